// Who owes a report for which period, and until when: the duty is data, of the province or of the installation. A product owes for every
// whole period in which it carried its stars from the first to the last day.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import {
  daysOfPeriod,
  type OutputPeriod,
  type OutputPeriodKind,
  outputPeriodBefore,
  outputPeriodOf,
  samePeriod,
} from './output-period.ts';

/** How often is reported, how long after the period, and since when. */
export interface OutputDuty {
  readonly period: OutputPeriodKind;
  /** Days after the last day of a period in which a report is in time. */
  readonly dueDays: number;
  /** Days after the last day of a period on which the silent are reminded. */
  readonly remindDays: readonly number[];
  /** The first day of the duty: periods that began before it are owed by nobody. */
  readonly from: LocalDate;
  /** The paper that asks for it; `null`: a setting of the software. */
  readonly basis: string | null;
}

/** From when until when a product carries its stars. */
export interface CarriesStars {
  readonly issuedOn: LocalDate | null;
  readonly until: LocalDate | null;
}

/**
 * The last day on which a report of a period is in time.
 * @example dueDayOf(duty, { year: 2026, kind: 'quarter', number: 3 }) // '2026-10-15'
 */
export const dueDayOf = (duty: OutputDuty, period: OutputPeriod): LocalDate =>
  addDays(daysOfPeriod(period).to, duty.dueDays);

/**
 * Periods that have ended and that a product owes a report for, the last first; at most `most`. The report of a period is owed from the
 * day after it.
 * @example owedPeriods(duty, stars, date('2026-11-26'), 4)[0] // { year: 2026, kind: 'quarter', number: 3 }
 */
export function owedPeriods(
  duty: OutputDuty,
  { issuedOn, until }: CarriesStars,
  today: LocalDate,
  most: number,
): readonly OutputPeriod[] {
  const owed: OutputPeriod[] = [];
  if (issuedOn === null) return owed;
  let period = outputPeriodBefore(outputPeriodOf(duty.period, today));
  for (let i = 0; i < most; i += 1) {
    const { from, to } = daysOfPeriod(period);
    if (from < duty.from || from < issuedOn) break;
    if (until === null || until >= to) owed.push(period);
    period = outputPeriodBefore(period);
  }
  return owed;
}

/**
 * The period that the form opens with: the oldest one owed and not reported, else the last that has ended.
 * @example periodToReport(duty, [], [], date('2026-11-26')) // { year: 2026, kind: 'quarter', number: 3 }
 */
export function periodToReport(
  duty: OutputDuty,
  owed: readonly OutputPeriod[],
  reported: readonly OutputPeriod[],
  today: LocalDate,
): OutputPeriod {
  const known = (one: OutputPeriod): boolean => reported.some((other) => samePeriod(other, one));
  return owed.findLast((one) => !known(one)) ?? outputPeriodBefore(outputPeriodOf(duty.period, today));
}
