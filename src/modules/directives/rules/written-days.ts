// Days as letters write them, and terms: "trước ngày 15/02/2025", "trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2025",
// "trong tháng 01 năm 2025" (its last day), "trong quý IV năm 2026", "hằng quý", "kịp thời".

import { addDays, dateOf, daysInMonth, type LocalDate, partsOf } from '#kernel/calendar.ts';
import { smallFirst } from '#kernel/vietnamese-text.ts';

/**
 * A day of numbers as they were written; `null` where there is no such day.
 * @example dayOf('31', '4', '2025') // null
 */
export function dayOf(day: string, month: string, year: string): LocalDate | null {
  return dateOf(Number(year), Number(month), Number(day));
}

function lastDayOfMonth(day: LocalDate): LocalDate | null {
  const { year, month } = partsOf(day);
  return dateOf(year, month, daysInMonth(year, month));
}

/** A day in figures or in words, as a part of a regular expression with the three groups of one day. */
export const DAY = String.raw`(\d{1,2})\s*(?:[/.-]|tháng)\s*(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})`;

/** How often something comes back, and what is to be done at once or always. */
export type Recurrence = 'month' | 'quarter' | 'half-year' | 'year' | 'week';

export interface Term {
  /** The last day on which it is in time; `null`: none was named, or the day named does not exist. */
  readonly day: LocalDate | null;
  readonly from: number;
  readonly to: number;
  /** A day was written that no calendar has. */
  readonly impossible: boolean;
}

const romans: Readonly<Record<string, number>> = { I: 1, II: 2, III: 3, IV: 4 };
const BEFORE = String.raw`(?:trước|chậm nhất(?:\s+(?:là|vào|trước))?|đến hết|hết|xong|muộn nhất(?:\s+(?:là|vào))?|hạn (?:cuối|chót)(?:\s+là)?|không quá|trong)`;

const OF_A_PAPER =
  /(?:hết hạn|hết hiệu lực|hết thời hạn(?: công nhận)?|còn hiệu lực|có giá trị|được cấp|ban hành|công nhận)\s*(?:từ\s*)?$/iu;

/** Terms of a text with what each stands on, the first written first. */
export function termsIn(text: string): readonly Term[] {
  const terms: Term[] = [];
  const add = (match: RegExpExecArray | RegExpMatchArray, day: LocalDate | null): void => {
    const from = match.index ?? 0;
    // "giấy chứng nhận hết hạn trước ngày …" tells of a paper, not of the work.
    if (OF_A_PAPER.test(text.slice(Math.max(0, from - 30), from))) return;
    const to = from + match[0].length;
    if (terms.some((one) => from < one.to && to > one.from)) return;
    terms.push({ day, from, to, impossible: day === null });
  };
  // Several days that share a year: "trước ngày 15 tháng 6 và ngày 15 tháng 12 năm 2025".
  const shared = new RegExp(
    String.raw`${BEFORE}\s+(?:ngày\s+)?(\d{1,2})\s*(?:/|tháng)\s*(\d{1,2})((?:\s*(?:,|và|;)\s*(?:trước\s+)?(?:ngày\s+)?\d{1,2}\s*(?:/|tháng)\s*\d{1,2})*)\s*(?:,|và|;)\s*(?:trước\s+)?(?:ngày\s+)?(\d{1,2})\s*(?:/|tháng)\s*(\d{1,2})\s*(?:/|năm)\s*(\d{4})`,
    'giu',
  );
  for (const match of text.matchAll(shared)) {
    const [, day = '', month = '', middle = '', lastDay = '', lastMonth = '', year = ''] = match;
    const days = [dayOf(day, month, year)];
    for (const [, d = '', m = ''] of middle.matchAll(/(\d{1,2})\s*(?:\/|tháng)\s*(\d{1,2})/gu))
      days.push(dayOf(d, m, year));
    days.push(dayOf(lastDay, lastMonth, year));
    const from = match.index;
    const to = from + match[0].length;
    for (const one of days) terms.push({ day: one, from, to, impossible: one === null });
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`${BEFORE}\s+(?:\d{1,2}\s*giờ\s*(?:\d{2}\s*(?:phút)?)?,?\s*)?(?:ngày\s+)?${DAY}`, 'giu'),
  )) {
    add(match, dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`${BEFORE}\s+tháng\s+(\d{1,2})\s*(?:/|năm)\s*(\d{4})`, 'giu'),
  )) {
    const [, month = '', year = ''] = match;
    const first = dayOf('1', month, year);
    // "trước tháng 6" ends with the month before; every other word with the month itself.
    const isBefore = /^trước/iu.test(match[0]);
    add(match, first === null ? null : isBefore ? addDays(first, -1) : lastDayOfMonth(first));
  }
  for (const match of text.matchAll(
    new RegExp(String.raw`${BEFORE}\s+quý\s+(IV|III|II|I|[1-4])\s*(?:/|năm)\s*(\d{4})`, 'gu'),
  )) {
    const quarter = romans[match[1] ?? ''] ?? Number(match[1]);
    const last = dayOf('1', String(quarter * 3), match[2] ?? '');
    add(match, last === null ? null : lastDayOfMonth(last));
  }
  for (const match of text.matchAll(/(?:trong|đến hết|hết)\s+năm\s+(\d{4})/giu))
    add(match, dayOf('31', '12', match[1] ?? ''));
  // "từ ngày 01/10 đến ngày 15/10/2026": the end of the span.
  for (const match of text.matchAll(
    new RegExp(String.raw`từ\s+ngày\s+[\d/.-]+(?:\s*tháng\s*\d{1,2})?\s+đến\s+(?:hết\s+)?ngày\s+${DAY}`, 'giu'),
  )) {
    add(match, dayOf(match[1] ?? '', match[2] ?? '', match[3] ?? ''));
  }
  return terms.sort((a, b) => a.from - b.from || ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
}

/** A term that stands alone in a cell of a table: a day, a month or a quarter without a word before it counts too. */
export function termsInCell(cell: string): readonly Term[] {
  const said = termsIn(cell);
  return said.length > 0
    ? said
    : termsIn(
        `trước ${/^\d/u.test(cell) ? 'ngày ' : ''}${smallFirst(cell)}`.replace(/^trước (?=tháng|quý|năm)/u, 'trong '),
      );
}

const recurrences: readonly (readonly [RegExp, Recurrence])[] = [
  [/(?:hằng|hàng|mỗi)\s+tuần/iu, 'week'],
  [/(?:hằng|hàng|mỗi)\s+tháng|định kỳ\s+(?:01|1|một)\s+tháng/iu, 'month'],
  [/(?:hằng|hàng|mỗi)\s+quý|định kỳ\s+(?:03|3|ba)\s+tháng/iu, 'quarter'],
  [/(?:định kỳ\s+)?(?:06|6|sáu)\s+tháng(?:\s+một lần|\/lần)|định kỳ\s+(?:06|6|sáu)\s+tháng/iu, 'half-year'],
  [/(?:hằng|hàng|mỗi)\s+năm/iu, 'year'],
];

/** How often a text says that something comes back, with the words for it. */
export function recurrenceIn(
  text: string,
): { readonly every: Recurrence; readonly from: number; readonly to: number } | null {
  for (const [words, every] of recurrences) {
    const match = words.exec(text);
    if (match !== null) return { every, from: match.index, to: match.index + match[0].length };
  }
  return null;
}

/** "Kịp thời", "thường xuyên": a duty that stands, without a day. */
export function standingWord(text: string): { readonly from: number; readonly to: number } | null {
  const match = /kịp thời|thường xuyên|khẩn trương|tiếp tục/iu.exec(text);
  return match === null ? null : { from: match.index, to: match.index + match[0].length };
}
