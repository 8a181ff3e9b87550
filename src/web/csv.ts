// CSV that spreadsheet programs read as text: UTF-8 with mark, quoted where needed, no cell that could be a formula.

import type { CsvTable } from './page.ts';

const STARTS_FORMULA = /^[\s'"]*[=+\-@\t\r\n＝＋－＠]/;

function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = STARTS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) || safe !== value ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** The table as CSV text, CRLF line ends. */
export function csvText(table: CsvTable): string {
  const lines = [table.columns.map(cell).join(','), ...table.rows.map((row) => row.map(cell).join(','))];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
