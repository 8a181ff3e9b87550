// Due dates as a calendar that a phone or a mail program reads (RFC 5545): days without a time, folded lines, no person's name.

import { addDays, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

/** A secret address; the token itself is nowhere. */
export interface CalendarLink {
  readonly id: Id<'task-calendar-link'>;
  readonly accountId: AccountId;
  readonly tokenHash: string;
  readonly madeAt: Instant;
  readonly revokedAt: Instant | null;
}

export interface CalendarEntry {
  readonly id: string;
  readonly day: LocalDate;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly changedAt: Instant;
}

const plain = (text: string): string =>
  text.replace(/\\/g, '\\\\').replace(/;/g, '\\;').replace(/,/g, '\\,').replace(/\r?\n/g, '\\n');

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

/** The calendar file. `name` is how it is called in the program that reads it. */
export function calendarFile(name: string, entries: readonly CalendarEntry[], now: Instant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//OpenOCOP//tasks//VI',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${plain(name)}`,
    'X-WR-TIMEZONE:Asia/Ho_Chi_Minh',
    ...entries.flatMap(({ id, day, title, text, url, changedAt }) => [
      'BEGIN:VEVENT',
      `UID:${id}@openocop`,
      `DTSTAMP:${stamp(now)}`,
      `LAST-MODIFIED:${stamp(changedAt)}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
      'TRANSP:TRANSPARENT',
      `SUMMARY:${plain(title)}`,
      `DESCRIPTION:${plain(text)}`,
      `URL:${url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return `${lines.map(foldLine).join('\r\n')}\r\n`;
}
