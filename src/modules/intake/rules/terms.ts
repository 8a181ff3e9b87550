// Which round a dossier is of at the province, and until when the province is done with it.

import { addDays, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import { lastDayOf, type Round, roundMetBy } from '#law/rounds.ts';
import { addCalendarDays } from '#law/working-days.ts';

export interface IntakeTerm {
  /** `null` for a re-evaluation, which runs outside of rounds, and where no rounds were read. */
  readonly round: Round | null;
  /** The last day of the province, that day counts; `null` where it is not known. */
  readonly dueOn: LocalDate | null;
}

/**
 * The term of the province. A first or an upgrade dossier meets the round of the day of the commune's report, and is finished
 * before that round is; a re-evaluation has its days from the day on which the request of the commune was complete.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.6g
 * @example termOf('first', { proposedOn: date('2026-10-29'), completeOn: date('2026-10-29') }).dueOn // 2026-12-29
 */
export function termOf(
  kind: DossierKind,
  days: { readonly proposedOn: LocalDate; readonly completeOn: LocalDate },
): IntakeTerm {
  if (kind === 're-evaluation') {
    const count = reEvaluationDays(days.proposedOn);
    return { round: null, dueOn: count === null ? null : (addCalendarDays(days.completeOn, count)?.day ?? null) };
  }
  const round = roundMetBy('province', days.proposedOn);
  return { round, dueOn: round === null ? null : lastDayOf(round) };
}

/**
 * The last day for an answer that leaves the province in time: its own last day; for a re-evaluation, whose days stand still while
 * it waits, as many days from today as it has. The act sets no last day for an answer: a later one is asked about, not refused.
 * `null`: not known.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.6g
 * @example lastDayForAnswer({ kind: 'first', dueOn: date('2027-06-29'), proposedOn }, today) // 2027-06-29
 */
export function lastDayForAnswer(
  {
    kind,
    dueOn,
    proposedOn,
  }: { readonly kind: DossierKind; readonly dueOn: LocalDate | null; readonly proposedOn: LocalDate },
  today: LocalDate,
): LocalDate | null {
  return kind === 're-evaluation' ? termOf(kind, { proposedOn, completeOn: today }).dueOn : dueOn;
}

/** Days that the province has for a re-evaluation, by the law of a day; `null` where no term was read. */
function reEvaluationDays(day: LocalDate): number | null {
  const step = parameterOn('procedure-steps', day)?.value?.find(
    (one) => one.step === 'province-decision' && one.kinds.includes('re-evaluation'),
  );
  return step?.term.basis === 'stated' && step.term.unit === 'days' ? step.term.count : null;
}

/** A round as it is kept: its year and its number in that year. */
export interface RoundName {
  readonly year: number;
  readonly round: number;
}

/**
 * Year and number of a round: the year is that of the last day to propose for it.
 * @example roundName(roundMetBy('province', date('2026-10-29'))) // { year: 2026, round: 2 }
 */
export function roundName({ round, proposedBefore }: Round): RoundName {
  return { year: partsOf(proposedBefore).year, round };
}

/** The name of a round: `2026-2`. */
export function roundKey(of: Round): string {
  const { year, round } = roundName(of);
  return `${year}-${round}`;
}

/**
 * Rounds that a dossier proposed on a day can still be finished in: its own while it runs, and the one after. Which of them is
 * the province's to say where a supplement came late (ours: the act does not speak of it).
 * @law 26/2026/QĐ-TTg, Art. 5.1
 */
export function roundsOpenTo(proposedOn: LocalDate, today: LocalDate): readonly Round[] {
  const open: Round[] = [];
  let round = roundMetBy('province', proposedOn);
  for (let looked = 0; round !== null && open.length < 2 && looked < 40; looked += 1) {
    if (today < round.finishedBefore) open.push(round);
    round = roundMetBy('province', round.proposedBefore);
  }
  return open;
}

/** Rounds of the year of a day, of the one before and of the one after, the first first; those of which nothing was read left out. */
function roundsNear(today: LocalDate): readonly Round[] {
  const { year } = partsOf(today);
  const yearly = parameterOn('round-calendar', today)?.value?.province ?? [];
  return [year - 1, year, year + 1]
    .flatMap((of) => yearly.map((one) => `${of}-${one.proposedBefore}` as LocalDate))
    .sort()
    .flatMap((cutOff) => roundMetBy('province', addDays(cutOff, -1)) ?? []);
}

/** Rounds around a day for lists: the last that is finished, and the two that run, of which the first is the nearest to its end. */
export function roundsAround(today: LocalDate): { readonly running: readonly Round[]; readonly past: Round | null } {
  const near = roundsNear(today);
  return {
    running: near.filter((one) => today < one.finishedBefore).slice(0, 2),
    past: near.filter((one) => today >= one.finishedBefore).at(-1) ?? null,
  };
}

/** The day from which proposals are of a round: the cut-off of the round before. `null`: none was read before it. */
export function opensOn(round: Round): LocalDate | null {
  const before = roundsNear(round.proposedBefore).filter((one) => one.proposedBefore < round.proposedBefore);
  return before.at(-1)?.proposedBefore ?? null;
}
