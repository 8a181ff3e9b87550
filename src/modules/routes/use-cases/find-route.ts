// The route that a page or an act names: whom it concerns, and the lock under which it is changed.

import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Route, type RouteId, routeContent, type Stop } from '../rules/route.ts';
import { type RouteAct, routeMay } from '../rules/route-lifecycle.ts';
import { findRouteRow, listStops, lockRoute, replaceStops, updateRoute } from '../store.ts';

type Reading = Pick<Context, 'db'>;

export async function subjectByRoute(id: RouteId, { db }: Reading): Promise<Result<Subject>> {
  const route = await findRouteRow(db, id);
  if (route === null) return refuse(notFound);
  const { provinceCode, communeCode } = route;
  return ok({ provinceCode, communeCode });
}

/** The route with its stops under a lock, as the form showed it, if the act is possible in its state. */
export async function routeFor(
  act: RouteAct,
  id: RouteId,
  version: number,
  { db }: Reading,
): Promise<Result<{ readonly route: Route; readonly stops: readonly Stop[] }>> {
  const route = await lockRoute(db, id);
  if (route === null) return refuse(notFound);
  if (route.version !== version) return refuse(problem('conflict', 'records/changed-meanwhile'));
  if (!routeMay(route.state, act)) {
    return refuse(problem('conflict', 'routes/not-in-this-state', { state: route.state }));
  }
  return ok({ route, stops: await listStops(db, [id]) });
}

/** Writes what changed of a route and its stops, and names it in the ledger. It is under the act's lock. */
export async function settleRoute(
  context: Context,
  { route: before, stops: stopsBefore }: { readonly route: Route; readonly stops: readonly Stop[] },
  changes: Partial<Route>,
  stops: readonly Stop[] = stopsBefore,
): Promise<Route> {
  const after: Route = { ...before, ...changes, version: before.version + 1, changedAt: context.now };
  if (!(await updateRoute(context.db, before, after))) throw new Error('a locked route was changed by somebody else');
  const counted = stops.map((stop, i) => ({ ...stop, ordinal: i + 1 }));
  if (stops !== stopsBefore) await replaceStops(context.db, before.id, counted);
  context.touch({
    kind: 'tourism-route',
    id: before.id,
    before: routeContent(before, stopsBefore),
    after: routeContent(after, counted),
  });
  return after;
}
