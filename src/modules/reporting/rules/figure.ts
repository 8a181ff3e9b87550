// A figure: what is asked, the value, and the records that it was counted from. A figure whose records the system does not keep has no
// value; it is never nought.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Indicator, Split } from '#law/indicators.ts';
import type { ReportPeriod } from './period.ts';

/** Whose figures: a province, or one commune of it. */
export interface FigurePlace {
  readonly provinceCode: string;
  readonly communeCode: string | null;
}

/** What a figure is an answer to. */
export interface FigureQuestion extends FigurePlace {
  readonly period: ReportPeriod;
  /** How it stood on this day; of a period only what had happened by then. */
  readonly asOf: LocalDate;
}

export const recordKinds = [
  'product',
  'producer',
  'dossier',
  'task',
  'commune',
  'visit',
  'finding',
  'point',
  'event',
  'event-share',
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record that a figure counts, with enough to name it and to open it. */
export interface CountedRecord {
  readonly kind: RecordKind;
  /** What its page is addressed by: code of a product, id of a dossier. */
  readonly key: string;
  readonly name: string;
  /** Whose it is, in words. */
  readonly of: string;
  readonly communeCode: string | null;
  /** The commune before July 2025 that is on record; absent: none is. */
  readonly oldCommuneCode?: string | null;
  /** The day on which it happened, or until which it holds. */
  readonly day: LocalDate | null;
  readonly parts: Readonly<Partial<Record<Split, string>>>;
  /** Of a sum: its part, in đồng. */
  readonly amount?: number;
}

/** What a measure answers. */
export interface Counted {
  readonly records: readonly CountedRecord[];
  /** Of a share: out of how many. */
  readonly outOf?: number;
  /** Of a sum: what the records come to together. */
  readonly amount?: number;
  /** Counted from what is private to a person: the number is told, the records are not. */
  readonly unnamed?: number;
  /** Of how many it is known at all, where not of all. */
  readonly known?: number;
}

/** Why a figure has no value. */
export type NoFigure = 'not-kept' | 'nothing-to-share' | 'not-begun';

export interface Figure {
  readonly code: string;
  /** `null`: there is none, as `missing` says. */
  readonly value: number | null;
  readonly missing: NoFigure | null;
  readonly outOf: number | null;
  readonly records: readonly CountedRecord[];
  readonly isUnnamed: boolean;
  /** Of how many it is known at all; absent: of all. */
  readonly known?: number;
}

/** A part of a figure: its stars, its sector, its commune. */
export interface FigurePart {
  readonly key: string;
  readonly value: number;
}

/** What records come to together, in đồng; `null`: they are counted, not added up. */
export function amountOf(records: readonly Pick<CountedRecord, 'amount'>[]): number | null {
  if (records.every(({ amount }) => amount === undefined)) return null;
  return records.reduce((total, { amount = 0 }) => total + amount, 0);
}

/**
 * The same in whole millions of đồng, cut off.
 * @example millions([{ amount: 1_999_999 }]) // 1
 */
export const millions = (records: readonly Pick<CountedRecord, 'amount'>[]): number =>
  Math.trunc((amountOf(records) ?? 0) / 1_000_000);

/** A share in tenths of a per cent, cut off and never rounded up: 2 of 3 are 66.6. */
const share = (count: number, outOf: number): number => Math.trunc((count * 1_000) / outOf) / 10;

/**
 * The figure of an indicator from what was counted; `null` counted: the system keeps no such records.
 * @example figureOf(indicator, null).missing // 'not-kept'
 */
export function figureOf(indicator: Indicator, counted: Counted | null): Figure {
  const none = { code: indicator.code, value: null, outOf: null, records: [], isUnnamed: false };
  if (counted === null) return { ...none, missing: 'not-kept' };
  const { records, outOf, unnamed, amount, known } = counted;
  const count = amount ?? unnamed ?? records.length;
  if (outOf === 0) return { ...none, missing: 'nothing-to-share' };
  return {
    code: indicator.code,
    value: outOf === undefined ? count : share(count, outOf),
    missing: null,
    outOf: outOf ?? null,
    records,
    isUnnamed: unnamed !== undefined,
    ...(known === undefined ? {} : { known }),
  };
}

/**
 * One figure out of another: the records are those of the part. Where one of both has no value, neither has the share.
 * @example shareOf(indicator, { value: 1, … }, { value: 3, … }).value // 33.3
 */
export function shareOf({ code }: Pick<Indicator, 'code'>, part: Figure, whole: Figure): Figure {
  const missing = part.missing ?? whole.missing ?? (whole.value === 0 ? 'nothing-to-share' : null);
  if (missing !== null || part.value === null || whole.value === null) {
    return { code, value: null, missing, outOf: null, records: [], isUnnamed: false };
  }
  return { ...part, code, value: share(part.value, whole.value), outOf: whole.value };
}

/**
 * The parts of a figure, the greatest first; records without a part stand under an empty key, last.
 * @example partsOf(figure, 'stars')[0] // { key: '3', value: 12 }
 */
export function partsOfFigure(figure: Figure, split: Split): readonly FigurePart[] {
  const counts = new Map<string, number>();
  for (const { parts } of figure.records) {
    const key = parts[split] ?? '';
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .map(([key, value]) => ({ key, value }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.value - a.value || (a.key < b.key ? -1 : 1));
}

/**
 * Whether nothing of a period can be known on the day asked for: it begins later. What stands on a day needs no period, and a plan is known ahead.
 * @example isAhead({ at: 'period', measure: 'findings' }, { ...question, asOf: date('2026-06-30') }) // true for the second half of 2026
 */
export const isAhead = (
  { at, measure }: Pick<Indicator, 'at' | 'measure'>,
  { period, asOf }: Pick<FigureQuestion, 'period' | 'asOf'>,
): boolean => at === 'period' && measure !== 'visits-planned' && measure !== 'share-of' && period.from > asOf;

/** The last day that counts: of the period, and by the day asked for. */
export const lastDayOf = ({ period, asOf }: FigureQuestion): LocalDate => (period.to < asOf ? period.to : asOf);

/** Whether a day lies in the period and had come by the day asked for. */
export const isWithin = (question: FigureQuestion, day: LocalDate | null): boolean =>
  day !== null && day >= question.period.from && day <= lastDayOf(question);
