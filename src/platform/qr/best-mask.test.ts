// The mask of a code is the one that a slow and plain reading of the standard finds.

import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { bestMask, penaltyOf } from './best-mask.ts';

const drawn = (text: string, maskPattern: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7) =>
  create(text, { errorCorrectionLevel: 'M', maskPattern }).modules;

it('a checkerboard has no penalty, and a dark square has every one', () => {
  const board = Uint8Array.from({ length: 441 }, (_, at) => at % 2);
  expect(penaltyOf(board, 21)).toBe(0);
  // 42 lines of a run of 21, 400 blocks, and all dark where half is wanted.
  expect(penaltyOf(new Uint8Array(441).fill(1), 21)).toBe(42 * 19 + 400 * 3 + 100);
});

it('what looks like a corner of a code costs forty', () => {
  const line = [1, 0, 1, 1, 1, 0, 1, 0, 0, 0, 0];
  const rows = (first: readonly number[]) =>
    Uint8Array.from({ length: 121 }, (_, at) => (at < 11 ? (first[at] ?? 0) : (Math.floor(at / 11) + at) % 2));
  const plain = [1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 0];
  expect(penaltyOf(rows(line), 11) - penaltyOf(rows(plain), 11)).toBeGreaterThanOrEqual(40);
});

it('the chosen mask is in the better half of the eight, the format modules being left aside', () => {
  for (let i = 0; i < 40; i += 1) {
    const text = `HTTPS://OCOP.EXAMPLE.VN/V/${'ABCDEFGH234567'.repeat(10)}${i}`;
    const penalties = ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((mask) => {
      const { data, size } = drawn(text, mask);
      return penaltyOf(Uint8Array.from(data), size);
    });
    const chosen = penalties[bestMask(drawn(text, 0))] ?? Infinity;
    expect(penalties.filter((one) => one < chosen).length).toBeLessThan(4);
  }
});
