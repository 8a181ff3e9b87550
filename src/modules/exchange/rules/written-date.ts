// What a date cell means: a real date, a date typed as text in any of the usual ways, or a serial number that lost its
// format. A day that the calendar does not have is never guessed.

import { addDays, addMonths, date, dateOf, type LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import type { CellInput } from './sheet.ts';
import { clean, isPlaceholder } from './written-text.ts';

/** A date as written: nothing, a day and how it was written, a part of one, or a day that does not exist. */
export type WrittenDate =
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid' }
  /** Only a month or a year: too little for a legal date, but not wrong. */
  | { readonly kind: 'incomplete'; readonly year: number }
  | { readonly kind: 'day'; readonly day: LocalDate; readonly form: 'plain' | 'serial' | 'two-digit-year' };

const BLANK: WrittenDate = { kind: 'blank' };
const INVALID: WrittenDate = { kind: 'invalid' };
const EPOCH = date('1899-12-30');

/** Serial numbers that stand for the years 1990 to 2100; outside, a bare number is no date. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 73_415;

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

function dayOf(year: string, month: number | string, day: string): WrittenDate {
  const short = year.length === 2;
  const found = dateOf(Number(short ? `20${year}` : year), Number(month), Number(day));
  return found === null ? INVALID : { kind: 'day', day: found, form: short ? 'two-digit-year' : 'plain' };
}

function ofDigits(digits: string): WrittenDate {
  if (digits.length === 8) {
    const yearFirst = /^(19|20)\d\d(0[1-9]|1[0-2])/.test(digits);
    return yearFirst
      ? dayOf(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6))
      : dayOf(digits.slice(4), digits.slice(2, 4), digits.slice(0, 2));
  }
  const serial = Number(digits);
  if (digits.length !== 5 || serial < FIRST_SERIAL || serial > LAST_SERIAL) return INVALID;
  return { kind: 'day', day: addDays(EPOCH, serial), form: 'serial' };
}

const NUMERIC = /^(\d{1,2})\s*[/.\-–\s]\s*(\d{1,2})\s*[/.\-–\s]\s*(\d{4}|\d{2})$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/;
const SPOKEN = /^(\d{1,2})\s*(?:thang|thg)\s*(\d{1,2})\s*(?:nam)?\s*(\d{4})$/;
const MONTH_NAME = /^(\d{1,2})[\s-]*(?:thg\s?(\d{1,2})|([a-z]{3})[a-z]*)[\s,-]*(\d{4}|\d{2})$/;

/**
 * A date typed as text. Day first, as in Vietnam; `3/25/2024` is no date. `readDateText('05/3/24')` is 05/03/2024 with a
 * two-digit year; `readDateText('45292')` is 01/01/2024, a serial number; `readDateText('31/02/2024')` is invalid.
 */
export function readDateText(text: string): WrittenDate {
  const tidy = clean(text).replace(/^'/, '');
  if (isPlaceholder(tidy)) return BLANK;
  const folded = foldText(tidy)
    .replace(/^(?:den |tu )?(?:het )?(?:ngay )?[\s:]*/, '')
    .replace(/[\sT]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(am|pm|sa|ch)?$/i, '')
    .replace(/[.,;]+$/, '')
    .trim();
  const numeric = NUMERIC.exec(folded);
  if (numeric) return dayOf(numeric[3] ?? '', numeric[2] ?? '', numeric[1] ?? '');
  const iso = YEAR_FIRST.exec(folded);
  if (iso) return dayOf(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '');
  const spoken = SPOKEN.exec(folded);
  if (spoken) return dayOf(spoken[3] ?? '', spoken[2] ?? '', spoken[1] ?? '');
  const named = MONTH_NAME.exec(folded);
  if (named) return dayOf(named[4] ?? '', named[2] ?? MONTHS[named[3] ?? ''] ?? 0, named[1] ?? '');
  const part = /^(?:thang\s*)?(?:(?:0?[1-9]|1[0-2])\s*[/.-]\s*)?(?:nam\s*)?((?:19|20)\d{2})$/.exec(folded);
  if (part) return { kind: 'incomplete', year: Number(part[1]) };
  return /^\d+$/.test(folded) ? ofDigits(folded) : INVALID;
}

const ANY_DATE = /\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}/g;

/**
 * What the cell of an end date means. Offices also write a term or a span there: "36 tháng", "từ 05/8/2026 đến
 * 05/8/2029"; a term counts from the day of issue, where that is known.
 */
export function readEndDate(cell: CellInput | undefined, issuedOn: LocalDate | null): WrittenDate {
  if (cell?.kind !== 'text') return readDate(cell);
  const text = String(cell.value);
  const term = /^(\d{1,3})\s*(thang|nam)\b/.exec(foldText(text));
  if (term) {
    const months = Number(term[1]) * (term[2] === 'nam' ? 12 : 1);
    return issuedOn === null ? BLANK : { kind: 'day', day: addMonths(issuedOn, months), form: 'plain' };
  }
  const dates = text.match(ANY_DATE) ?? [];
  return dates.length === 2 ? readDateText(dates[1] ?? '') : readDate(cell);
}

/** What a date cell means. A real date is taken as it is; a bare number is a serial number or nothing. */
export function readDate(cell: CellInput | undefined): WrittenDate {
  if (cell === undefined || cell.kind === 'empty') return BLANK;
  if (cell.kind === 'date') return { kind: 'day', day: cell.value as LocalDate, form: 'plain' };
  if (cell.kind === 'number') {
    const whole = String(Math.floor(Number(cell.value)));
    return readDateText(whole.length === 7 ? `0${whole}` : whole);
  }
  return cell.kind === 'text' ? readDateText(String(cell.value)) : INVALID;
}
