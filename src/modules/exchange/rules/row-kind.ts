// What a row of a register's sheet is: letterhead, title, note, heading, group, data, total, signature or nothing.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { ColumnMap, FieldName } from './fields.ts';
import { isColumnNumbers, readsAsHeading, type Table } from './recognise-table.ts';
import { type CellInput, type Grid, textOf } from './sheet.ts';

export type RowKind = 'letterhead' | 'title' | 'note' | 'blank' | 'header' | 'group' | 'data' | 'total' | 'signature';

const LETTERHEAD =
  /^(uy ban nhan dan|ubnd|hoi dong nhan dan|hoi dong danh gia|cong hoa xa hoi chu nghia|doc lap tu do hanh phuc|so nong nghiep|so nn|so cong thuong|van phong|chi cuc|phong kinh te|phong nong nghiep|trung tam|ban chi dao|co quan|bo nong nghiep|lien minh|don vi bao cao|so [\d ]*(bc|qd|th|ubnd|snn|vpdp))/;
const PLACE_ALONE = /^(tinh|thanh pho|tp|huyen|thi xa|quan|xa|phuong|thi tran|dac khu)( [a-z]+){1,4}$/;
const DATE_LINE = /\bngay [\d ]*thang [\d ]*nam( \d{4})?$/;
const TITLE =
  /^(danh muc|danh sach|bang|bieu|phu luc|tong hop|thong ke|bao cao|ket qua|so theo doi|so lieu|theo doi|san pham ocop|cac san pham|mau so|chuong trinh)/;
const NOTE = /^(ghi chu|chu thich|kem theo|ban hanh kem theo|don vi tinh|tinh den|so lieu tinh|cap nhat|nguon|luu y)/;
const TOTAL =
  /^(tong cong|tong so|tong|cong|toan tinh|toan huyen|tong san pham)( cong| so)?( \d.*)?$|^(tong cong|tong so|cong (huyen|xa|tinh|toan|nhom|muc|phan))\b/;
const SIGNATURE =
  /^(nguoi lap|nguoi tong hop|lap bieu|ke toan|thu truong|chu tich|pho chu tich|giam doc|pho giam doc|truong phong|chanh van phong|kt |tm |tl |tuq |ky ten|ky ghi ro|da ky|dong dau|noi nhan|xac nhan cua|thu ky|can bo phu trach|ky va)/;
const ROMAN = /^(?=[IVXLC])(X{0,3})(IX|IV|V?I{0,3})$/;

const texts = (grid: Grid, row: number): readonly CellInput[] =>
  grid.cells(row).filter((cell) => cell.kind !== 'empty' && textOf(cell) !== '');

/** A row above the headings (or of a sheet without a table). */
export function kindAboveTable(grid: Grid, row: number, titleSeen: boolean): RowKind {
  const cells = texts(grid, row);
  if (cells.length === 0) return 'blank';
  const words = cells.map((cell) => foldName(textOf(cell)));
  const first = textOf(cells[0]);
  if (/^[(*]/.test(first)) return 'note';
  if (cells.length === 1 && PLACE_ALONE.test(words[0] ?? '')) return 'letterhead';
  if (words.some((w) => LETTERHEAD.test(w) || DATE_LINE.test(w))) {
    return words.some((w) => TITLE.test(w)) ? 'title' : 'letterhead';
  }
  if (words.some((w) => NOTE.test(w))) return 'note';
  if (words.some((w) => TITLE.test(w))) return 'title';
  if (!titleSeen && first === first.toUpperCase() && /\p{L}/u.test(first))
    return cells.length > 1 ? 'letterhead' : 'title';
  return titleSeen ? 'note' : 'title';
}

function ordinalOf(grid: Grid, row: number, map: ColumnMap): CellInput | undefined {
  const column = map.columns.get('ordinal');
  return column === undefined ? undefined : grid.own(row, column);
}

/** Whether the running number is one of a product: 1, 2, 3; not I, A or 1.1. */
function isRunningNumber(cell: CellInput | undefined): boolean {
  if (cell === undefined) return false;
  return /^\d{1,6}$/.test(textOf(cell).replace(/[.)]+$/, ''));
}

const SUBSTANCE: readonly FieldName[] = [
  'productName',
  'producerName',
  'productCode',
  'star',
  'decisionNo',
  'issuedOn',
  'commune',
  'oldCommune',
  'newCommune',
  'communeCode',
  'address',
];

/** How many of a row's cells say something about a product. */
function substance(grid: Grid, row: number, map: ColumnMap): number {
  let count = 0;
  for (const field of SUBSTANCE) {
    const column = map.columns.get(field);
    if (column !== undefined && textOf(grid.own(row, column)) !== '') count += 1;
  }
  for (const column of map.starColumns.keys()) if (textOf(grid.own(row, column)) !== '') count += 1;
  return count;
}

/** Whether a row's number is that of a group: the next row counts on under it, 1 and then 1.1. */
function isNumberedAbove(grid: Grid, row: number, map: ColumnMap, label: string): boolean {
  for (let next = row + 1; next <= row + 3; next += 1) {
    const below = textOf(ordinalOf(grid, next, map));
    if (below !== '') return below.startsWith(`${label.replace(/[.)]+$/, '')}.`);
  }
  return false;
}

/** Whether a row heads a group: one text, spread over the table or numbered with a letter, and no product's facts. */
function isGroup(grid: Grid, row: number, map: ColumnMap, cells: readonly CellInput[]): boolean {
  const ordinal = ordinalOf(grid, row, map);
  if (isRunningNumber(ordinal) && !isNumberedAbove(grid, row, map, textOf(ordinal))) return false;
  const speaking = cells.filter((cell) => cell.kind === 'text' && cell !== ordinal);
  const first = speaking[0] ?? (ordinal?.kind === 'text' ? ordinal : undefined);
  if (first === undefined || speaking.length > 1) return false;
  // Beside its name a group may carry tallies, never facts of a product.
  if (cells.some((cell) => cell.kind === 'date')) return false;
  const block = grid.blockInRow(row, first.column);
  if (block !== undefined && block.right - block.left >= 2) return true;
  const label = textOf(ordinal).replace(/[.)]+$/, '');
  if (isRunningNumber(ordinal)) return true;
  if (ROMAN.test(label) || /^[A-Z]$/.test(label) || /^([IVX]+|\d+)(\.\d+)+$/.test(label)) return true;
  const text = textOf(first);
  if (/^([IVXLC]+|[A-Z])\s*[.)/-]\s*\S/.test(text)) return true;
  const facts = substance(grid, row, map);
  if (facts === 0) return true;
  const inName = first.column === map.columns.get('productName') || first.column === map.columns.get('producerName');
  if (!inName) return map.columns.get('ordinal') === first.column && text.length > 3;
  if (facts > 1 || map.columns.get('ordinal') === undefined) return false;
  return text === text.toUpperCase() && /\p{L}{3}/u.test(text);
}

/** Whether a row sums up: its first words say so and it names no producer. */
function isTotal(grid: Grid, row: number, map: ColumnMap, cells: readonly CellInput[]): boolean {
  const first = cells.find((cell) => cell.kind === 'text');
  if (first === undefined || isRunningNumber(ordinalOf(grid, row, map))) return false;
  if (!TOTAL.test(foldName(textOf(first)))) return false;
  const commune = map.columns.get('commune');
  return commune === undefined || textOf(grid.own(row, commune)) === '';
}

/** What was seen so far below the headings. */
export interface Below {
  /** A total or signature was seen and no data since. */
  closed: boolean;
}

/** A row below the headings of a table. */
export function kindInTable(grid: Grid, row: number, table: Table, below: Below): RowKind {
  const cells = texts(grid, row);
  if (cells.length === 0) return 'blank';
  const { map } = table;
  const inside = cells.filter((cell) => cell.column >= map.from && cell.column <= map.to);
  const ordinal = ordinalOf(grid, row, map);
  const wordsOnly = !cells.some((cell) => cell.kind === 'number' || cell.kind === 'date');
  if (!isRunningNumber(ordinal)) {
    if ((wordsOnly && readsAsHeading(grid, row)) || isColumnNumbers(grid, row)) return 'header';
  }
  if (isTotal(grid, row, map, cells)) return 'total';
  const facts = substance(grid, row, map);
  const numbered = isRunningNumber(ordinal);
  if (numbered && isGroup(grid, row, map, cells)) return 'group';
  if (!numbered) {
    const words = cells.map((cell) => foldName(textOf(cell)));
    const noData = facts <= 1 && !cells.some((cell) => cell.kind === 'date');
    const signs = (word: string): boolean => SIGNATURE.test(word) || DATE_LINE.test(word);
    if (noData ? words.some(signs) : words.length <= 4 && words.every(signs)) return 'signature';
    if (noData && words.some((w) => NOTE.test(w))) return 'note';
    if (cells.every((cell) => /^[(*]/.test(textOf(cell)))) return below.closed ? 'signature' : 'note';
    if (below.closed && noData) return 'signature';
    if (isGroup(grid, row, map, cells)) return 'group';
  }
  if (facts > 0) return 'data';
  if (inside.length === 0) return 'note';
  // A running number alone is a line prepared for later.
  return numbered && inside.length === 1 ? 'blank' : 'data';
}
