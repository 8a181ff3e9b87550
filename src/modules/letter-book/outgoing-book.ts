// A number is used as well where a letter in the office's own book of outgoing letters bears it: letters that were entered by file, whichever room
// made them.

import type { LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { issuerKey, numberKey } from '#modules/directives/index.ts';
import { findLetters, listOutgoingWith } from '#modules/directives/services.ts';
import type { Office } from '#modules/offices/index.ts';
import type { Db } from '#platform/database/db.ts';
import { type BookSeries, serialOf, wrongNumber, yearOf } from './rules/number.ts';

/** A number that a letter of an office is about to bear. */
export interface NumberOfLetter {
  readonly office: Office;
  readonly issuer: string;
  readonly series: BookSeries;
  readonly number: string;
  readonly issuedOn: LocalDate;
}

/** Names of one body, perhaps cut short; a name that is not known stands in the way of nothing but is no other body either. */
const isSameBody = (one: string | null, two: string | null): boolean =>
  one === null || two === null || one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `);

/**
 * Refused where another letter of the office's outgoing book bears this number in the year: the same number and symbol, or the same number in
 * the same row of the same issuer.
 */
export async function freeInOutgoingBook(
  db: Db,
  { office, issuer, series, number, issuedOn }: NumberOfLetter,
): Promise<Result<null>> {
  const serial = serialOf(number);
  if (serial === null) return ok(null);
  const lines = await listOutgoingWith(db, office, { serial, year: yearOf(issuedOn) });
  const taken = lines.find(
    (line) =>
      numberKey(line.fullNumber) === numberKey(number) ||
      (wrongNumber(series, line.fullNumber ?? '', 'number').length === 0 &&
        isSameBody(line.issuerKey, issuerKey(issuer))),
  );
  if (taken === undefined) return ok(null);
  const { letterId, fullNumber, bookNumber, bookYear } = taken;
  const details = { letterId, number: fullNumber, issuedOn: taken.issuedOn, bookNumber, bookYear };
  return refuse(invalidFields([{ path: 'number', code: 'letter-book/number-in-outgoing-book', details }]));
}

/** Whether the province's own book of outgoing letters holds a letter of this number and day, its text or its file with it. */
export async function isHeldInOutgoingBook(
  db: Db,
  { provinceCode, number, issuedOn }: Pick<NumberOfLetter, 'number' | 'issuedOn'> & { readonly provinceCode: string },
): Promise<boolean> {
  const serial = serialOf(number);
  if (serial === null) return false;
  const office = { provinceCode, communeCode: null, bodyId: null };
  const lines = await listOutgoingWith(db, office, { serial, year: yearOf(issuedOn) });
  const same = lines.filter((line) => numberKey(line.fullNumber) === numberKey(number) && line.issuedOn === issuedOn);
  const letters = await findLetters(
    db,
    same.map((one) => one.letterId),
  );
  return letters.some((one) => one.isHeld);
}
