// Days and routes of an inspection: visits grouped by day and commune, in an order that a driver can follow.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Position, Visit } from './visit.ts';

/** How the order of a day was found: `by-position` where every place has one, `mixed` where some do, `by-commune` where fewer than two do. */
export type RouteOrder = 'by-position' | 'mixed' | 'by-commune';

export interface RouteStop<Stop> {
  readonly visit: Stop;
  /** Straight line from the stop before, in metres; `null` for the first and where a position is missing. */
  readonly metres: number | null;
}

export interface RouteDay<Stop> {
  readonly day: LocalDate;
  readonly order: RouteOrder;
  readonly stops: readonly RouteStop<Stop>[];
}

type Stop = Pick<Visit, 'id' | 'plannedOn' | 'heldOn' | 'communeCode' | 'producerName' | 'position' | 'state'>;

const RADIUS = 6_371_000;
const rad = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Metres between two places as the crow flies. A mountain road is longer: it orders stops, it promises no hour.
 * @example Math.round(metresBetween({ latitude: 22.39, longitude: 103.46 }, { latitude: 22.39, longitude: 103.46 })) // 0
 */
export function metresBetween(a: Position, b: Position): number {
  const lat = rad(b.latitude - a.latitude);
  const lon = rad(b.longitude - a.longitude);
  const h = Math.sin(lat / 2) ** 2 + Math.cos(rad(a.latitude)) * Math.cos(rad(b.latitude)) * Math.sin(lon / 2) ** 2;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** From the northernmost stop always to the nearest of those that remain. */
function nearestNext<One extends Stop>(stops: readonly One[]): readonly One[] {
  const left = [...stops].sort((a, b) => (b.position?.latitude ?? 0) - (a.position?.latitude ?? 0));
  const found: One[] = [];
  while (left.length > 0) {
    const here = found.at(-1)?.position ?? null;
    let next = 0;
    if (here !== null) {
      const far = (one: One): number => (one.position === null ? Infinity : metresBetween(here, one.position));
      for (let i = 1; i < left.length; i += 1) if (far(left[i] as One) < far(left[next] as One)) next = i;
    }
    found.push(...left.splice(next, 1));
  }
  return found;
}

/**
 * Visits by day. Stops with a position, where a day has two or more: from the northernmost on, always to the nearest. The others after them,
 * commune by commune in the order of their names (`nameOf`), within a commune by producer. Cancelled ones are left out.
 * @example routeOf(visits, nameOf)[0]?.order // 'by-commune' where no place has a position
 */
export function routeOf<One extends Stop>(
  visits: readonly One[],
  nameOf: (communeCode: string | null) => string,
): readonly RouteDay<One>[] {
  const going = visits.filter((one) => one.state !== 'cancelled');
  const days = [...new Set(going.map((one) => one.heldOn ?? one.plannedOn))].sort();
  return days.map((day) => {
    const of = going.filter((one) => (one.heldOn ?? one.plannedOn) === day);
    const placed = of.filter((one) => one.position !== null);
    const order: RouteOrder = placed.length < 2 ? 'by-commune' : placed.length === of.length ? 'by-position' : 'mixed';
    const byName = (stopsOf: readonly One[]): readonly One[] =>
      [...stopsOf].sort(
        (a, b) =>
          nameOf(a.communeCode).localeCompare(nameOf(b.communeCode), 'vi') ||
          a.producerName.localeCompare(b.producerName, 'vi'),
      );
    const sorted =
      order === 'by-commune'
        ? byName(of)
        : [...nearestNext(placed), ...byName(of.filter((one) => !placed.includes(one)))];
    const stops = sorted.map((visit, index): RouteStop<One> => {
      const before = sorted[index - 1]?.position ?? null;
      const metres =
        before === null || visit.position === null ? null : Math.round(metresBetween(before, visit.position));
      return { visit, metres };
    });
    return { day, order, stops };
  });
}
