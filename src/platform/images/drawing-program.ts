// The program of the process in which photographs are decoded: bytes in, two fresh pictures out. It knows no database, no
// setting and no file of ours. Text, because it runs alone wherever this house is installed.

import { photoLimits } from './photo-limits.ts';

/**
 * The program for one photograph, given where the `sharp` package lies and the longest side of the large picture. It prints one line of JSON (`width`, `height`,
 * `large`, `thumbnail` as byte counts, or `refused`), then the bytes of both pictures.
 */
export function drawingProgram(sharpUrl: string, largeSide: number): string {
  return `
const { default: sharp } = await import(${JSON.stringify(sharpUrl)});
sharp.cache(false);
sharp.concurrency(1);
const limits = ${JSON.stringify({ ...photoLimits, largeSide })};
const pieces = [];
for await (const piece of process.stdin) pieces.push(piece);
const input = Buffer.concat(pieces);
const answer = (head, ...bodies) => {
  process.stdout.write(JSON.stringify(head) + '\\n');
  for (const body of bodies) process.stdout.write(body);
};
const draw = async () => {
  const open = (pixels) => sharp(input, { limitInputPixels: pixels, failOn: 'error', pages: 1, sequentialRead: true });
  const { format, width, height } = await open(0x3fff * 0x3fff * 16).metadata();
  const most = limits.pixels[format];
  if (most === undefined || !width || !height) return answer({ refused: 'images/not-a-photo' });
  if (width * height > most) return answer({ refused: 'images/too-many-pixels' });
  if (Math.min(width, height) < limits.smallestSide) return answer({ refused: 'images/too-small' });
  const fit = (image, side) => image.resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const upright = open(most).autoOrient().flatten({ background: '#ffffff' }).toColourspace('srgb');
  const large = await fit(upright, limits.largeSide)
    .jpeg({ quality: 82, progressive: true })
    .toBuffer({ resolveWithObject: true });
  const thumbnail = await fit(sharp(large.data), limits.thumbnailSide).webp({ quality: 78 }).toBuffer();
  answer(
    { width: large.info.width, height: large.info.height, large: large.data.length, thumbnail: thumbnail.length },
    large.data,
    thumbnail,
  );
};
await draw().catch(() => answer({ refused: 'images/damaged' }));
`;
}
