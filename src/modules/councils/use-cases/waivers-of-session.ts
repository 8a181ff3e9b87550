// By which criteria a session scores, how far each set was compared with the signed act, and whether a dated waiver answers for what was not.

import { type Problem, problem } from '#kernel/problem.ts';
import { checkOf } from '#law/checklist.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { Context } from '#runner/use-case.ts';
import { type CriteriaWaiver, covers, type SetStanding, uncovered } from '../rules/waiver.ts';
import { listWaivers } from '../store-waivers.ts';
import type { SessionFacts } from './find-session.ts';

/** How the criteria of some sets stand today. */
export async function standingOfSets(setKeys: readonly string[]): Promise<readonly SetStanding[]> {
  const standings: SetStanding[] = [];
  for (const setKey of [...new Set(setKeys)].sort()) {
    const set = await findCriteriaSet(setKey);
    if (set === null) throw new Error(`a dossier of a set that is not there: ${setKey}`);
    const { state, content } = checkOf(set);
    standings.push({ setKey, state, contentHash: content });
  }
  return standings;
}

/** The sets of a session's agenda, each with the waiver that covers it today. */
export interface SetOfSession extends SetStanding {
  readonly waiver: CriteriaWaiver | null;
}

export async function setsOfSession(
  { agenda, session }: Pick<SessionFacts, 'agenda' | 'session'>,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<readonly SetOfSession[]> {
  const sets = await standingOfSets(agenda.map((one) => one.dossier.setId));
  const waivers = await listWaivers(db, [session.provinceCode]);
  return sets.map((set) => ({ ...set, waiver: waivers.find((one) => covers(one, set, today)) ?? null }));
}

/**
 * Why scoring does not start: in production, a set that nobody has compared with the signed act and for which nobody answers. In training it
 * is only said.
 */
export async function waiverLacking(
  facts: Pick<SessionFacts, 'agenda' | 'session'>,
  context: Pick<Context, 'db' | 'today' | 'ports'>,
): Promise<Problem | null> {
  if (context.ports.mode === 'training') return null;
  const sets = await setsOfSession(facts, context);
  const waivers = sets.flatMap((one) => one.waiver ?? []);
  const open = uncovered(sets, waivers, context.today).map((one) => one.setKey);
  return open.length === 0 ? null : problem('conflict', 'councils/waiver-missing', { sets: open });
}
