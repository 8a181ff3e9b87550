// What the receipt of a dossier fixes: the day it counts as received, the last day of the commune, the round it meets, the
// number of its slip. Beyond the known calendar the days are counted for the time being, and said to be an estimate: nobody is kept
// from sending because a year's days off are not decided yet.

import { addDays, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import { lastSafeFilingDay, type Round, roundMetBy } from '#law/rounds.ts';
import {
  addWorkingDaysForNow,
  type PendingDay,
  receivedForNow,
  workCalendarCoverage,
  worksForNow,
} from '#law/working-days.ts';

export interface Receipt {
  /** The day sent where it is a working day, else the next. */
  readonly receivedOn: LocalDate;
  /** The last day of the commune; that day counts. */
  readonly dueOn: LocalDate;
  /** The round whose cut-off the due day meets; `null` for a re-evaluation, which runs outside of rounds. */
  readonly round: Round | null;
  /** The last working day on which that round could still be met with the commune's whole term. */
  readonly lastSafeDay: LocalDate | null;
  /** Days off of the year of the due day are a forecast. */
  readonly provisional: boolean;
  /** Days off of a part of the term are not known at all: the due day may be later. */
  readonly estimated: boolean;
  readonly pending: readonly PendingDay[];
}

/** Working days that the commune has, by the law of a day; `null` where no term was read. */
export function communeTerm(day: LocalDate): number | null {
  const step = parameterOn('procedure-steps', day)?.value?.find((one) => one.step === 'commune-forwarding');
  return step?.term.basis === 'stated' && step.term.unit === 'working-days' ? step.term.count : null;
}

/**
 * The receipt of a dossier that is sent complete on a day. `null` where no term of the commune was read for it.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.2
 * @example receiptOf('first', date('2026-10-03'))?.receivedOn // 2026-10-05: the third was a Saturday
 */
export function receiptOf(kind: DossierKind, sentOn: LocalDate): Receipt | null {
  const received = receivedForNow(sentOn);
  const term = communeTerm(received);
  return term === null ? null : receiptFrom(kind, received, term);
}

/** What of the term was used when a dossier was returned. */
export interface StoppedClock {
  readonly usedDays: number;
}

/**
 * The receipt of a dossier that was returned and is completed on a day: the clock that stood still runs on with the days
 * that were left, one at least. The day of completion is not counted.
 * @law 26/2026/QĐ-TTg, Art. 7.2; Bộ luật Dân sự 2015, Điều 147–148
 */
export function completedReceipt(kind: DossierKind, sentOn: LocalDate, { usedDays }: StoppedClock): Receipt | null {
  const completed = receivedForNow(sentOn);
  const term = communeTerm(completed);
  return term === null ? null : receiptFrom(kind, completed, Math.max(1, term - usedDays));
}

function receiptFrom(kind: DossierKind, received: LocalDate, days: number): Receipt {
  const due = addWorkingDaysForNow(received, days);
  const round = kind === 're-evaluation' ? null : roundMetBy('province', due.day);
  return {
    receivedOn: received,
    dueOn: due.day,
    round,
    lastSafeDay: round === null ? null : lastSafeFilingDay(round),
    provisional: due.provisional,
    estimated: due.estimated || workCalendarCoverage().to < received,
    pending: due.pending,
  };
}

/**
 * Working days of a term that are used by a day: the day it began is not counted, the day itself is. Zero before it began.
 * @example usedWorkingDays(date('2026-10-05'), date('2026-10-07')) // 2
 */
export function usedWorkingDays(startedOn: LocalDate, on: LocalDate): number {
  let used = 0;
  for (let day = addDays(startedOn, 1); day <= on; day = addDays(day, 1)) if (worksForNow(day)) used += 1;
  return used;
}

/**
 * The number of a slip: `NN-K/PĐK-province-commune-year`. K is the number of the round, 0 for a re-evaluation; the year is
 * that of the day received.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01
 * @example slipNumber({ number: 7, round: 2, provinceCode: '12', communeCode: '03390', year: 2026 }) // 07-2/PĐK-12-03390-2026
 */
export function slipNumber(slip: {
  readonly number: number;
  readonly round: number;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly year: number;
}): string {
  const { number, round, provinceCode, communeCode, year } = slip;
  return `${String(number).padStart(2, '0')}-${round}/PĐK-${provinceCode}-${communeCode}-${year}`;
}

/** The year in which a slip is counted: that of the day received. */
export function slipYear(received: LocalDate): number {
  return partsOf(received).year;
}
