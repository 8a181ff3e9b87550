// Dates as a calendar that a phone or a mail program reads (RFC 5545): whole days, or an hour of Vietnam; folded lines, stable identities.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';

export interface CalendarEntry {
  readonly id: string;
  readonly day: LocalDate;
  /** The last day of what takes several; absent: the same day. */
  readonly until?: LocalDate;
  /** `08:30` in Vietnam; absent or `null`: the whole day. */
  readonly at?: string | null;
  readonly title: string;
  readonly text: string;
  readonly place?: string | null;
  readonly url: string;
  readonly changedAt: Instant;
}

const plain = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/;/g, '\\;')
    .replace(/,/g, '\\,')
    .replace(/\r\n?|\n/g, '\\n');

const compact = (day: LocalDate): string => day.replaceAll('-', '');
const stamp = (at: Instant): string => at.replace(/[-:]/g, '').replace(/\.\d+/, '');

/** How many octets a letter takes in UTF-8. */
function octetsOf(letter: string): number {
  const point = letter.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
}

/**
 * A line of at most 75 octets, continued with a space; a letter is never cut in two.
 * @example foldLine('SUMMARY:short') // the same
 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += letter;
    octets += more;
  }
  return [...parts, part].join('\r\n ');
}

/** Signs that a calendar cannot hold, and that would end a line before its time, are left out. */
const clean = (text: string): string =>
  plain(text.replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\u2028\u2029]/g, ' '));

/** Vietnam has had one offset and no summer time since 1975. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Ho_Chi_Minh',
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0700',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A whole day; or an hour, of which nobody knows how long it takes: it has a beginning and no end. */
function timesOf({ day, until = day, at = null }: CalendarEntry): readonly string[] {
  if (at !== null && until === day) return [`DTSTART;TZID=Asia/Ho_Chi_Minh:${compact(day)}T${at.replace(':', '')}00`];
  return [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(addDays(until, 1))}`, 'TRANSP:TRANSPARENT'];
}

/**
 * The calendar file, the same for the same entries. `name` is how it is called in the program that reads it. DTSTAMP is when the thing
 * changed last, as it is where no METHOD is named.
 */
export function calendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenOCOP//calendar//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${clean(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...ZONE,
    ...entries.flatMap((entry) => [
      'BEGIN:VEVENT',
      `UID:${entry.id}@openocop`,
      `DTSTAMP:${stamp(entry.changedAt)}`,
      `LAST-MODIFIED:${stamp(entry.changedAt)}`,
      ...timesOf(entry),
      `SUMMARY:${clean(entry.title)}`,
      // Many programs show the description and not the URL.
      `DESCRIPTION:${clean([entry.text, entry.url].filter((part) => part !== '').join('\n'))}`,
      ...(entry.place == null ? [] : [`LOCATION:${clean(entry.place)}`]),
      `URL:${entry.url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
