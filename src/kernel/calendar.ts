// Legal dates and instants. The only file that turns one into the other; Vietnam is UTC+7 all year.

declare const localDate: unique symbol;
declare const instant: unique symbol;

/** A legal date in Vietnam, `YYYY-MM-DD`. Text order is date order. */
export type LocalDate = string & { readonly [localDate]: true };

/** A moment, ISO 8601 in UTC with milliseconds: `2025-06-30T17:30:00.000Z`. */
export type Instant = string & { readonly [instant]: true };

const VIETNAM_OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');
const format = (year: number, month: number, day: number): LocalDate =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as LocalDate;

/** Days of a month (1 to 12). `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The date of a year, month and day, or `null` where the calendar has no such day (31/02). */
export function dateOf(year: number, month: number, day: number): LocalDate | null {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return format(year, month, day);
}

/** Reads `YYYY-MM-DD`; `null` for any other writing and for days that do not exist. */
export function parseIsoDate(text: string): LocalDate | null {
  const m = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return m ? dateOf(Number(m[1]), Number(m[2]), Number(m[3])) : null;
}

/** Reads what people type: `23/11/2026`, `23-11-2026`, `23.11.2026`, one-digit days and months, or ISO. */
export function parseVietnameseDate(text: string): LocalDate | null {
  const m = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim());
  return m ? dateOf(Number(m[3]), Number(m[2]), Number(m[1])) : parseIsoDate(text.trim());
}

/** A literal date in code and tests; throws where the date does not exist. */
export function date(text: string): LocalDate {
  const parsed = parseIsoDate(text);
  if (parsed === null) throw new RangeError(`not a date: ${text}`);
  return parsed;
}

/** `23/11/2026`, as people in Vietnam write it. */
export function formatVietnamese(day: LocalDate): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** Year, month and day as numbers. */
export function partsOf(day: LocalDate): { year: number; month: number; day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Days since 1970-01-01, for distances. */
export function dayNumber(day: LocalDate): number {
  const { year, month, day: d } = partsOf(day);
  return Date.UTC(year, month - 1, d) / DAY_MS;
}

/** The date a number of days later (negative: earlier). */
export function addDays(day: LocalDate, days: number): LocalDate {
  const at = new Date((dayNumber(day) + days) * DAY_MS);
  return format(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
}

/**
 * The same day number months later, clamped to the month's end.
 * `addMonths('2024-02-29', 36)` is `2027-02-28`; `addMonths('2024-08-31', 36)` is `2027-08-31`.
 */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const { year, month, day: d } = partsOf(day);
  const index = year * 12 + (month - 1) + months;
  const y = Math.floor(index / 12);
  const m = (index % 12) + 1;
  return format(y, m, Math.min(d, daysInMonth(y, m)));
}

/** Whole days from one date to another; `daysBetween('2026-11-23', '2026-11-24')` is 1. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday, Monday 1 … Sunday 7. */
export function weekdayOf(day: LocalDate): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** An instant from milliseconds since 1970 in UTC. */
export function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString() as Instant;
}

/** Reads an ISO instant with a zone, or `null`. */
export function parseInstant(text: string): Instant | null {
  if (!/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}(:?\d{2})?)$/.test(text)) return null;
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'));
  return Number.isNaN(at.getTime()) ? null : instantOf(at.getTime());
}

/** Milliseconds since 1970 of an instant. */
export function millisecondsOf(at: Instant): number {
  return Date.parse(at);
}

/**
 * The instant so many times 24 hours later; negative is earlier.
 * @example instantAfterDays(instantOf(0), 1) // 1970-01-02T00:00:00.000Z
 */
export function instantAfterDays(at: Instant, days: number): Instant {
  return instantOf(millisecondsOf(at) + days * DAY_MS);
}

/** The legal date in Vietnam at an instant. `2025-06-30T17:30:00.000Z` is already 2025-07-01, when districts ended. */
export function dateInVietnam(at: Instant): LocalDate {
  const local = new Date(millisecondsOf(at) + VIETNAM_OFFSET_MS);
  return format(local.getUTCFullYear(), local.getUTCMonth() + 1, local.getUTCDate());
}

/** `23/11/2026 10:42` in Vietnam. */
export function formatInstantInVietnam(at: Instant): string {
  const local = new Date(millisecondsOf(at) + VIETNAM_OFFSET_MS);
  return `${formatVietnamese(dateInVietnam(at))} ${pad(local.getUTCHours(), 2)}:${pad(local.getUTCMinutes(), 2)}`;
}
