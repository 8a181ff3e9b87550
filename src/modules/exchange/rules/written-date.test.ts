import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { CellInput } from './sheet.ts';
import { readDate, readDateText, readEndDate } from './written-date.ts';

const cell = (kind: CellInput['kind'], value: CellInput['value']): CellInput => ({
  column: 1,
  kind,
  value,
  formula: false,
  format: '',
});
const day = (text: string, form = 'plain') => ({ kind: 'day', day: text, form });

describe('a date cell', () => {
  it('is read day first, in every usual writing', () => {
    const writings = [
      '5/3/2024',
      '05/03/2024',
      '05-03-2024',
      '5.3.2024',
      '2024-03-05',
      'ngày 05 tháng 3 năm 2024',
      '05/03/2024 07:30',
      ' 05/3/2024. ',
      '05032024',
      '20240305',
      '5 Mar 2024',
      '05-Thg3-2024',
    ];
    expect(writings.map(readDateText)).toEqual(writings.map(() => day('2024-03-05')));
  });

  it('with two digits for the year is this century, and says so', () => {
    expect(readDateText('05/3/24')).toEqual(day('2024-03-05', 'two-digit-year'));
  });

  it('that lost its format is a serial number, and says so', () => {
    expect([readDateText('45292'), readDate(cell('number', 45292))]).toEqual([
      day('2024-01-01', 'serial'),
      day('2024-01-01', 'serial'),
    ]);
  });

  it('that the calendar does not have is invalid, never guessed', () => {
    for (const text of ['31/02/2024', '29/02/2023', '3/25/2024', '00/01/2024', '99999', 'hôm qua']) {
      expect(readDateText(text)).toEqual({ kind: 'invalid' });
    }
    expect(readDate(cell('error', '#REF!'))).toEqual({ kind: 'invalid' });
  });

  it('with only a month or a year is incomplete, not wrong', () => {
    expect(['2024', '3/2024', 'tháng 5/2024', 'năm 2024'].map(readDateText)).toEqual(
      ['2024', '3/2024', 'tháng 5/2024', 'năm 2024'].map(() => ({ kind: 'incomplete', year: 2024 })),
    );
    expect(readDate(cell('number', 2024))).toEqual({ kind: 'incomplete', year: 2024 });
  });

  it('that says nothing is blank', () => {
    expect(['', '-', '…', 'chưa có', 'không'].map(readDateText)).toEqual(Array(5).fill({ kind: 'blank' }));
  });
});

describe('the cell of an end', () => {
  it('may hold a term, counted from the day of issue', () => {
    expect(readEndDate(cell('text', '36 tháng'), date('2024-02-29'))).toEqual(day('2027-02-28'));
    expect(readEndDate(cell('text', '3 năm'), date('2024-08-31'))).toEqual(day('2027-08-31'));
    expect(readEndDate(cell('text', '36 tháng'), null)).toEqual({ kind: 'blank' });
  });

  it('may hold a span, whose end counts', () => {
    expect(readEndDate(cell('text', 'từ 05/8/2026 đến 05/8/2029'), null)).toEqual(day('2029-08-05'));
    expect(readEndDate(cell('text', 'đến hết ngày 05/8/2029'), null)).toEqual(day('2029-08-05'));
  });
});
