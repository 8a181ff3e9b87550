// How a point of sale fares: how long it has been there, OCOP on its shelf, what it says it sells, what nobody saw for long. Signals for
// who supports it, never a score.

import { type LocalDate, partsOf } from '#kernel/calendar.ts';
import type { PointOfSale } from './point.ts';
import { isStale, type ShelfFault, type Sighting } from './shelf.ts';

/** A line of a shelf with what is wrong with it on the day. */
export interface JudgedLine {
  readonly sighting: Sighting;
  readonly fault: ShelfFault | null;
}

export interface PointHealth {
  readonly lines: number;
  /** Lines that may be shown as OCOP on the day. */
  readonly fitting: number;
  /** Whole percent of them; `null`: nobody wrote down what stands there. */
  readonly ocopPercent: number | null;
  readonly unfit: number;
  readonly stale: number;
  /** Whole months that it has been there, until it closed. */
  readonly months: number;
}

/**
 * Whole months between two days; a month is whole on the same day of the month.
 * @example wholeMonths(date('2026-01-15'), date('2026-11-14')) // 9
 */
export function wholeMonths(from: LocalDate, to: LocalDate): number {
  const [a, b] = [partsOf(from), partsOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return Math.max(0, months);
}

/** What became of a point since it was supported. */
export interface SinceSupport {
  /** When the last support was handed over; decided, where none was. */
  readonly since: LocalDate;
  /** Whole months from then that it stayed in use: until today, or until it closed. */
  readonly months: number;
  /** It closed before the support came. */
  readonly closedBefore: boolean;
}

/**
 * Whether a point that was supported is still in use, and for how long since; `null`: it got nothing.
 * @example sinceSupport(open, [{ decidedOn: date('2026-01-10'), deliveredOn: date('2026-02-20') }], date('2026-11-23'))?.months // 9
 */
export function sinceSupport(
  { state, stateSince }: Pick<PointOfSale, 'state' | 'stateSince'>,
  supports: readonly { readonly decidedOn: LocalDate; readonly deliveredOn: LocalDate | null }[],
  day: LocalDate,
): SinceSupport | null {
  const since = supports
    .map(({ decidedOn, deliveredOn }) => deliveredOn ?? decidedOn)
    .toSorted()
    .at(-1);
  if (since === undefined) return null;
  const last = state === 'closed' ? stateSince : day;
  return { since, months: wholeMonths(since, last), closedBefore: last < since };
}

/** The health of a point on a day from the lines of its shelf. */
export function healthOf(
  point: Pick<PointOfSale, 'openedOn' | 'state' | 'stateSince'>,
  lines: readonly JudgedLine[],
  day: LocalDate,
): PointHealth {
  const fitting = lines.filter(({ fault }) => fault === null).length;
  const last = point.state === 'closed' ? point.stateSince : day;
  return {
    lines: lines.length,
    fitting,
    ocopPercent: lines.length === 0 ? null : Math.round((fitting * 100) / lines.length),
    unfit: lines.length - fitting,
    stale: lines.filter(({ sighting }) => isStale(sighting, day)).length,
    months: wholeMonths(point.openedOn, last),
  };
}
