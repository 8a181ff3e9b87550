// When two letters are one: the same number, body and day, or the same file. One office enters a letter once.

import type { LocalDate } from '#kernel/calendar.ts';
import { isSameLetter, type LetterKey } from './letter-key.ts';

export interface ComparedLetter extends LetterKey {
  readonly issuedOn: LocalDate | null;
  /** The hashes of its files: its own, and copies in other books. */
  readonly files: readonly string[];
}

/** Both numbers are known and differ: two letters, even in one file. */
const differ = (one: LetterKey, two: LetterKey): boolean =>
  one.numberKey !== null && two.numberKey !== null && one.numberKey !== two.numberKey;

/** `number`: the same number and body of the same day · `file`: the same file, and nothing that says it is another letter in it. */
export function sameAs(one: ComparedLetter, two: ComparedLetter): 'number' | 'file' | null {
  const sameNumber = isSameLetter(one, two) && one.issuerKey !== null && two.issuerKey !== null;
  if (sameNumber && one.issuedOn === two.issuedOn) return 'number';
  if (differ(one, two)) return null;
  const otherDay = one.issuedOn !== null && two.issuedOn !== null && one.issuedOn !== two.issuedOn;
  return !otherDay && one.files.some((file) => two.files.includes(file)) ? 'file' : null;
}
