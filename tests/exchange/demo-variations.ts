// The demonstration register rewritten: the same facts under other headings, in another order, with other letterheads,
// dates, stars and spellings. What a person expects changes only where the writing itself is reported.

import type { SheetInput } from '#modules/exchange/index.ts';
import type { ExpectedIssue, ExpectedRow } from './expected-register.ts';

type Cell = SheetInput['rows'][number]['cells'][number];

/** A sheet as a table of cells that can be rewritten, with what is expected of each row. */
export interface Draft {
  readonly name: string;
  readonly rows: Map<number, Map<number, Cell>>;
  merges: { top: number; left: number; bottom: number; right: number }[];
  expected: ExpectedRow[];
}

export const COLUMN = {
  ordinal: 1,
  code: 2,
  product: 3,
  producer: 4,
  type: 5,
  village: 6,
  commune: 7,
  district: 8,
  communeCode: 9,
  set: 10,
  star: 11,
  decision: 12,
  issued: 13,
  expires: 14,
  issuer: 15,
  note: 16,
} as const;

export const text = (column: number, value: string): Cell => ({
  column,
  kind: 'text',
  value,
  formula: false,
  format: '',
});

export function draftOf(sheet: SheetInput, expected: readonly ExpectedRow[]): Draft {
  const rows = new Map(sheet.rows.map(({ row, cells }) => [row, new Map(cells.map((cell) => [cell.column, cell]))]));
  return { name: sheet.name, rows, merges: sheet.merges.map((m) => ({ ...m })), expected: [...expected] };
}

export function sheetOf(draft: Draft): SheetInput {
  const rows = [...draft.rows]
    .filter(([, cells]) => cells.size > 0)
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({ row, cells: [...cells.values()].sort((a, b) => a.column - b.column) }));
  return { name: draft.name, hidden: false, rows, merges: draft.merges };
}

/** Rewrites the cells of one column in data rows. */
export function rewrite(draft: Draft, column: number, change: (cell: Cell, row: ExpectedRow) => Cell | null): void {
  for (const row of draft.expected.filter((r) => r.kind === 'data')) {
    const cells = draft.rows.get(row.row);
    const cell = cells?.get(column);
    if (cells === undefined || cell === undefined) continue;
    const changed = change(cell, row);
    if (changed === null) cells.delete(column);
    else cells.set(column, { ...changed, column });
  }
}

/** Puts the columns in another order: `order[i]` is the old column that comes to stand at i + 1. */
export function reorder(draft: Draft, order: readonly number[]): void {
  const to = new Map(order.map((old, i) => [old, i + 1]));
  for (const [row, cells] of draft.rows) {
    // A line across the table keeps standing at its left.
    const across = draft.merges.some((m) => m.top === row && m.right - m.left >= 4 && row !== 6);
    if (across || row < 6) continue;
    const moved = [...cells.values()].map((cell) => ({ ...cell, column: to.get(cell.column) ?? cell.column }));
    draft.rows.set(row, new Map(moved.map((cell) => [cell.column, cell])));
  }
  draft.merges = draft.merges
    .filter((m) => m.right - m.left >= 4 && (m.top < 6 || m.top > 8))
    .concat(
      draft.merges
        .filter((m) => m.left === m.right)
        .map((m) => ({ ...m, left: to.get(m.left) ?? m.left, right: to.get(m.left) ?? m.left })),
    );
}

/** One heading row instead of two with groups: everything merged in it is taken apart. */
export function flattenHeadings(draft: Draft, headings: readonly string[]): void {
  draft.rows.set(6, new Map(headings.map((heading, i) => [i + 1, text(i + 1, heading)])));
  draft.rows.delete(7);
  draft.merges = draft.merges.filter((m) => m.top < 6 || m.top > 8);
  shift(draft, 7, -1);
  draft.expected = draft.expected.filter((r) => r.row !== 7 || r.kind !== 'header' || keepOnly(draft, r));
}

function keepOnly(draft: Draft, row: ExpectedRow): boolean {
  return draft.expected.filter((r) => r.row === row.row).at(-1) === row;
}

/** Moves every row from `from` on by some lines; with -1 the row before `from` is given up. */
export function shift(draft: Draft, from: number, by: number): void {
  const at = (row: number): number => (row >= from ? row + by : row);
  const gone = (row: number): boolean => by < 0 && row >= from && row < from - by;
  const moved = [...draft.rows].filter(([row]) => !gone(row)).map(([row, cells]) => [at(row), cells] as const);
  draft.rows.clear();
  for (const [row, cells] of moved) draft.rows.set(row, cells);
  draft.merges = draft.merges.filter((m) => !gone(m.top)).map((m) => ({ ...m, top: at(m.top), bottom: at(m.bottom) }));
  draft.expected = draft.expected
    .filter((r) => !gone(r.row))
    .map((r) => ({
      ...r,
      row: at(r.row),
      ...(r.issues === undefined
        ? {}
        : { issues: r.issues.map((i) => (i.refRow === undefined ? i : { ...i, refRow: at(i.refRow) })) }),
    }));
}

/** Adds or takes away a finding of info, which changes no action. */
export function expectInfo(draft: Draft, code: string, when: (row: ExpectedRow) => boolean, present = true): void {
  draft.expected = draft.expected.map((row) => {
    if (row.kind !== 'data' || !when(row)) return row;
    const others: readonly ExpectedIssue[] = (row.issues ?? []).filter((i) => i.code !== code);
    return { ...row, issues: present ? [...others, { code, severity: 'info' }] : others };
  });
}
