// What ends an evaluation whatever the points: a dossier removed, a product not to be evaluated, a stop.

import type { SetCondition } from '#law/criteria-set.ts';
import type { CompiledSet, Leaf } from './compiled-set.ts';
import type { Scored } from './score-request.ts';
import type { SheetPoints } from './sheet-points.ts';

/** A gate that closed: the sentence the sheet prints, and where it stands in the act. */
export interface Gate {
  readonly code: string;
  readonly kind: 'disqualify' | 'ineligible' | 'stop' | 'stopIfZero';
  readonly criterion: string | null;
  readonly text: string;
  readonly citation: string;
  /**
   * Of a `stopIfZero`: it closed only because criteria of its group have no choice yet, and a leaf without a choice gives 0.
   * `false`: a 0 was chosen. Absent at the other kinds, which are answered, never read from blanks.
   */
  readonly unscoredOnly?: boolean;
}

/** Where a condition is printed: instrument, annex, set, criterion or group. */
export function citationOf({ set }: CompiledSet, condition: SetCondition): string {
  const place = condition.criterion ?? condition.group;
  return [set.instrument.number, set.instrument.annex, set.id, ...(place === null ? [] : [place])].join(', ');
}

/**
 * The gates that closed. `disqualify`, `ineligible` and `stop` close where they were answered `true`. `stopIfZero` is read
 * from the sheets: it closes where strictly more than half of them have a 0 within its group; exactly half does not. A leaf
 * without a choice is such a 0, and the gate says where it stands on those alone; on a sheet that is still being filled in it
 * is no answer yet and closes nothing.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 */
export function closedGates(
  compiled: CompiledSet,
  { conditions, unfinished }: Pick<Scored, 'conditions' | 'unfinished'>,
  sheets: readonly SheetPoints[],
): readonly Gate[] {
  return compiled.set.conditions.flatMap((condition): Gate[] => {
    const { kind } = condition;
    if (kind === 'disqualify' || kind === 'ineligible' || kind === 'stop') {
      return conditions[condition.code] === true ? [gate(compiled, condition, kind)] : [];
    }
    if (kind !== 'stopIfZero') return [];
    const within = leavesOfStop(compiled, condition);
    const most = (zeroAt: (sheet: SheetPoints, leaf: Leaf) => boolean): boolean =>
      sheets.filter((sheet) => within.some((leaf) => zeroAt(sheet, leaf))).length * 2 > sheets.length;
    const zero = (sheet: SheetPoints, leaf: Leaf): boolean => sheet.leaves[leaf.index] === 0;
    const chosen = most((sheet, leaf) => zero(sheet, leaf) && !sheet.unscored.includes(leaf.code));
    const closed = unfinished === true ? chosen : most(zero);
    return closed ? [{ ...gate(compiled, condition, kind), unscoredOnly: !chosen }] : [];
  });
}

/**
 * The leaves among which a 0 stops the evaluation: those of the group that the condition speaks of. A sheet may print it in
 * one line of the group and mean all of them ("một trong các chỉ tiêu trên").
 */
export function leavesOfStop(compiled: CompiledSet, { group, criterion }: SetCondition): readonly Leaf[] {
  const code = group ?? compiled.leaves.find((leaf) => leaf.under === criterion || leaf.code === criterion)?.group;
  return compiled.leaves.filter((leaf) => leaf.group === code);
}

function gate(compiled: CompiledSet, condition: SetCondition, kind: Gate['kind']): Gate {
  const { code, text } = condition;
  return {
    code,
    kind,
    criterion: condition.criterion ?? condition.group,
    text,
    citation: citationOf(compiled, condition),
  };
}
