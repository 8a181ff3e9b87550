// The last day that the figures of a report count: within its period's time and not to come. A report that is begun early is counted up to a
// later day while it is written; what is frozen keeps the day it was frozen with.

import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import type { ReportPeriod } from './period.ts';
import type { ReportSection } from './report.ts';

/**
 * What is wrong with the day up to which a report counts; both ends may be said: the first day of its period and today.
 * @example asOfProblem(periodOf('half-year', date('2026-11-23')), date('2026-06-30'), today)?.code // 'reporting/as-of-before-period'
 */
export function asOfProblem(period: ReportPeriod, asOf: LocalDate | null, today: LocalDate): FieldProblem | null {
  if (asOf === null) return null;
  if (asOf > today) return { path: 'asOf', code: 'reporting/as-of-in-future' };
  if (asOf < period.from) return { path: 'asOf', code: 'reporting/as-of-before-period', details: { day: period.from } };
  return null;
}

const untilWords = (day: LocalDate): string => `hết ngày ${formatVietnamese(day)}`;

/** The opening says up to which day figures count: it follows the day, where it still says the old one. */
export const withAsOf = (kind: ReportSection['kind'], text: string, before: LocalDate, after: LocalDate): string =>
  kind === 'opening' ? text.replace(untilWords(before), untilWords(after)) : text;
