// Where the table of a sheet begins: finds the heading rows, however many there are and however their groups are
// merged, and says which column holds which field.

import { foldName } from '#kernel/vietnamese-text.ts';
import type { ColumnMap, FieldName } from './fields.ts';
import { ENOUGH, guessColumn, guessHeading, SURE, starsOfHeading } from './heading-field.ts';
import { isRegisterBesideName, namesProducts } from './register-columns.ts';
import { type CellInput, type Grid, textOf } from './sheet.ts';

/** Heading rows from `top` to `bottom` and what they say. */
export interface Table {
  readonly top: number;
  readonly bottom: number;
  readonly map: ColumnMap;
}

const MAX_HEADING = 120;
const MAX_BAND = 5;

const headingText = (cell: CellInput | undefined): string => {
  const text = cell?.kind === 'text' ? textOf(cell) : '';
  return text.length <= MAX_HEADING ? text : '';
};

/** The distinct fields that the cells of a row name surely, as headings do. */
function fieldsNamed(grid: Grid, row: number): Set<FieldName> {
  const fields = new Set<FieldName>();
  for (const cell of grid.cells(row)) {
    const best = guessHeading(headingText(cell))[0];
    if (best !== undefined && best.score >= SURE) fields.add(best.field);
  }
  return fields;
}

/** Whether a row reads as the headings of a register: a product's name and something else, or three other fields. */
export function readsAsHeading(grid: Grid, row: number): boolean {
  if (grid.cells(row).length < 2) return false;
  const fields = fieldsNamed(grid, row);
  return fields.size >= 3 || (fields.size === 2 && fields.has('productName'));
}

/** A row that numbers the columns: (1) (2) (3), or A B 1 2. */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const cells = grid.cells(row).filter((cell) => textOf(cell) !== '');
  if (cells.length < 3) return false;
  if (cells.every((cell) => /^\(\d{1,2}\)$/.test(textOf(cell)))) return true;
  let last = 0;
  for (const cell of cells) {
    const text = textOf(cell);
    if (/^[A-Z]$/.test(text)) continue;
    const number = /^\(?(\d{1,2})\)?(?:\s*=.*)?$/.exec(text)?.[1];
    if (number === undefined || Number(number) <= last) return false;
    last = Number(number);
  }
  return last >= 2;
}

function isLetterhead(text: string): boolean {
  return /^(uy ban nhan dan|ubnd|cong hoa xa hoi|doc lap tu do|so nong nghiep|van phong|chi cuc)/.test(foldName(text));
}

/** Whether the row above carries group names over the headings: several short texts, none a letterhead or a title. */
function isGroupRow(grid: Grid, row: number, from: number, to: number): boolean {
  const texts = grid.cells(row).filter((cell) => headingText(cell) !== '');
  if (texts.length < 2 || texts.some((cell) => isLetterhead(headingText(cell)))) return false;
  if (texts.some((cell) => cell.column < from - 1 || cell.column > to + 1)) return false;
  if (grid.cells(row).some((cell) => cell.kind === 'number' || cell.kind === 'date')) return false;
  return true;
}

/** No heading is a label of a group (I, A, 1.2), and none cites a decision. */
function mayBeHeading(text: string): boolean {
  return text !== '' && !/^([IVXLC]+|[A-Z]|\d+(\.\d+)*)[.)]?$/.test(text) && !/\d\s*\/\s*(QĐ|QD)/i.test(text);
}

/** Whether the row below goes on with the headings: its texts lie under groups or name fields themselves. */
function continuesBelow(grid: Grid, top: number, row: number): boolean {
  const cells = grid.cells(row).filter((cell) => textOf(cell) !== '');
  if (cells.length === 0) return false;
  if (cells.some((cell) => cell.kind !== 'text' || !mayBeHeading(headingText(cell)))) return false;
  let named = 0;
  let underGroup = 0;
  for (const cell of cells) {
    const text = headingText(cell);
    if (starsOfHeading(text) !== null || (guessHeading(text)[0]?.score ?? 0) >= SURE) named += 1;
    const above = grid.blockInRow(row - 1, cell.column) ?? grid.blockFromAbove(row - 1, cell.column);
    const spreads = above !== undefined && above.right > above.left;
    if (spreads || (grid.own(row - 1, cell.column) === undefined && row - 1 >= top)) underGroup += 1;
  }
  if (named >= 2 && named * 2 >= cells.length) return true;
  return named >= 1 && underGroup === cells.length && cells.length <= grid.cells(row - 1).length;
}

function bandBottom(grid: Grid, top: number): number {
  let bottom = top;
  for (const cell of grid.cells(top)) {
    const block = grid.blockInRow(top, cell.column);
    if (block !== undefined && block.bottom - top < MAX_BAND) bottom = Math.max(bottom, block.bottom);
  }
  while (bottom - top < MAX_BAND && continuesBelow(grid, top, bottom + 1)) bottom += 1;
  if (isColumnNumbers(grid, bottom + 1)) bottom += 1;
  return bottom;
}

/** The headings over one column, group first. Blank cells beside a group name belong to that group. */
function headingPath(grid: Grid, top: number, bottom: number, column: number): readonly string[] {
  const path: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    if (row === bottom && isColumnNumbers(grid, row)) continue;
    const block = grid.blockFromAbove(row, column) ?? grid.blockInRow(row, column);
    let text = block === undefined ? headingText(grid.own(row, column)) : headingText(grid.own(block.top, block.left));
    if (text === '' && block === undefined && row < bottom && headingText(grid.own(row + 1, column)) !== '') {
      text = groupToTheLeft(grid, row, column);
    }
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

function groupToTheLeft(grid: Grid, row: number, column: number): string {
  for (let left = column - 1; left >= 1; left -= 1) {
    if (grid.blockFromAbove(row, left) !== undefined || headingText(grid.own(row + 1, left)) === '') return '';
    const text = headingText(grid.own(row, left));
    if (text !== '') return text;
  }
  return '';
}

/**
 * Gives every column the field it means best; a field stands in one column only. Where a person said which column holds
 * the products' names, that is believed before any heading.
 */
export function mapColumns(paths: ReadonlyMap<number, readonly string[]>, nameColumn: number | null = null): ColumnMap {
  const starColumns = new Map<number, number>();
  for (const [column, path] of paths) {
    const stars = starsOfHeading(path.at(-1) ?? '');
    if (stars !== null) starColumns.set(column, stars);
  }
  const oneOfMany = starColumns.size >= 2;
  if (!oneOfMany) starColumns.clear();

  const claims: { column: number; field: FieldName; score: number }[] = [];
  for (const [column, path] of paths) {
    if (starColumns.has(column)) continue;
    for (const guess of guessColumn(path)) if (guess.score >= ENOUGH) claims.push({ column, ...guess });
  }
  claims.sort((a, b) => b.score - a.score || a.column - b.column);
  const columns = new Map<FieldName, number>();
  const sure = new Set<FieldName>();
  const taken = new Set<number>();
  if (nameColumn !== null) {
    columns.set('productName', nameColumn);
    taken.add(nameColumn);
    starColumns.delete(nameColumn);
  }
  for (const claim of claims) {
    if (columns.has(claim.field) || taken.has(claim.column)) continue;
    if (claim.field === 'star' && oneOfMany) continue;
    columns.set(claim.field, claim.column);
    if (claim.score >= SURE) sure.add(claim.field);
    taken.add(claim.column);
  }
  const unknown: { column: number; heading: string }[] = [];
  for (const [column, path] of paths) {
    if (!taken.has(column) && !starColumns.has(column)) unknown.push({ column, heading: path.join(' – ') });
  }
  const all = [...paths.keys(), ...(nameColumn === null ? [] : [nameColumn])];
  const named = nameColumn === null ? paths.get(columns.get('productName') ?? 0) : undefined;
  const nameHeading = (named ?? []).join(' ');
  return { columns, sure, nameHeading, starColumns, unknown, from: Math.min(...all), to: Math.max(...all) };
}

/** The columns of a table with their fields, from the left. */
export function columnsInOrder({
  columns,
}: ColumnMap): readonly { readonly column: number; readonly field: FieldName }[] {
  return [...columns].map(([field, column]) => ({ column, field })).sort((a, b) => a.column - b.column);
}

/** Headings as they stand in a row and below it, or `null` where the row is no heading. */
function headingsAt(grid: Grid, row: number, nameColumn: number | null): Table | null {
  if (!readsAsHeading(grid, row)) return null;
  const named = grid.cells(row).map((cell) => cell.column);
  const from = Math.min(...named);
  const to = Math.max(...named);
  let top = row;
  while (top > 1 && row - top < MAX_BAND - 1 && isGroupRow(grid, top - 1, from, to)) top -= 1;
  const bottom = bandBottom(grid, row);
  const paths = new Map<number, readonly string[]>();
  const last = Math.max(to, ...grid.cells(bottom).map((cell) => cell.column));
  for (let column = Math.min(from, ...grid.cells(top).map((c) => c.column)); column <= last; column += 1) {
    const path = headingPath(grid, top, bottom, column);
    if (path.length > 0) paths.set(column, path);
  }
  return { top, bottom, map: mapColumns(paths, nameColumn) };
}

/** The table whose headings begin in this row, or `null` where the row heads no register of products. */
export function tableAt(grid: Grid, row: number, nameColumn: number | null = null): Table | null {
  const table = headingsAt(grid, row, nameColumn);
  if (table === null) return null;
  return nameColumn !== null || namesProducts(table.map) ? table : null;
}

/** The first table of a sheet, or `null` where nothing reads as the headings of a register; `nameColumn` as a person said. */
export function firstTable(grid: Grid, nameColumn: number | null = null): Table | null {
  for (const { row } of grid.sheet.rows) {
    const table = nameColumn === null || namelessAt(grid, row) !== null ? tableAt(grid, row, nameColumn) : null;
    if (table !== null) return table;
  }
  return null;
}

/** Headings that begin in this row and are those of a register, but for the name; `null` where they are not. */
function namelessAt(grid: Grid, row: number): Table | null {
  const table = headingsAt(grid, row, null);
  if (table === null || table.map.columns.has('productName')) return null;
  return isRegisterBesideName(table.map) ? table : null;
}

/** The first headings of a sheet that are those of a register, but for the name: nobody knows which column holds it. */
export function namelessTable(grid: Grid): Table | null {
  for (const { row } of grid.sheet.rows) {
    const table = namelessAt(grid, row);
    if (table !== null) return table;
  }
  return null;
}
