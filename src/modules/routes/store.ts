// The only place that names the tables of routes, their stops and turns, and of who lets visitors in.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Route, RouteId, RouteTurn, Stop, StopId, VisitorConsent } from './rules/route.ts';

type StoredStop = Omit<Stop, 'kilometres'> & { readonly kilometres: string | number | null };
type Tables = {
  tourismRoute: Row<Route>;
  tourismRouteStop: Row<StoredStop>;
  tourismRouteTurn: Row<RouteTurn>;
  visitorConsent: Row<VisitorConsent>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const columns = { province: 'provinceCode', commune: 'communeCode' } as const;

export async function insertRoute(db: Db, route: Route): Promise<void> {
  await insertRows(db, 'tourism_route', [route]);
}

export async function findRouteRow(db: Db, id: RouteId): Promise<Route | null> {
  return (await tables(db).selectFrom('tourismRoute').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findRouteBySlug(db: Db, slug: string): Promise<Route | null> {
  return (await tables(db).selectFrom('tourismRoute').selectAll().where('slug', '=', slug).executeTakeFirst()) ?? null;
}

/** The route under a lock until the transaction ends: acts on one route come one after another. */
export async function lockRoute(db: Db, id: RouteId): Promise<Route | null> {
  const select = tables(db).selectFrom('tourismRoute').selectAll().where('id', '=', id).forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

/** Writes the whole route if it still has the version; false where it has not. */
export async function updateRoute(db: Db, before: Route, after: Route): Promise<boolean> {
  const { id: _id, version: _version, ...changes } = after;
  return await updateRow(db, 'tourism_route', before, changes);
}

export async function listRouteRows(db: Db, reach: Reach): Promise<readonly Route[]> {
  const select = tables(db).selectFrom('tourismRoute').selectAll().where(reachCondition(reach, columns));
  return await select.orderBy('name').orderBy('id').execute();
}

export async function listPublishedRows(db: Db): Promise<readonly Route[]> {
  const select = tables(db).selectFrom('tourismRoute').selectAll().where('state', '=', 'published');
  return await select.orderBy('provinceCode').orderBy('name').orderBy('id').execute();
}

/** Slugs that begin with some letters, so that a new one is another. */
export async function listSlugs(db: Db, beginning: string): Promise<readonly string[]> {
  const select = tables(db).selectFrom('tourismRoute').select('slug');
  return (await select.where(sql<boolean>`starts_with(slug, ${beginning})`).execute()).map(({ slug }) => slug);
}

/** Stops of some routes in their order. */
export async function listStops(db: Db, routeIds: readonly RouteId[]): Promise<readonly Stop[]> {
  if (routeIds.length === 0) return [];
  const select = tables(db).selectFrom('tourismRouteStop').selectAll();
  const rows = await select
    .where(sql<boolean>`route_id = any(${[...new Set(routeIds)]}::uuid[])`)
    .orderBy('routeId')
    .orderBy('ordinal')
    .execute();
  return rows.map(({ kilometres, ...rest }) => ({
    ...rest,
    kilometres: kilometres === null ? null : Number(kilometres),
  }));
}

/** Writes the stops of a route anew, in their order. */
export async function replaceStops(db: Db, routeId: RouteId, stops: readonly Stop[]): Promise<void> {
  await tables(db).deleteFrom('tourismRouteStop').where('routeId', '=', routeId).execute();
  if (stops.length > 0) await insertRows(db, 'tourism_route_stop', stops);
}

export async function findStopRow(db: Db, id: StopId): Promise<{ readonly routeId: RouteId } | null> {
  const select = tables(db).selectFrom('tourismRouteStop').select('routeId').where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

export async function insertTurn(db: Db, turn: RouteTurn): Promise<void> {
  await insertRows(db, 'tourism_route_turn', [turn]);
}

/** Turns of a route, the last first. */
export async function listTurns(db: Db, routeId: RouteId): Promise<readonly RouteTurn[]> {
  const select = tables(db).selectFrom('tourismRouteTurn').selectAll().where('routeId', '=', routeId);
  return await select.orderBy('ordinal', 'desc').execute();
}

export async function insertConsent(db: Db, consent: VisitorConsent): Promise<void> {
  await insertRows(db, 'visitor_consent', [consent]);
}

/** The last word of each of some producers. */
export async function lastConsents(db: Db, producerIds: readonly ProducerId[]): Promise<readonly VisitorConsent[]> {
  if (producerIds.length === 0) return [];
  return await tables(db)
    .selectFrom('visitorConsent')
    .selectAll()
    .distinctOn('producerId')
    .where(sql<boolean>`producer_id = any(${[...new Set(producerIds)]}::uuid[])`)
    .orderBy('producerId')
    .orderBy('ordinal', 'desc')
    .execute();
}

/** Every word of a producer, the last first. */
export async function listConsents(db: Db, producerId: ProducerId): Promise<readonly VisitorConsent[]> {
  const select = tables(db).selectFrom('visitorConsent').selectAll().where('producerId', '=', producerId);
  return await select.orderBy('ordinal', 'desc').execute();
}

/** Producers whose last word lets visitors in. */
export async function listOpenProducerIds(db: Db): Promise<readonly ProducerId[]> {
  const last = tables(db)
    .selectFrom('visitorConsent')
    .select(['producerId', 'letsIn'])
    .distinctOn('producerId')
    .orderBy('producerId')
    .orderBy('ordinal', 'desc');
  return (await last.execute()).filter(({ letsIn }) => letsIn).map(({ producerId }) => producerId);
}

/** Producers that ever said a word. */
export async function listSpokenProducerIds(db: Db): Promise<readonly ProducerId[]> {
  const rows = await tables(db).selectFrom('visitorConsent').select('producerId').distinct().execute();
  return rows.map(({ producerId }) => producerId);
}
