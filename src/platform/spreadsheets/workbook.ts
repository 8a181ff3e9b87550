// What a spreadsheet is to the rest of the house: plain sheets of cells, nothing of the file format left in them.

/** What a cell holds. `empty` is a formula whose value was never stored in the file. */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'empty';

/** One cell that is not blank. Text is exactly as written: no trimming, no normalising. */
export interface SheetCell {
  /** 1 for column A. */
  readonly column: number;
  readonly kind: CellKind;
  /** Text, number or boolean; a date is `YYYY-MM-DD`; an error its sign (`#REF!`); `''` for `empty`. */
  readonly value: string | number | boolean;
  /** The cell holds a formula; `value` is what the office's program last computed. We never compute. */
  readonly formula: boolean;
  /** The number format, `''` for General: `@` marks text columns, `00000` shows 3433 as 03433. */
  readonly format: string;
}

export interface SheetRow {
  /** 1 for the first row of the sheet; blank rows are left out. */
  readonly row: number;
  readonly cells: readonly SheetCell[];
}

/** A merged block, all bounds included; its value stands in the cell at its top left. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** Hidden by its author, also "very hidden". */
  readonly hidden: boolean;
  readonly rows: readonly SheetRow[];
  readonly merges: readonly MergedRange[];
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** Column letters of a column number. `columnLetters(28)` is `AB`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
