// The only place that names the table of saved views.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { ViewPage } from './rules/view-query.ts';

export type SavedViewId = Id<'saved-view'>;

/** A view under a name: one's own (`accountId`), or of a unit. */
export interface SavedView {
  readonly id: SavedViewId;
  readonly page: ViewPage;
  readonly query: string;
  readonly name: string;
  readonly accountId: AccountId | null;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ savedView: Row<SavedView> }>();

export async function insertView(db: Db, view: SavedView): Promise<void> {
  await tables(db).insertInto('savedView').values(view).execute();
}

export async function findView(db: Db, id: SavedViewId): Promise<SavedView | null> {
  return (await tables(db).selectFrom('savedView').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Views of a page that are the account's own or of the units of a reach, by name. */
export async function listViews(db: Db, page: ViewPage, reach: Reach): Promise<readonly SavedView[]> {
  const own = sql<boolean>`(account_id is not null and account_id = ${reach.accountId})`;
  const ofUnit = sql<boolean>`(account_id is null and ${reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' })})`;
  return await tables(db)
    .selectFrom('savedView')
    .selectAll()
    .where('page', '=', page)
    .where(sql<boolean>`(${own} or ${ofUnit})`)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

/** How many views somebody or some unit keeps of a page. */
export async function countViews(
  db: Db,
  view: Pick<SavedView, 'page' | 'accountId' | 'provinceCode' | 'communeCode'>,
): Promise<number> {
  const rows = await query<{ count: number }>(
    db,
    `select count(*)::int as count from saved_view
      where page = $1 and account_id is not distinct from $2
        and province_code is not distinct from $3 and commune_code is not distinct from $4`,
    [view.page, view.accountId, view.provinceCode, view.communeCode],
  );
  return rows[0]?.count ?? 0;
}

export async function deleteView(db: Db, id: SavedViewId): Promise<boolean> {
  const rows = await query(db, 'delete from saved_view where id = $1 returning id', [id]);
  return rows.length === 1;
}
