// Small pictures of the pages of a scan, for who sorts them: taken out in a process of its own, drawn anew in another. What cannot be
// read so has no picture; it stays in the scan, which is not touched.

import { drawPhoto } from '../images/draw-photo.ts';
import { unframed, withQuestion } from '../own-process/framed.ts';
import { ownProgram } from '../own-process/own-process.ts';
import { passThrough } from '../own-process/pass-through.ts';
import { cutLimits } from './cut-limits.ts';

const MILLISECONDS = 30_000;

/** One scan at a time. */
let last: Promise<unknown> = Promise.resolve();

async function takenOut(
  bytes: Uint8Array,
  range: { from: number; to: number },
): Promise<readonly (Uint8Array | null)[]> {
  const program = ownProgram(import.meta.url, 'picture-process');
  const words = [...program.flags, `--max-old-space-size=${cutLimits.heapMebibytes}`, program.path];
  const pieces: Buffer[] = [];
  const ended = await passThrough(words, withQuestion(range, bytes), MILLISECONDS, (piece) => pieces.push(piece));
  return ended.exit === 0 ? unframed(Buffer.concat(pieces)) : [];
}

/** The picture of each page of a range as it lies in the scan, in order; `null` for a page that has none. */
export async function sheetPictures(
  bytes: Uint8Array,
  range: { readonly from: number; readonly to: number },
): Promise<readonly (Uint8Array | null)[]> {
  const turn = last.then(() => takenOut(bytes, range));
  last = turn.catch(() => {});
  const found = await turn;
  return Array.from({ length: range.to - range.from + 1 }, (_, i) => found[i] ?? null);
}

/**
 * A small picture (WebP) of each page of a range, in order; `null` for a page that has none. Both ends belong to the range.
 */
export async function scannedPictures(
  bytes: Uint8Array,
  range: { readonly from: number; readonly to: number },
): Promise<readonly (Uint8Array | null)[]> {
  const pages = await sheetPictures(bytes, range);
  return await Promise.all(
    pages.map(async (picture) => {
      if (picture === null) return null;
      const drawn = await drawPhoto(picture).catch(() => null);
      return drawn?.ok ? drawn.value.thumbnail : null;
    }),
  );
}
