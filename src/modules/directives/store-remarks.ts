// The reasons that people gave for what was done to letters.

import { sql } from 'kysely';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { Context } from '#runner/use-case.ts';
import type { LetterId } from './rules/letter.ts';
import type { LetterRemark } from './rules/letter-remark.ts';

type Tables = { letterRemark: Row<LetterRemark> };

/** Writes a remark down, and names it for the ledger. */
export async function makeRemark(
  context: Context,
  said: Pick<LetterRemark, 'letterId' | 'kind' | 'reason' | 'otherLetterId'>,
): Promise<void> {
  const { actor, now } = context;
  const by = { madeBy: actor.accountId, madeByName: actor.displayName, madeAt: now };
  const remark: LetterRemark = { id: context.newId<'letter-remark'>(), ...said, ...by };
  await insertRows(context.db, 'letter_remark', [remark]);
  context.touch({ kind: 'letter-remark', id: remark.id, before: null, after: remark });
}

/** Remarks on letters, also where one is the other letter, the first first. */
export async function listRemarks(db: Db, ids: readonly LetterId[]): Promise<readonly LetterRemark[]> {
  const among = sql`any(${[...ids]}::uuid[])`;
  return await db
    .withPlugin(camelCase)
    .withTables<Tables>()
    .selectFrom('letterRemark')
    .selectAll()
    .where(sql<boolean>`(letter_id = ${among} or other_letter_id = ${among})`)
    .orderBy('madeAt')
    .execute();
}
