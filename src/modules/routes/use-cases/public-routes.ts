// What everybody may see: published routes with the stops that may be shown today. A route of which none is left is shown to nobody.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ShownStop, stopsOf } from '../joined-stops.ts';
import type { Route, RouteWords, StopKind } from '../rules/route.ts';
import { findRouteBySlug, listPublishedRows } from '../store.ts';

/** A stop as the public sees it. */
export interface PublicStop {
  readonly kind: StopKind;
  readonly name: string;
  readonly place: string;
  readonly stars: number | null;
  readonly hours: string | null;
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
  readonly words: string | null;
  readonly wordsEnglish: string | null;
  readonly visitorWords: string | null;
  readonly kilometres: number | null;
  readonly minutes: number | null;
  readonly path: string | null;
}

export interface PublicRoute extends RouteWords {
  readonly slug: string;
  readonly unit: string;
  readonly stops: readonly PublicStop[];
}

const publicStop = (stop: ShownStop): PublicStop => ({
  kind: stop.kind,
  name: stop.name,
  place: stop.place,
  stars: stop.stars,
  hours: stop.hours,
  position: stop.position,
  words: stop.words,
  wordsEnglish: stop.wordsEnglish,
  visitorWords: stop.visitorWords,
  kilometres: stop.kilometres,
  minutes: stop.minutes,
  path: stop.path,
});

function publicRoute(route: Route, stops: readonly ShownStop[], unit: string): PublicRoute | null {
  const shown = stops.filter(({ fault }) => fault === null).map(publicStop);
  const { slug, name, summary, nameEnglish, summaryEnglish } = route;
  return shown.length === 0 ? null : { slug, name, summary, nameEnglish, summaryEnglish, unit, stops: shown };
}

export const listPublicRoutes = defineUseCase({
  name: 'routes/list-public-routes',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, today }) {
    const routes = await listPublishedRows(db);
    const stops = await stopsOf(db, routes, today);
    const labels = await loadUnitLabels();
    return ok({
      routes: routes.flatMap((route) => publicRoute(route, stops.get(route.id) ?? [], labels.place(route)) ?? []),
    });
  },
});

export const viewPublicRoute = defineUseCase({
  name: 'routes/view-public-route',
  kind: 'read',
  legalBasis: null,
  input: z.object({ slug: text(120) }),
  async run({ slug }, { db, today }) {
    const route = await findRouteBySlug(db, slug);
    if (route === null || route.state !== 'published') return refuse(notFound);
    const stops = (await stopsOf(db, [route], today)).get(route.id) ?? [];
    const shown = publicRoute(route, stops, (await loadUnitLabels()).place(route));
    return shown === null ? refuse(notFound) : ok(shown);
  },
});
