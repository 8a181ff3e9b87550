import { describe, expect, it } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import { calendarFile, foldLine } from './calendar-file.ts';

describe('a calendar file', () => {
  const entry = {
    id: 'a',
    day: date('2026-11-30'),
    title: 'Hạn: Rà soát; lập danh sách, gửi tỉnh',
    text: 'Trong hạn\nmột dòng nữa',
    url: 'https://vidu.gov.vn/nhiem-vu/a',
    changedAt: instantOf(0),
  };
  const file = calendarFile('Nhiệm vụ OCOP', [entry]);

  it('has one day for each due date, ends every line as the standard asks, and escapes what has a meaning', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201\r\n');
    expect(file).toContain('SUMMARY:Hạn: Rà soát\\; lập danh sách\\, gửi tỉnh\r\n');
    expect(file.replaceAll('\r\n ', '')).toContain(
      'DESCRIPTION:Trong hạn\\nmột dòng nữa\\nhttps://vidu.gov.vn/nhiem-vu/a\r\n',
    );
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('folds lines at 75 octets without cutting a letter, and reads back as it was', () => {
    const line = `SUMMARY:${'ộ'.repeat(60)}`;
    const folded = foldLine(line).split('\r\n');
    expect(folded.length).toBeGreaterThan(1);
    expect(Math.max(...folded.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
    expect(folded.map((part, index) => (index === 0 ? part : part.slice(1))).join('')).toBe(line);
    expect(foldLine('SUMMARY:short')).toBe('SUMMARY:short');
  });
});
