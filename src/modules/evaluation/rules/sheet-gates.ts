// What one sheet alone says ends the evaluation, before any council has met: a producer's own answers, or a team's.

import type { SetCondition } from '#law/criteria-set.ts';
import type { CompiledSet } from './compiled-set.ts';
import { closedGates, type Gate } from './gates.ts';
import { pointsOf, requestOf, type SheetAnswers } from './sheet-address.ts';

/**
 * The gates that the answers of one sheet close: conditions answered yes, and a 0 that was chosen where a 0 stops. What is not
 * answered closes nothing.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 * @example gatesOfSheet(compiled, { choices: {}, none: [], conditions: {} }) // []
 */
export function gatesOfSheet(compiled: CompiledSet, answers: SheetAnswers): readonly Gate[] {
  return closedGates(compiled, requestOf(compiled, answers), [pointsOf(compiled, answers)]);
}

/** Whether a condition ends an evaluation, whatever the points: those that only void a criterion or say where it applies do not. */
export function endsEvaluation({ kind }: Pick<SetCondition, 'kind'>): boolean {
  return kind === 'disqualify' || kind === 'ineligible' || kind === 'stop' || kind === 'stopIfZero';
}
