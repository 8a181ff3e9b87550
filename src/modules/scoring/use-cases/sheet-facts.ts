// What a member scores by, read together: the criteria set, what the producer chose for itself, what the advisory team verified.

import { findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf, type SetMarking } from '#law/marking.ts';
import type { FrozenDossier } from '#modules/dossiers/index.ts';
import { findSubmissions } from '#modules/dossiers/services.ts';
import { type CompiledSet, compileSet, type SheetAnswers } from '#modules/evaluation/index.ts';
import { isDocumentary, type OpinionContent } from '#modules/intake/index.ts';
import { advisoryOpinionOf } from '#modules/intake/services.ts';
import type { Context } from '#runner/use-case.ts';
import { judgedCodes } from '../rules/alike-sheets.ts';
import type { Compared } from '../rules/notes-asked.ts';
import type { DossierToScore } from '../rules/session-to-score.ts';
import { answersOf } from '../rules/sheet-content.ts';

export type Opinion = OpinionContent & { readonly contentHash: string };

export interface SheetFacts {
  readonly compiled: CompiledSet;
  readonly marking: SetMarking | null;
  readonly claimed: SheetAnswers;
  /** `null`: no opinion was issued, as before written opinions on a re-evaluation. */
  readonly opinion: Opinion | null;
  readonly compared: Compared;
  /** Codes of the criteria that are judged at the table. */
  readonly judged: readonly string[];
}

/** The facts for programs: set and marking are the law's data and have addresses of their own. */
export function factsTold({
  compiled: _compiled,
  marking: _marking,
  ...facts
}: SheetFacts): Omit<SheetFacts, 'compiled' | 'marking'> {
  return facts;
}

/** The set of a dossier on the agenda. */
export async function setOf({ setKey }: Pick<DossierToScore, 'setKey'>): Promise<CompiledSet> {
  const set = await findCriteriaSet(setKey);
  if (set === null) throw new Error(`an agenda with an unknown criteria set: ${setKey}`);
  return compileSet(set);
}

/** Option of every leaf that was answered, `null` where none holds. */
function optionsOf(compiled: CompiledSet, answers: SheetAnswers): Readonly<Record<string, number | null>> {
  const said: Record<string, number | null> = {};
  for (const { code } of compiled.leaves) {
    const option = answers.choices[code] ?? (answers.none.includes(code) ? null : undefined);
    if (option !== undefined) said[code] = option;
  }
  return said;
}

export async function sheetFacts(dossier: DossierToScore, { db }: Pick<Context, 'db'>): Promise<SheetFacts> {
  const compiled = await setOf(dossier);
  const marking = await markingOf(compiled.set);
  const [submission] = await findSubmissions(db, dossier.dossierId);
  const sent = submission === undefined ? null : (JSON.parse(submission.content) as FrozenDossier);
  const claimed = answersOf(compiled, sent?.parts.sheet.answers ?? '');
  const opinion = await advisoryOpinionOf(db, dossier.dossierId);
  return {
    compiled,
    marking,
    claimed,
    opinion,
    compared: {
      claimed: optionsOf(compiled, claimed),
      found: Object.fromEntries((opinion?.findings ?? []).map((one) => [one.criterion, one.option])),
    },
    judged: judgedCodes(compiled, (code) => isDocumentary(compiled, marking, code)),
  };
}
