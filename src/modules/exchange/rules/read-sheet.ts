// Takes one sheet of a register apart from top to bottom: what stands above the headings, the groups and what they say,
// the data rows read column by column.

import type { TerritoryIndex } from '#modules/territory/index.ts';
import { type ReadRow, RowReader } from './read-row.ts';
import { type Table, tableAt } from './recognise-table.ts';
import { type Below, kindAboveTable, kindInTable, type RowKind } from './row-kind.ts';
import { type Grid, textOf } from './sheet.ts';
import { GroupHeads, readGroupHead, readTitle, type SaidAbove } from './surroundings.ts';

/** What becomes of each row: data rows are handed over taken apart, with what stood above them. */
export interface RowTaker {
  data(sheet: string, row: number, read: ReadRow, said: SaidAbove): void;
  other(sheet: string, row: number, kind: RowKind): void;
}

/** More blank rows than this in one piece are not listed one by one. */
const LISTED_BLANKS = 200;

/** One pass over a sheet, top to bottom. */
export class SheetReading {
  readonly headerRows: number[] = [];
  firstDataRow: number | null = null;
  readonly table: Table;
  readonly #grid: Grid;
  readonly #index: TerritoryIndex;
  readonly #provinceCode: string | null;
  readonly #nameColumn: number | null;

  constructor(
    grid: Grid,
    table: Table,
    index: TerritoryIndex,
    provinceCode: string | null,
    nameColumn: number | null = null,
  ) {
    this.#nameColumn = nameColumn;
    this.#grid = grid;
    this.table = table;
    this.#index = index;
    this.#provinceCode = provinceCode;
  }

  /** Hands every row to the taker, in order. */
  run(to: RowTaker): void {
    const grid = this.#grid;
    const sheet = grid.sheet.name;
    const heads = new GroupHeads(this.#aboveTable(to));
    for (let row = this.table.top; row <= this.table.bottom; row += 1) this.#header(to, row);
    const below: Below = { closed: false };
    let table = this.table;
    let reader = new RowReader(grid, table.map);
    let blanks = 0;
    for (let row = table.bottom + 1; row <= grid.lastRow; row += 1) {
      const kind = kindInTable(grid, row, table, below);
      blanks = kind === 'blank' ? blanks + 1 : 0;
      if (blanks > LISTED_BLANKS) continue;
      if (kind === 'header') {
        const next = tableAt(grid, row, this.#nameColumn);
        if (next !== null && next.top === row) {
          table = next;
          reader = new RowReader(grid, table.map);
          for (; row < table.bottom; row += 1) this.#header(to, row);
        }
        this.#header(to, row);
        continue;
      }
      if (kind === 'group') this.#openGroup(heads, row, table);
      if (kind === 'total' || kind === 'signature') below.closed = true;
      if (kind !== 'data') {
        to.other(sheet, row, kind);
        continue;
      }
      below.closed = false;
      this.firstDataRow ??= row;
      to.data(sheet, row, reader.read(row, heads.said), heads.said);
    }
  }

  #header(to: RowTaker, row: number): void {
    this.headerRows.push(row);
    to.other(this.#grid.sheet.name, row, 'header');
  }

  /** Letterhead, title and notes; answers what the title says for the rows. */
  #aboveTable(to: RowTaker): SaidAbove {
    const titles: string[] = [];
    const { name } = this.#grid.sheet;
    for (let row = 1; row < this.table.top; row += 1) {
      const kind = kindAboveTable(this.#grid, row, titles.length > 0);
      if (kind === 'title') titles.push(...this.#grid.cells(row).map(textOf));
      to.other(name, row, kind);
    }
    return readTitle(titles, name, this.#index, this.#provinceCode);
  }

  #openGroup(heads: GroupHeads, row: number, table: Table): void {
    const ordinalColumn = table.map.columns.get('ordinal');
    const cells = this.#grid.cells(row).filter((cell) => cell.kind === 'text');
    const label = cells.length > 1 && cells[0]?.column === ordinalColumn ? textOf(cells[0]) : '';
    const text = textOf(label === '' ? cells[0] : cells[1]);
    heads.open(text, label.replace(/[.)]+$/, ''), readGroupHead(text, this.#index, this.#provinceCode));
  }
}
