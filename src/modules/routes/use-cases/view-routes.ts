// Routes for offices: the list with how many stops lapsed, one route with every turn, and what may become a stop of it.

import { z } from 'zod';
import type { UseCaseName } from '#access/permission-matrix.ts';
import { covers, reachOf, unlimitedReach } from '#access/reach.ts';
import { ok, refuse } from '#kernel/result.ts';
import { compareVietnamese, foldName } from '#kernel/vietnamese-text.ts';
import { listPoints } from '#modules/points-of-sale/services.ts';
import { findProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { everyProduct, listProductLines } from '#modules/products/services.ts';
import { id, optionalText } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { judgedStops, type ShownStop, stopsOf } from '../joined-stops.ts';
import { type Route, type RouteTurn, type Stop, type StopKind, sameTarget, TOURISM_SET } from '../rules/route.ts';
import { routeMay, routeTurnNames, type TurnName } from '../rules/route-lifecycle.ts';
import { findRouteRow, listOpenProducerIds, listRouteRows, listStops, listTurns } from '../store.ts';
import { subjectByRoute } from './find-route.ts';

export interface RouteLine {
  readonly route: Route;
  readonly unit: string;
  readonly stops: number;
  /** Stops that the public does not see today. */
  readonly unfit: number;
}

export const listRoutes = defineUseCase({
  name: 'routes/list-routes',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const routes = await listRouteRows(db, reach);
    const stops = await stopsOf(db, routes, today);
    const labels = await loadUnitLabels();
    const lines = routes.map((route): RouteLine => {
      const own = stops.get(route.id) ?? [];
      const unfit = own.filter(({ fault }) => fault !== null).length;
      return { route, unit: labels.place(route), stops: own.length, unfit };
    });
    return ok({ lines });
  },
});

export interface RouteView {
  readonly route: Route;
  readonly unit: string;
  readonly stops: readonly ShownStop[];
  readonly turns: readonly RouteTurn[];
  readonly may: { readonly change: boolean; readonly turns: readonly TurnName[] };
}

export const viewRoute = defineUseCase({
  name: 'routes/view-route',
  kind: 'read',
  legalBasis: null,
  input: z.object({ routeId: id<'tourism-route'>() }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId }, { db, today, actor }) {
    const route = await findRouteRow(db, routeId);
    if (route === null) return refuse(notFound);
    const holds = (name: UseCaseName): boolean => {
      const reach = reachOf(actor, name);
      return reach !== null && covers(reach, route);
    };
    const turns = holds('routes/turn-route') ? routeTurnNames.filter((turn) => routeMay(route.state, turn)) : [];
    return ok<RouteView>({
      route,
      unit: (await loadUnitLabels()).place(route),
      stops: (await stopsOf(db, [route], today)).get(routeId) ?? [],
      turns: await listTurns(db, routeId),
      may: { change: holds('routes/change-route') && routeMay(route.state, 'change'), turns },
    });
  },
});

/** What may become a stop. */
export interface StopChoice {
  readonly value: string;
  readonly kind: StopKind;
  readonly name: string;
  readonly place: string;
}

/** Choices that are shown at once; a longer list is searched. */
const MOST_CHOICES = 30;

const candidate = (kind: StopKind, route: Route, target: string, name: string): Stop => ({
  id: '' as Stop['id'],
  routeId: route.id,
  ordinal: 0,
  kind,
  productId: kind === 'service' ? (target as Stop['productId']) : null,
  pointId: kind === 'point' ? (target as Stop['pointId']) : null,
  producerId: kind === 'producer' ? (target as Stop['producerId']) : null,
  nameThen: name,
  ...{ words: null, wordsEnglish: null, openingHours: null, kilometres: null, minutes: null },
});

async function candidatesOf({ db, today }: Pick<Context, 'db' | 'today'>, route: Route): Promise<readonly Stop[]> {
  const { provinceCode, communeCode } = route;
  const reach = { ...unlimitedReach, all: false, provinceCodes: [provinceCode] };
  const asked = { ...everyProduct, reach, communeCode, setNumbers: [TOURISM_SET], day: today } as const;
  const { lines } = await listProductLines(db, { ...asked, order: 'name', offset: 0, limit: 2_000 });
  const points = await listPoints(db, provinceCode, communeCode);
  const producers = await findProducersByIds(db, await listOpenProducerIds(db));
  return [
    ...lines.map((one) => candidate('service', route, one.id, one.name)),
    ...points.map((one) => candidate('point', route, one.id, one.name)),
    ...producers.map((one) => candidate('producer', route, one.id, one.name)),
  ];
}

export const findStops = defineUseCase({
  name: 'routes/find-stops',
  kind: 'read',
  legalBasis: null,
  input: z.object({ routeId: id<'tourism-route'>(), text: optionalText(120) }),
  subject: ({ routeId }, context) => subjectByRoute(routeId, context),
  async run({ routeId, text }, context) {
    const { db, today } = context;
    const route = await findRouteRow(db, routeId);
    if (route === null) return refuse(notFound);
    const known = await listStops(db, [routeId]);
    const all = await candidatesOf(context, route);
    const fresh = all.filter((one) => !known.some((stop) => sameTarget(stop, one)));
    const wanted = foldName(text ?? '');
    const fitting = (await judgedStops(db, [route], fresh, today))
      .filter(({ fault }) => fault === null)
      .filter(({ name, place }) => wanted === '' || foldName(`${name} ${place}`).includes(wanted))
      .sort((a, b) => compareVietnamese(a.name, b.name));
    const choices = fitting
      .slice(0, MOST_CHOICES)
      .map(({ kind, productId, pointId, producerId, name, place }): StopChoice => {
        return { value: `${kind}:${productId ?? pointId ?? producerId ?? ''}`, kind, name, place };
      });
    return ok({ route, stops: known.length, choices, total: fitting.length });
  },
});
