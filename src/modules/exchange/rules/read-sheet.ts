// Takes one sheet of a register apart from top to bottom: what stands above the headings, the groups and what they say,
// the data rows read column by column.

import type { TerritoryIndex } from '#modules/territory/index.ts';
import { type ReadRow, RowReader } from './read-row.ts';
import { type Table, tableAt } from './recognise-table.ts';
import { type Below, kindAboveTable, kindInTable, type RowKind } from './row-kind.ts';
import { type Grid, textOf } from './sheet.ts';
import { GroupHeads, readGroupHead, readTitle, type SaidAbove } from './surroundings.ts';

interface SheetFacts {
  readonly territory: TerritoryIndex;
}

/** More blank rows than this in one piece are not listed one by one. */
const LISTED_BLANKS = 200;

/** A data row taken apart, with what stood above it. */
export interface Reading {
  readonly sheet: string;
  readonly row: number;
  readonly read: ReadRow;
  readonly said: SaidAbove;
}

/** A row with its kind, before anything is compared between rows. */
export type Draft = {
  readonly sheet: string;
  readonly row: number;
  readonly kind: RowKind;
  readonly reading?: Reading;
};

/** One sheet taken apart, before anything is compared between rows. */
export class SheetReading {
  readonly drafts: Draft[] = [];
  readonly headerRows: number[] = [];
  firstTable: Table;
  readonly #grid: Grid;
  readonly #facts: SheetFacts;
  readonly #provinceCode: string | null;

  constructor(grid: Grid, table: Table, facts: SheetFacts, provinceCode: string | null) {
    this.#grid = grid;
    this.firstTable = table;
    this.#facts = facts;
    this.#provinceCode = provinceCode;
    this.#read();
  }

  #add(row: number, kind: RowKind, reading?: Reading): void {
    if (kind === 'header') this.headerRows.push(row);
    this.drafts.push({ sheet: this.#grid.sheet.name, row, kind, ...(reading === undefined ? {} : { reading }) });
  }

  #read(): void {
    const grid = this.#grid;
    const titles: string[] = [];
    for (let row = 1; row < this.firstTable.top; row += 1) {
      const kind = kindAboveTable(grid, row, titles.length > 0);
      if (kind === 'title') titles.push(...grid.cells(row).map(textOf));
      this.#add(row, kind);
    }
    const { territory } = this.#facts;
    const heads = new GroupHeads(readTitle(titles, grid.sheet.name, territory, this.#provinceCode));
    const below: Below = { closed: false };
    let table = this.firstTable;
    let reader = new RowReader(grid, table.map);
    let blanks = 0;
    for (let row = table.top; row <= grid.lastRow; row += 1) {
      if (row <= table.bottom && row >= table.top) {
        this.#add(row, 'header');
        continue;
      }
      const kind = kindInTable(grid, row, table, below);
      blanks = kind === 'blank' ? blanks + 1 : 0;
      if (blanks > LISTED_BLANKS) continue;
      if (kind === 'header') {
        const next = tableAt(grid, row);
        if (next !== null && next.top >= row) {
          table = next;
          reader = new RowReader(grid, table.map);
        }
      }
      if (kind === 'group') this.#openGroup(heads, row, table);
      if (kind === 'total' || kind === 'signature') below.closed = true;
      if (kind === 'data') below.closed = false;
      this.#add(
        row,
        kind,
        kind === 'data'
          ? { sheet: grid.sheet.name, row, read: reader.read(row, heads.said), said: heads.said }
          : undefined,
      );
    }
  }

  #openGroup(heads: GroupHeads, row: number, table: Table): void {
    const ordinalColumn = table.map.columns.get('ordinal');
    const cells = this.#grid.cells(row).filter((cell) => cell.kind === 'text');
    const label = cells.length > 1 && cells[0]?.column === ordinalColumn ? textOf(cells[0]) : '';
    const text = textOf(label === '' ? cells[0] : cells[1]);
    heads.open(text, label.replace(/[.)]+$/, ''), readGroupHead(text, this.#facts.territory, this.#provinceCode));
  }
}
