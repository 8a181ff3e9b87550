// A piece in words: its term, what lies in it, who issued it.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { Texts } from '#texts/index.ts';
import type { ShownPiece } from '../use-cases/shown-piece.ts';

type Terms = Pick<ShownPiece, 'expiresOn' | 'daysLeft' | 'validity'>;

/** `đến 14/06/2027, còn 45 ngày`; the days only where they press. */
export function termWords(t: Texts, { expiresOn, daysLeft, validity }: Terms): string {
  const words = t.evidence;
  if (expiresOn === null) return words.noEnd;
  const until = words.until(formatVietnamese(expiresOn));
  if (daysLeft === null || validity === 'valid' || validity === 'withdrawn') return until;
  return `${until}, ${daysLeft < 0 ? words.daysOver(-daysLeft) : words.daysLeft(daysLeft)}`;
}

/** `2 tệp, 5 trang`. */
export function contentWords(t: Texts, { files, pages }: Pick<ShownPiece, 'files' | 'pages'>): string {
  const words = t.evidence;
  return files === 0 ? words.noFiles : `${words.files(files)}, ${words.pages(pages)}`;
}

/** Issuer and number, the term, and what lies in it; what is not known is left out. */
export function pieceHint(t: Texts, piece: ShownPiece): string {
  const paper = [piece.issuer, piece.number].filter((part) => part !== null).join(', ');
  const entered = piece.enteredBy === 'proxy' ? t.evidence.wallet.byProxy : '';
  return [paper, termWords(t, piece), contentWords(t, piece), entered].filter((part) => part !== '').join(' · ');
}
