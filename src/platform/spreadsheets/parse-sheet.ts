// One worksheet: cells as they are stored, formulas by the value last computed, blank and merely coloured cells left out.

import { parseIsoDate } from '#kernel/calendar.ts';
import { unescapeCharacters } from './cell-text.ts';
import type { WorkbookLimits } from './limits.ts';
import { dateOfSerial } from './number-formats.ts';
import type { CellStyle } from './parse-parts.ts';
import { WorkbookRefusal } from './problems.ts';
import { BOOLEAN, cellMark, DATE, EMPTY, ERROR, type FlatRow, NUMBER, type RowSink, TEXT } from './row-lines.ts';
import { columnLetters, type MergedRange } from './workbook.ts';
import { attributeOf, type XmlHandler } from './xml-scanner.ts';

/** What all sheets of one workbook share, and how much of its allowance is spent. */
export interface Shared {
  readonly limits: WorkbookLimits;
  readonly strings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
  /** Days already worked out: a register repeats the same few hundred. */
  readonly days: Map<number, string | null>;
  spent: { rows: number; cells: number; characters: number };
}

const GENERAL: CellStyle = { isDate: false, format: 0 };

const digitsFrom = (reference: string, at: number): number => {
  let value = 0;
  for (let i = at; i < reference.length; i += 1) {
    const digit = reference.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
};

/** Column and row of a reference; `cellAddress('AB12')` is `[28, 12]`. Both 0 where it is none. */
export function cellAddress(reference: string): readonly [column: number, row: number] {
  let column = 0;
  let at = 0;
  for (; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + (letter - 64);
  }
  const row = at === 0 || at > 3 || at === reference.length ? 0 : digitsFrom(reference, at);
  return row >= 1 && row <= 1_048_576 && column <= 16_384 ? [column, row] : [0, 0];
}

function mergedRange(reference: string): MergedRange | null {
  const [from, to] = reference.split(':');
  const [left, top] = cellAddress(from ?? '');
  const [right, bottom] = cellAddress(to ?? from ?? '');
  return left > 0 && right >= left && bottom >= top ? { top, left, bottom, right } : null;
}

/** Reads one worksheet part and hands its rows on. */
export class SheetHandler implements XmlHandler {
  readonly merges: MergedRange[] = [];
  wantsText = false;

  readonly #sheet: string;
  readonly #shared: Shared;
  readonly #sink: RowSink;
  #row = 0;
  #cells: FlatRow = [];
  #column = 0;
  #type = '';
  #style = GENERAL;
  #inCell = false;
  #formula = false;
  #inNote = false;
  #value = '';
  #hasValue = false;
  #kind = EMPTY;

  constructor(sheet: string, shared: Shared, sink: RowSink) {
    this.#sheet = sheet;
    this.#shared = shared;
    this.#sink = sink;
  }

  open(name: string, attributes: string): void {
    if (this.#inCell) {
      if (name === 'v') {
        this.wantsText = true;
        this.#hasValue = true;
      } else if (name === 'f') this.#formula = true;
      else if (name === 'rPh') this.#inNote = true;
      else if (name === 't' && !this.#inNote) {
        this.wantsText = true;
        this.#hasValue = true;
      }
    } else if (name === 'c') this.#openCell(attributes);
    else if (name === 'row') this.#openRow(attributes);
    else if (name === 'mergeCell') this.#addMerge(attributes);
  }

  text(text: string): void {
    this.#value += text;
    if (this.#value.length > this.#shared.limits.cellCharacters) this.#tooLong();
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.wantsText = false;
    else if (name === 'rPh') this.#inNote = false;
    else if (name === 'c' && this.#inCell) this.#closeCell();
    else if (name === 'row') this.#closeRow();
  }

  #openRow(attributes: string): void {
    const written = attributeOf(attributes, 'r');
    const row = written === undefined ? this.#row + 1 : digitsFrom(written, 0);
    if (!(row > this.#row && row <= 1_048_576)) throw this.#damaged();
    this.#row = row;
    this.#column = 0;
    this.#cells = [row];
  }

  #closeRow(): void {
    if (this.#cells.length <= 1) return;
    this.#sink.row(this.#cells);
    this.#cells = [];
    this.#shared.spent.rows += 1;
    const limit = this.#shared.limits.rows;
    if (this.#shared.spent.rows > limit) throw new WorkbookRefusal('spreadsheets/too-many-rows', { limit });
  }

  #openCell(attributes: string): void {
    if (!this.#openPlainCell(attributes)) {
      const reference = attributeOf(attributes, 'r');
      const [column, row] = reference === undefined ? [this.#column + 1, this.#row] : cellAddress(reference);
      this.#place(column, row);
      this.#type = attributeOf(attributes, 't') ?? 'n';
      const style = attributeOf(attributes, 's');
      this.#style = style === undefined ? GENERAL : (this.#shared.styles[Number(style)] ?? GENERAL);
    }
    this.#inCell = true;
    this.#formula = false;
    this.#hasValue = false;
    this.#value = '';
  }

  /** The writing nearly every program uses, ` r="B12" s="3" t="s"`, read in one pass; `false` for any other. */
  #openPlainCell(attributes: string): boolean {
    if (!attributes.startsWith(' r="')) return false;
    let at = 4;
    let column = 0;
    let code = attributes.charCodeAt(at);
    for (; code >= 65 && code <= 90; code = attributes.charCodeAt(++at)) column = column * 26 + (code - 64);
    let row = 0;
    for (; code >= 48 && code <= 57; code = attributes.charCodeAt(++at)) row = row * 10 + (code - 48);
    if (code !== 34 || column > 16_384) return false;
    at += 1;
    let style = -1;
    if (attributes.startsWith(' s="', at)) {
      style = 0;
      at += 4;
      code = attributes.charCodeAt(at);
      for (; code >= 48 && code <= 57; code = attributes.charCodeAt(++at)) style = style * 10 + (code - 48);
      if (code !== 34) return false;
      at += 1;
    }
    let type = 'n';
    if (attributes.startsWith(' t="', at)) {
      const end = attributes.indexOf('"', at + 4);
      if (end === -1) return false;
      type = attributes.slice(at + 4, end);
      at = end + 1;
    }
    if (at !== attributes.length) return false;
    this.#place(column, row);
    this.#type = type;
    this.#style = style === -1 ? GENERAL : (this.#shared.styles[style] ?? GENERAL);
    return true;
  }

  #place(column: number, row: number): void {
    if (column <= this.#column || row !== this.#row) throw this.#damaged();
    this.#column = column;
  }

  #closeCell(): void {
    this.#inCell = false;
    this.wantsText = false;
    this.#kind = EMPTY;
    const value = this.#hasValue ? this.#typed() : '';
    if (value === '') {
      if (!this.#formula) return;
      this.#kind = EMPTY;
    }
    const { limits, spent } = this.#shared;
    if (this.#column > limits.columns) {
      throw new WorkbookRefusal('spreadsheets/too-many-columns', { ...this.#here(), limit: limits.columns });
    }
    spent.cells += 1;
    if (spent.cells > limits.cells) throw new WorkbookRefusal('spreadsheets/too-many-cells', { limit: limits.cells });
    if (typeof value === 'string') {
      if (value.length > limits.cellCharacters) this.#tooLong();
      spent.characters += value.length;
      if (spent.characters > limits.textCharacters) {
        throw new WorkbookRefusal('spreadsheets/too-much-text', { limit: limits.textCharacters });
      }
    }
    this.#cells.push(this.#column, cellMark(this.#kind, this.#formula, this.#style.format), value);
  }

  /** The value as its type says, and its kind in `#kind`. */
  #typed(): string | number | boolean {
    const stored = this.#value;
    switch (this.#type) {
      case 's': {
        const shared = this.#shared.strings[digitsFrom(stored.trim(), 0)];
        if (shared === undefined) throw this.#damaged();
        this.#kind = TEXT;
        return shared;
      }
      case 'str':
      case 'inlineStr':
        this.#kind = TEXT;
        return unescapeCharacters(stored);
      case 'b':
        this.#kind = BOOLEAN;
        return stored.trim() === '1' || stored.trim() === 'true';
      case 'e':
        this.#kind = ERROR;
        return stored;
      case 'd': {
        const day = parseIsoDate(stored.slice(0, 10));
        this.#kind = day === null ? TEXT : DATE;
        return day ?? stored;
      }
      default:
        return this.#number(stored);
    }
  }

  #number(stored: string): string | number {
    if (stored.trim() === '') return '';
    const number = Number(stored);
    if (!Number.isFinite(number)) throw this.#damaged();
    const day = this.#style.isDate ? this.#day(number) : null;
    this.#kind = day === null ? NUMBER : DATE;
    return day ?? number;
  }

  #day(serial: number): string | null {
    const known = this.#shared.days.get(serial);
    if (known !== undefined) return known;
    const day = dateOfSerial(serial, this.#shared.from1904);
    if (this.#shared.days.size < 20_000) this.#shared.days.set(serial, day);
    return day;
  }

  #addMerge(attributes: string): void {
    const range = mergedRange(attributeOf(attributes, 'ref') ?? '');
    if (range === null) throw this.#damaged();
    this.merges.push(range);
    const limit = this.#shared.limits.merges;
    if (this.merges.length > limit) throw new WorkbookRefusal('spreadsheets/too-many-cells', { limit });
  }

  #here(): { sheet: string; cell: string } {
    return { sheet: this.#sheet, cell: `${columnLetters(this.#column)}${this.#row}` };
  }

  #tooLong(): never {
    const limit = this.#shared.limits.cellCharacters;
    throw new WorkbookRefusal('spreadsheets/cell-too-long', { ...this.#here(), limit });
  }

  #damaged(): WorkbookRefusal {
    return new WorkbookRefusal('spreadsheets/damaged', { part: this.#sheet });
  }
}
