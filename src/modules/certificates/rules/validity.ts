// How long a certificate holds: 36 months from the day the authority issued it (26/2026/QĐ-TTg, Art. 4.3).

import { addDays, addMonths, date, daysBetween, type LocalDate } from '#kernel/calendar.ts';
import type { Period } from '#kernel/period.ts';
import { parameterOn } from '#law/parameters.ts';

/**
 * The last valid day of a certificate: the same day number 36 months later, clamped to the month's end. The last day
 * counts. `null` for a day before the programme's first instrument, for which no term is stated.
 * @law 26/2026/QĐ-TTg, Art. 4.3
 * @example lastValidDay(date('2024-02-29')) // '2027-02-28'
 */
export function lastValidDay(issuedOn: LocalDate): LocalDate | null {
  const months = parameterOn('certificate-validity-months', issuedOn)?.value ?? null;
  return months === null ? null : addMonths(issuedOn, months);
}

/**
 * The days on which a certificate holds, half-open: from its issue until the day after its last valid day.
 * @law 26/2026/QĐ-TTg, Art. 4.3
 * @example validityPeriod(date('2024-01-15'), date('2027-01-15')).until // '2027-01-16'
 */
export function validityPeriod(issuedOn: LocalDate, expiresOn: LocalDate): Period {
  return { from: issuedOn, until: addDays(expiresOn, 1) };
}

/** First and last day on which a file for re-evaluation is in time. */
export interface ReEvaluationWindow {
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/**
 * The window for filing a re-evaluation: not earlier than 180 and not later than 120 days before the last valid day;
 * both edges count and do not move for days off. `null` where no rule stated a window on `onDay`.
 * @law 26/2026/QĐ-TTg, Art. 7.6a
 * @example reEvaluationWindow(date('2027-01-15'), date('2026-08-01')) // { opensOn: '2026-07-19', closesOn: '2026-09-17' }
 */
export function reEvaluationWindow(expiresOn: LocalDate, onDay: LocalDate): ReEvaluationWindow | null {
  const days = parameterOn('re-evaluation-window-days', onDay)?.value ?? null;
  if (days === null) return null;
  return { opensOn: addDays(expiresOn, -days.earliest), closesOn: addDays(expiresOn, -days.latest) };
}

/**
 * The last day to which an extension may reach: 180 days after the last valid day; that day counts.
 * `null` where no rule on `onDay` allows an extension.
 * @law 26/2026/QĐ-TTg, Art. 12.3
 * @example latestExtension(date('2027-01-15'), date('2026-12-01')) // '2027-07-14'
 */
export function latestExtension(expiresOn: LocalDate, onDay: LocalDate): LocalDate | null {
  const rule = parameterOn('extension-days', onDay)?.value ?? null;
  return rule === null ? null : addDays(expiresOn, rule.most);
}

/**
 * Whether an extension needs the warning that its footing is doubtful: the window of Art. 7.6a could not be met only
 * for certificates ending on or before 19/09/2026 (that day counts); later ones had their window.
 * @law 26/2026/QĐ-TTg, Art. 12.3
 * @example extensionIsDoubtful(date('2026-09-20'), date('2026-12-01')) // true
 */
export function extensionIsDoubtful(expiresOn: LocalDate, onDay: LocalDate): boolean {
  const rule = parameterOn('extension-days', onDay)?.value ?? null;
  return rule !== null && expiresOn > rule.windowUnreachableUntil;
}

/** The first day for which a term is stated; decisions of before are measured by the same. */
const FIRST_TERM = date('2019-08-21');

/**
 * Whether the stated end lies after the term of the law: that many months from the decision; the last day of the term itself
 * is not after it. Until an officer confirms such an end with a reason, nobody is told that the certificate holds. The lists
 * that offices bring are measured by the same rule: the row is a warning, and the public's state follows from it.
 * @law 26/2026/QĐ-TTg, Art. 4.3
 * @example endsBeyondTheTerm(date('2026-10-01'), date('2092-10-01')) // true
 */
export function endsBeyondTheTerm(issuedOn: LocalDate, expiresOn: LocalDate): boolean {
  return expiresOn > lastDayOfTerm(issuedOn);
}

/**
 * The last day that the term of the law gives, also for decisions of before the first stated term.
 * @example lastDayOfTerm(date('2026-10-01')) // '2029-10-01'
 */
export function lastDayOfTerm(issuedOn: LocalDate): LocalDate {
  const months = parameterOn('certificate-validity-months', issuedOn < FIRST_TERM ? FIRST_TERM : issuedOn)?.value ?? 0;
  return addMonths(issuedOn, months);
}

/**
 * Days left on a day; 0 on the last valid day, negative afterwards.
 * @example daysLeft(date('2027-01-15'), date('2027-01-14')) // 1
 */
export function daysLeft(lastDay: LocalDate, onDay: LocalDate): number {
  return daysBetween(onDay, lastDay);
}
