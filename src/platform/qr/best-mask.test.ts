// The mask of a code is the one that a slow and plain reading of the standard finds.

import { create } from 'qrcode';
import { expect, it } from 'vitest';
import { penaltyOf } from './best-mask.ts';
import { qrPath } from './qr-path.ts';

const drawn = (text: string, maskPattern: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7) =>
  create([{ data: text, mode: 'alphanumeric' }], { errorCorrectionLevel: 'M', maskPattern }).modules;

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

it('a code is drawn with the mask of the lowest penalty, whatever it says', async () => {
  for (let i = 0; i < 40; i += 1) {
    const text = `HTTPS://OCOP.EXAMPLE.VN/V/${'ABCDEFGH234567'.repeat(10)}${i}`;
    const { size, path } = await qrPath(text);
    const bits = new Uint8Array(size * size);
    for (const [, column, row, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      bits.fill(1, Number(row) * size + Number(column), Number(row) * size + Number(column) + Number(wide));
    }
    const all = ([0, 1, 2, 3, 4, 5, 6, 7] as const).map((mask) => Uint8Array.from(drawn(text, mask).data));
    const least = Math.min(...all.map((one) => penaltyOf(one, size)));
    expect(penaltyOf(bits, size)).toBe(least);
    expect(all.some((one) => Buffer.from(one).equals(bits))).toBe(true);
  }
});
