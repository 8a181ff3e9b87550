// Rounds of evaluation (26/2026/QĐ-TTg, Art. 5): which round a proposal meets, and until when a producer can still meet it.

import { addDays, type LocalDate, parseIsoDate, partsOf } from '#kernel/calendar.ts';
import { parameterOn } from './parameters.ts';
import type { RoundLevel } from './procedure-values.ts';
import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** A round of a level, with its two days; both are read as strictly before. */
export interface Round {
  readonly level: RoundLevel;
  readonly round: number;
  /** What is proposed on an earlier day is of this round; this day itself is of the next. */
  readonly proposedBefore: LocalDate;
  /** The round is finished on an earlier day. */
  readonly finishedBefore: LocalDate;
}

/** The last day that still is before the end of a round. */
export function lastDayOf(round: Round): LocalDate {
  return addDays(round.finishedBefore, -1);
}

/**
 * The round that a proposal of a day meets: the commune's for the province, the province's for the ministry. The cut-off
 * day itself is late and meets the next one. `null` where no rounds were read for that day.
 * @law 26/2026/QĐ-TTg, Art. 5 ("trước ngày")
 * @example roundMetBy('province', date('2026-10-29'))?.round // 2; on 30/10 it is round 1 of 2027
 */
export function roundMetBy(level: RoundLevel, proposedOn: LocalDate): Round | null {
  const yearly = parameterOn('round-calendar', proposedOn)?.value?.[level];
  if (yearly === undefined) return null;
  const { year } = partsOf(proposedOn);
  const met = [year, year + 1]
    .flatMap((of) => yearly.map((one): Round => roundIn(level, of, one)))
    .filter((one) => proposedOn < one.proposedBefore)
    .sort((a, b) => (a.proposedBefore < b.proposedBefore ? -1 : 1));
  return met[0] ?? null;
}

function roundIn(
  level: RoundLevel,
  year: number,
  of: { readonly round: number; readonly proposedBefore: string; readonly finishedBefore: string },
): Round {
  const on = (monthDay: string): LocalDate => {
    const day = parseIsoDate(`${String(year).padStart(4, '0')}-${monthDay}`);
    if (day === null) throw new RangeError(`no day ${monthDay} in ${year}`);
    return day;
  };
  return { level, round: of.round, proposedBefore: on(of.proposedBefore), finishedBefore: on(of.finishedBefore) };
}

/**
 * The last working day on which a producer can hand in and still meet a round of the province, though the commune takes
 * its whole term. `null` where no term was read or the calendar is not known.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.2
 * @example lastSafeFilingDay(roundMetBy('province', date('2026-10-01'))) // 2026-10-08
 */
export function lastSafeFilingDay(round: Round): LocalDate | null {
  const term = parameterOn('procedure-steps', round.proposedBefore)?.value?.find(
    (step) => step.step === 'commune-forwarding',
  )?.term;
  if (term?.basis !== 'stated' || term.unit !== 'working-days') return null;
  for (let day = addDays(round.proposedBefore, -1); ; day = addDays(day, -1)) {
    const works = isWorkingDay(day);
    if (works === null) return null;
    if (!works) continue;
    const due = addWorkingDays(day, term.count);
    if (due === null) return null;
    if (due.day < round.proposedBefore) return day;
  }
}
