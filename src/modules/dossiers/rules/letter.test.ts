import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { DossierId } from './dossier.ts';
import {
  isOfKind,
  type Letter,
  letterNamed,
  letterWord,
  officeOf,
  serialOf,
  seriesOf,
  withoutNumber,
} from './letter.ts';

describe('a number of a letter (Decree 30/2020, Annex I)', () => {
  test('is counted without its symbol, its zeros and its spaces', () => {
    expect(['12/TTr-UBND', '012/TTr-UBND', '12 / TTr-UBND', '7a/UBND-KT', '7Đ/UBND'].map(serialOf)).toEqual([
      '12',
      '12',
      '12',
      '7a',
      '7d',
    ]);
  });

  test('is none without its symbol, or where it counts nothing', () => {
    expect(['12', '/TTr-UBND', '0/TTr-UBND', 'TTr-UBND', '12/', '12/TTr UBND'].map(serialOf)).toEqual(
      Array.from({ length: 6 }, () => null),
    );
  });

  test('of a request counts apart from those of letters without a name of their kind, which count together', () => {
    expect([seriesOf('report'), seriesOf('request'), seriesOf('completion'), seriesOf('supplement')]).toEqual([
      'bao-cao',
      'to-trinh',
      'cong-van',
      'cong-van',
    ]);
  });
});

describe('the symbol of a number (Decree 30/2020, Annex III)', () => {
  test('is BC for a report, TTr for a request, and no name of a kind for a letter', () => {
    const fits = [
      isOfKind('report', '73/BC-UBND'),
      isOfKind('request', '12/TTr-UBND'),
      isOfKind('completion', '45/UBND-KT'),
      isOfKind('supplement', '30/SNNMT-OCOP'),
    ];
    expect(fits).toEqual([true, true, true, true]);
  });

  test('of another kind is not', () => {
    const fits = [
      isOfKind('request', '73/BC-UBND'),
      isOfKind('report', '73/TTr-UBND'),
      isOfKind('report', '73/UBND-KT'),
      isOfKind('report', '73/BC'),
      isOfKind('completion', '73/BC-UBND'),
      isOfKind('supplement', '73/QĐ-UBND'),
      isOfKind('report', 'abc'),
    ];
    expect(fits).toEqual(fits.map(() => false));
  });
});

describe('a letter', () => {
  test('has one word in addresses, and no other word is one', () => {
    const letters = [
      { kind: 'report', ordinal: 1 },
      { kind: 'request', ordinal: 1 },
      { kind: 'completion', ordinal: 2 },
      { kind: 'supplement', ordinal: 1 },
    ] as const;
    expect(letters.map((one) => letterNamed(letterWord(one)))).toEqual(letters);
    expect(['to-trinh-1', 'tra-lai', 'tra-lai-0', 'bo-sung-x', ''].map(letterNamed)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  test('of the commune belongs to the commune, that of the province to the office of the province itself', () => {
    const dossier = { provinceCode: '12', communeCode: '03390' };
    expect([officeOf('completion', dossier).communeCode, officeOf('supplement', dossier).communeCode]).toEqual([
      '03390',
      null,
    ]);
  });

  test('without a number waits, the oldest first; one with a number does not', () => {
    const letter = (ordinal: number, madeOn: string): Letter => ({
      dossierId: 'x' as DossierId,
      kind: 'completion',
      ordinal,
      product: '',
      producer: '',
      madeOn: date(madeOn),
    });
    const all = [letter(3, '2026-11-20'), letter(1, '2026-11-18'), letter(2, '2026-11-19')];
    const numbered = [{ dossierId: 'x' as DossierId, kind: 'completion', ordinal: 2 }] as const;
    expect(withoutNumber(all, numbered).map((one) => one.ordinal)).toEqual([1, 3]);
  });
});
