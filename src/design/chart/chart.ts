// What a chart is drawn from: rows of numbers under the same series. The table beside it is made of the same rows, so both say the same.

import type { MapFill } from '../map/map-classes.ts';

/** What the numbers of a place in every row are: "4 sao". */
export interface ChartSeries {
  readonly key: string;
  readonly label: string;
}

/** A column, a bar or a point, with a number for each series; `null`: nobody knows, which is never drawn as nought. */
export interface ChartRow {
  readonly key: string;
  /** In the table and for who hears it: "Tháng 12/2026". */
  readonly label: string;
  /** Under a column, where the label is too long: "12". */
  readonly short?: string | undefined;
  /** Said once under the columns that share it: "2026". */
  readonly group?: string | undefined;
  readonly values: readonly (number | null)[];
  /** What stands in the table in place of a number that is not there, where it is more than unknown. */
  readonly unknown?: string;
}

/** Width of every drawing in its own units; letters are set in the same, so a phone and half a sheet of paper show them as large as text. */
export const CHART_WIDTH = 360;

const shades: Readonly<Record<number, readonly MapFill[]>> = {
  1: ['3'],
  2: ['1', '4'],
  3: ['1', '2', '4'],
};

/**
 * The fill of a series among so many: shade and pattern, the same as on maps; with few series those that lie apart.
 * @example fillOfSeries(0, 2) // '1'
 */
export function fillOfSeries(index: number, count: number): MapFill {
  const all = shades[count] ?? (['1', '2', '3', '4'] as const);
  return all[index % all.length] ?? '4';
}

/** From where to where numbers have to fit. Nought is always within, and there is always some way, so that an empty chart has a scale. */
export interface Span {
  readonly lowest: number;
  readonly greatest: number;
}

/** @example spanOf([40, null, -20]) // { lowest: -20, greatest: 40 } */
export function spanOf(values: readonly (number | null)[]): Span {
  const known = values.map((one) => one ?? 0);
  const [lowest, greatest] = [Math.min(0, ...known), Math.max(0, ...known)];
  return { lowest, greatest: lowest === 0 && greatest < 1 ? 1 : greatest };
}

/** A part of a stack, by the numbers between which it lies. */
export interface StackedPart {
  readonly from: number;
  readonly to: number;
}

/**
 * The numbers of a row as parts stacked from nought, what is less than nought on the other side.
 * @example stacked([3, -2, 4]) // [{ from: 0, to: 3 }, { from: -2, to: 0 }, { from: 3, to: 7 }]
 */
export function stacked(values: ChartRow['values']): readonly StackedPart[] {
  let [lowest, greatest] = [0, 0];
  return values.map((one) => {
    const value = one ?? 0;
    const part = value < 0 ? { from: lowest + value, to: lowest } : { from: greatest, to: greatest + value };
    lowest = Math.min(lowest, part.from);
    greatest = Math.max(greatest, part.to);
    return part;
  });
}

/** How far stacked rows reach. */
export const stackedSpan = (rows: readonly ChartRow[]): Span =>
  spanOf(rows.flatMap(({ values }) => stacked(values).flatMap(({ from, to }) => [from, to])));

/** A letter under a column needs so much width. */
const LETTER = 6.6;

/** @example shortened('Chè, cà phê, ca cao', 10) // 'Chè, cà p…' */
export const shortened = (label: string, letters: number): string =>
  label.length <= letters ? label : `${label.slice(0, Math.max(1, letters - 1)).trimEnd()}…`;

/** What is written under a column or a point of so much width; the table says it whole. */
export const underColumn = ({ short, label }: ChartRow, width: number): string =>
  shortened(short ?? label, Math.floor(width / LETTER));

/** A coordinate in tenths, so that a drawing stays short. */
export const at = (value: number): number => Math.round(value * 10) / 10;
