// What a number of a letter must be wherever one is typed: number and symbol of its kind, on a possible day, free in the letter book.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import type { Result } from '#kernel/result.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { LetterNumber } from '../rules/letter.ts';

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
): Promise<Result<string>> {
  const { provinceCode, communeCode, series, number, issuedOn, kind } = after;
  const office = communeCode === null ? 'office' : 'commune';
  const row = { provinceCode, communeCode, office, series } as const;
  return await takeNumber(
    db,
    { ...row, paper: `letter-${kind}`, number, issuedOn, recordId: before?.id ?? null },
    path,
  );
}
