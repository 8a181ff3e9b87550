// A route for visitors (tuyến du lịch): services, points of sale and producers in the order in which one comes to them. The programme asks for
// tourism services as products (set 26) and for places where products are shown; that routes join them is ours.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';

export type RouteId = Id<'tourism-route'>;
export type StopId = Id<'tourism-route-stop'>;

export const routeStates = ['draft', 'published', 'withdrawn'] as const;
export type RouteState = (typeof routeStates)[number];

export const stopKinds = ['service', 'point', 'producer'] as const;
export type StopKind = (typeof stopKinds)[number];

/** The set of tourism services of 26/2026/QĐ-TTg, Annex I. */
export const TOURISM_SET = 26;
/** Stops of one route. Nobody visits more on one way. Ours. */
export const MOST_STOPS = 30;

export interface RouteWords {
  readonly name: string;
  readonly summary: string | null;
  /** `null`: English pages show the Vietnamese one. */
  readonly nameEnglish: string | null;
  readonly summaryEnglish: string | null;
}

export interface Route extends RouteWords {
  readonly id: RouteId;
  readonly version: number;
  readonly provinceCode: string;
  /** `null`: of the whole province. */
  readonly communeCode: string | null;
  readonly slug: string;
  readonly state: RouteState;
  readonly stateSince: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What is said of a stop, by hand. */
export interface StopWords {
  readonly words: string | null;
  readonly wordsEnglish: string | null;
  readonly openingHours: string | null;
  /** From the stop before. */
  readonly kilometres: number | null;
  readonly minutes: number | null;
}

/** What a stop is: exactly one of the three ids is there. */
export interface StopTarget {
  readonly kind: StopKind;
  readonly productId: ProductId | null;
  readonly pointId: PointId | null;
  readonly producerId: ProducerId | null;
}

export interface Stop extends StopWords, StopTarget {
  readonly id: StopId;
  readonly routeId: RouteId;
  readonly ordinal: number;
  readonly nameThen: string;
}

export interface RouteTurn {
  readonly id: Id<'tourism-route-turn'>;
  readonly routeId: RouteId;
  readonly ordinal: number;
  readonly fromState: RouteState | null;
  readonly toState: RouteState;
  readonly onDay: LocalDate;
  readonly reason: string | null;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** A producer's word that visitors may come, or no more; the last one counts. */
export interface VisitorConsent {
  readonly id: Id<'visitor-consent'>;
  readonly producerId: ProducerId;
  readonly ordinal: number;
  readonly letsIn: boolean;
  readonly words: string | null;
  readonly givenHow: string | null;
  readonly byProducer: boolean;
  readonly onDay: LocalDate;
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}

/** What the ledger keeps of a route. */
export function routeContent(route: Route, stops: readonly Stop[]): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = route;
  return { ...content, stops: stops.map(({ routeId: _route, ...stop }) => stop) };
}

/** The same stop twice is a slip: whether a target stands on the route already. */
export const sameTarget = (a: StopTarget, b: StopTarget): boolean =>
  a.kind === b.kind && a.productId === b.productId && a.pointId === b.pointId && a.producerId === b.producerId;

/**
 * A stop moved to another place, everything counted anew from 1.
 * @example moved(['a', 'b', 'c'], 'c', 1) // ['c', 'a', 'b']
 */
export function moved<Item>(items: readonly Item[], item: Item, place: number): readonly Item[] {
  const others = items.filter((one) => one !== item);
  const at = Math.min(Math.max(place, 1), others.length + 1) - 1;
  return [...others.slice(0, at), item, ...others.slice(at)];
}
