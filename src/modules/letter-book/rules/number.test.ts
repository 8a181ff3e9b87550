import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { bookSeries, isSamePaper, serialOf, wrongNumber } from './number.ts';

describe('a number (Decree 30/2020, Annex I)', () => {
  test('is counted without its symbol, its zeros and its spaces', () => {
    const typed = ['12/TTr-UBND', '012/TTr-UBND', '12 / TTr-UBND', '7a/UBND-KT', '7Đ/UBND'];
    expect(typed.map(serialOf)).toEqual(['12', '12', '12', '7a', '7d']);
  });

  test('is none without its symbol, or where it counts nothing', () => {
    expect(['12', '/TTr-UBND', '0/TTr-UBND', 'TTr-UBND', '12/', '12/TTr UBND'].map(serialOf)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });
});

describe('the symbol of a number (Decree 30/2020, Annex III)', () => {
  const fitting = {
    'bien-ban': '03/BB-HĐOCOP',
    'bao-cao': '73/BC-UBND',
    'to-trinh': '12/TTr-UBND',
    'quyet-dinh': '1350/QĐ-UBND',
    'thong-bao': '96/TB-SNNMT',
    'cong-van': '45/UBND-KT',
    'ke-hoach': '07/KH-UBND',
    'giay-moi': '21/GM-UBND',
    'ket-luan': '12/KL-SNNMT',
  } as const;

  test.each(bookSeries)('of a %s fits that row and no other', (series) => {
    const fits = bookSeries.filter((one) => wrongNumber(one, fitting[series], 'number').length === 0);
    expect(fits).toEqual([series]);
  });

  test('without an office behind it is none, and words are none', () => {
    const codes = ['73/BC', 'abc'].map((typed) => wrongNumber('bao-cao', typed, 'number')[0]?.code);
    expect(codes).toEqual(['letter-book/number-of-another-kind', 'letter-book/no-number']);
    expect(wrongNumber('to-trinh', '03/BB-HĐOCOP', 'number').map((one) => one.code)).toEqual([
      'letter-book/number-of-another-kind',
    ]);
    expect(wrongNumber('to-trinh', '03', 'number').map((one) => one.code)).toEqual(['letter-book/no-number']);
  });
});

test('one decision that withdraws several products is one paper; of another kind, number or day it is another', () => {
  const one = { paper: 'withdrawal-decision', number: '8/QĐ-UBND', issuedOn: date('2026-12-01') } as const;
  expect(isSamePaper(one, { ...one, number: '08/QĐ-UBND' })).toBe(true);
  expect(isSamePaper(one, { ...one, issuedOn: date('2026-12-02') })).toBe(false);
  expect(isSamePaper(one, { ...one, paper: 'decision-recognition' })).toBe(false);
  expect(isSamePaper({ ...one, paper: 'session-report' }, { ...one, paper: 'session-report' })).toBe(false);
});
