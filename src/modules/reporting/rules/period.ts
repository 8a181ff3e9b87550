// Periods that offices report by: month, quarter, half year, year, or any days a letter asks for; both ends count.

import { addDays, addMonths, dateOf, daysBetween, type LocalDate, partsOf } from '#kernel/calendar.ts';

export const periodKinds = ['month', 'quarter', 'half-year', 'year', 'days'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/** From the first to the last day, both counting. */
export interface ReportPeriod {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MONTHS: Readonly<Record<Exclude<PeriodKind, 'days'>, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/**
 * The period of a kind that holds a day.
 * @example periodOf('half-year', date('2026-11-23')) // 01/07/2026 to 31/12/2026
 */
export function periodOf(kind: Exclude<PeriodKind, 'days'>, day: LocalDate): ReportPeriod {
  const { year, month } = partsOf(day);
  const months = MONTHS[kind];
  const first = dateOf(year, month - ((month - 1) % months), 1) ?? day;
  return { kind, from: first, to: addDays(addMonths(first, months), -1) };
}

/**
 * The period before one of the same kind; of days so many days before.
 * @example periodBefore(periodOf('quarter', date('2026-02-01'))) // 01/10/2025 to 31/12/2025
 */
export function periodBefore(period: ReportPeriod): ReportPeriod {
  const last = addDays(period.from, -1);
  if (period.kind !== 'days') return periodOf(period.kind, last);
  return { kind: 'days', from: addDays(last, -daysBetween(period.from, period.to)), to: last };
}

/**
 * A period of some kind, or of the days given; `null` where the days are missing or stand the wrong way round.
 * @example readPeriod('days', date('2026-03-01'), date('2026-02-01')) // null
 */
export function readPeriod(kind: PeriodKind, from: LocalDate | null, to: LocalDate | null): ReportPeriod | null {
  if (kind !== 'days') return from === null ? null : periodOf(kind, from);
  return from === null || to === null || to < from ? null : { kind, from, to };
}
