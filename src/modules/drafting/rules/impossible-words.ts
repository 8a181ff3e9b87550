// Days and hours in what was typed that do not exist: `30/02/2026`, `25 giờ`. A letter that names one invites nobody to anything.

import { dateOf } from '#kernel/calendar.ts';

/** A day as letters write it: in figures, or in words. */
const DAYS = [
  /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/gu,
  /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu,
];
const HOURS = /(?<![\d,.])(\d{1,2})\s*(?:giờ|[hg](?=\s*\d|\b))\s*(\d{1,2})?/giu;

/** A duration, `trong 48 giờ`, is no hour of a day. */
const LASTING = /(?:trong|sau|trước|hết|khoảng|ít nhất|tối đa|chậm nhất)\s+(?:vòng\s+)?$/iu;

/**
 * Whether a line names a day that no calendar has.
 * @example namesNoDay('họp ngày 30/02/2026') // true
 */
export const namesNoDay = (line: string): boolean =>
  DAYS.some((pattern) =>
    [...line.matchAll(pattern)].some(
      ([, day, month, year]) => dateOf(Number(year), Number(month), Number(day)) === null,
    ),
  );

/**
 * Whether a line names an hour that no day has; 24 giờ is midnight.
 * @example namesNoHour('Thời gian: 25 giờ') // true
 */
export const namesNoHour = (line: string): boolean =>
  [...line.matchAll(HOURS)].some(
    ({ 1: hour, 2: minutes, index }) =>
      !LASTING.test(line.slice(0, index)) && (Number(hour) > 24 || Number(minutes ?? 0) > 59),
  );
