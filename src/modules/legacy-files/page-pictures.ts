// Small pictures of the pages of paper dossiers, for who sorts them by looking: a dozen neighbours are drawn at once and remembered by
// this process for a while. What is remembered is a picture of a file that never changes, named by its hash.

import type { FileHash } from '#kernel/ids.ts';
import { smallPicture } from '#platform/images/small-picture.ts';
import { scannedPictures } from '#platform/pdf/scanned-pictures.ts';
import type { Ports } from '#runner/ports.ts';
import type { LegacyScan } from './rules/legacy-file.ts';

/** So many pages are shown and drawn together. */
export const PAGES_AT_ONCE = 12;
/** So many dozens are remembered. */
const REMEMBERED = 12;
const LIGHT = 40_000;

type Pictures = Promise<readonly (Uint8Array | null)[]>;
const dozens = new Map<string, Pictures>();

async function drawn(scan: LegacyScan, first: number, files: Ports['files']): Pictures {
  const bytes = await files.get(scan.sha256 as FileHash);
  if (bytes === null) return [];
  if (scan.mediaType !== 'application/pdf') return [await smallPicture(bytes, LIGHT)];
  return await scannedPictures(bytes, { from: first, to: Math.min(first + PAGES_AT_ONCE - 1, scan.pages) });
}

/** The picture of a page of a scan, counted from 1 within it; `null`: it has none that can be drawn. */
export async function pagePicture(scan: LegacyScan, page: number, files: Ports['files']): Promise<Uint8Array | null> {
  const first = page - ((page - 1) % PAGES_AT_ONCE);
  const key = `${scan.sha256} ${first}`;
  const known = dozens.get(key) ?? drawn(scan, first, files);
  // The one that was asked for last is forgotten last.
  dozens.delete(key);
  dozens.set(key, known);
  const [oldest] = dozens.keys();
  if (dozens.size > REMEMBERED && oldest !== undefined) dozens.delete(oldest);
  try {
    return (await known)[page - first] ?? null;
  } catch (fault) {
    dozens.delete(key);
    throw fault;
  }
}
