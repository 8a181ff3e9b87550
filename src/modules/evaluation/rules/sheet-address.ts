// A sheet kept in an address: which option is ticked where, and what was answered about the conditions. Nothing about a
// person or a product stands in it, so it can be kept, sent and printed, and nobody needs to store it.

import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { CompiledSet, Leaf } from './compiled-set.ts';
import type { Scored } from './score-request.ts';
import { type SheetPoints, sheetPoints } from './sheet-points.ts';

/** What one person has answered so far. */
export interface SheetAnswers {
  /** Leaf → option number, 1-based. */
  readonly choices: Readonly<Record<string, number>>;
  /** Leaves looked at where none of the printed options holds: 0 points, and no longer open. */
  readonly none: readonly string[];
  /** Condition → whether it happened, or holds. */
  readonly conditions: Readonly<Record<string, boolean>>;
}

/** Kinds of conditions that a person answers; the others are read from the sheet. */
export const askedKinds = ['disqualify', 'ineligible', 'stop', 'require'] as const;

/** The words of a condition's answer in an address. */
export const conditionWords = { yes: 'co', no: 'khong' } as const;

/** The word of a leaf where no option holds. */
export const noneWord = '0';

/** Whether "none of these" must be offered: the sheet prints no option worth 0, or a yes without a no. */
export function offersNone(leaf: Pick<Leaf, 'options'>): boolean {
  return leaf.options.every((option) => option.points > 0);
}

/** The name of a criterion's field in a form that is posted, where dots would make parts of a whole: `tc-1-5` for 1.5. */
export const fieldName = (code: string): string => `tc-${code.replaceAll('.', '-')}`;

/** The name of the field of a criterion or of a condition in a form that is posted. */
export const postedName = (code: string): string => (LEAF.test(code) ? fieldName(code) : code);

/** The criterion or condition of a field, by the name an address or a posted form gives it. */
const codeOf = (name: string): string => (/^tc-\d+(-\d+)*$/.test(name) ? name.slice(3).replaceAll('-', '.') : name);

const LEAF = /^\d+(\.\d+)*$/;
const CONDITION = /^[A-Z]\d+$/;

/**
 * Reads the fields of an address. Names that are neither a criterion's nor a condition's shape belong to somebody else
 * (`fbclid`) and are passed over; everything of their shape must fit the set, and all that does not is refused at once.
 * @example readSheetAddress(compiled, [['1.1', '3'], ['L1', 'khong']])
 */
export function readSheetAddress(
  compiled: CompiledSet,
  entries: Iterable<readonly [string, string]>,
): Result<SheetAnswers> {
  const faults: FieldProblem[] = [];
  const choices: Record<string, number> = {};
  const conditions: Record<string, boolean> = {};
  const none: string[] = [];
  const seen = new Map<string, string>();
  for (const [field, value] of entries) {
    const name = codeOf(field);
    if (value === '' || !(LEAF.test(name) || CONDITION.test(name))) continue;
    const before = seen.get(name);
    if (before === value) continue;
    if (before !== undefined) {
      faults.push({
        path: name,
        code: 'evaluation/two-options',
        details: { criterion: name, options: [before, value] },
      });
      continue;
    }
    seen.set(name, value);
    const fault = LEAF.test(name)
      ? readLeaf(compiled, name, value, choices, none)
      : readCondition(compiled, name, value, conditions);
    if (fault !== null) faults.push(fault);
  }
  if (faults.length > 0) return refuse(invalidFields(faults, 'evaluation/request-not-understood'));
  return ok({ choices, none, conditions });
}

/** The answers of an address that fit the set; where a field is given two of them, neither does. */
export function fittingAnswers(compiled: CompiledSet, entries: Iterable<readonly [string, string]>): SheetAnswers {
  const byCode = new Map<string, (readonly [string, string])[]>();
  for (const entry of entries) {
    const code = codeOf(entry[0]);
    const same = byCode.get(code);
    if (same === undefined) byCode.set(code, [entry]);
    else same.push(entry);
  }
  const fits = [...byCode.values()].filter((same) => readSheetAddress(compiled, same).ok).flat();
  const read = readSheetAddress(compiled, fits);
  return read.ok ? read.value : { choices: {}, none: [], conditions: {} };
}

function readLeaf(
  compiled: CompiledSet,
  code: string,
  value: string,
  choices: Record<string, number>,
  none: string[],
): FieldProblem | null {
  const leaf = compiled.byCode.get(code);
  if (leaf === undefined) {
    const expected = compiled.leaves.map((one) => one.code);
    return { path: code, code: 'evaluation/unknown-criterion', details: { criterion: code, expected } };
  }
  if (value === noneWord && offersNone(leaf)) {
    none.push(code);
    return null;
  }
  const option = leaf.options.find((one) => String(one.number) === value);
  if (option === undefined) {
    const expected = `1 … ${leaf.options.length}`;
    return { path: code, code: 'evaluation/unknown-option', details: { criterion: code, expected } };
  }
  choices[code] = option.number;
  return null;
}

function readCondition(
  compiled: CompiledSet,
  code: string,
  value: string,
  conditions: Record<string, boolean>,
): FieldProblem | null {
  const asked = askedConditions(compiled).map((one) => one.code);
  if (!asked.includes(code)) {
    return { path: code, code: 'evaluation/unknown-condition', details: { condition: code, expected: asked } };
  }
  if (value !== conditionWords.yes && value !== conditionWords.no) {
    const { text } = compiled.conditions.get(code) ?? { text: '' };
    const expected = Object.values(conditionWords);
    return { path: code, code: 'evaluation/condition-answer', details: { condition: code, text, expected } };
  }
  conditions[code] = value === conditionWords.yes;
  return null;
}

/** The conditions that a person answers, in the order of the sheet. */
export function askedConditions(compiled: CompiledSet) {
  return compiled.set.conditions.filter((one) => askedKinds.some((kind) => kind === one.kind));
}

/**
 * The fields of an address, in the order of the sheet: the same answers always make the same address. Codes and their
 * answers need no escaping.
 */
export function sheetAddress(compiled: CompiledSet, answers: SheetAnswers): string {
  return [...answeredFields(compiled, answers)].map((field) => field.join('=')).join('&');
}

/** What was answered, by code of condition or criterion, in the order of the sheet. */
export function answeredFields(compiled: CompiledSet, answers: SheetAnswers): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { code } of askedConditions(compiled)) {
    const holds = answers.conditions[code];
    if (holds !== undefined) fields.set(code, holds ? conditionWords.yes : conditionWords.no);
  }
  for (const { code } of compiled.leaves) {
    const chosen = answers.choices[code];
    if (chosen !== undefined) fields.set(code, String(chosen));
    else if (answers.none.includes(code)) fields.set(code, noneWord);
  }
  return fields;
}

/** Leaves that nobody has looked at yet, in the order of the sheet. */
export function openLeaves(compiled: CompiledSet, answers: SheetAnswers): readonly Leaf[] {
  return compiled.leaves.filter(({ code }) => answers.choices[code] === undefined && !answers.none.includes(code));
}

/** The cases that the ticked options belong to: who scores alone fixes the case by ticking. */
export function chosenCases(compiled: CompiledSet, answers: SheetAnswers): Readonly<Record<string, string>> {
  const cases: Record<string, string> = {};
  for (const leaf of compiled.leaves) {
    const option = leaf.options.find((one) => one.number === answers.choices[leaf.code]);
    if (option !== undefined && option.caseCode !== null) cases[leaf.code] = option.caseCode;
  }
  return cases;
}

/**
 * Criteria with cases whose ticks belong to different cases, each with its case; empty where all belong to one. One product is
 * offered by a community or by somebody else, so two at once are to be looked at again; nothing is refused for it.
 * @law 26/2026/QĐ-TTg, Phụ lục II, set 26 (criteria 8, 9 and 15); that the cases go together is not written there
 * @example mixedCases(tourism, answers) // [['8', 'a'], ['9', 'b']]
 */
export function mixedCases(compiled: CompiledSet, answers: SheetAnswers): readonly (readonly [string, string])[] {
  const chosen = Object.entries(chosenCases(compiled, answers));
  return new Set(chosen.map(([, code]) => code)).size > 1 ? chosen : [];
}

/** How the one who scores alone is named to the engine. */
export const alone = 'toi';

/**
 * One person's answers as what the engine scores; the day of receipt decided the set before. What is not answered counts 0
 * and stops nothing: it is a sheet that is still being filled in.
 */
export function requestOf(compiled: CompiledSet, answers: SheetAnswers): Scored {
  return {
    set: compiled.set.id,
    minima: 'majority',
    cases: chosenCases(compiled, answers),
    conditions: answers.conditions,
    findings: {},
    sheets: [{ by: alone, choices: answers.choices }],
    unfinished: true,
  };
}

/** The points of one person's answers, leaf by leaf. */
export function pointsOf(compiled: CompiledSet, answers: SheetAnswers): SheetPoints {
  return sheetPoints(compiled, { by: alone, choices: answers.choices }, answers);
}
