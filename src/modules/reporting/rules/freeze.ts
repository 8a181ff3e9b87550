// Figures as they were when a report was submitted, and how the same figures stand later: beside it, dated, never over it.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Indicator, isUnchecked, type Split } from '#law/indicators.ts';
import { type CountedRecord, type Figure, type FigurePart, type FigureQuestion, partsOfFigure } from './figure.ts';

/** A record as it was counted: enough to name it and to open it, whatever becomes of it. */
export type FrozenRecord = Pick<
  CountedRecord,
  'kind' | 'key' | 'name' | 'of' | 'communeCode' | 'oldCommuneCode' | 'day' | 'parts' | 'amount'
>;

export interface FrozenFigure {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly group: Indicator['group'];
  readonly at: Indicator['at'];
  readonly value: number | null;
  readonly missing: Figure['missing'];
  readonly outOf: number | null;
  readonly isUnnamed: boolean;
  /** Of how many it is known at all; absent: of all. */
  readonly known?: number;
  /** What producers say of themselves, and nobody checked. */
  readonly isUnchecked?: boolean;
  readonly parts: readonly { readonly split: Split; readonly parts: readonly FigurePart[] }[];
  readonly records: readonly FrozenRecord[];
}

/** Everything that was asked, and every answer. */
export interface FrozenFigures {
  readonly question: FigureQuestion;
  readonly countedOn: LocalDate;
  readonly figures: readonly FrozenFigure[];
}

/** A figure as it is kept: its question stands beside all of them. */
export function frozen(indicator: Indicator, figure: Figure): FrozenFigure {
  const { code, name, unit, group, at, splits } = indicator;
  const { value, missing, outOf, isUnnamed, records, known } = figure;
  return {
    ...{ code, name, unit, group, at, value, missing, outOf, isUnnamed, records },
    ...(known === undefined ? {} : { known }),
    ...(isUnchecked(indicator) ? { isUnchecked: true } : {}),
    parts: records.length === 0 ? [] : splits.map((split) => ({ split, parts: partsOfFigure(figure, split) })),
  };
}

/** How a figure stands on a later day beside the one that was frozen. */
export interface LaterFigure {
  readonly code: string;
  readonly now: number | null;
  /** Now less then; `null`: one of both has no value. */
  readonly by: number | null;
  /** Records that count now and did not, and the other way round. */
  readonly joined: readonly FrozenRecord[];
  readonly left: readonly FrozenRecord[];
  /** Records that counted then and now, with another amount. */
  readonly changed: readonly ChangedRecord[];
}

/** A record that counts another amount than it did, in đồng. */
export interface ChangedRecord {
  readonly record: FrozenRecord;
  readonly was: number;
}

const keyOf = ({ kind, key }: FrozenRecord): string => `${kind} ${key}`;

/**
 * What differs of frozen figures and the same ones counted later; those that are alike, in value and in records, are left out.
 * @example laterFigures(frozenFigures, now)[0] // { code: 'products', now: 3, by: -1, joined: [], left: [withdrawn], changed: [] }
 */
export function laterFigures(
  then: readonly FrozenFigure[],
  now: readonly Pick<FrozenFigure, 'code' | 'value' | 'records'>[],
): readonly LaterFigure[] {
  const byCode = new Map(now.map((one) => [one.code, one]));
  return then.flatMap((before): readonly LaterFigure[] => {
    const after = byCode.get(before.code);
    if (after === undefined) return [];
    const had = new Map(before.records.map((one) => [keyOf(one), one]));
    const has = new Set(after.records.map(keyOf));
    const joined = after.records.filter((one) => !had.has(keyOf(one)));
    const left = before.records.filter((one) => !has.has(keyOf(one)));
    const changed = after.records.flatMap((record): readonly ChangedRecord[] => {
      const was = had.get(keyOf(record))?.amount;
      return was === undefined || record.amount === undefined || was === record.amount ? [] : [{ record, was }];
    });
    const isAlike = joined.length === 0 && left.length === 0 && changed.length === 0;
    if (before.value === after.value && isAlike) return [];
    const by =
      before.value === null || after.value === null ? null : Math.round((after.value - before.value) * 10) / 10;
    return [{ code: before.code, now: after.value, by, joined, left, changed }];
  });
}
