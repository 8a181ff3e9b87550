// What bytes really are, whatever name and type were sent with them, and whether something hides behind the picture.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type PhotoKind, photoLimits } from './photo-limits.ts';
import type { PhotoProblemCode } from './problems.ts';

const refused = (code: PhotoProblemCode, details: Record<string, unknown> = {}) =>
  refuse(problem('invalid', code, details));

const KINDS: Readonly<Record<string, PhotoKind>> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' };

/** Beginnings of other kinds of file; found behind the end of a picture they make it two files in one. */
const HIDDEN: readonly string[] = [
  'PK\u0003\u0004',
  '%PDF',
  'Rar!',
  '7z\u00bc\u00af',
  '\u007fELF',
  'MZ\u0090',
  '<?php',
  '<?xml',
  '<script',
  '<html',
  '<svg',
  '<!doctype',
  '#!/',
];

/** The kind of a photograph, or why it is refused. Looks only; nothing is decoded. */
export async function sniffPhoto(bytes: Uint8Array): Promise<Result<PhotoKind>> {
  if (bytes.byteLength === 0) return refused('images/empty');
  if (bytes.byteLength > photoLimits.fileBytes) {
    return refused('images/too-large', { megabytes: photoLimits.fileBytes / 1_048_576 });
  }
  const { fileTypeFromBuffer } = await import('file-type');
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const mime = found?.mime ?? '';
  if (/^image\/hei[cf]/.test(mime)) return refused('images/heic');
  if (mime === 'image/svg+xml') return refused('images/drawing');
  const markup = startsLikeMarkup(bytes);
  if (markup !== null)
    return markup === 'drawing' ? refused('images/drawing') : refused('images/not-a-photo', { found: markup });
  const kind = KINDS[mime];
  if (kind === undefined) return refused('images/not-a-photo', { found: found?.ext ?? null });
  const end = endOfPicture(bytes, kind);
  if (end === null) return refused('images/damaged');
  return hidesSomething(bytes.subarray(end)) ? refused('images/hidden-content') : ok(kind);
}

/** A page or another text in angle brackets is no picture; a drawing (SVG) is told apart, since people take it for one. */
function startsLikeMarkup(bytes: Uint8Array): 'drawing' | 'html' | 'xml' | null {
  const start = Buffer.from(bytes.subarray(0, 1_024)).toString('latin1').trimStart().toLowerCase();
  if (!/^(\u00ef\u00bb\u00bf)?\s*<(\?xml|!doctype|!--|svg|html|script)/.test(start)) return null;
  if (/<svg[\s>]/.test(start) || /<!doctype\s+svg/.test(start)) return 'drawing';
  return /<(html|script|head|body)[\s>]|<!doctype\s+html/.test(start) ? 'html' : 'xml';
}

/** What phones add behind a picture (a second exposure, a short film, padding) passes; other files do not. */
function hidesSomething(rest: Uint8Array): boolean {
  if (rest.byteLength < 4) return false;
  const text = Buffer.from(rest).toString('latin1').toLowerCase();
  return HIDDEN.some((beginning) => text.includes(beginning.toLowerCase()));
}

/** Where the picture ends by its own account; `null` where it does not end. */
function endOfPicture(bytes: Uint8Array, kind: PhotoKind): number | null {
  if (kind === 'jpeg') return endOfJpeg(bytes);
  if (kind === 'png') return endOfPng(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = bytes.byteLength >= 12 ? view.getUint32(4, true) + 8 : 0;
  return size >= 12 && size <= bytes.byteLength + 1 ? Math.min(size, bytes.byteLength) : null;
}

function endOfJpeg(bytes: Uint8Array): number | null {
  let at = 2;
  while (at + 4 <= bytes.byteLength) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
    } else if (marker === 0xd9) {
      return at + 2;
    } else if (marker === 0xda) {
      at = endOfScan(bytes, at + 2 + lengthAt(bytes, at + 2));
    } else {
      at += 2 + lengthAt(bytes, at + 2);
    }
  }
  return bytes[at] === 0xff && bytes[at + 1] === 0xd9 ? at + 2 : null;
}

const lengthAt = (bytes: Uint8Array, at: number): number => Math.max(2, (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));

/** The next marker after compressed data: neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.byteLength;
}

function endOfPng(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8;
  while (at + 12 <= bytes.byteLength) {
    const length = view.getUint32(at);
    const isLast = view.getUint32(at + 4) === 0x49_45_4e_44;
    at += 12 + length;
    if (at > bytes.byteLength) return null;
    if (isLast) return at;
  }
  return null;
}
