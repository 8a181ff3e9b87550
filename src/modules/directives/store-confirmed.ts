// Letters of which a person confirmed clauses: what work is given from, and what reports answer.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Letter, LetterEntry, LetterHead, LetterId } from './rules/letter.ts';
import { findLetterHeads } from './store.ts';

/** Letters with clauses in use that stand in a book of the reach, the last issued first. */
export async function listConfirmedLetters(db: Db, reach: Reach, limit: number): Promise<readonly LetterHead[]> {
  const rows = await db
    .withPlugin(camelCase)
    .withTables<{ letter: Row<Letter>; letterEntry: Row<LetterEntry> }>()
    .selectFrom('letter')
    .innerJoin('letterEntry', 'letterEntry.letterId', 'letter.id')
    .where(reachCondition(reach, { province: 'letterEntry.provinceCode', commune: 'letterEntry.communeCode' }))
    .where(sql<boolean>`exists (select 1 from clause c where c.letter_id = letter.id and c.state = 'in-use')`)
    .select(['letter.id', 'letter.issuedOn'])
    .distinct()
    .orderBy(sql`letter.issued_on desc nulls last`)
    .orderBy('letter.id')
    .limit(limit)
    .execute();
  const ids = rows.map((one) => one.id as LetterId);
  const heads = new Map((await findLetterHeads(db, ids)).map((one) => [one.id, one]));
  return ids.flatMap((id) => heads.get(id) ?? []);
}
