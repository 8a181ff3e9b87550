// How the reading process hands a workbook over: one JSON document a line, rows as flat arrays, so that neither
// side ever holds the whole file twice. The writing half runs in the child, the reading half in the server.

import type { Problem } from '#kernel/problem.ts';
import { type Result, refuse } from '#kernel/result.ts';
import type { CellKind, MergedRange, Sheet, SheetCell, SheetRow, Workbook } from './workbook.ts';

/** Row number, then for every cell: column, mark (see `cellMark`), value. */
export type FlatRow = (number | string | boolean)[];

/** What parsing reports while it goes. */
export interface RowSink {
  sheet(name: string, hidden: boolean): void;
  row(row: FlatRow): void;
  merges(merges: readonly MergedRange[]): void;
}

const KINDS: readonly CellKind[] = ['text', 'number', 'date', 'boolean', 'error', 'empty'];
const FORMULA = 8;
const FORMAT = 16;

export const TEXT = 0;
export const NUMBER = 1;
export const DATE = 2;
export const BOOLEAN = 3;
export const ERROR = 4;
export const EMPTY = 5;

/** Kind, formula and number format in one number; `format` 0 is General. */
export function cellMark(kind: number, formula: boolean, format: number): number {
  return kind + (formula ? FORMULA : 0) + format * FORMAT;
}

/** Sent before the first row: the format codes that marks refer to. */
type Line =
  | readonly ['formats', readonly string[]]
  | readonly ['sheet', string, boolean]
  | readonly ['rows', readonly FlatRow[]]
  | readonly ['merges', readonly MergedRange[]]
  | readonly ['refused', Problem]
  | readonly ['end'];

const BATCH_CELLS = 4000;

/** The child's half: batches rows into lines. */
export class LineWriter implements RowSink {
  readonly #write: (line: string) => void;
  #rows: FlatRow[] = [];
  #cells = 0;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  formats(codes: readonly string[]): void {
    this.#line(['formats', codes]);
  }

  sheet(name: string, hidden: boolean): void {
    this.#flush();
    this.#line(['sheet', name, hidden]);
  }

  row(row: FlatRow): void {
    this.#rows.push(row);
    this.#cells += row.length;
    if (this.#cells > BATCH_CELLS) this.#flush();
  }

  merges(merges: readonly MergedRange[]): void {
    this.#flush();
    this.#line(['merges', merges]);
  }

  refused(problem: Problem): void {
    this.#rows = [];
    this.#line(['refused', problem]);
  }

  end(): void {
    this.#flush();
    this.#line(['end']);
  }

  #flush(): void {
    if (this.#rows.length > 0) this.#line(['rows', this.#rows]);
    this.#rows = [];
    this.#cells = 0;
  }

  #line(line: Line): void {
    this.#write(`${JSON.stringify(line)}\n`);
  }
}

/** The server's half: builds the workbook up line by line. */
export class LineReader {
  readonly #sheets: (Sheet & { rows: SheetRow[]; merges: readonly MergedRange[] })[] = [];
  #formats: readonly string[] = [''];
  #result: Result<Workbook> | null = null;

  /** The workbook or the refusal once the last line was seen, else `null`. */
  get result(): Result<Workbook> | null {
    return this.#result;
  }

  push(text: string): void {
    const line = JSON.parse(text) as Line;
    const sheet = this.#sheets.at(-1);
    switch (line[0]) {
      case 'formats':
        this.#formats = line[1];
        break;
      case 'sheet':
        this.#sheets.push({ name: line[1], hidden: line[2], rows: [], merges: [] });
        break;
      case 'rows':
        for (const row of line[1]) sheet?.rows.push(this.#row(row));
        break;
      case 'merges':
        if (sheet !== undefined) sheet.merges = line[1];
        break;
      case 'refused':
        this.#result = refuse(line[1]);
        break;
      case 'end':
        this.#result = { ok: true, value: { sheets: this.#sheets } };
        break;
    }
  }

  #row(flat: FlatRow): SheetRow {
    const cells: SheetCell[] = [];
    for (let i = 1; i < flat.length; i += 3) {
      const mark = flat[i + 1] as number;
      cells.push({
        column: flat[i] as number,
        kind: KINDS[mark & 7] ?? 'empty',
        value: flat[i + 2] as string | number | boolean,
        formula: (mark & FORMULA) !== 0,
        format: this.#formats[mark >> 4] ?? '',
      });
    }
    return { row: flat[0] as number, cells };
  }
}
