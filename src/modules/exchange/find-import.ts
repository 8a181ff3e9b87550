// The import that an act names, and whose it is. Another unit's import is answered like one that does not exist.

import type { Reach, Subject } from '#access/reach.ts';
import { reachOf } from '#access/reach.ts';
import { allows } from '#kernel/lifecycle.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { homeOf } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import type { Proposing } from './propose-rows.ts';
import { type ImportSheet, importLifecycle } from './rules/register-import.ts';
import { headingsOf } from './stage-rows.ts';
import { findImport, type ImportId, lockImport, type RegisterImport } from './store.ts';

/** Whose list an import is. */
export async function subjectOfImport(input: { readonly id: ImportId }, context: Context): Promise<Result<Subject>> {
  const found = await findImport(context.db, input.id);
  if (found === null || found.state === 'discarded') return refuse(notFound);
  return ok({ provinceCode: found.provinceCode, communeCode: found.communeCode });
}

type ImportAct = (typeof importLifecycle)['staged' | 'confirmed'][number];

/** The import, held until the end of the act, where its state allows the act; else the refusal that says why. */
export async function importFor(
  input: { readonly id: ImportId; readonly version?: number },
  act: ImportAct,
  context: Context,
): Promise<Result<RegisterImport>> {
  const found = await lockImport(context.db, input.id);
  if (found === null || found.state === 'discarded') return refuse(notFound);
  if (!allows(importLifecycle, found.state, act)) {
    return refuse(
      problem('conflict', found.state === 'undone' ? 'exchange/undone-already' : 'exchange/confirmed-already'),
    );
  }
  if (input.version !== undefined && input.version !== found.version) {
    return refuse(problem('conflict', 'exchange/decided-meanwhile', { current: found.version }));
  }
  return ok(found);
}

/** How rows are compared for whoever acts: the reach is that of importing, whichever act asks. */
export async function proposingFor(context: Context, sheets: readonly ImportSheet[]): Promise<Proposing> {
  const reach = reachOf(context.actor, 'exchange/confirm-register-import') ?? context.reach;
  const home = await homeOf(reach);
  return {
    reach,
    recognising: reachOf(context.actor, 'certificates/record-recognition'),
    today: context.today,
    homeCommune: home.communeCodes.length === 1 ? (home.communeCodes[0] ?? null) : null,
    headingOf: headingsOf(sheets),
  };
}

/** The unit whose list a new import is: the office of the person, or where it reaches everywhere, the list's own province. */
export async function unitOfImport(reach: Reach, provinceOfList: string | null): Promise<Subject> {
  const home = await homeOf(reach);
  return {
    provinceCode: home.provinceCode ?? provinceOfList,
    communeCode: home.communeCodes[0] ?? null,
  };
}

/** What the ledger keeps of an import. */
export function importContent(of: RegisterImport): Readonly<Record<string, unknown>> {
  const { id: _, sheets: __, madeBy: ___, ...content } = of;
  return content;
}
