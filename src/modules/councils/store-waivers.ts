// The only place that names the table of waivers.

import type { Instant } from '#kernel/calendar.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CriteriaWaiver } from './rules/waiver.ts';

type Tables = { criteriaWaiver: Row<CriteriaWaiver> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertWaivers(db: Db, waivers: readonly CriteriaWaiver[]): Promise<void> {
  await insertRows(db, 'criteria_waiver', waivers);
}

export async function findWaiver(db: Db, id: CriteriaWaiver['id']): Promise<CriteriaWaiver | null> {
  return (await tables(db).selectFrom('criteriaWaiver').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Waivers of these provinces, the last recorded first. */
export async function listWaivers(db: Db, provinces: readonly string[] | 'all'): Promise<readonly CriteriaWaiver[]> {
  if (provinces.length === 0) return [];
  let select = tables(db).selectFrom('criteriaWaiver').selectAll();
  if (provinces !== 'all') select = select.where('provinceCode', 'in', [...provinces]);
  return await select.orderBy('recordedAt', 'desc').limit(500).execute();
}

export async function endWaiverRow(
  db: Db,
  key: Pick<CriteriaWaiver, 'id' | 'version'>,
  end: { readonly endedAt: Instant; readonly endReason: string },
): Promise<boolean> {
  return await updateRow(db, 'criteria_waiver', key, end);
}
