// Side door of the letter book: every act that gives a number asks here, in its own transaction and before it writes the number.

import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { type BookRow, isSamePaper, type NumberInUse, serialOf, wrongNumber, yearOf } from './rules/number.ts';
import { findSame, lockRow } from './store.ts';

export { freeInOutgoingBook, isHeldInOutgoingBook } from './outgoing-book.ts';
export { listLast as listNumbersInUse } from './store.ts';

/** A number that an act is about to give. */
export interface AskedNumber extends BookRow, Pick<NumberInUse, 'paper' | 'number' | 'issuedOn'> {
  /** The row that this number is already kept in, or that it takes the place of: stands in nobody's way. */
  readonly recordId: string | null;
}

/** The paper that has a number of this row and year already; `null`: none has. The row stays locked until the transaction ends. */
export async function paperWithNumber(db: Db, asked: AskedNumber): Promise<NumberInUse | null> {
  const serial = serialOf(asked.number);
  if (serial === null) return null;
  const year = yearOf(asked.issuedOn);
  await lockRow(db, asked, year);
  const same = await findSame(db, asked, year, serial);
  return same.find((one) => one.recordId !== asked.recordId && !isSamePaper(asked, one)) ?? null;
}

/** What a refusal says of the paper that has a number. */
export const takenDetails = ({ paper, number, issuedOn, issuedYear, about }: NumberInUse) => ({
  paper,
  number,
  issuedOn,
  year: issuedYear,
  about,
});

/**
 * Takes a number for a paper: refused where it is no number of its row, or where another paper of the office, whichever room keeps it,
 * has it this year. The caller writes it.
 */
export async function takeNumber(db: Db, asked: AskedNumber, path = 'number'): Promise<Result<string>> {
  const wrong = wrongNumber(asked.series, asked.number, path);
  const serial = serialOf(asked.number);
  if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
  const taken = await paperWithNumber(db, asked);
  if (taken === null) return ok(serial);
  return refuse(invalidFields([{ path, code: 'letter-book/number-taken', details: takenDetails(taken) }]));
}
