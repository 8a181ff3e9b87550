// The only place that names the tables of what travels with a dossier.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { CustodyItem, CustodyMove, CustodyMoveId } from './rules/custody-item.ts';
import type { CustodyRequest, CustodyRequestId } from './rules/custody-request.ts';
import { type CustodyPlace, heldPlaces } from './rules/places.ts';

/** One shape for both kinds: which facts a row has, its kind says. */
type ItemRow = Omit<CustodyItem, 'kind' | 'facts'> & Pick<CustodyItem, 'kind' | 'facts'>;
type Tables = {
  custodyItem: Row<ItemRow>;
  custodyMove: Row<CustodyMove>;
  custodyRequest: Row<CustodyRequest>;
};

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' } as const;

export async function insertItem(db: Db, item: CustodyItem): Promise<void> {
  await insertRows(db, 'custody_item', [item]);
}

/** Whether a code is on another label already. */
export async function isCodeTaken(db: Db, code: string): Promise<boolean> {
  return (await query(db, 'select 1 from custody_item where code = $1', [code])).length > 0;
}

export async function findItemByCode(db: Db, code: string): Promise<CustodyItem | null> {
  const select = tables(db).selectFrom('custodyItem').selectAll().where('code', '=', code);
  return ((await select.executeTakeFirst()) as CustodyItem | undefined) ?? null;
}

/** The same under a lock until the transaction ends: steps of one thing come one after another. */
export async function lockItemByCode(db: Db, code: string): Promise<CustodyItem | null> {
  const select = tables(db).selectFrom('custodyItem').selectAll().where('code', '=', code).forUpdate();
  return ((await select.executeTakeFirst()) as CustodyItem | undefined) ?? null;
}

/** What travels with a dossier, the first received first. */
export async function listItemsOf(db: Db, dossierId: DossierId): Promise<readonly CustodyItem[]> {
  const select = tables(db).selectFrom('custodyItem').selectAll().where('dossierId', '=', dossierId);
  return (await select.orderBy('madeAt').orderBy('id').execute()) as readonly CustodyItem[];
}

/** Which of these dossiers something was taken in for. */
export async function findDossiersWithItems(db: Db, ids: readonly DossierId[]): Promise<ReadonlySet<DossierId>> {
  if (ids.length === 0) return new Set();
  const rows = await query<{ id: DossierId }>(
    db,
    'select distinct dossier_id as id from custody_item where dossier_id = any($1::uuid[])',
    [ids],
  );
  return new Set(rows.map((row) => row.id));
}

/** Changes an item if it still has the version; false where it has not. */
export async function updateItem(
  db: Db,
  key: Pick<CustodyItem, 'id' | 'version'>,
  changes: Partial<ItemRow>,
): Promise<boolean> {
  return await updateRow(db, 'custody_item', key, changes);
}

export async function insertMove(db: Db, move: CustodyMove): Promise<void> {
  await insertRows(db, 'custody_move', [move]);
}

/** Steps of some items, in their order. */
export async function listMovesOf(db: Db, items: readonly CustodyItem[]): Promise<readonly CustodyMove[]> {
  if (items.length === 0) return [];
  return await tables(db)
    .selectFrom('custodyMove')
    .selectAll()
    .where(sql<boolean>`item_id = any(${items.map((item) => item.id)}::uuid[])`)
    .orderBy('itemId')
    .orderBy('ordinal')
    .execute();
}

/** Ends the waiting of a hand-over. */
export async function settleMove(
  db: Db,
  id: CustodyMoveId,
  changes: Pick<
    CustodyMove,
    'state' | 'arrived' | 'arrivedOn' | 'acknowledgedBy' | 'acknowledgedAccount' | 'acknowledgedAt' | 'remark'
  >,
): Promise<void> {
  await tables(db).updateTable('custodyMove').set(changes).where('id', '=', id).execute();
}

/** Which things are meant. */
export interface ItemQuestion {
  readonly reach: Reach;
  /** Words of the product, the producer, the slip or the code. */
  readonly text: string | null;
  /** Lies at one of these places. */
  readonly places: readonly CustodyPlace[] | null;
  readonly onTheWay: boolean;
  /** Samples that lie somewhere and end on this day at the latest. */
  readonly endsBy: LocalDate | null;
  /** With these, whenever they end. */
  readonly alsoIds?: readonly string[];
}

function itemsMeant(db: Db, { reach, text, places, onTheWay, endsBy, alsoIds = [] }: ItemQuestion) {
  let select = tables(db).selectFrom('custodyItem').where(reachCondition(reach, columns));
  if (places !== null) select = select.where(sql<boolean>`places && ${[...places]}::text[]`);
  if (onTheWay) select = select.where('onTheWayTo', 'is not', null);
  if (endsBy !== null) {
    select = select.where(sql<boolean>`(best_before <= ${endsBy} or id = any(${[...alsoIds]}::uuid[]))`);
  }
  for (const word of searchWords(text ?? '')) select = select.where('searchText', 'like', `%${likeEscape(word)}%`);
  return select;
}

/** Batches of a reach that somebody looks after and whose pack names a day, the first to end first; at most two thousand. */
export async function listHeldSamples(db: Db, reach: Reach): Promise<readonly CustodyItem[]> {
  return (await itemsMeant(db, { reach, text: null, places: heldPlaces, onTheWay: false, endsBy: null })
    .selectAll()
    .where('kind', '=', 'samples')
    .where('bestBefore', 'is not', null)
    .orderBy('bestBefore')
    .orderBy('id')
    .limit(2_000)
    .execute()) as readonly CustodyItem[];
}

/** The paper sets of some dossiers, with where each lies. */
export async function findPaperSets(
  db: Db,
  dossierIds: readonly DossierId[],
): Promise<readonly Pick<CustodyItem, 'dossierId' | 'places'>[]> {
  if (dossierIds.length === 0) return [];
  return await tables(db)
    .selectFrom('custodyItem')
    .select(['dossierId', 'places'])
    .where('kind', '=', 'paper-set')
    .where(sql<boolean>`dossier_id = any(${[...dossierIds]}::uuid[])`)
    .execute();
}

/** How many things are meant. */
export async function countItems(db: Db, asked: ItemQuestion): Promise<number> {
  const counted = itemsMeant(db, asked).select(sql<number>`count(*)::int`.as('total'));
  return (await counted.executeTakeFirst())?.total ?? 0;
}

/** A page of things, those that end first before the others, then the last changed. */
export async function listItems(
  db: Db,
  asked: ItemQuestion,
  page: { readonly offset: number; readonly limit: number },
): Promise<readonly CustodyItem[]> {
  return (await itemsMeant(db, asked)
    .selectAll()
    .orderBy(sql`best_before asc nulls last`)
    .orderBy('changedAt', 'desc')
    .orderBy('id', 'desc')
    .offset(page.offset)
    .limit(page.limit)
    .execute()) as readonly CustodyItem[];
}

/** Things on the way to the offices of a reach: to the communes it names, and to the provinces it covers whole. */
export async function countOnTheWayTo(db: Db, reach: Reach): Promise<number> {
  const rows = await query<{ n: number }>(
    db,
    `select count(*)::int as n from custody_item
      where on_the_way_to is not null
        and ($1 or (on_the_way_to = 'commune' and commune_code = any($2::text[]))
                or (on_the_way_to = 'province' and province_code = any($3::text[])))`,
    [reach.all, [...reach.communeCodes], [...reach.provinceCodes]],
  );
  return rows[0]?.n ?? 0;
}

export async function insertRequest(db: Db, request: CustodyRequest): Promise<void> {
  await insertRows(db, 'custody_request', [request]);
}

export async function findRequest(db: Db, id: CustodyRequestId): Promise<CustodyRequest | null> {
  const select = tables(db).selectFrom('custodyRequest').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

/** Requests about a dossier, the last asked first. */
export async function listRequestsOf(db: Db, dossierId: DossierId): Promise<readonly CustodyRequest[]> {
  const select = tables(db).selectFrom('custodyRequest').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('madeAt', 'desc').orderBy('id', 'desc').execute();
}

/** Requests within a reach that nobody has answered, the first to be due first. */
export async function listOpenRequests(db: Db, reach: Reach, limit: number): Promise<readonly CustodyRequest[]> {
  return await tables(db)
    .selectFrom('custodyRequest')
    .selectAll()
    .where('state', '=', 'open')
    .where(reachCondition(reach, columns))
    .orderBy('dueOn')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Changes a request if it still has the version; false where it has not. */
export async function updateRequest(
  db: Db,
  key: Pick<CustodyRequest, 'id' | 'version'>,
  changes: Partial<CustodyRequest>,
): Promise<boolean> {
  return await updateRow(db, 'custody_request', key, changes);
}
