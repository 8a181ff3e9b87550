// Why every point stands: which option of which criterion, by whom, under which version, with which evidence, and what was
// lost and why. It counts as the engine counts; nothing here decides a level.

import type { CriteriaSet, CriterionOption, PartCode } from '#law/criteria-set.ts';
import { type CompiledSet, compileSet, type Leaf, optionKey } from './compiled-set.ts';
import { citationOf } from './gates.ts';
import type { Score } from './score.ts';
import type { Scored } from './score-request.ts';
import { keptFromCounting, sheetPoints } from './sheet-points.ts';

/** An option as one names it: key, printed text, points. */
export interface OptionRef {
  readonly key: string;
  readonly number: number;
  readonly text: string;
  readonly points: number;
}

/** A condition as the sheet prints it, and where. */
export interface ConditionRef {
  readonly code: string;
  readonly text: string;
  readonly citation: string;
}

/** Points that do not count, and why; `points` is what the criterion would have given. */
export type LostPoints =
  | { readonly why: 'unscored'; readonly points: number }
  | { readonly why: 'require-false' | 'not-applying'; readonly points: number; readonly condition: ConditionRef };

/** One line of one sheet. */
export interface ExplainedPoint {
  readonly by: string;
  readonly criterion: string;
  readonly title: string;
  readonly part: PartCode;
  readonly group: string;
  /** The case that the dossier fixed, where the sheet offers two. */
  readonly case: string | null;
  /** What was chosen; `null`: nothing, it is not scored. */
  readonly option: OptionRef | null;
  /** What counts of it. */
  readonly points: number;
  /** The most that the criterion gives, within the case. */
  readonly most: number;
  readonly lost: LostPoints | null;
  /** Codes of the kinds of evidence that prove it; empty where none is linked. */
  readonly evidence: readonly string[];
  readonly note: string | null;
  readonly version: { readonly set: string; readonly instrument: string; readonly annex: string };
}

/** Notes that members wrote: by → criterion → text. */
export type SheetNotes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An option by its key, as people read it. */
export function optionRef(set: CriteriaSet, leaf: Leaf, option: CriterionOption): OptionRef {
  return {
    key: optionKey(set, leaf, option),
    number: option.number,
    text: option.text,
    points: option.points,
  };
}

/** The options that a dossier may choose at a leaf: those of its case. None where a case is needed and not chosen. */
export function openOptions(leaf: Leaf, chosenCase: string | undefined): readonly CriterionOption[] {
  return leaf.options.filter((option) => option.caseCode === null || option.caseCode === chosenCase);
}

/**
 * Every line of every sheet, in the order of the sheets and of the criteria. The points of one member's lines add up to
 * that member's total. What is not scored loses the most it could give; what a condition keeps from counting loses the
 * points of the option chosen.
 * @law 26/2026/QĐ-TTg, Phụ lục II
 * @example explainPoints(request, tea, score(request, tea))[4]?.option?.key // '26-2026/11#1.5/2'
 */
export function explainPoints(
  request: Scored,
  set: CriteriaSet,
  score: Pick<Score, 'law'>,
  notes: SheetNotes = {},
): readonly ExplainedPoint[] {
  const compiled = compileSet(set);
  const version = { set: set.id, instrument: score.law.instrument, annex: score.law.annex };
  return request.sheets.flatMap((sheet) => {
    const counted = sheetPoints(compiled, sheet, request).leaves;
    return compiled.leaves.map((leaf): ExplainedPoint => {
      const chosen = leaf.options.find((option) => option.number === sheet.choices[leaf.code]);
      const chosenCase = request.cases[leaf.code];
      const open = openOptions(leaf, chosenCase);
      const most = Math.max(0, ...(open.length > 0 ? open : leaf.options).map((option) => option.points));
      return {
        by: sheet.by,
        criterion: leaf.code,
        title: leaf.title,
        part: leaf.part,
        group: leaf.group,
        case: chosenCase ?? null,
        option: chosen === undefined ? null : optionRef(set, leaf, chosen),
        points: counted[leaf.index] ?? 0,
        most,
        lost: lostAt(compiled, leaf, chosen, counted, request.conditions, most),
        evidence: leaf.criterion.evidence,
        note: notes[sheet.by]?.[leaf.code] ?? null,
        version,
      };
    });
  });
}

function lostAt(
  compiled: CompiledSet,
  leaf: Leaf,
  chosen: CriterionOption | undefined,
  counted: readonly number[],
  conditions: Scored['conditions'],
  most: number,
): LostPoints | null {
  if (chosen === undefined) return { why: 'unscored', points: most };
  const condition = keptFromCounting(leaf, counted, conditions);
  if (condition === null || chosen.points === 0) return null;
  return {
    why: condition.kind === 'require' ? 'require-false' : 'not-applying',
    points: chosen.points,
    condition: conditionRef(compiled, condition),
  };
}

/** A condition with its sentence and citation. */
export function conditionRef(compiled: CompiledSet, condition: Parameters<typeof citationOf>[1]): ConditionRef {
  return { code: condition.code, text: condition.text, citation: citationOf(compiled, condition) };
}
