// What may be asked of the scoring engine, read strictly: whatever is not of this set is refused with its path and what was
// expected, all faults at once. Nothing unknown is ever counted as zero.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { type CriteriaSet, isComplete } from '#law/criteria-set.ts';
import { parameterOn } from '#law/parameters.ts';
import { type CompiledSet, compileSet, type Leaf } from './compiled-set.ts';

/** How the council's sheets decide whether a star mark holds; the act is silent, the session's decision says which. */
export const minimaRules = ['majority', 'mean', 'all', 'finding'] as const;
export type MinimaRule = (typeof minimaRules)[number];

/** One member's sheet: leaf → option number, 1-based. */
export interface ScoreSheet {
  readonly by: string;
  readonly choices: Readonly<Record<string, number>>;
}

export interface ScoreRequest {
  readonly set: string;
  /** The day the dossier counts as received; it decides the version. */
  readonly asOf: LocalDate;
  readonly minima: MinimaRule;
  /** Leaf → case, fixed by the dossier before scoring. */
  readonly cases: Readonly<Record<string, string>>;
  /** Condition → whether it happened (disqualify, ineligible, stop) or holds (require, appliesIf). */
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Leaf → option that the council found, for `minima: finding`. */
  readonly findings: Readonly<Record<string, number>>;
  readonly sheets: readonly ScoreSheet[];
}

/** What is scored, once the day of receipt has decided the set. */
export type Scored = Omit<ScoreRequest, 'asOf'> & {
  /** Somebody is still filling it in: a criterion without a choice is not yet a 0 that stops the evaluation. */
  readonly unfinished?: true;
};

/** At most so many sheets in one request; a council has at most a few dozen members. */
export const mostSheets = 200;

/** Letters of a member's name, as it is printed under a signature. */
export const longestName = 100;

const keys = ['set', 'asOf', 'minima', 'cases', 'conditions', 'findings', 'sheets'];
const answered = ['disqualify', 'ineligible', 'stop', 'require', 'appliesIf'];

type Fault = (path: string, code: string, details: Readonly<Record<string, unknown>>) => void;
type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The set a raw request names, so that it can be loaded before the request is read; `null` where none is named. */
export function setNamedIn(raw: unknown): string | null {
  return isPlain(raw) && typeof raw['set'] === 'string' ? raw['set'] : null;
}

/**
 * Reads a request for a set (`null`: no such set). A set that is not in force for `asOf`, that is incomplete, or a code
 * that the set does not have, is refused; `fields` name every fault by its path in the request.
 * @law 26/2026/QĐ-TTg, Art. 11, 12 (which version applies)
 */
export function readScoreRequest(raw: unknown, set: CriteriaSet | null): Result<ScoreRequest> {
  const faults: FieldProblem[] = [];
  const fault: Fault = (path, code, details) => faults.push({ path, code, details });
  if (!isPlain(raw))
    return refuse(invalidFields([{ path: '$', code: 'evaluation/expected', details: { expected: 'object' } }]));
  for (const key of Object.keys(raw)) {
    if (!keys.includes(key)) fault(key, 'evaluation/unknown-key', { expected: keys });
  }
  const asOf = typeof raw['asOf'] === 'string' ? parseIsoDate(raw['asOf']) : null;
  if (asOf === null) fault('asOf', 'evaluation/expected', { expected: 'YYYY-MM-DD' });
  const minima = raw['minima'] === undefined ? 'majority' : minimaRules.find((rule) => rule === raw['minima']);
  if (minima === undefined) fault('minima', 'evaluation/expected', { expected: minimaRules });
  if (set === null) {
    fault('set', 'evaluation/no-such-set', { expected: '26-2026/01 … 26-2026/26' });
    return refuse(invalidFields(faults, 'evaluation/request-not-understood'));
  }
  const inForce = asOf === null ? null : (parameterOn('criteria-by-receipt', asOf)?.value ?? 'none');
  if (inForce !== null && inForce !== set.folder) {
    fault('set', 'evaluation/set-not-in-force', { set: set.id, asOf, expected: inForce });
  }
  if (!isComplete(set)) fault('set', 'evaluation/set-incomplete', { set: set.id });
  const compiled = compileSet(set);
  const request = {
    set: set.id,
    minima: minima ?? 'majority',
    cases: readCases(raw['cases'], compiled, fault),
    conditions: readConditions(raw['conditions'], compiled, fault),
    sheets: [] as readonly ScoreSheet[],
    findings: {} as Readonly<Record<string, number>>,
  };
  request.findings = readChoices(raw['findings'] ?? {}, 'findings', compiled, request.cases, fault);
  request.sheets = readSheets(raw['sheets'], compiled, request.cases, fault);
  if (faults.length > 0 || asOf === null) return refuse(invalidFields(faults, 'evaluation/request-not-understood'));
  return ok({ ...request, asOf });
}

/** A place in the request, as one writes it: `sheets[0].choices["1.1"]`. */
const at = (path: string, key: string): string => `${path}[${JSON.stringify(key)}]`;

function entriesOf(value: unknown, path: string, fault: Fault): readonly (readonly [string, unknown])[] {
  if (value === undefined) return [];
  if (isPlain(value)) return Object.entries(value);
  fault(path, 'evaluation/expected', { expected: 'object' });
  return [];
}

function leafOf(code: string, path: string, compiled: CompiledSet, fault: Fault): Leaf | null {
  const leaf = compiled.byCode.get(code);
  if (leaf !== undefined) return leaf;
  const under = compiled.leaves.filter((one) => one.under === code || one.group === code).map((one) => one.code);
  fault(at(path, code), 'evaluation/unknown-criterion', {
    criterion: code,
    expected: under.length > 0 ? under : compiled.leaves.map((one) => one.code),
  });
  return null;
}

function readCases(value: unknown, compiled: CompiledSet, fault: Fault): Readonly<Record<string, string>> {
  const cases: Record<string, string> = {};
  for (const [code, chosen] of entriesOf(value, 'cases', fault)) {
    const leaf = leafOf(code, 'cases', compiled, fault);
    if (leaf === null) continue;
    const known = leaf.cases.find((one) => one === chosen);
    if (known === undefined)
      fault(at('cases', code), 'evaluation/unknown-case', { criterion: code, expected: leaf.cases });
    else cases[code] = known;
  }
  return cases;
}

function readConditions(value: unknown, compiled: CompiledSet, fault: Fault): Readonly<Record<string, boolean>> {
  const conditions: Record<string, boolean> = {};
  const known = [...compiled.conditions.values()].filter((one) => answered.includes(one.kind)).map((one) => one.code);
  for (const [code, holds] of entriesOf(value, 'conditions', fault)) {
    const path = at('conditions', code);
    if (!known.includes(code)) fault(path, 'evaluation/unknown-condition', { condition: code, expected: known });
    else if (typeof holds !== 'boolean') fault(path, 'evaluation/expected', { expected: [true, false] });
    else conditions[code] = holds;
  }
  return conditions;
}

function readSheets(
  value: unknown,
  compiled: CompiledSet,
  cases: Readonly<Record<string, string>>,
  fault: Fault,
): readonly ScoreSheet[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostSheets) {
    fault('sheets', 'evaluation/sheets-missing', { expected: `1 … ${mostSheets}` });
    return [];
  }
  const seen = new Map<string, number>();
  return value.flatMap((sheet: unknown, i): ScoreSheet[] => {
    const path = `sheets[${i}]`;
    if (!isPlain(sheet)) {
      fault(path, 'evaluation/expected', { expected: 'object' });
      return [];
    }
    for (const key of Object.keys(sheet)) {
      if (!['by', 'choices', 'set'].includes(key)) {
        fault(`${path}.${key}`, 'evaluation/unknown-key', { expected: ['by', 'choices', 'set'] });
      }
    }
    if (sheet['set'] !== undefined && sheet['set'] !== compiled.set.id) {
      fault(`${path}.set`, 'evaluation/sheet-of-another-set', { expected: compiled.set.id });
    }
    // Names that look the same are the same member: one form of letters, no invisible signs, single spaces, any case.
    const by = typeof sheet['by'] === 'string' ? cleanText(sheet['by']) : '';
    if (by === '') fault(`${path}.by`, 'evaluation/expected', { expected: 'text' });
    else if (by.length > longestName) fault(`${path}.by`, 'evaluation/name-too-long', { most: longestName });
    else if (seen.has(by.toLowerCase()))
      fault(`${path}.by`, 'evaluation/two-sheets-by-one', { by, first: `sheets[${seen.get(by.toLowerCase())}]` });
    else seen.set(by.toLowerCase(), i);
    if (sheet['choices'] === undefined) fault(`${path}.choices`, 'evaluation/expected', { expected: 'object' });
    return [{ by, choices: readChoices(sheet['choices'], `${path}.choices`, compiled, cases, fault) }];
  });
}

function readChoices(
  value: unknown,
  path: string,
  compiled: CompiledSet,
  cases: Readonly<Record<string, string>>,
  fault: Fault,
): Readonly<Record<string, number>> {
  const choices: Record<string, number> = {};
  for (const [code, chosen] of entriesOf(value, path, fault)) {
    const leaf = leafOf(code, path, compiled, fault);
    if (leaf === null) continue;
    const option = typeof chosen === 'number' ? leaf.options.find((one) => one.number === chosen) : undefined;
    if (option === undefined) {
      fault(at(path, code), 'evaluation/unknown-option', { criterion: code, expected: `1 … ${leaf.options.length}` });
    } else if (option.caseCode !== null && cases[code] === undefined) {
      fault(at('cases', code), 'evaluation/case-missing', { criterion: code, expected: leaf.cases });
    } else if (option.caseCode !== null && option.caseCode !== cases[code]) {
      const own = leaf.options.filter((one) => one.caseCode === cases[code]).map((one) => one.number);
      fault(at(path, code), 'evaluation/option-of-another-case', { criterion: code, case: cases[code], expected: own });
    } else choices[code] = option.number;
  }
  return choices;
}
