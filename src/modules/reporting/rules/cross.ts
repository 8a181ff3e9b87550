// Figures divided twice: records counted by one part in rows and by another in columns, so that chart, table and file are one count; and the
// parts that the law's data does not list for an indicator and boards divide it by.

import { addDays, addMonths, type LocalDate } from '#kernel/calendar.ts';
import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import type { Indicator, Split } from '#law/indicators.ts';
import { reformDay, type TerritoryIndex, type Unit } from '#law/territory-types.ts';
import { communesOf, districtsOf, unitOnRecord } from '#modules/territory/index.ts';
import type { CountedRecord } from './figure.ts';

/** Records counted by two parts. */
export interface Cross {
  readonly by: Split;
  readonly per: Split | null;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly key: string; readonly values: readonly number[] }[];
}

export interface AskedCross {
  readonly by: Split;
  /** `null`: one column with all of them. */
  readonly per: Split | null;
  /** Rows that stand whatever they hold, in this order; what lies in no row is left out. Absent: those that hold something, the largest first. */
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  /** Columns in which nothing lies are left out. */
  readonly onlyUsed?: boolean;
}

const partOf = (record: CountedRecord, split: Split): string => record.parts[split] ?? '';

/** Those without a part last. */
const inOrder = (keys: Iterable<string>): readonly string[] =>
  [...new Set(keys)].sort((a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : a > b ? 1 : 0));

/**
 * Counts records by two parts.
 * @example crossOf(records, { by: 'granted-year', per: 'stars' }).rows[0] // { key: '2024', values: [3, 1] }
 */
export function crossOf(records: readonly CountedRecord[], asked: AskedCross): Cross {
  const { by, per, rows, onlyUsed = false } = asked;
  const used = per === null ? [''] : inOrder(records.map((one) => partOf(one, per)));
  const inColumns = (asked.columns ?? used).filter((one) => !onlyUsed || used.includes(one));
  const keys = rows ?? inOrder(records.map((one) => partOf(one, by)));
  const counts = new Map<string, number>();
  for (const one of records) {
    const cell = `${partOf(one, by)} ${per === null ? '' : partOf(one, per)}`;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const counted = keys.map((key) => ({ key, values: inColumns.map((column) => counts.get(`${key} ${column}`) ?? 0) }));
  const sum = ({ values }: (typeof counted)[number]): number => values.reduce((all, one) => all + one, 0);
  const isOfTime = by === 'granted-year' || by === 'ending-month';
  return {
    ...{ by, per, columns: inColumns },
    rows: rows !== undefined || isOfTime ? counted : counted.toSorted((a, b) => sum(b) - sum(a)),
  };
}

/** Parts of products that follow from their recognition. */
const ofProducts: readonly Split[] = ['granted-year', 'ending-month'];

/** Whether the records of an indicator can be asked for by a part: those that the law's data lists, and those that boards divide by. */
export const isPartedBy = ({ splits: own, group }: Pick<Indicator, 'splits' | 'group'>, split: Split): boolean =>
  own.includes(split) ||
  (own.includes('commune') && (split === 'old-district' || split === 'old-commune')) ||
  (group === 'products' && ofProducts.includes(split));

/**
 * So many months from the one of a day on, as parts name them.
 * @example monthsFrom(date('2026-11-23'), 2) // ['2026-11', '2026-12']
 */
export const monthsFrom = (day: LocalDate, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => addMonths(`${day.slice(0, 7)}-01` as LocalDate, i).slice(0, 7));

const lastOldDay = addDays(reformDay, -1);

const formerUnits = (
  index: TerritoryIndex,
  provinceCode: string,
  of: (index: TerritoryIndex, provinceCode: string, on: LocalDate) => readonly Unit[],
): readonly Unit[] =>
  (index.provinceEdgesTo.get(provinceCode) ?? [])
    .flatMap(({ from }) => of(index, from, lastOldDay))
    .toSorted((a, b) => compareVietnamese(a.name, b.name));

/** Districts of a province of today as they were until June 2025, in Vietnamese order. */
export const formerDistrictsOf = (index: TerritoryIndex, provinceCode: string): readonly Unit[] =>
  formerUnits(index, provinceCode, districtsOf);

/** Communes of a province of today as they were until June 2025, in Vietnamese order. */
export const formerCommunesOf = (index: TerritoryIndex, provinceCode: string): readonly Unit[] =>
  formerUnits(index, provinceCode, communesOf);

/**
 * Records with the district and the commune in which they lay until June 2025; none where a commune of today came from several and nothing on
 * record says which.
 */
export const withFormerUnits = (index: TerritoryIndex, records: readonly CountedRecord[]): readonly CountedRecord[] =>
  records.map((record) => {
    const place = { communeCode: record.communeCode, oldCommuneCode: record.oldCommuneCode ?? null };
    const parts = { ...record.parts };
    for (const by of ['old-district', 'old-commune'] as const) {
      const unit = unitOnRecord(index, place, by);
      if (unit !== null) parts[by] = unit.code;
    }
    return { ...record, parts };
  });
