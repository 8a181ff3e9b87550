// What the two pages of *Tự chấm điểm* load: the set of the address, and the answers that stand in it.

import { ok, type Result, refuse } from '#kernel/result.ts';
import { type EvidenceKind, loadCriteriaRemarks } from '#law/criteria-remarks.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { parameterOn } from '#law/parameters.ts';
import type { PageRequest } from '#web/page.ts';
import { type CompiledSet, compileSet } from '../rules/compiled-set.ts';
import { readSheetAddress, type SheetAnswers } from '../rules/sheet-address.ts';

export interface SheetView {
  readonly compiled: CompiledSet;
  readonly answers: SheetAnswers;
  readonly evidence: ReadonlyMap<string, EvidenceKind>;
}

export const selfScorePath = '/tu-cham-diem';

/** The page of a set: `/tu-cham-diem/26-2026/11`. */
export const sheetPath = (set: string): string => `${selfScorePath}/${set}`;

/**
 * Reads set and answers from the address. Only a set that applies to a dossier received today can be scored; whatever in
 * the address does not fit it is refused, all of it at once.
 */
export async function loadSheet(request: PageRequest): Promise<Result<SheetView>> {
  const id = `${request.params['instrument']}/${request.params['number']}`;
  const set = await findCriteriaSet(id);
  if (set === null) return refuse({ kind: 'not-found', code: 'evaluation/no-such-set', details: { set: id } });
  const inForce = parameterOn('criteria-by-receipt', request.today)?.value ?? 'none';
  if (set.folder !== inForce) {
    const details = { set: id, asOf: request.today, expected: inForce };
    return refuse({ kind: 'not-found', code: 'evaluation/set-not-in-force', details });
  }
  const compiled = compileSet(set);
  const names = Object.keys(request.query);
  const entries = names.flatMap((name) => request.queryAll(name).map((value) => [name, value] as const));
  const answers = readSheetAddress(compiled, entries);
  if (!answers.ok) return answers;
  const { evidence } = await loadCriteriaRemarks();
  return ok({ compiled, answers: answers.value, evidence: evidence[set.folder] });
}
