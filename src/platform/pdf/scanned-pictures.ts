// Small pictures of the pages of a scan, for who sorts them: taken out in a process of its own, drawn anew in another. What cannot be
// read so has no picture; it stays in the scan, which is not touched.

import { drawPhoto } from '../images/draw-photo.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { passThrough } from '../own-process/pass-through.ts';
import { cutLimits } from './cut-limits.ts';

const MILLISECONDS = 30_000;

/** One scan at a time. */
let last: Promise<unknown> = Promise.resolve();

async function takenOut(bytes: Uint8Array, range: { from: number; to: number }): Promise<readonly Uint8Array[]> {
  const program = ownProgram(import.meta.url, 'picture-process');
  const words = [...program.flags, `--max-old-space-size=${cutLimits.heapMebibytes}`, program.path];
  const given = Buffer.concat([Buffer.from(`${JSON.stringify(range)}\n`, 'utf8'), bytes]);
  const pieces: Buffer[] = [];
  const ended = await passThrough(words, given, MILLISECONDS, (piece) => pieces.push(piece));
  if (ended.exit !== 0) return [];
  const answer = Buffer.concat(pieces);
  const pictures: Uint8Array[] = [];
  for (let at = 0; at < answer.byteLength; ) {
    const length = answer.readUInt32BE(at);
    pictures.push(Uint8Array.from(answer.subarray(at + 4, at + 4 + length)));
    at += 4 + length;
  }
  return pictures;
}

/**
 * A small picture (WebP) of each page of a range, in order; `null` for a page that has none. Both ends belong to the range.
 */
export async function scannedPictures(
  bytes: Uint8Array,
  range: { readonly from: number; readonly to: number },
): Promise<readonly (Uint8Array | null)[]> {
  const turn = last.then(() => takenOut(bytes, range));
  last = turn.catch(() => {});
  const found = await turn;
  const pages = Array.from({ length: range.to - range.from + 1 }, (_, i) => found[i]);
  return await Promise.all(
    pages.map(async (picture) => {
      if (picture === undefined || picture.byteLength === 0) return null;
      const drawn = await drawPhoto(picture).catch(() => null);
      return drawn?.ok ? drawn.value.thumbnail : null;
    }),
  );
}
