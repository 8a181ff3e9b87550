// The name of a file as somebody sent it, made harmless: it is shown and offered for saving, and never an address of anything.

import { cleanText } from '#kernel/vietnamese-text.ts';

const LONGEST = 120;

/** Signs that turn the direction of writing, or that nobody sees: they make `gpj.exe` look like `exe.jpg`. */
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * The last part of a name without folders, unseen signs and signs that file systems refuse; `tệp` where nothing is left.
 * @example fileNameOf('C:\\giấy tờ\\phiếu kiểm nghiệm.pdf') // 'phiếu kiểm nghiệm.pdf'
 */
export function fileNameOf(sent: string): string {
  const last = sent.replace(UNSEEN, '').split(/[\\/]/).at(-1) ?? '';
  const clean = cleanText(last.replace(/[<>:"|?*%]/g, ' ')).replace(/^\.+/, '');
  if (clean === '') return 'tệp';
  if (clean.length <= LONGEST) return clean;
  const end = /\.[a-z0-9]{1,5}$/i.exec(clean)?.[0] ?? '';
  return `${clean.slice(0, LONGEST - end.length).trimEnd()}${end}`;
}

/** The name under which a kept file is saved: its own, with the ending of what it really is. */
export function savedNameOf(name: string, mediaType: string): string {
  const ending = mediaType === 'application/pdf' ? '.pdf' : '.jpg';
  return `${name.replace(/\.[a-z0-9]{1,5}$/i, '')}${ending}`;
}

/**
 * What the ending of a name promises; `null` where it promises nothing that is looked at.
 * @example claimOf('giấy.PDF') // 'pdf'
 */
export function claimOf(name: string): 'pdf' | 'photo' | null {
  if (/\.pdf$/i.test(name)) return 'pdf';
  return /\.(jpe?g|png|webp|heic|gif|bmp|tiff?)$/i.test(name) ? 'photo' : null;
}

/**
 * The name of pages cut out of a scan.
 * @example nameOfPages('hồ sơ giấy.pdf', 4, 7) // 'hồ sơ giấy, trang 4-7.pdf'
 */
export function nameOfPages(name: string, from: number, to: number): string {
  const stem = name.replace(/\.pdf$/i, '');
  return `${stem}, trang ${from === to ? from : `${from}-${to}`}.pdf`;
}
