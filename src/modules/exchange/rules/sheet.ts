// A spreadsheet as the rules see it: the shape that the reading adapter hands over, and how to find a cell in it.

import { clean } from './written-text.ts';

export interface CellInput {
  /** 1 for column A. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';
  /** Text as written, a number, a boolean, or a date as `YYYY-MM-DD`. */
  readonly value: string | number | boolean;
  /** The value was computed by a formula. */
  readonly formula: boolean;
  /** Number format, `''` for General. */
  readonly format: string;
}

export interface RowInput {
  readonly row: number;
  readonly cells: readonly CellInput[];
}

export interface MergeInput {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetInput {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly RowInput[];
  readonly merges: readonly MergeInput[];
}

/** The text of a cell for reading headings and titles: one line, single spaces, `''` for none. */
export function textOf(cell: CellInput | undefined): string {
  if (cell === undefined || cell.kind === 'empty' || cell.kind === 'error') return '';
  return clean(String(cell.value));
}

/**
 * One sheet with quick access by row and with merged blocks resolved: a cell inside a block shows the value at its
 * top left. Blocks wider than a whole page or deeper than the data cost nothing, they are looked up by row.
 */
export class Grid {
  readonly sheet: SheetInput;
  readonly lastRow: number;
  readonly #rows = new Map<number, RowInput>();
  /** Blocks that reach below their first row, by each row they cover. */
  readonly #below = new Map<number, MergeInput[]>();
  readonly #topLeft = new Map<number, MergeInput[]>();

  constructor(sheet: SheetInput) {
    this.sheet = sheet;
    for (const row of sheet.rows) this.#rows.set(row.row, row);
    this.lastRow = sheet.rows.at(-1)?.row ?? 0;
    for (const merge of sheet.merges) {
      const first = this.#topLeft.get(merge.top);
      if (first === undefined) this.#topLeft.set(merge.top, [merge]);
      else first.push(merge);
      for (let row = merge.top + 1; row <= Math.min(merge.bottom, this.lastRow); row += 1) {
        const list = this.#below.get(row);
        if (list === undefined) this.#below.set(row, [merge]);
        else list.push(merge);
      }
    }
  }

  /** The cells written in a row, left to right. */
  cells(row: number): readonly CellInput[] {
    return this.#rows.get(row)?.cells ?? [];
  }

  /** The cell written at a place, blocks not considered. */
  own(row: number, column: number): CellInput | undefined {
    const cells = this.#rows.get(row)?.cells;
    if (cells === undefined) return undefined;
    // Most rows are filled without a gap.
    const expected = cells[column - 1];
    return expected?.column === column ? expected : cells.find((cell) => cell.column === column);
  }

  /** The block that covers a place from above (its first row is an earlier one). */
  blockFromAbove(row: number, column: number): MergeInput | undefined {
    return this.#below.get(row)?.find((m) => m.left <= column && column <= m.right);
  }

  /** The block that begins in this row and covers this column. */
  blockInRow(row: number, column: number): MergeInput | undefined {
    return this.#topLeft.get(row)?.find((m) => m.left <= column && column <= m.right);
  }

  /** The cell shown at a place, also where a merged block puts it from above; a block counts for its first column only. */
  seen(row: number, column: number): CellInput | undefined {
    const own = this.own(row, column);
    if (own !== undefined && own.kind !== 'empty') return own;
    const block = this.blockFromAbove(row, column);
    if (block === undefined || block.left !== column) return undefined;
    const master = this.own(block.top, block.left);
    return master === undefined || master.kind === 'empty' ? undefined : master;
  }
}

/** The heading of a column as the office wrote it: the lowest in the rows of headings that is no mere number of a column. */
export function headingAt(grid: Grid, headerRows: readonly number[], column: number): string {
  const texts = headerRows.map((row) => textOf(grid.own(row, column)));
  return texts.filter((text) => text !== '' && !/^\(?\d+\)?$/.test(text)).at(-1) ?? '';
}
