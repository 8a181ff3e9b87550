// A sheet that is a register in everything but the name: no column is headed as the products' names. How many rows it holds,
// and which columns a person may choose from.

import type { FieldName } from './fields.ts';
import { columnsInOrder, namelessTable } from './recognise-table.ts';
import { type Grid, headingAt, textOf } from './sheet.ts';

/** A column that may hold the products' names: how it is headed, and what stands in it first. */
export interface NameCandidate {
  readonly column: number;
  readonly heading: string;
  readonly samples: readonly string[];
}

export interface NamelessSheet {
  readonly headerRows: readonly number[];
  readonly columns: readonly { readonly column: number; readonly field: FieldName }[];
  readonly unknownColumns: readonly { readonly column: number; readonly heading: string }[];
  /** Rows below the headings that say something. */
  readonly rows: number;
  /** Columns with texts, those without a meaning yet first. */
  readonly candidates: readonly NameCandidate[];
}

const MOST_CANDIDATES = 8;
const SAMPLES = 3;
const LONGEST_SAMPLE = 60;
/** Figures, dates and marks: no name of a product. */
const NO_NAME = /^[\d\s.,/:%()*★⭐☆x-]*$/iu;

/** The nameless register of a sheet, or `null` where it is none or holds no rows. */
export function namelessSheet(grid: Grid): NamelessSheet | null {
  const table = namelessTable(grid);
  if (table === null) return null;
  const below = grid.sheet.rows.filter(
    ({ row, cells }) => row > table.bottom && cells.filter((cell) => textOf(cell) !== '').length >= 2,
  );
  if (below.length === 0) return null;
  const { map } = table;
  const headerRows = Array.from({ length: table.bottom - table.top + 1 }, (_, i) => table.top + i);
  const candidates: (NameCandidate & { readonly known: boolean })[] = [];
  const known = new Set(map.columns.values());
  for (let column = Math.max(1, map.from - 1); column <= map.to + 1; column += 1) {
    const texts = below.map(({ row }) => textOf(grid.own(row, column))).filter((text) => !NO_NAME.test(text));
    if (texts.length === 0 || map.starColumns.has(column)) continue;
    const samples = [...new Set(texts)].slice(0, SAMPLES).map((text) => text.slice(0, LONGEST_SAMPLE));
    candidates.push({ column, heading: headingAt(grid, headerRows, column), samples, known: known.has(column) });
  }
  candidates.sort((a, b) => Number(a.known) - Number(b.known) || a.column - b.column);
  return {
    headerRows,
    columns: columnsInOrder(map),
    unknownColumns: map.unknown,
    rows: below.length,
    candidates: candidates
      .slice(0, MOST_CANDIDATES)
      .map(({ column, heading, samples }) => ({ column, heading, samples })),
  };
}
