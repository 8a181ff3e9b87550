// Which pictures look alike: the same one resized or compressed anew, and no two different ones.

import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { lookOf, MOST_DIFFERING_BITS } from './picture-look.ts';

/** A drawn scene; each number another one. */
async function scene(number: number, width = 800, quality = 90): Promise<Uint8Array> {
  let state = number * 7_919 + 17;
  const draw = (most: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 3_266_489_917) >>> 0;
    return state % most;
  };
  const shapes = Array.from({ length: 12 }, () => {
    const colour = `rgb(${draw(256)},${draw(256)},${draw(256)})`;
    return `<rect x="${draw(700)}" y="${draw(500)}" width="${80 + draw(300)}" height="${60 + draw(260)}" fill="${colour}"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600">${shapes.join('')}</svg>`;
  const drawn = sharp(Buffer.from(svg)).flatten({ background: '#808080' }).resize(width).jpeg({ quality });
  return new Uint8Array(await drawn.toBuffer());
}

const differing = (a: string | null, b: string | null): number => {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let count = 0;
  for (; bits > 0n; bits >>= 1n) count += Number(bits & 1n);
  return count;
};

describe('the look of a picture', () => {
  it('stays within the limit when it is made smaller and compressed hard', async () => {
    const distances: number[] = [];
    for (let number = 0; number < 20; number += 1) {
      const look = await lookOf(await scene(number));
      for (const [width, quality] of [
        [400, 80],
        [260, 60],
        [800, 25],
      ] as const) {
        distances.push(differing(look, await lookOf(await scene(number, width, quality))));
      }
    }
    expect(Math.max(...distances)).toBeLessThanOrEqual(MOST_DIFFERING_BITS);
  });

  it('of forty different scenes is further away in every pair', async () => {
    const looks = await Promise.all(Array.from({ length: 40 }, async (_, i) => lookOf(await scene(i))));
    const close = looks.flatMap((a, i) => looks.slice(i + 1).map((b) => differing(a, b)));
    expect(Math.min(...close)).toBeGreaterThan(MOST_DIFFERING_BITS);
  });

  it('of a blank sheet is none', async () => {
    const blank = sharp({ create: { width: 300, height: 400, channels: 3, background: '#f4f4f0' } }).jpeg();
    expect(await lookOf(new Uint8Array(await blank.toBuffer()))).toBeNull();
  });
});
