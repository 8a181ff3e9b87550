// By when each step of a dossier is due. A step that has no term says why; a day that cannot be counted says so.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Dated } from './parameters.ts';
import { parameterOn } from './parameters.ts';
import type { CertifiedStars, DossierKind, ProcedureStep } from './procedure-values.ts';
import { lastDayOf, type Round, roundMetBy } from './rounds.ts';
import { notStated, type Stated, stated } from './stated.ts';
import { addCalendarDays, addWorkingDays, type CountedDay } from './working-days.ts';

/** The last day of a step; that day counts. */
export interface DueDay extends CountedDay {
  /** The round whose end it is. */
  readonly round: Round | null;
}

export interface Deadline extends Pick<ProcedureStep, 'step' | 'actor' | 'term'> {
  /** The day its term starts with; `null` where it has none or the day is not known. */
  readonly startsOn: LocalDate | null;
  /** Everybody before took the whole of their term: the step may be due earlier, never later. */
  readonly atTheLatest: boolean;
  readonly due: Stated<DueDay>;
}

interface Started {
  readonly on: LocalDate;
  readonly atTheLatest: boolean;
}
type Events = Record<'receipt' | 'commune-request' | 'province-request', Started | null>;

const sure = (day: LocalDate, round: Round | null = null): DueDay => ({ day, provisional: false, pending: [], round });

/**
 * The steps of a dossier of a kind and a level, in order, with their last days, all counted from the day received.
 * @law 26/2026/QĐ-TTg, Art. 5, 7; Bộ luật Dân sự 2015, Điều 147–148
 * @example deadlinesOf('first', 3, date('2026-10-05'))[0]?.due // 26/10/2026: fifteen working days
 */
export function deadlinesOf(kind: DossierKind, stars: CertifiedStars, receivedOn: LocalDate): readonly Deadline[] {
  const dated = parameterOn('procedure-steps', receivedOn);
  const steps = dated?.value?.filter((one) => one.kinds.includes(kind) && one.stars.includes(stars)) ?? [];
  const events: Events = {
    receipt: { on: receivedOn, atTheLatest: false },
    'commune-request': null,
    'province-request': null,
  };
  return steps.map((step) => {
    const deadline = deadlineOf(step, dated, events);
    const last = deadline.due.stated ? { on: deadline.due.value.day, atTheLatest: true } : null;
    if (step.step === 'commune-forwarding') events['commune-request'] = last;
    if (step.step === 'province-decision') events['province-request'] = last;
    return deadline;
  });
}

function deadlineOf(step: ProcedureStep, dated: Dated<unknown> | null, events: Events): Deadline {
  const { term } = step;
  const source = {
    instrument: dated?.instrument ?? null,
    article: step.article,
    confidence: step.confidence,
    note: step.note,
  };
  const at = (start: Started | null, due: Stated<DueDay>): Deadline => ({
    step: step.step,
    actor: step.actor,
    term,
    startsOn: start?.on ?? null,
    atTheLatest: start?.atTheLatest ?? false,
    due,
  });
  switch (term.basis) {
    case 'none':
      return at(null, notStated('no-term-in-the-act', source));
    case 'regulation':
      return at(null, notStated('operating-regulation', source));
    case 'unread':
      return at(null, notStated('not-read', source));
    case 'stated': {
      const start = events[term.startsAt];
      if (start === null) return at(null, notStated('calendar-unknown', source));
      const counted = (term.unit === 'days' ? addCalendarDays : addWorkingDays)(start.on, term.count);
      const due =
        counted === null ? notStated('calendar-unknown', source) : stated({ ...counted, round: null }, source);
      return at(start, due);
    }
    case 'round':
    case 'cut-off': {
      const start = events[term.level === 'province' ? 'commune-request' : 'province-request'];
      if (start === null) return at(null, notStated('calendar-unknown', source));
      const round = roundMetBy(term.level, start.on);
      if (round === null) return at(start, notStated('not-read', source));
      const last = term.basis === 'round' ? sure(lastDayOf(round), round) : sure(lastDayBefore(round), round);
      return at(start, stated(last, source));
    }
  }
}

const lastDayBefore = (round: Round): LocalDate => lastDayOf({ ...round, finishedBefore: round.proposedBefore });
