import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from './phone.ts';

describe('a telephone number', () => {
  it.each([
    ['0900 000 001', '0900000001'],
    ['+84 900.000.001', '0900000001'],
    ['84900000001', '0900000001'],
    ['(0213) 3876 543', '02133876543'],
    ['024-3876-5432', '02438765432'],
    ['1800 0000', '18000000'],
  ])('%s is stored as %s', (typed, stored) => {
    expect(parsePhone(typed)).toBe(stored);
  });

  it.each(['0900 000 00', '0900 000 0012', '0100000001', '900000001x', '', '113'])('%s is none', (typed) => {
    expect(parsePhone(typed)).toBeNull();
  });

  it.each([
    ['0900000001', '0900 000 001'],
    ['02133876543', '0213 3876 543'],
    ['02438765432', '024 3876 5432'],
    ['0213876543', '0213 876 543'],
    ['18000000', '1800 0000'],
  ])('%s is read aloud as %s', (stored, shown) => {
    expect(formatPhone(stored)).toBe(shown);
  });

  it('is the same after showing and reading again', () => {
    for (const stored of ['0900000001', '02133876543', '02438765432', '18000000']) {
      expect(parsePhone(formatPhone(stored))).toBe(stored);
    }
  });
});
