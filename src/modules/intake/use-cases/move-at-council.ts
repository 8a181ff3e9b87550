// The room of councils moves a dossier: onto the agenda of a session, off it again, and to its result. In the act of that room, with its
// right; the record is touched here.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { lockDossier } from '#modules/dossiers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { CouncilAct, IntakeState } from '../rules/lifecycle.ts';
import { whyNot } from '../rules/readiness.ts';
import { changedIntake, findAtProvince, standingOf } from './find-intake.ts';

const STATES: Readonly<Record<CouncilAct, IntakeState>> = {
  'put-on-agenda': 'in-session',
  'take-off-agenda': 'ready',
  score: 'scored',
  'evaluate-again': 'ready',
};

/** Moves a dossier of a province; one of another province is like one that does not exist. */
export async function moveAtCouncil(
  act: CouncilAct,
  asked: { readonly dossierId: DossierId; readonly provinceCode: string },
  context: Context,
): Promise<Result<IntakeState>> {
  await lockDossier(context.db, asked.dossierId);
  const found = await findAtProvince(asked.dossierId, context);
  if (!found.ok) return found;
  const { dossier, intake } = found.value;
  if (dossier.provinceCode !== asked.provinceCode) return refuse(notFound);
  const not = whyNot(act, standingOf(found.value));
  if (not !== null) return refuse(not);
  if (intake === null) return refuse(problem('conflict', 'intake/not-in-this-state', { state: 'arrived', act }));
  const state = STATES[act];
  await changedIntake(intake, { state }, context);
  return ok(state);
}
