// Changes a dossier under its lock: the version that was seen, the row, the ledger.

import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Context } from '#runner/use-case.ts';
import { type Dossier, type DossierId, dossierContent } from '../rules/dossier.ts';
import type { DossierAct } from '../rules/lifecycle.ts';
import { updateDossier } from '../store.ts';
import { dossierFor } from './find-dossier.ts';

/** The dossier if the act is possible and its version is the one that was seen. */
export async function seenDossier(
  act: DossierAct,
  seen: { readonly dossierId: DossierId; readonly version: number },
  context: Context,
): Promise<Result<Dossier>> {
  const found = await dossierFor(act, seen.dossierId, context);
  if (!found.ok || found.value.version === seen.version) return found;
  return refuse(problem('conflict', 'records/changed-meanwhile', { current: dossierContent(found.value) }));
}

/** Writes the changes and touches the dossier. */
export async function changed(before: Dossier, changes: Partial<Dossier>, context: Context): Promise<Result<Dossier>> {
  const after: Dossier = { ...before, ...changes, changedAt: context.now, version: before.version + 1 };
  await updateDossier(context.db, before, { ...changes, changedAt: context.now });
  context.touch({ kind: 'dossier', id: before.id, before: dossierContent(before), after: dossierContent(after) });
  return ok(after);
}
