// When somebody is told that a certificate ends: at so many days before its last valid day, each of them once. How many days is a dated
// setting (`law/parameters/expiry-alert-days.json`).

import { daysBetween, type LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';

/** So many days after its end nobody is told any more. */
export const TOLD_AFTER_END = 30;

/** The days before an end at which people are told, on a day. */
export function alertDaysOn(day: LocalDate): readonly number[] {
  return parameterOn('expiry-alert-days', day)?.value ?? [];
}

/** What is to be told now, and which earlier days it stands for as well. */
export interface AlertToTell {
  /** The setting that is met: 210, 180 … 0. */
  readonly days: number;
  /** Whole days left; negative after the end. */
  readonly left: number;
  /** Earlier days that nobody was told at, and that this telling stands for. */
  readonly passed: readonly number[];
}

/**
 * The one telling that is due, or `null`. A day that was missed is told late rather than not at all, and several that were missed
 * are told as one: the last of them. The day itself counts.
 * @example alertToTell(date('2027-01-15'), date('2026-07-19'), [210, 180, 150], [])?.days // 180, and 210 has passed
 */
export function alertToTell(
  expiresOn: LocalDate,
  today: LocalDate,
  alertDays: readonly number[],
  told: readonly number[],
): AlertToTell | null {
  const left = daysBetween(today, expiresOn);
  const met = alertDays.filter((days) => left <= days);
  if (met.length === 0 || left < -TOLD_AFTER_END) return null;
  const days = Math.min(...met);
  if (told.includes(days)) return null;
  return { days, left, passed: met.filter((one) => one !== days && !told.includes(one)) };
}

/** Where the window of Art. 7.6a stands: not open yet, open, closed, or the certificate has ended. */
export type WindowMoment = 'before' | 'open' | 'closed' | 'ended';

/**
 * The moment of a day in the life of a certificate; the edges of the window and the last valid day count.
 * @law 26/2026/QĐ-TTg, Art. 7.6a
 * @example momentOf({ opensOn: date('2026-07-19'), closesOn: date('2026-09-17') }, date('2027-01-15'), date('2026-09-18')) // 'closed'
 */
export function momentOf(
  window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate } | null,
  expiresOn: LocalDate,
  today: LocalDate,
): WindowMoment {
  if (today > expiresOn) return 'ended';
  if (window === null || today > window.closesOn) return 'closed';
  return today < window.opensOn ? 'before' : 'open';
}
