// Why a stop may not be shown on a day: its service does not carry its stars, its point is not open, its producer lets nobody in.

import type { LocalDate } from '#kernel/calendar.ts';
import { type PointOfSale, shelfFault } from '#modules/points-of-sale/index.ts';
import type { Producer } from '#modules/producers/index.ts';
import type { Product } from '#modules/products/index.ts';
import { type Route, type StopTarget, TOURISM_SET, type VisitorConsent } from './route.ts';

export const stopFaults = [
  'gone',
  'outside',
  'not-in-force',
  'no-tourism-service',
  'not-open',
  'producer-ceased',
  'no-consent',
] as const;
export type StopFault = (typeof stopFaults)[number];

/** What a stop points to, as it stands; `null` where there is none, or none any more. */
export interface StopRecords {
  readonly product: Product | null;
  readonly point: PointOfSale | null;
  readonly producer: Producer | null;
  readonly consent: VisitorConsent | null;
}

/** A route of a commune stays in it; one of the province goes anywhere in the province. */
export const liesWithin = (
  { provinceCode, communeCode }: Pick<Route, 'provinceCode' | 'communeCode'>,
  place: { readonly provinceCode: string; readonly communeCode: string | null },
): boolean => place.provinceCode === provinceCode && (communeCode === null || place.communeCode === communeCode);

function serviceFault(product: Product, day: LocalDate): StopFault | null {
  if (product.setNumber !== TOURISM_SET) return 'no-tourism-service';
  const fit = product.status === 'active' && (product.stars ?? 0) >= 3;
  return fit && shelfFault({ starsShown: null }, product, day) === null ? null : 'not-in-force';
}

function producerFault(producer: Producer, consent: VisitorConsent | null): StopFault | null {
  if (producer.status !== 'active') return 'producer-ceased';
  return consent?.letsIn === true ? null : 'no-consent';
}

/**
 * Why a stop may not be shown on a day; `null`: it may.
 * @law 26/2026/QĐ-TTg, Điều 9 for services that show stars; the rest is ours
 * @example stopFault(stop, route, { ...records, point: { ...point, state: 'paused' } }, day) // 'not-open'
 */
export function stopFault(
  { kind }: Pick<StopTarget, 'kind'>,
  route: Pick<Route, 'provinceCode' | 'communeCode'>,
  { product, point, producer, consent }: StopRecords,
  day: LocalDate,
): StopFault | null {
  const record = kind === 'service' ? product : kind === 'point' ? point : producer;
  if (record === null) return 'gone';
  if (!liesWithin(route, record)) return 'outside';
  if (kind === 'service' && product !== null) return serviceFault(product, day);
  if (kind === 'point' && point !== null) return point.state === 'open' ? null : 'not-open';
  return producer === null ? 'gone' : producerFault(producer, consent);
}
