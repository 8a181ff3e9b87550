// A checklist as data: sections of questions, some asked only after other answers, with the evidence that an answer needs and the
// finding that an unmet question proposes. Its key holds its version; an answer keeps the key it was given under.

import { type LocalDate, parseIsoDate } from '#kernel/calendar.ts';
import type { FindingKind, Severity } from '#modules/findings/index.ts';

/** When a question is asked, by answers of the same checklist. An unanswered question holds nothing. */
export type Condition =
  | { readonly question: string; readonly is: readonly (string | number)[] }
  | { readonly question: string; readonly above?: number; readonly below?: number }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

export const questionKinds = ['yes-no', 'choice', 'number', 'text', 'date'] as const;
export type QuestionKind = (typeof questionKinds)[number];

export const photoNeeds = ['always', 'when-no', 'never'] as const;
export type PhotoNeed = (typeof photoNeeds)[number];

export interface QuestionOption {
  readonly code: string;
  readonly text: string;
  /** Choosing it means that what the question asks for is not met. */
  readonly unmet?: boolean;
}

export interface Question {
  readonly code: string;
  readonly text: string;
  readonly help?: string;
  /** What it rests on, as an official cites it. */
  readonly law?: string;
  readonly kind: QuestionKind;
  readonly options?: readonly QuestionOption[];
  readonly unit?: string;
  /** Of a number: the smallest and the largest that it takes, both counting, and whether it has no decimals. */
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
  /** Of a text: what it has to be. */
  readonly format?: 'web-address';
  /** What the answer claims that the register knows: that the certificate of the product is in force, that it was recognised once. */
  readonly about?: 'certificate-valid' | 'ever-recognised';
  readonly askIf?: Condition;
  readonly photo?: PhotoNeed;
  /** Proposed where the answer is "no" or an unmet option; a person decides. */
  readonly finding?: { readonly kind: FindingKind; readonly severity: Severity };
}

export interface ChecklistSection {
  readonly code: string;
  readonly title: string;
  readonly questions: readonly Question[];
}

export interface Checklist {
  /** `food-safety@1`: code and version. */
  readonly key: string;
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** Numbers of the product sets of 26/2026 it is for; `null`: all of them. */
  readonly forSets: readonly number[] | null;
  readonly sections: readonly ChecklistSection[];
  /** What it rests on and how sure that is; `ours`: what no act says. */
  readonly source: { readonly instrument: string; readonly confidence: 'P' | 'S' | 'R' | 'I'; readonly ours: string };
}

export interface Answer {
  /** `yes`, `no`, `not-applicable`; the code of an option; a number; a text; a date `YYYY-MM-DD`. */
  readonly value: string | number;
  readonly note: string | null;
  /** SHA-256 of photographs that show it. */
  readonly photos: readonly string[];
}

/**
 * Whether a condition holds over the values given so far, by question.
 * @example holds({ question: 'a', is: ['no'] }, new Map([['a', 'no']])) // true
 */
export function holds(condition: Condition, values: ReadonlyMap<string, string | number>): boolean {
  if ('all' in condition) return condition.all.every((one) => holds(one, values));
  if ('any' in condition) return condition.any.some((one) => holds(one, values));
  if ('not' in condition) return !holds(condition.not, values);
  const value = values.get(condition.question);
  if (value === undefined) return false;
  if ('is' in condition) return condition.is.includes(value);
  if (typeof value !== 'number') return false;
  const { above, below } = condition;
  return (above === undefined || value > above) && (below === undefined || value < below);
}

/**
 * The questions of a checklist that are asked, given what was answered so far; in their order. A question under a condition whose own
 * question is not asked any more is not asked either.
 * @example askedOf(checklist, new Map()).length // those without a condition
 */
export function askedOf(
  checklist: Checklist,
  values: ReadonlyMap<string, string | number>,
): readonly { readonly section: ChecklistSection; readonly question: Question }[] {
  const counted = new Map<string, string | number>();
  const asked: { section: ChecklistSection; question: Question }[] = [];
  for (const section of checklist.sections) {
    for (const question of section.questions) {
      if (question.askIf !== undefined && !holds(question.askIf, counted)) continue;
      asked.push({ section, question });
      const value = values.get(question.code);
      if (value !== undefined) counted.set(question.code, value);
    }
  }
  return asked;
}

/**
 * Whether an answer says that what is asked for is not met: "no", or an option that is marked so.
 * @example isUnmet(question, 'no') // true for a question of kind yes-no
 */
export function isUnmet(question: Question, value: string | number): boolean {
  if (question.kind === 'yes-no') return value === 'no';
  return question.options?.some((one) => one.code === value && one.unmet === true) ?? false;
}

/**
 * Whether a photograph must stand with an answer.
 * @example needsPhoto({ ...question, photo: 'when-no' }, 'yes') // false
 */
export function needsPhoto(question: Question, value: string | number): boolean {
  if (question.photo === 'always') return value !== 'not-applicable';
  return question.photo === 'when-no' && isUnmet(question, value);
}

/**
 * Why a value is no answer to a question, or `null`. A date must exist, a number lies within its range, both ends counting; "not-applicable"
 * answers every question.
 * @example wrongValue({ ...question, kind: 'number' }, 'many') // 'field/not-a-number'
 */
export function wrongValue(question: Question, value: string | number): `field/${string}` | null {
  if (value === 'not-applicable') return null;
  switch (question.kind) {
    case 'yes-no':
      return value === 'yes' || value === 'no' ? null : 'field/not-an-option';
    case 'choice':
      return question.options?.some((one) => one.code === value) ? null : 'field/not-an-option';
    case 'number':
      if (typeof value !== 'number' || !Number.isFinite(value)) return 'field/not-a-number';
      return isWithin(question, value) ? null : 'field/out-of-range';
    case 'date':
      return typeof value === 'string' && isDay(value) ? null : 'field/not-a-date';
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return 'field/no-text';
      return question.format !== 'web-address' || areAddresses(value) ? null : 'field/not-an-address';
  }
}

/** The address of a page or an account as people write it: a host with a dot, with or without https and a path. */
const WEB_ADDRESS = /^(https?:\/\/)?[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(:\d+)?(\/.*)?$/u;

/** One address or several, apart by spaces, commas or lines. */
const areAddresses = (text: string): boolean =>
  text
    .split(/[\s,;]+/)
    .filter((one) => one !== '')
    .every((one) => WEB_ADDRESS.test(one));

function isWithin({ least, most, whole }: Question, value: number): boolean {
  if (whole === true && !Number.isInteger(value)) return false;
  return (least === undefined || value >= least) && (most === undefined || value <= most);
}

function isDay(text: string): text is LocalDate {
  return parseIsoDate(text) !== null;
}

/**
 * The question of a checklist by its code.
 * @example questionOf(checklist, 'none') // null
 */
export function questionOf(checklist: Checklist, code: string): Question | null {
  for (const { questions } of checklist.sections) {
    const found = questions.find((one) => one.code === code);
    if (found !== undefined) return found;
  }
  return null;
}
