// The only place that names the tables of shelves, of what points say they sold, and of notices about what must leave a shelf.

import { sql } from 'kysely';
import type pg from 'pg';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, queryNamed } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { PointId, PointKind } from './rules/point.ts';
import type { MonthSales, SalesMonth } from './rules/sales.ts';
import type { ShelfFault, Sighting } from './rules/shelf.ts';

/** That people were told of something on a shelf, or a case was opened of it. */
export interface ShelfNotice {
  readonly id: Id<'point-of-sale-notice'>;
  readonly pointId: PointId;
  readonly lineKey: string;
  readonly itemName: string;
  /** `price-objected`: the maker of the product does not agree with the price that stands there. */
  readonly fault: ShelfFault | 'price-objected';
  readonly kind: 'notice' | 'case';
  readonly words: string;
  readonly caseId: string | null;
  /** How many people with an account were told. */
  readonly told: number;
  readonly onDay: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

type Tables = {
  pointOfSaleSighting: Row<Sighting>;
  pointOfSaleSales: Row<MonthSales>;
  pointOfSaleNotice: Row<ShelfNotice>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertSightings(db: Db, sightings: readonly Sighting[]): Promise<void> {
  await insertRows(db, 'point_of_sale_sighting', sightings);
}

/** The last sighting of each line of some shelves up to a day, by whomever or by an office, gone ones among them. */
async function lastOfEachLine(
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
  by: 'anybody' | 'office',
): Promise<readonly Sighting[]> {
  if (pointIds.length === 0) return [];
  const all = tables(db)
    .selectFrom('pointOfSaleSighting')
    .selectAll()
    .distinctOn(['pointId', 'lineKey'])
    .where(sql<boolean>`point_id = any(${[...new Set(pointIds)]}::uuid[])`)
    .where('seenOn', '<=', day);
  return await (by === 'office' ? all.where('byOperator', '=', false) : all)
    .orderBy('pointId')
    .orderBy('lineKey')
    .orderBy('seenOn', 'desc')
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The last sighting of each line of some shelves up to a day, gone ones among them. */
export const lastSightings = (db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<readonly Sighting[]> =>
  lastOfEachLine(db, pointIds, day, 'anybody');

/** What an office saw last of each line of a shelf up to a day, gone ones among them. */
export const lastSeenByOffice = (db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<readonly Sighting[]> =>
  lastOfEachLine(db, pointIds, day, 'office');

/** Lines that were said to be gone from a shelf, the last saying first. */
export async function listTakenOff(db: Db, pointId: PointId, limit: number): Promise<readonly Sighting[]> {
  const select = tables(db).selectFrom('pointOfSaleSighting').selectAll().where('pointId', '=', pointId);
  return await select.where('gone', '=', true).orderBy('madeAt', 'desc').orderBy('id', 'desc').limit(limit).execute();
}

/** Of last sightings what still stands there, by the name of the thing. */
export const standing = (last: readonly Sighting[]): readonly Sighting[] =>
  last.filter(({ gone }) => !gone).toSorted((a, b) => a.itemName.localeCompare(b.itemName, 'vi'));

/** What stands on some shelves on a day, by the name of the thing. */
export async function listShelfRows(
  db: Db,
  pointIds: readonly PointId[],
  day: LocalDate,
): Promise<readonly Sighting[]> {
  return standing(await lastSightings(db, pointIds, day));
}

/** Whether a shelf was written down out of a visit, or was seen on a later day than it. */
export async function wasSeenSince(
  db: Db,
  pointId: string,
  { visitId, on }: { readonly visitId: string; readonly on: LocalDate },
): Promise<boolean> {
  const row = await tables(db)
    .selectFrom('pointOfSaleSighting')
    .select('id')
    .where('pointId', '=', pointId as PointId)
    .where((where) => where.or([where('visitId', '=', visitId), where('seenOn', '>', on)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Where some products stand on a day, the newest sighting first; whether the point is open is asked elsewhere. */
export async function listSightingsOfProducts(
  db: Db,
  productIds: readonly ProductId[],
  day: LocalDate,
): Promise<readonly Sighting[]> {
  if (productIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('pointOfSaleSighting')
    .selectAll()
    .distinctOn(['productId', 'pointId'])
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .where('seenOn', '<=', day)
    .orderBy('productId')
    .orderBy('pointId')
    .orderBy('seenOn', 'desc')
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.filter(({ gone }) => !gone).toSorted((a, b) => (a.seenOn < b.seenOn ? 1 : a.seenOn > b.seenOn ? -1 : 0));
}

export async function insertSales(db: Db, sales: MonthSales): Promise<void> {
  await insertRows(db, 'point_of_sale_sales', [sales]);
}

/** What some points said they sold, as it counts today, the last month first. */
export async function listSales(db: Db, pointIds: readonly PointId[]): Promise<readonly MonthSales[]> {
  if (pointIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('pointOfSaleSales')
    .selectAll()
    .distinctOn(['pointId', 'year', 'month'])
    .where(sql<boolean>`point_id = any(${[...new Set(pointIds)]}::uuid[])`)
    .orderBy('pointId')
    .orderBy('year', 'desc')
    .orderBy('month', 'desc')
    .orderBy('ordinal', 'desc')
    .execute();
  return rows;
}

/** Everything that was ever said of one month, the last first. */
export async function listSayingsOf(
  db: Db,
  pointId: PointId,
  { year, month }: SalesMonth,
): Promise<readonly MonthSales[]> {
  return await tables(db)
    .selectFrom('pointOfSaleSales')
    .selectAll()
    .where('pointId', '=', pointId)
    .where('year', '=', year)
    .where('month', '=', month)
    .orderBy('ordinal', 'desc')
    .execute();
}

export async function insertNotice(db: Db, notice: ShelfNotice): Promise<void> {
  await insertRows(db, 'point_of_sale_notice', [notice]);
}

/** Notices about a shelf, the last first. */
export async function listNotices(db: Db, pointId: PointId): Promise<readonly ShelfNotice[]> {
  const select = tables(db).selectFrom('pointOfSaleNotice').selectAll().where('pointId', '=', pointId);
  return await select.orderBy('madeAt', 'desc').orderBy('id', 'desc').execute();
}

/** That the maker of a product does not agree with its price at a point. */
export type Objection = Pick<ShelfNotice, 'pointId' | 'lineKey' | 'caseId' | 'madeAt'>;

/** Objections to the prices of some products, settled or not. */
export async function listObjections(db: Db, productIds: readonly ProductId[]): Promise<readonly Objection[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('pointOfSaleNotice')
    .select(['pointId', 'lineKey', 'caseId', 'madeAt'])
    .where('fault', '=', 'price-objected')
    .where(sql<boolean>`line_key = any(${[...productIds]}::text[])`)
    .execute();
}

/** Where a product is sold, as its public page says it. */
export interface Selling {
  readonly pointId: PointId;
  readonly name: string;
  readonly kind: PointKind;
  readonly communeCode: string | null;
  readonly place: string;
  readonly priceVnd: number | null;
  readonly unit: string;
  readonly starsShown: number | null;
  readonly seenOn: LocalDate;
  readonly byOperator: boolean;
  readonly madeAt: Instant;
  readonly operatorProducerId: ProducerId | null;
  readonly operatorName: string;
  /** The maker objected to a price there. */
  readonly objections: boolean;
}

const SELLING = `
select l.point_id as "pointId", p.name, p.kind, p.commune_code as "communeCode", p.place, l.price_vnd::float8 as "priceVnd", l.unit,
  l.stars_shown as "starsShown", l.seen_on::text as "seenOn", l.by_operator as "byOperator", l.made_at as "madeAt",
  p.operator_producer_id as "operatorProducerId", p.operator_name as "operatorName",
  exists (select from point_of_sale_notice n where n.point_id = p.id and n.fault = 'price-objected' and n.line_key = $1::text) as objections
from (
  select distinct on (s.point_id) s.point_id, s.price_vnd, s.unit, s.stars_shown, s.seen_on, s.gone, s.by_operator, s.made_at
    from point_of_sale_sighting s where s.product_id = $1::text::uuid and s.seen_on <= $2::date
   order by s.point_id, s.seen_on desc, s.made_at desc, s.id desc
) l join point_of_sale p on p.id = l.point_id and p.state = 'open'
where not l.gone order by l.seen_on desc, p.search_text, p.id limit $3`;

/** Open points where a product was last seen, the newest sighting first: one prepared statement for the public page. */
export async function readSelling(
  pool: pg.Pool,
  productId: string,
  day: LocalDate,
  limit: number,
): Promise<readonly Selling[]> {
  return await queryNamed<Selling>(pool, 'points-selling', SELLING, [productId, day, limit]);
}
