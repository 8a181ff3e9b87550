// The conditions that end an evaluation, and what two have answered to each: the producer in its own sheet, the advisory team in its.
// The council decides; whoever takes a dossier before it must not overlook them (26/2026/QĐ-TTg, Annex II).

import { type CompiledSet, endsEvaluation, gatesOfSheet, type SheetAnswers } from '#modules/evaluation/index.ts';

/** A condition as the sheet prints it, with both answers. */
export interface ConditionLine {
  readonly code: string;
  readonly criterion: string | null;
  readonly text: string;
  /** `true`: yes, it happened · `false`: no · `null`: not answered. */
  readonly claimed: boolean | null;
  readonly found: boolean | null;
}

/**
 * Every condition that ends an evaluation in the order of the sheet, with what producer and team answered. One that is read from
 * points ("không điểm thì dừng") stands here only where somebody's own choice closes it.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 * @example conditionLines(compiled, { choices: {}, none: [], conditions: { L1: true } }, null)[0] // { code: 'L1', claimed: true, found: null, … }
 */
export function conditionLines(
  compiled: CompiledSet,
  claimed: SheetAnswers,
  found: SheetAnswers | null,
): readonly ConditionLine[] {
  const [byProducer, byTeam] = [claimed, found].map(
    (answers) => new Set(answers === null ? [] : gatesOfSheet(compiled, answers).map((gate) => gate.code)),
  );
  return compiled.set.conditions.filter(endsEvaluation).flatMap((condition): readonly ConditionLine[] => {
    const { code, text, criterion, group, kind } = condition;
    const answer = (answers: SheetAnswers | null, closed: ReadonlySet<string> | undefined): boolean | null =>
      closed?.has(code) === true || (answers?.conditions[code] ?? null);
    const line = {
      code,
      criterion: criterion ?? group,
      text,
      claimed: answer(claimed, byProducer),
      found: answer(found, byTeam),
    };
    return kind === 'stopIfZero' && !isMet(line) ? [] : [line];
  });
}

/** Whether producer or team said that the condition is met: the dossier then ends there, if the council finds so too. */
export function isMet({ claimed, found }: Pick<ConditionLine, 'claimed' | 'found'>): boolean {
  return claimed === true || found === true;
}

/**
 * Conditions that the producer said yes to and the team has not answered: an opinion that is silent about them is none.
 * @example unansweredConditions([{ code: 'L1', claimed: true, found: null, criterion: null, text: '' }]) // ['L1']
 */
export function unansweredConditions(lines: readonly ConditionLine[]): readonly string[] {
  return lines.filter((line) => line.claimed === true && line.found === null).map((line) => line.code);
}
