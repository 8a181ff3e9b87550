// The only place that names the tables of withdrawals.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import { uuidArray } from '#platform/database/uuid-array.ts';
import type { WithdrawalCase, WithdrawalCaseId } from './rules/withdrawal-case.ts';
import { isOpenCase, type WithdrawalState, withdrawalStates } from './rules/withdrawal-lifecycle.ts';

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ withdrawalCase: Row<WithdrawalCase> }>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };

export async function insertCase(db: Db, row: WithdrawalCase): Promise<void> {
  await insertRows(db, 'withdrawal_case', [row]);
}

/** Changes a case if it still has the version; false where it has not. */
export async function updateCase(
  db: Db,
  key: Pick<WithdrawalCase, 'id' | 'version'>,
  changes: Partial<WithdrawalCase>,
): Promise<boolean> {
  return await updateRow(db, 'withdrawal_case', key, changes);
}

export async function findCase(db: Db, id: WithdrawalCaseId): Promise<WithdrawalCase | null> {
  const row = await tables(db).selectFrom('withdrawalCase').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** The case of a recognition that nobody has decided yet; locks nothing. */
export async function findOpenCaseOf(db: Db, recognitionId: RecognitionId): Promise<WithdrawalCase | null> {
  const select = tables(db)
    .selectFrom('withdrawalCase')
    .selectAll()
    .where('recognitionId', '=', recognitionId)
    .where('state', 'in', ['verifying', 'concluded', 'proposed']);
  return (await select.executeTakeFirst()) ?? null;
}

/** The scan of a decision that is kept with a case of another product of it; `null`: none is. */
export async function findDecisionFile(
  db: Db,
  asked: { readonly provinceCode: string; readonly decisionNumber: string; readonly decidedOn: LocalDate },
): Promise<KeptFile | null> {
  const row = await tables(db)
    .selectFrom('withdrawalCase')
    .select('decisionFile')
    .where('provinceCode', '=', asked.provinceCode)
    .where('decisionNumber', '=', asked.decisionNumber)
    .where('decidedOn', '=', asked.decidedOn)
    .where('decisionFile', 'is not', null)
    .executeTakeFirst();
  return row?.decisionFile ?? null;
}

/** Cases of a reach in some states (all where none is named), the first due first. */
export async function listCases(
  db: Db,
  reach: Reach,
  states: readonly WithdrawalState[],
  limit: number,
): Promise<readonly WithdrawalCase[]> {
  let select = tables(db).selectFrom('withdrawalCase').selectAll().where(reachCondition(reach, columns));
  if (states.length > 0) select = select.where('state', 'in', [...states]);
  return await select.orderBy(sql`due_on asc nulls last`).orderBy('openedOn').orderBy('id').limit(limit).execute();
}

/** Cases about some products that nobody has decided yet. */
export async function listOpenCasesAbout(
  db: Db,
  productIds: readonly ProductId[],
): Promise<readonly Pick<WithdrawalCase, 'id' | 'productId' | 'openedOn'>[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('withdrawalCase')
    .select(['id', 'productId', 'openedOn'])
    .where(sql<boolean>`product_id = any(${uuidArray(productIds)})`)
    .where('state', 'in', withdrawalStates.filter(isOpenCase))
    .execute();
}

/** How many cases of a reach were opened between two days (both count), in one commune or in all (`null`). */
export async function countCasesOpened(
  db: Db,
  reach: Reach,
  { from, to, communeCode }: { readonly from: LocalDate; readonly to: LocalDate; readonly communeCode: string | null },
): Promise<number> {
  let select = tables(db)
    .selectFrom('withdrawalCase')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(reachCondition(reach, columns))
    .where('openedOn', '>=', from)
    .where('openedOn', '<=', to);
  if (communeCode !== null) select = select.where('communeCode', '=', communeCode);
  return (await select.executeTakeFirst())?.count ?? 0;
}

/** Cases that ended with a decision, for what the public is told of them: only the papers and the days. */
export async function listDecidedOf(db: Db, ids: readonly RecognitionId[]): Promise<readonly WithdrawalCase[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('withdrawalCase')
    .selectAll()
    .where('recognitionId', 'in', [...ids])
    .where('state', 'in', ['decided', 'sent'])
    .execute();
}

/** Cases of the provinces whose own papers a reach covers, the first opened first. */
export async function listCasesOfProvinces(
  db: Db,
  reach: Reach,
  states: readonly WithdrawalState[],
  limit: number,
): Promise<readonly WithdrawalCase[]> {
  let select = tables(db)
    .selectFrom('withdrawalCase')
    .selectAll()
    .where('state', 'in', [...states]);
  if (!reach.all) {
    const codes = [...reach.provinceCodes, ...reach.provinceOwnCodes];
    if (codes.length === 0) return [];
    select = select.where('provinceCode', 'in', codes);
  }
  return await select.orderBy('openedOn').orderBy('id').limit(limit).execute();
}
