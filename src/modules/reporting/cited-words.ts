// A letter in the words by which another paper cites it.

import { formatVietnamese } from '#kernel/calendar.ts';
import { smallFirst } from '#kernel/vietnamese-text.ts';
import type { LetterHead } from '#modules/directives/index.ts';

/** `về việc` before what a letter is about, which its head leaves out. */
function subjectWords(subject: string | null): string {
  if (subject === null || subject.trim() === '') return '';
  const words = subject.trim().replace(/^V\/v:?\s*/iu, '');
  const small = /^\p{Lu}\p{Ll}/u.test(words) ? smallFirst(words) : words;
  return /^về /iu.test(words) ? small : `về việc ${small}`;
}

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
    subjectWords(subject),
  ]
    .filter((one) => one !== '')
    .join(' ');
}
