import { describe, expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { DossierId } from './dossier.ts';
import { type Letter, letterNamed, letterWord, officeOf, seriesOf, withoutNumber } from './letter.ts';

describe('a number of a letter (Decree 30/2020, Annex I)', () => {
  test('of a request counts apart from those of letters without a name of their kind, which count together', () => {
    expect([seriesOf('report'), seriesOf('request'), seriesOf('completion'), seriesOf('supplement')]).toEqual([
      'bao-cao',
      'to-trinh',
      'cong-van',
      'cong-van',
    ]);
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
