// The dossier an act at the province names, how it stands there, and whom the act concerns.

import type { Actor } from '#access/actor.ts';
import type { Subject } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { type ForwardedDossier, listForwarded, lockDossier } from '#modules/dossiers/services.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type Intake, intakeContent, roundKept } from '../rules/intake.ts';
import type { IntakeAct } from '../rules/lifecycle.ts';
import { type Standing, whyNot } from '../rules/readiness.ts';
import { type RoundName, roundName, termOf } from '../rules/terms.ts';
import { findIntakeOf, updateIntake } from '../store.ts';

/** A dossier at the province; without a record it has only arrived. */
export interface AtProvince {
  readonly dossier: ForwardedDossier;
  readonly intake: Intake | null;
}

/** The round and the last day as they are kept; of a dossier that has only arrived, as the commune's report gives them. */
export function roundAndDay(
  { kind, reportedOn }: ForwardedDossier,
  intake: Intake | null,
): { readonly round: RoundName | null; readonly dueOn: LocalDate | null } {
  if (intake !== null) return { round: roundKept(intake), dueOn: intake.dueOn };
  const { round, dueOn } = termOf(kind, { proposedOn: reportedOn, completeOn: reportedOn });
  return { round: round === null ? null : roundName(round), dueOn };
}

/** What decides about acts. */
export function standingOf({ dossier, intake }: AtProvince): Standing {
  return { state: intake?.state ?? 'arrived', kind: dossier.kind, proposedOn: dossier.reportedOn };
}

export async function findAtProvince(id: DossierId, context: Pick<Context, 'db'>): Promise<Result<AtProvince>> {
  const [dossier] = await listForwarded(context.db, { ids: [id] });
  if (dossier === undefined) return refuse(notFound);
  return ok({ dossier, intake: await findIntakeOf(context.db, id) });
}

/** Whom an act on a dossier at the province concerns; one that was not sent on is like one that does not exist. */
export async function subjectAtProvince(id: DossierId, context: Pick<Context, 'db'>): Promise<Result<Subject>> {
  const found = await findAtProvince(id, context);
  if (!found.ok) return found;
  const { provinceCode, communeCode, producerId } = found.value.dossier;
  return ok({ provinceCode, communeCode, producerId });
}

/** The same for what is the province's own affair: neither commune nor producer is concerned. */
export async function provinceOfDossier(id: DossierId, context: Pick<Context, 'db'>): Promise<Result<Subject>> {
  const found = await findAtProvince(id, context);
  return found.ok ? ok({ provinceCode: found.value.dossier.provinceCode, communeCode: null }) : found;
}

/** The dossier under a lock, its record with the version that was seen, if the act is possible now. */
export async function intakeFor(
  act: IntakeAct,
  seen: { readonly dossierId: DossierId; readonly version: number },
  context: Context,
): Promise<Result<{ readonly dossier: ForwardedDossier; readonly intake: Intake }>> {
  await lockDossier(context.db, seen.dossierId);
  const found = await findAtProvince(seen.dossierId, context);
  if (!found.ok) return found;
  const not = whyNot(act, standingOf(found.value));
  const { dossier, intake } = found.value;
  if (intake !== null && intake.version !== seen.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: intakeContent(intake) }));
  }
  if (not !== null) return refuse(not);
  if (intake === null) return refuse(problem('conflict', 'intake/not-in-this-state', { state: 'arrived', act }));
  return ok({ dossier, intake });
}

/** Writes the changes and touches the record. */
export async function changedIntake(before: Intake, changes: Partial<Intake>, context: Context): Promise<Intake> {
  const after: Intake = { ...before, ...changes, changedAt: context.now, version: before.version + 1 };
  await updateIntake(context.db, before, { ...changes, changedAt: context.now });
  context.touch({ kind: 'intake', id: before.id, before: intakeContent(before), after: intakeContent(after) });
  return after;
}

/** The criteria set of a dossier, laid out. */
export async function setOf(dossier: Pick<ForwardedDossier, 'setId'>) {
  const set = await findCriteriaSet(dossier.setId);
  if (set === null) throw new Error(`a dossier of a set that is not there: ${dossier.setId}`);
  return compileSet(set);
}

/** Whether who acts speaks for the producer of a dossier. */
export function speaksFor(actor: Actor, dossier: Pick<ForwardedDossier, 'producerId'>): boolean {
  return actor.producerIds.includes(dossier.producerId);
}
