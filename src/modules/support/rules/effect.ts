// Before and after a support: what reports of output say of as many periods on either side of it, and how many that had no support changed
// likewise. It shows what happened and proves no cause.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import {
  converted,
  daysOfPeriod,
  type OutputPeriod,
  type OutputPeriodKind,
  type OutputReport,
  outputPeriodBefore,
  outputPeriodKinds,
  outputPeriodOf,
  samePeriod,
} from '#modules/output/index.ts';

/** Figures of some periods in a row. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly periods: readonly OutputPeriod[];
  /** `null`: the periods name units that do not compare. */
  readonly quantity: number | null;
  /** `null`: not every period says it. */
  readonly revenueVnd: number | null;
  /** Reports that looked doubtful. */
  readonly doubtful: number;
}

export interface Around {
  readonly months: number;
  readonly unit: string;
  readonly before: Stretch;
  readonly after: Stretch;
}

/** At most a year on either side. */
const MOST_MONTHS = 12;
/** Below this a figure did not change: one twentieth. */
const SAME = 0.05;
/** Fewer than so many say nothing, and would show single producers. */
export const LEAST_COMPARED = 5;

const MONTHS: Readonly<Record<OutputPeriodKind, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const periodAfter = (period: OutputPeriod): OutputPeriod =>
  outputPeriodOf(period.kind, addDays(daysOfPeriod(period).to, 1));

const reportOf = (reports: readonly OutputReport[], period: OutputPeriod): OutputReport | undefined =>
  reports.find((one) => samePeriod(one.period, period));

/** Periods from the one with the support on, as long as each has a report; that one itself counts on neither side. */
function row(
  reports: readonly OutputReport[],
  start: OutputPeriod,
  step: (period: OutputPeriod) => OutputPeriod,
): readonly OutputPeriod[] {
  const found: OutputPeriod[] = [];
  let period = step(start);
  while (found.length < MOST_MONTHS / MONTHS[start.kind] && reportOf(reports, period) !== undefined) {
    found.push(period);
    period = step(period);
  }
  return found;
}

function sum(values: readonly (number | null)[]): number | null {
  return values.reduce<number | null>((total, one) => (total === null || one === null ? null : total + one), 0);
}

/** What reports of one product say of some periods; `null` where one of them was not reported. */
export function stretchOf(
  reports: readonly OutputReport[],
  periods: readonly OutputPeriod[],
  unit: string,
): Stretch | null {
  const said = periods.map((period) => reportOf(reports, period));
  if (periods.length === 0 || said.some((one) => one === undefined)) return null;
  const found = said.flatMap((one) => one ?? []);
  const sorted = periods.toSorted((a, b) => (daysOfPeriod(a).from < daysOfPeriod(b).from ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  return {
    from: daysOfPeriod(first).from,
    to: daysOfPeriod(last).to,
    periods: sorted,
    quantity: sum(found.map((one) => converted(one.quantity, one.unit, unit))),
    revenueVnd: sum(found.map((one) => one.revenueVnd)),
    doubtful: found.filter((one) => one.flags.length > 0).length,
  };
}

/**
 * The longest row of reported periods of one kind that is as long before as after the period with the day, at most a year; `null`: there is
 * none. The period of the day itself belongs to neither side.
 * @example aroundDay([], date('2026-02-10')) // null
 */
export function aroundDay(reports: readonly OutputReport[], day: LocalDate): Around | null {
  const found = outputPeriodKinds.flatMap((kind): readonly Around[] => {
    const start = outputPeriodOf(kind, day);
    const [before, after] = [row(reports, start, outputPeriodBefore), row(reports, start, periodAfter)];
    const count = Math.min(before.length, after.length);
    const [latest] = reports;
    if (count === 0 || latest === undefined) return [];
    const unit = (reportOf(reports, after[count - 1] ?? start) ?? latest).unit;
    const [one, other] = [
      stretchOf(reports, before.slice(0, count), unit),
      stretchOf(reports, after.slice(0, count), unit),
    ];
    return one === null || other === null ? [] : [{ months: count * MONTHS[kind], unit, before: one, after: other }];
  });
  return found.toSorted((a, b) => b.months - a.months)[0] ?? null;
}

export type Direction = 'up' | 'down' | 'same';

/**
 * Which way a figure went; less than a twentieth is no change.
 * @example directionOf(100, 104) // 'same'
 */
export function directionOf(before: number, after: number): Direction {
  if (Math.abs(after - before) <= Math.abs(before) * SAME) return 'same';
  return after > before ? 'up' : 'down';
}

export type Measure = 'revenueVnd' | 'quantity';

/** The figure that both sides have: revenue, else output. */
export function measureFor({ before, after }: Pick<Around, 'before' | 'after'>): Measure | null {
  const both = (measure: Measure): boolean => before[measure] !== null && after[measure] !== null;
  return both('revenueVnd') ? 'revenueVnd' : both('quantity') ? 'quantity' : null;
}

export interface Compared {
  readonly measure: Measure;
  readonly direction: Direction;
  /** Products without support that reported the same periods. */
  readonly others: number;
  /** Those of them that went the same way. */
  readonly likewise: number;
}

/** How many others went the same way in the same periods; `null`: fewer than five can be compared. */
export function comparedWith(around: Around, others: readonly (readonly OutputReport[])[]): Compared | null {
  const measure = measureFor(around);
  if (measure === null) return null;
  const directions = others.flatMap((reports): readonly Direction[] => {
    const unit = reports[0]?.unit ?? '';
    const before = stretchOf(reports, around.before.periods, unit)?.[measure] ?? null;
    const after = stretchOf(reports, around.after.periods, unit)?.[measure] ?? null;
    return before === null || after === null ? [] : [directionOf(before, after)];
  });
  if (directions.length < LEAST_COMPARED) return null;
  const direction = directionOf(around.before[measure] ?? 0, around.after[measure] ?? 0);
  const likewise = directions.filter((one) => one === direction).length;
  return { measure, direction, others: directions.length, likewise };
}
