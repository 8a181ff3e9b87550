// What a number of a letter must be wherever one is typed: number and symbol of its kind, on a possible day, given once in its office,
// row and year.

import type { LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { isOfKind, type LetterKind, type LetterNumber, serialOf } from '../rules/letter.ts';
import { findDossier } from '../store.ts';
import { findSameNumber, lockSeries } from '../store-letters.ts';

/** What is wrong with a number of a kind; `path`: the field that it was typed in. */
export function wrongNumber(kind: LetterKind, number: string, path: string): readonly FieldProblem[] {
  if (serialOf(number) === null) return [{ path, code: 'dossiers/no-letter-number' }];
  return isOfKind(kind, number) ? [] : [{ path, code: 'dossiers/number-of-another-kind', details: { kind } }];
}

/** Bounds of the day of a letter: today, and the day its dossier was received. */
export function wrongDay(
  day: LocalDate,
  bounds: { readonly today: LocalDate; readonly receivedOn: LocalDate | null },
): readonly FieldProblem[] {
  const { today, receivedOn } = bounds;
  return [
    ...(day > today ? [{ path: 'issuedOn', code: 'dossiers/letter-in-future' }] : []),
    ...(receivedOn !== null && day < receivedOn ? [{ path: 'issuedOn', code: 'dossiers/letter-before-receipt' }] : []),
  ];
}

/** A number is given once in its office, row and year; the one that is corrected now stands in nobody's way. */
export async function isFree(
  db: Db,
  after: LetterNumber,
  before: LetterNumber | null,
  path: string,
): Promise<Result<null>> {
  await lockSeries(db, after);
  const taken = await findSameNumber(db, after);
  if (taken === null || taken.id === before?.id) return ok(null);
  const product = (await findDossier(db, taken.dossierId))?.productName ?? '';
  const { kind, number, issuedOn, issuedYear } = taken;
  const details = { kind, number, issuedOn, product, year: issuedYear };
  return refuse(invalidFields([{ path, code: 'dossiers/number-taken', details }]));
}
