// A kept sheet for the use cases on it: whose it is, and answers that fit its set.

import { ok, type Result, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { compileSet } from './rules/compiled-set.ts';
import type { KeptSheetId } from './rules/kept-sheet.ts';
import { readSheetAddress, sheetAddress } from './rules/sheet-address.ts';
import { findKeptSheet } from './store.ts';

/** Whom a kept sheet concerns: the account that keeps it and nobody else. */
export async function ownerOfSheet(id: KeptSheetId, context: Pick<Context, 'db'>) {
  const sheet = await findKeptSheet(context.db, id);
  if (sheet === null) return refuse(notFound);
  return ok({ provinceCode: null, communeCode: null, accountId: sheet.accountId });
}

/** Answers as they are kept: read strictly against the set, written in the order of the sheet. */
export async function keptAnswers(setId: string, answers: string): Promise<Result<string>> {
  const set = await findCriteriaSet(setId);
  if (set === null) return refuse({ kind: 'not-found', code: 'evaluation/no-such-set', details: { set: setId } });
  const compiled = compileSet(set);
  const read = readSheetAddress(compiled, new URLSearchParams(answers));
  return read.ok ? ok(sheetAddress(compiled, read.value)) : read;
}
