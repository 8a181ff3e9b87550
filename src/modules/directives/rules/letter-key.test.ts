import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import { date } from '#kernel/calendar.ts';
import { issuerKey, meantAmong, numberKey } from './letter-key.ts';
import { stateOn } from './letter-state.ts';
import { sameAs } from './twice.ts';

const key = (number: string, issuer: string | null, day: string | null) => ({
  numberKey: numberKey(number),
  issuerKey: issuerKey(issuer),
  issuedOn: day === null ? null : date(day),
});

describe('a cited letter', () => {
  const province = key('132/UBND-KTN', 'UBND tỉnh Lai Châu', '2025-01-09');

  it('is that of its number and body, however they are written', () => {
    expect(numberKey(' 0132 / UBND–KTN')).toBe('132/ubnd-ktn');
    expect(meantAmong(key('132/UBND-KTN', 'Uỷ ban nhân dân tỉnh Lai Châu', '2025-01-09'), [province])).toEqual({
      letter: province,
      dayDiffers: false,
    });
    expect(meantAmong(key('132/UBND-KTN', 'UBND tỉnh Sơn La', '2025-01-09'), [province])).toBe(null);
    expect(numberKey('132')).toBe(null);
  });

  it('with a day that is misprinted is still that letter, and the doubt is told', () => {
    // Art. 11.2 of 26/2026 writes the day of 148 once as 24/02/2025.
    const held = key('148/QĐ-TTg', 'Thủ tướng Chính phủ', '2023-02-24');
    const meant = meantAmong(key('148/QĐ-TTg', null, '2025-02-24'), [held]);
    expect(meant).toEqual({ letter: held, dayDiffers: true });
  });

  it('of a number that several years have is that of its day or year, and none where neither fits', () => {
    const other = key('132/UBND-KTN', 'UBND tỉnh Lai Châu', '2026-02-02');
    const both = [province, other];
    expect(meantAmong(key('132/UBND-KTN', null, '2026-02-03'), both)?.letter).toBe(other);
    expect(meantAmong(key('132/UBND-KTN', null, '2024-02-03'), both)).toBe(null);
  });
});

describe('a letter entered twice', () => {
  const one = { ...key('12/KH-UBND', 'UBND xã Bình Lư', '2026-03-02'), files: ['a'] };
  const as = (number: string, issuer: string, day: string, files: string[]) => ({ ...key(number, issuer, day), files });

  it('is the same number, body and day; or the same file', () => {
    expect(sameAs(one, as('12/KH-UBND', 'Ủy ban nhân dân xã Bình Lư', '2026-03-02', ['b']))).toBe('number');
    expect(sameAs(one, { numberKey: null, issuerKey: null, issuedOn: null, files: ['a'] })).toBe('file');
  });

  it('is none of another day, of another body, or of another number in the same file', () => {
    expect(sameAs(one, as('12/KH-UBND', 'UBND xã Bình Lư', '2025-03-02', ['b']))).toBe(null);
    expect(sameAs(one, as('12/KH-UBND', 'UBND xã Tân Uyên', '2026-03-02', ['b']))).toBe(null);
    expect(sameAs(one, as('13/KH-UBND', 'UBND xã Bình Lư', '2026-03-02', ['a']))).toBe(null);
  });
});

describe('the state of a letter on a day', () => {
  const letter = { issuedOn: date('2025-01-09'), instrument: null, isHeld: true };
  const row = (state: 'suspended' | 'lapsed' | 'in-force', day: string, removed = false) => ({
    state,
    fromDay: date(day),
    recordedAt: `${day}T01:00:00.000Z` as Instant,
    removedAt: removed ? (`${day}T02:00:00.000Z` as Instant) : null,
  });

  it('is what the last letter said by that day, the day itself among them', () => {
    const rows = [row('suspended', '2025-06-01'), row('lapsed', '2026-01-01'), row('in-force', '2025-12-01', true)];
    const on = (day: string) => stateOn(letter, rows, date(day));
    expect(['2025-01-08', '2025-01-09', '2025-06-01', '2025-12-31', '2026-01-01'].map(on)).toEqual([
      null,
      'in-force',
      'suspended',
      'suspended',
      'lapsed',
    ]);
  });

  it('of an instrument of the law is that of its data, and of a letter that is only cited nobody knows', () => {
    const decision = { issuedOn: date('2023-02-24'), instrument: '148/QĐ-TTg', isHeld: false };
    expect(stateOn(decision, [], date('2026-07-20'))).toBe('in-force');
    expect(stateOn(decision, [], date('2026-07-21'))).toBe('lapsed');
    expect(stateOn({ ...letter, isHeld: false }, [], date('2026-01-01'))).toBe(null);
  });
});
