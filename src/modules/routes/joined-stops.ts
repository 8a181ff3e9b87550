// Stops with what they point to as it stands today: name, place, address of the public page, and why one may not be shown.

import type { LocalDate } from '#kernel/calendar.ts';
import { findPoints } from '#modules/points-of-sale/services.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Route, RouteId, Stop } from './rules/route.ts';
import { type StopFault, type StopRecords, stopFault } from './rules/stop-fault.ts';
import { lastConsents, listStops } from './store.ts';

/** A stop as it is shown; what is told by its record, not typed, is of today. */
export interface ShownStop extends Stop {
  /** As it is called today; as it was called where it is gone. */
  readonly name: string;
  readonly place: string;
  /** Stars in force of a service; `null` of others. */
  readonly stars: number | null;
  /** Of a point, where it is known. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  /** Typed for the stop, else what the point says. */
  readonly hours: string | null;
  /** What a producer tells visitors. */
  readonly visitorWords: string | null;
  /** Its public page without language; `null`: it has none. */
  readonly path: string | null;
  readonly fault: StopFault | null;
  /** Of a stop that is a producer. */
  readonly producerCode: string | null;
}

/** What records say of a stop. */
function shownStop(
  stop: Stop,
  route: Pick<Route, 'provinceCode' | 'communeCode'>,
  records: StopRecords,
  day: LocalDate,
  communeOf: (code: string | null) => string,
): ShownStop {
  const { product, point, producer, consent } = records;
  const record = product ?? point ?? producer;
  const commune = communeOf(record?.communeCode ?? null);
  const fault = stopFault(stop, route, records, day);
  return {
    ...stop,
    name: record?.name ?? stop.nameThen,
    place: [point?.place ?? '', commune].filter((part) => part !== '').join(', '),
    stars: product === null || fault !== null ? null : product.stars,
    position: point?.position ?? null,
    hours: stop.openingHours ?? point?.openingHours ?? null,
    visitorWords: consent?.letsIn === true ? consent.words : null,
    path:
      product !== null
        ? `/san-pham/${product.code}`
        : point !== null
          ? `/diem-ban/${point.id}`
          : producer === null
            ? null
            : `/co-so/${producer.code}`,
    fault,
    producerCode: producer?.code ?? null,
  };
}

type Grounds = Pick<Route, 'id' | 'provinceCode' | 'communeCode'>;

/** Judges stops of some routes, stored ones or one that is about to be. Statements: four. */
export async function judgedStops(
  db: Db,
  routes: readonly Grounds[],
  stops: readonly Stop[],
  day: LocalDate,
): Promise<readonly ShownStop[]> {
  const producerIds = stops.flatMap(({ producerId }) => producerId ?? []);
  const products = await findProductsByIds(
    db,
    stops.flatMap(({ productId }) => productId ?? []),
  );
  const points = await findPoints(
    db,
    stops.flatMap(({ pointId }) => pointId ?? []),
  );
  const producers = await findProducersByIds(db, producerIds);
  const consents = await lastConsents(db, producerIds);
  const labels = await loadUnitLabels();
  const byRoute = new Map<RouteId, Grounds>(routes.map((one) => [one.id, one]));
  return stops.flatMap((stop) => {
    const route = byRoute.get(stop.routeId);
    if (route === undefined) return [];
    const records: StopRecords = {
      product: products.find(({ id }) => id === stop.productId) ?? null,
      point: points.find(({ id }) => id === stop.pointId) ?? null,
      producer: producers.find(({ id }) => id === stop.producerId) ?? null,
      consent: consents.find(({ producerId }) => producerId === stop.producerId) ?? null,
    };
    return [shownStop(stop, route, records, day, (code) => labels.commune(code))];
  });
}

/** The stops of some routes by route, in order. */
export async function stopsOf(
  db: Db,
  routes: readonly Grounds[],
  day: LocalDate,
): Promise<ReadonlyMap<RouteId, readonly ShownStop[]>> {
  const all = await listStops(
    db,
    routes.map(({ id }) => id),
  );
  const shown = await judgedStops(db, routes, all, day);
  return new Map(routes.map(({ id }) => [id, shown.filter(({ routeId }) => routeId === id)]));
}
