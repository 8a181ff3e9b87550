// The re-evaluation of a certificate as far as its state follows from it: filed in its window and open, or not
// (26/2026/QĐ-TTg, Art. 7.6a). The day of filing is the day on which the dossier was received.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Recognition } from './recognition.ts';
import { reEvaluationWindow } from './validity.ts';

/** What is known of a re-evaluation. */
export type ReEvaluationFacts = Pick<Recognition, 'expiresOn' | 'reEvaluationFiledOn' | 'reEvaluationClosedOn'>;

/**
 * Whether a day of filing lies in the window of the certificate; its first and its last day count.
 * @law 26/2026/QĐ-TTg, Art. 7.6a
 * @example isFiledInTime(date('2027-01-15'), date('2026-09-17')) // true: 120 days before the end
 */
export function isFiledInTime(expiresOn: LocalDate | null, filedOn: LocalDate): boolean {
  const window = expiresOn === null ? null : reEvaluationWindow(expiresOn, filedOn);
  return window !== null && filedOn >= window.opensOn && filedOn <= window.closesOn;
}

/**
 * Whether a re-evaluation filed in time is open on a day: from the day of filing until the day before it was closed. How long it
 * takes changes nothing: the delay of an office is not the producer's.
 * @law 26/2026/QĐ-TTg, Art. 7.6a
 * @example isReEvaluatedOn({ expiresOn: date('2027-01-15'), reEvaluationFiledOn: date('2026-09-18'), reEvaluationClosedOn: null }, date('2027-02-01')) // false: a day late
 */
export function isReEvaluatedOn(facts: ReEvaluationFacts, day: LocalDate): boolean {
  const { expiresOn, reEvaluationFiledOn: filedOn, reEvaluationClosedOn: closedOn } = facts;
  if (filedOn === null || filedOn > day || (closedOn !== null && closedOn <= day)) return false;
  return isFiledInTime(expiresOn, filedOn);
}

/**
 * Whether a new filing takes the place of the one that is known. One in time stays before a late one, because only it changes a
 * state; after the end of a certificate none is in time, so that two never speak of one day.
 * @example takesItsPlace({ expiresOn: date('2027-01-15'), reEvaluationFiledOn: date('2026-08-01'), reEvaluationClosedOn: null }, date('2026-10-01')) // false
 */
export function takesItsPlace(known: ReEvaluationFacts, filedOn: LocalDate): boolean {
  if (known.reEvaluationFiledOn === null || isFiledInTime(known.expiresOn, filedOn)) return true;
  return !isFiledInTime(known.expiresOn, known.reEvaluationFiledOn);
}
