// Reports that come again: which of them are to be proposed on a day, and when they are due.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { ReportDuty } from '#law/report-calendar.ts';
import type { Reporter } from '#law/report-shapes.ts';
import { periodBefore, periodOf, type ReportPeriod } from './period.ts';

/** A period that is to be reported on, with the day the report is due. */
export interface DuePeriod {
  readonly period: ReportPeriod;
  readonly dueOn: LocalDate;
  /** The due day is over. */
  readonly isLate: boolean;
}

/**
 * Periods that a reporter is to report on, the first due first: that of the day and the one before, from the day a report is proposed until
 * it has been late for long; both ends count.
 * @example duePeriods(calendar, 'province', date('2026-11-23'))[0].dueOn // '2027-01-15'
 */
export function duePeriods(
  calendar: readonly ReportDuty[],
  reporter: Reporter,
  today: LocalDate,
): readonly DuePeriod[] {
  return calendar
    .filter(({ from }) => from === reporter)
    .flatMap((duty) => {
      const running = periodOf(duty.period, today);
      return [periodBefore(running), running].flatMap((period): readonly DuePeriod[] => {
        const dueOn = addDays(period.to, duty.dueDaysAfter);
        const opens = addDays(dueOn, -duty.opensDaysBefore) <= today;
        const stays = today <= addDays(dueOn, duty.staysDaysAfter);
        return opens && stays ? [{ period, dueOn, isLate: dueOn < today }] : [];
      });
    })
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.period.from < b.period.from ? 1 : -1) : a.dueOn < b.dueOn ? -1 : 1));
}
