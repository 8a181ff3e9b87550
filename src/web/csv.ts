// CSV that spreadsheet programs read as text: UTF-8 with mark, quoted where needed, no cell that could be a formula.

import type { CsvTable } from './page.ts';

const STARTS_FORMULA = /^[\s'"]*[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) || safe !== value ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** One line of CSV with its CRLF. */
export function csvLine(row: readonly (string | number | null)[]): string {
  return `${row.map(cell).join(',')}\r\n`;
}

/** The table as CSV text, CRLF line ends. */
export function csvText(table: CsvTable): string {
  return `\ufeff${csvLine(table.columns)}${table.rows.map(csvLine).join('')}`;
}
