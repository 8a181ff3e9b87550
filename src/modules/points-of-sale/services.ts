// Side door of the points of sale: points and shelves for other rooms, in the transaction they hand in. Whether somebody may see them is the
// caller's to decide; open points with what they sell are public.

import type pg from 'pg';
import { type Reach, speaksOnly } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { publicOperator } from './rules/operator-name.ts';
import type { PointId, PointOfSale, PointState } from './rules/point.ts';
import { type PriceRange, priceRanges, weightOf } from './rules/price-range.ts';
import type { MonthSales } from './rules/sales.ts';
import { type ShelfLine, shelfLineOf } from './rules/shelf.ts';
import {
  findPointRow,
  findPointRows,
  listOpenPointsAfter,
  listPointRows,
  listPointsKeptBy,
  listPointsOf,
  listTurnsBy,
} from './store.ts';
import { listSales, listShelfRows, listSightingsOfProducts, readSelling, type Selling } from './store-shelves.ts';
import { judgedShelves } from './use-cases/judged-shelf.ts';
import { objectedPrices } from './use-cases/objected-prices.ts';
import { shelvesFor } from './use-cases/put-away.ts';

export { pointContent } from './rules/point.ts';
export { countOpenByUnit, listOpenPlaces, type OpenPlace } from './store.ts';
export type { Selling } from './store-shelves.ts';
export { type PublicShelfLine, shelvesInPublic } from './use-cases/shelf-in-public.ts';

/** A point; `null`: there is none. */
export async function findPoint(db: Db, id: PointId): Promise<PointOfSale | null> {
  return await findPointRow(db, id);
}

/** Points by id, in no order; ids that are not there are left out. */
export async function findPoints(db: Db, ids: readonly PointId[]): Promise<readonly PointOfSale[]> {
  return await findPointRows(db, ids);
}

/** Points of a province, or of one commune of it, whatever their state. */
export async function listPoints(
  db: Db,
  provinceCode: string,
  communeCode: string | null,
): Promise<readonly PointOfSale[]> {
  return await listPointsOf(db, provinceCode, communeCode);
}

/** Points of a province that one of some producers keeps, whatever their state. */
export async function pointsKeptBy(
  db: Db,
  provinceCode: string,
  producerIds: readonly ProducerId[],
): Promise<readonly PointOfSale[]> {
  return await listPointsKeptBy(db, provinceCode, producerIds);
}

/** A point as it stood on a day. */
export interface PointOnDay {
  readonly point: PointOfSale;
  readonly state: PointState;
  readonly since: LocalDate;
}

/** Points of a place that had been opened by a day, each as it stood then. */
export async function pointsAsOf(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
  day: LocalDate,
): Promise<readonly PointOnDay[]> {
  const points = await listPointsOf(db, provinceCode, communeCode);
  const turns = await listTurnsBy(
    db,
    points.map(({ id }) => id),
    day,
  );
  const last = new Map(turns.map((one) => [one.pointId, one]));
  return points.flatMap((point): readonly PointOnDay[] => {
    const turn = last.get(point.id);
    return turn === undefined ? [] : [{ point, state: turn.toState, since: turn.onDay }];
  });
}

/** An open point that sells a product, with the line of its shelf. */
export interface SellingPoint {
  readonly point: PointOfSale;
  readonly line: ShelfLine;
  /** Who keeps the point says it; else an office saw it. */
  readonly byOperator: boolean;
  /** The maker of the product objects to the price, and no office has settled it. */
  readonly objected: boolean;
}

/** Open points that sell some products on a day, by product, the newest sighting first. Statements: three, four where a maker objects. */
export async function pointsSelling(
  db: Db,
  productIds: readonly ProductId[],
  day: LocalDate,
): Promise<ReadonlyMap<ProductId, readonly SellingPoint[]>> {
  const sightings = await listSightingsOfProducts(db, productIds, day);
  const points = await findPointRows(
    db,
    sightings.map((one) => one.pointId),
  );
  const open = new Map(points.filter(({ state }) => state === 'open').map((point) => [point.id, point]));
  const isObjected = await objectedPrices(db, productIds);
  const selling = sightings.flatMap((sighting) => {
    const [point, line] = [open.get(sighting.pointId), shelfLineOf(sighting)];
    if (point === undefined || line === null) return [];
    return [{ point, line, byOperator: sighting.byOperator, objected: isObjected(sighting) }];
  });
  return groupedBy(selling, ({ line }) => line.productId);
}

/** More points than sell one product. */
const MOST_SELLING = 1_000;

/** Where one product is sold on a day for its public page, the newest sighting first, with what its prices come to together. */
export interface SoldThere {
  readonly points: readonly Selling[];
  readonly ranges: readonly PriceRange[];
}

/** The product as its page asks where it is sold: stars on a pack above those in force are shown to nobody. */
interface Sought {
  readonly id: ProductId;
  readonly producerId: ProducerId | null;
  readonly stars: number | null;
}

/** The same of one product out of a pool: one prepared statement, two more where its maker objected to a price. */
export async function soldThere(pool: pg.Pool, db: Db, product: Sought, day: LocalDate): Promise<SoldThere> {
  const { id, producerId, stars } = product;
  const points = (await readSelling(pool, id, day, MOST_SELLING)).filter(
    ({ starsShown }) => starsShown === null || starsShown <= (stars ?? 0),
  );
  const isObjected = points.some(({ objections }) => objections) ? await objectedPrices(db, [id]) : () => false;
  const asked = points.map((one) => ({
    ...one,
    ...weightOf(one, producerId),
    objected: isObjected({ ...one, productId: id }),
  }));
  return { points, ranges: priceRanges(asked, day) };
}

/** What stands on the shelves of some points on a day, whatever is recognised. */
export async function listShelves(db: Db, pointIds: readonly PointId[], day: LocalDate): Promise<readonly ShelfLine[]> {
  return (await listShelfRows(db, pointIds, day)).flatMap((sighting) => shelfLineOf(sighting) ?? []);
}

/** What stands on the shelf of one point on a day. */
export async function shelfOf(db: Db, pointId: PointId, day: LocalDate): Promise<readonly ShelfLine[]> {
  return await listShelves(db, [pointId], day);
}

/** What some points said they sold by month, as it counts today, the last month first. */
export async function salesOfPoints(db: Db, pointIds: readonly PointId[]): Promise<readonly MonthSales[]> {
  return await listSales(db, pointIds);
}

/** More points in use than a province keeps. */
const MOST = 5_000;

/**
 * Points in use within a reach that show what must not be shown there, counted as their list does: for who keeps them what stands there, for
 * who supervises also what was put away and no office has looked at. Statements: four.
 */
export async function countUnfit(
  db: Db,
  reach: Reach,
  day: LocalDate,
): Promise<{ readonly points: number; readonly lines: number }> {
  const question = { reach, states: ['open', 'paused'] as const, kind: null, communeCode: null, words: '' };
  const { points } = await listPointRows(db, { ...question, offset: 0, limit: MOST });
  const ids = points.map(({ id }) => id);
  const { shelves, away } = await shelvesFor(db, ids, day, speaksOnly(reach) ? 'keeper' : 'supervisor');
  const unfit = ids.map(
    (id) => (shelves.get(id) ?? []).filter(({ fault }) => fault !== null).length + (away.get(id)?.length ?? 0),
  );
  return { points: unfit.filter((lines) => lines > 0).length, lines: unfit.reduce((a, b) => a + b, 0) };
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** A point as everybody may see it, with the codes of what may be shown there as OCOP on a day. */
export interface OpenPoint {
  readonly point: Omit<PointOfSale, 'note' | 'madeBy' | 'madeByName'>;
  readonly productCodes: readonly string[];
}

/** Every open point in the order of ids, some hundred at a time. */
export async function* openPoints(db: Db, day: LocalDate): AsyncGenerator<readonly OpenPoint[]> {
  let after = FIRST;
  for (;;) {
    const points = await listOpenPointsAfter(db, after, BATCH);
    const shelves = await judgedShelves(
      db,
      points.map(({ id }) => id),
      day,
    );
    if (points.length > 0) {
      yield points.map(({ note: _note, madeBy: _by, madeByName: _name, ...point }) => ({
        point: { ...point, operatorName: publicOperator(point.operatorName) },
        productCodes: (shelves.get(point.id) ?? []).flatMap(({ product, fault }) =>
          fault === null && product !== null ? product.code : [],
        ),
      }));
    }
    if (points.length < BATCH) return;
    after = points.at(-1)?.id ?? FIRST;
  }
}
