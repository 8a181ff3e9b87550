// The only place that names the tables of points of sale and of the turns of their states.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { PointId, PointKind, PointOfSale, PointState } from './rules/point.ts';
import type { PointTurn } from './rules/point-lifecycle.ts';

type Flat = Omit<PointOfSale, 'position'> & {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly searchText: string;
};
type Tables = { pointOfSale: Row<Flat>; pointOfSaleTurn: Row<PointTurn> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'operatorProducerId' } as const;

function read({ latitude, longitude, searchText: _text, ...rest }: Row<Flat>): PointOfSale {
  return { ...rest, position: latitude === null || longitude === null ? null : { latitude, longitude } };
}

/** What a search looks through. */
const searchText = (point: Pick<PointOfSale, 'name' | 'place' | 'operatorName'>): string =>
  foldName(`${point.name} ${point.place} ${point.operatorName}`);

function flat({ position, ...rest }: PointOfSale): Flat {
  const { latitude = null, longitude = null } = position ?? {};
  return { ...rest, latitude, longitude, searchText: searchText(rest) };
}

export async function insertPoints(db: Db, points: readonly PointOfSale[]): Promise<void> {
  await insertRows(db, 'point_of_sale', points.map(flat));
}

export async function findPointRow(db: Db, id: PointId): Promise<PointOfSale | null> {
  const row = await tables(db).selectFrom('pointOfSale').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : read(row);
}

/** The point under a lock until the transaction ends: acts on one point come one after another. */
export async function lockPoint(db: Db, id: PointId): Promise<PointOfSale | null> {
  const select = tables(db).selectFrom('pointOfSale').selectAll().where('id', '=', id).forUpdate();
  const row = await select.executeTakeFirst();
  return row === undefined ? null : read(row);
}

export async function findPointRows(db: Db, ids: readonly PointId[]): Promise<readonly PointOfSale[]> {
  if (ids.length === 0) return [];
  const select = tables(db).selectFrom('pointOfSale').selectAll();
  return (await select.where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`).execute()).map(read);
}

/** Writes the whole point if it still has the version; false where it has not. */
export async function updatePoint(db: Db, before: PointOfSale, after: PointOfSale): Promise<boolean> {
  const { id: _id, version: _version, ...changes } = flat(after);
  return await updateRow(db, 'point_of_sale', before, changes);
}

export async function insertTurn(db: Db, turn: PointTurn): Promise<void> {
  await insertRows(db, 'point_of_sale_turn', [turn]);
}

/** The last turn of each of some points by a day (it counts); points without one are left out. */
export async function listTurnsBy(db: Db, ids: readonly PointId[], day: LocalDate): Promise<readonly PointTurn[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('pointOfSaleTurn')
    .selectAll()
    .distinctOn('pointId')
    .where(sql<boolean>`point_id = any(${[...ids]}::uuid[])`)
    .where('onDay', '<=', day)
    .orderBy('pointId')
    .orderBy('ordinal', 'desc')
    .execute();
}

/** Turns of a point, the last first. */
export async function listTurns(db: Db, pointId: PointId): Promise<readonly PointTurn[]> {
  const select = tables(db).selectFrom('pointOfSaleTurn').selectAll().where('pointId', '=', pointId);
  return await select.orderBy('ordinal', 'desc').execute();
}

export interface PointQuestion {
  readonly reach: Reach;
  readonly states: readonly PointState[] | null;
  readonly kind: PointKind | null;
  readonly communeCode: string | null;
  /** Folded words of name, place or operator. */
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
}

/** Points within a reach by commune and name, with how many there are. */
export async function listPointRows(
  db: Db,
  { reach, states, kind, communeCode, words, offset, limit }: PointQuestion,
): Promise<{ readonly points: readonly PointOfSale[]; readonly total: number }> {
  let within = tables(db).selectFrom('pointOfSale').where(reachCondition(reach, columns));
  if (states !== null) within = within.where('state', 'in', [...states]);
  if (kind !== null) within = within.where('kind', '=', kind);
  if (communeCode !== null) within = within.where('communeCode', '=', communeCode);
  if (words !== '') within = within.where(sql<boolean>`position(${words} in search_text) > 0`);
  const select = within.selectAll().orderBy('communeCode').orderBy('searchText').orderBy('id');
  const points = await select.offset(offset).limit(limit).execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { points: points.map(read), total: counted?.total ?? 0 };
}

/** Points of a province, or of one commune of it, whatever their state. */
export async function listPointsOf(
  db: Db,
  provinceCode: string,
  communeCode: string | null,
): Promise<readonly PointOfSale[]> {
  let select = tables(db).selectFrom('pointOfSale').selectAll().where('provinceCode', '=', provinceCode);
  if (communeCode !== null) select = select.where('communeCode', '=', communeCode);
  return (await select.orderBy('communeCode').orderBy('searchText').orderBy('id').execute()).map(read);
}

/** Points of a province that one of some producers keeps, whatever their state. */
export async function listPointsKeptBy(
  db: Db,
  provinceCode: string,
  producerIds: readonly ProducerId[],
): Promise<readonly PointOfSale[]> {
  if (producerIds.length === 0) return [];
  const select = tables(db).selectFrom('pointOfSale').selectAll().where('provinceCode', '=', provinceCode);
  const kept = select.where(sql<boolean>`operator_producer_id = any(${[...producerIds]}::uuid[])`);
  return (await kept.orderBy('searchText').orderBy('id').execute()).map(read);
}

/** Open points of a province, by commune and name, so many at most. */
export async function listOpenPoints(db: Db, provinceCode: string, limit: number): Promise<readonly PointOfSale[]> {
  const select = tables(db).selectFrom('pointOfSale').selectAll().where('state', '=', 'open');
  const within = select.where('provinceCode', '=', provinceCode);
  const ordered = within.orderBy('communeCode').orderBy('searchText').orderBy('id');
  return (await ordered.limit(limit).execute()).map(read);
}

/** How many points are open by commune of a province, or by province; under an empty code those of a whole province. */
export async function countOpenByUnit(db: Db, provinceCode: string | null): Promise<ReadonlyMap<string, number>> {
  const unit = provinceCode === null ? 'province_code' : `coalesce(commune_code, '')`;
  const rows = await query<{ readonly unit: string; readonly n: number }>(
    db,
    `select ${unit} as unit, count(*)::int as n from point_of_sale
      where state = 'open' and ($1::text is null or province_code = $1) group by 1`,
    [provinceCode],
  );
  return new Map(rows.map((row) => [row.unit, row.n]));
}

/** Where an open point stands. */
export type OpenPlace = Pick<PointOfSale, 'id' | 'name' | 'communeCode'> & {
  readonly position: NonNullable<PointOfSale['position']>;
};

/** More marks than this no map of a province can show. */
const MOST_PLACES = 1_000;

/** Open points of a province that say where they stand, by name; beyond a thousand they are left out. */
export async function listOpenPlaces(db: Db, provinceCode: string): Promise<readonly OpenPlace[]> {
  return await query<OpenPlace>(
    db,
    `select id, name, commune_code as "communeCode", json_build_object('latitude', latitude, 'longitude', longitude) as position
       from point_of_sale where state = 'open' and province_code = $1 and latitude is not null
      order by search_text, id limit $2`,
    [provinceCode, MOST_PLACES],
  );
}

/** Open points after an id in the order of ids, so many at a time. */
export async function listOpenPointsAfter(db: Db, after: string, limit: number): Promise<readonly PointOfSale[]> {
  const select = tables(db).selectFrom('pointOfSale').selectAll().where('state', '=', 'open');
  const rest = select.where(sql<boolean>`id > ${after}::uuid`).orderBy('id');
  return (await rest.limit(limit).execute()).map(read);
}

/** Whether a point of this name stands in the unit already; closed ones aside. */
export async function findNamesake(
  db: Db,
  { provinceCode, communeCode, name }: Pick<PointOfSale, 'provinceCode' | 'communeCode' | 'name'>,
  except: PointId | null,
): Promise<PointOfSale | null> {
  const points = await listPointsOf(db, provinceCode, communeCode);
  const wanted = foldName(name);
  const like = ({ id, state, name: other }: PointOfSale): boolean =>
    id !== except && state !== 'closed' && foldName(other) === wanted;
  return points.find((point) => like(point) && point.communeCode === communeCode) ?? null;
}
