// How much stands in each round around a day, and outside of rounds.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { listForwardedHeads } from '#modules/dossiers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { roundKept } from '../rules/intake.ts';
import type { IntakeState } from '../rules/lifecycle.ts';
import { loadOf, type RoundLoad } from '../rules/round-to-open.ts';
import { roundKey, roundsAround, termOf } from '../rules/terms.ts';
import { listStandings } from '../store.ts';

/** The word of the list of those that run outside of rounds. */
export const outsideRounds = 're-evaluation';

/** The last finished round, the two that run, and what runs outside of rounds, in that order. */
export async function roundLoads(db: Db, reach: Reach, today: LocalDate): Promise<readonly RoundLoad[]> {
  const { past, running } = roundsAround(today);
  const kept = await listStandings(db, reach);
  const received = new Set(kept.map((one) => one.dossierId));
  const states = new Map<string, IntakeState[]>();
  const add = (key: string, state: IntakeState): void => {
    const of = states.get(key);
    if (of === undefined) states.set(key, [state]);
    else of.push(state);
  };
  for (const one of kept) {
    const round = roundKept(one);
    add(round === null ? outsideRounds : `${round.year}-${round.round}`, one.state);
  }
  for (const { id, kind, reportedOn } of await listForwardedHeads(db, reach)) {
    if (received.has(id)) continue;
    const { round } = termOf(kind, { proposedOn: reportedOn, completeOn: reportedOn });
    add(round === null ? outsideRounds : roundKey(round), 'arrived');
  }
  return [
    ...[...(past === null ? [] : [past]), ...running].map((round) => loadOf(round, states.get(roundKey(round)) ?? [])),
    loadOf(null, states.get(outsideRounds) ?? []),
  ];
}
