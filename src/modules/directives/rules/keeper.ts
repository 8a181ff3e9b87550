// Which of the offices that have a letter answers for what is written of it: whose correction counts for all, whose reading of its contents
// others work from (ADR 0035).

import { isAmong, type Office, sameOffice } from '#modules/offices/index.ts';
import type { Clause } from './clause.ts';
import type { LetterEntry } from './letter.ts';

type Line = Pick<LetterEntry, 'provinceCode' | 'communeCode' | 'bodyId' | 'direction' | 'bookNumber'>;

const ofProvince = ({ communeCode }: Line): boolean => communeCode === null;

/**
 * The line of the office that keeps a letter, out of the lines of all books, the first entered first: of the province where it went out
 * from there; else who issued it; else the province where it came from outside; else whoever entered it first. `null`: nobody yet.
 * @example keeperOf([ward, province]) // province, where both entered a letter of a ministry
 */
export function keeperOf<Entry extends Line>(entries: readonly Entry[]): Entry | null {
  const numbered = entries.filter((one) => one.bookNumber !== null);
  const [first] = numbered;
  const isOut = (one: Line): boolean => one.direction === 'outgoing';
  return (
    numbered.find((one) => isOut(one) && ofProvince(one)) ??
    (first !== undefined && isOut(first) ? first : undefined) ??
    numbered.find(ofProvince) ??
    first ??
    null
  );
}

/** The office that issued a letter in this system; `null`: it came from outside. */
export function issuerAmong<Entry extends Line>(entries: readonly Entry[]): Entry | null {
  const keeper = keeperOf(entries);
  return keeper?.direction === 'outgoing' ? keeper : null;
}

/**
 * The contents that offices work from: what they confirmed themselves where they confirmed any, else what the keeper of the letter
 * confirmed. What another office confirmed for itself is its own reading only.
 */
export function readingFor<Confirmed extends Pick<Clause, 'provinceCode' | 'communeCode' | 'bodyId'>>(
  clauses: readonly Confirmed[],
  offices: readonly Office[],
  keeper: Office | null,
): readonly Confirmed[] {
  const own = clauses.filter((one) => isAmong(one, offices));
  if (own.length > 0) return own;
  return keeper === null ? [] : clauses.filter((one) => sameOffice(one, keeper));
}
