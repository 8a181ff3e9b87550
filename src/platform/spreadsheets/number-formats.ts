// Which numbers are dates: a spreadsheet stores 15/07/2024 as 45488 and says so only in the cell's number format.

import { addDays, date, dayNumber, type LocalDate } from '#kernel/calendar.ts';

const DATE_BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Built-in formats whose code matters to us; the others are General, percentages, times. */
const BUILT_IN_CODES: Readonly<Record<number, string>> = { 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 49: '@' };

/** The format code of a built-in number format, `''` for General and the ones nobody asks about. */
export function builtInFormat(id: number): string {
  return BUILT_IN_CODES[id] ?? '';
}

/** Whether a built-in number format shows a calendar day (a time of day alone does not count). */
export function isBuiltInDate(id: number): boolean {
  return DATE_BUILT_IN.has(id);
}

/**
 * Whether a custom format shows a calendar day: it has a day or a year outside quotes, brackets and escapes.
 * `dd/mm/yyyy`, `[$-42A]d-mmm-yy` and `"ngày" d "tháng" m` do; `h:mm`, `#,##0 "đồng"` and `@` do not.
 */
export function isDateFormat(code: string): boolean {
  const bare = code
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  const first = bare.split(';')[0] ?? '';
  if (/general|[#0?@%]/.test(first)) return false;
  return /[dy]/.test(first);
}

const EPOCH_1900 = date('1899-12-30');
const EPOCH_1904 = date('1904-01-01');
/** 31/12/9999, the last day a spreadsheet knows. */
const LAST_SERIAL = 2_958_465;

/** Before it spreadsheets count one day wrongly. */
const FIRST_SAFE_DAY = date('1900-03-01');
const DAY_ZERO = dayNumber(EPOCH_1900);

/** The serial number of a day; `null` before 01/03/1900, where spreadsheets count wrongly. `serialOfDate('2024-01-01')` is 45292. */
export function serialOfDate(day: LocalDate): number | null {
  return day < FIRST_SAFE_DAY ? null : dayNumber(day) - DAY_ZERO;
}

/**
 * The day of a serial number, the time of day dropped; `null` where there is no such day. Counts the 29/02/1900
 * that spreadsheets believe in and the calendar does not. `dateOfSerial(45292)` is `2024-01-01`.
 */
export function dateOfSerial(serial: number, from1904 = false): LocalDate | null {
  const day = Math.floor(serial + 1e-9);
  if (!Number.isFinite(day) || day > LAST_SERIAL) return null;
  if (from1904) return day < 0 ? null : addDays(EPOCH_1904, day);
  if (day < 1 || day === 60) return null;
  return addDays(EPOCH_1900, day < 60 ? day + 1 : day);
}
