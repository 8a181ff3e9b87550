// A letter in the words by which another paper cites it.

import { formatVietnamese } from '#kernel/calendar.ts';
import type { LetterHead } from '#modules/directives/index.ts';

/**
 * Kind, number, day, issuer, subject, as far as they are known.
 * @law Decree 30/2020/NĐ-CP, Annex I, Part I, II.6
 */
export function citedWords(
  letter: Pick<LetterHead, 'docType' | 'fullNumber' | 'issuedOn' | 'issuer' | 'subject'>,
): string {
  const { docType, fullNumber, issuedOn, issuer, subject } = letter;
  return [
    docType ?? 'Văn bản',
    fullNumber === null ? '' : `số ${fullNumber}`,
    issuedOn === null ? '' : `ngày ${formatVietnamese(issuedOn)}`,
    issuer === null ? '' : `của ${issuer}`,
    subject ?? '',
  ]
    .filter((one) => one !== '')
    .join(' ');
}
