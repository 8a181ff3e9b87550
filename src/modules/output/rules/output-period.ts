// The periods that producers report output by: a month, quarter, half year or year, by its year and number.

import { addDays, addMonths, dateOf, type LocalDate, partsOf } from '#kernel/calendar.ts';

export const outputPeriodKinds = ['month', 'quarter', 'half-year', 'year'] as const;
export type OutputPeriodKind = (typeof outputPeriodKinds)[number];

/** The third quarter of 2026 is `{ year: 2026, kind: 'quarter', number: 3 }`; a year has the number 1. */
export interface OutputPeriod {
  readonly year: number;
  readonly kind: OutputPeriodKind;
  readonly number: number;
}

/** How many months a period of each kind has. */
export const monthsOfPeriod: Readonly<Record<OutputPeriodKind, number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
};

/** The word of each kind in an address. */
const WORDS: Readonly<Record<OutputPeriodKind, string>> = {
  month: 'thang',
  quarter: 'quy',
  'half-year': 'nua-nam',
  year: 'nam',
};

/**
 * First and last day of a period, both counting.
 * @example daysOfPeriod({ year: 2026, kind: 'quarter', number: 3 }) // { from: '2026-07-01', to: '2026-09-30' }
 */
export function daysOfPeriod({ year, kind, number }: OutputPeriod): {
  readonly from: LocalDate;
  readonly to: LocalDate;
} {
  const months = monthsOfPeriod[kind];
  const from = dateOf(year, (number - 1) * months + 1, 1);
  if (from === null) throw new RangeError(`no such period: ${year} ${kind} ${number}`);
  return { from, to: addDays(addMonths(from, months), -1) };
}

/**
 * The period of a kind that holds a day.
 * @example outputPeriodOf('quarter', date('2026-11-26')) // { year: 2026, kind: 'quarter', number: 4 }
 */
export function outputPeriodOf(kind: OutputPeriodKind, day: LocalDate): OutputPeriod {
  const { year, month } = partsOf(day);
  return { year, kind, number: Math.floor((month - 1) / monthsOfPeriod[kind]) + 1 };
}

/**
 * The period of the same kind just before.
 * @example outputPeriodBefore({ year: 2026, kind: 'quarter', number: 1 }) // { year: 2025, kind: 'quarter', number: 4 }
 */
export function outputPeriodBefore(period: OutputPeriod): OutputPeriod {
  return outputPeriodOf(period.kind, addDays(daysOfPeriod(period).from, -1));
}

/**
 * A period as an address names it; `readOutputPeriod` reads it back.
 * @example outputPeriodWord({ year: 2026, kind: 'quarter', number: 3 }) // '2026-quy-3'
 */
export function outputPeriodWord({ year, kind, number }: OutputPeriod): string {
  return `${year}-${WORDS[kind]}-${number}`;
}

/**
 * The period that an address names; `null` for anything else and for periods no year has.
 * @example readOutputPeriod('2026-quy-5') // null
 */
export function readOutputPeriod(word: string): OutputPeriod | null {
  const match = /^(\d{4})-([a-z-]+)-(\d{1,2})$/.exec(word);
  const kind = outputPeriodKinds.find((one) => WORDS[one] === match?.[2]);
  const year = Number(match?.[1]);
  const number = Number(match?.[3]);
  if (kind === undefined || year < 2018 || year > 2200 || number < 1 || number > 12 / monthsOfPeriod[kind]) return null;
  return { year, kind, number };
}

/** Whether two periods are the same. */
export function samePeriod(a: OutputPeriod, b: OutputPeriod): boolean {
  return a.year === b.year && a.kind === b.kind && a.number === b.number;
}

/** The same period one year earlier: what a season is compared with. */
export const yearBefore = (period: OutputPeriod): OutputPeriod => ({ ...period, year: period.year - 1 });
