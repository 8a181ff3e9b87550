// Which round the list of the province opens on when nobody has chosen one, and how much stands in each.

import type { Round } from '#law/rounds.ts';
import type { IntakeState } from './lifecycle.ts';

/** What stands in a round, or, with `round: null`, outside of rounds. */
export interface RoundLoad {
  readonly round: Round | null;
  readonly dossiers: number;
  /** Those that the province is not done with: neither before the council nor not eligible. */
  readonly open: number;
  readonly states: Readonly<Partial<Record<IntakeState, number>>>;
}

/** Whether the province is done with a dossier. */
export function isOver(state: IntakeState): boolean {
  return state === 'ready' || state === 'in-session' || state === 'scored' || state === 'not-eligible';
}

/** Counts the states of the dossiers of one round. */
export function loadOf(round: Round | null, states: readonly IntakeState[]): RoundLoad {
  const counts: Partial<Record<IntakeState, number>> = {};
  for (const state of states) counts[state] = (counts[state] ?? 0) + 1;
  return { round, dossiers: states.length, open: states.filter((state) => !isOver(state)).length, states: counts };
}

/**
 * The round to open: of those that run the first to end that has work, then what runs outside of rounds, then the round that is
 * finished already; where a state is looked for, work is what is in that state. Where there is no work, the first that runs and holds
 * anything, else the first that runs. Ours: the act says when rounds end, not in which order an office looks at them.
 * @example roundToOpen([empty round 2 of 2026, round 1 of 2027 with three dossiers], null, today) // round 1 of 2027
 */
export function roundToOpen(
  loads: readonly RoundLoad[],
  wanted: IntakeState | null,
  today: Round['finishedBefore'],
): RoundLoad | null {
  const place = ({ round }: RoundLoad): number => (round === null ? 1 : today < round.finishedBefore ? 0 : 2);
  const end = ({ round }: RoundLoad): string => round?.finishedBefore ?? '';
  const inOrder = [...loads].sort((a, b) => place(a) - place(b) || (end(a) < end(b) ? -1 : 1));
  const work = (load: RoundLoad): number => (wanted === null ? load.open : (load.states[wanted] ?? 0));
  const running = inOrder.filter((load) => place(load) === 0);
  return (
    inOrder.find((load) => work(load) > 0) ??
    running.find((load) => load.dossiers > 0) ??
    running[0] ??
    inOrder[0] ??
    null
  );
}
