import { describe, expect, it } from 'vitest';
import { codeIdentity, gtinCheckDigit, paddedGtin, parseGtin } from './gtin.ts';

describe('a number of goods under a bar code', () => {
  it('is taken with the right check digit, in all four lengths', () => {
    expect(parseGtin('8936012345674')).toBe('8936012345674');
    expect(parseGtin('96385074')).toBe('96385074');
    expect(parseGtin('036000291452')).toBe('036000291452');
    expect(parseGtin('10012345678902')).toBe('10012345678902');
  });
  it('is read over spaces and hyphens', () => {
    expect(parseGtin('8 936012 345674')).toBe('8936012345674');
    expect(parseGtin('893-6012-345674')).toBe('8936012345674');
  });
  it('is refused with a wrong check digit, a wrong length, a letter', () => {
    expect(parseGtin('8936012345675')).toBeNull();
    expect(parseGtin('893601234566')).toBeNull();
    expect(parseGtin('89360123456')).toBeNull();
    expect(parseGtin('893601234567A')).toBeNull();
    expect(parseGtin('')).toBeNull();
  });
  it('notices every single wrong digit', () => {
    const right = '8936012345674';
    for (let at = 0; at < right.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const typed = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
        expect(parseGtin(typed)).toBe(typed === right ? right : null);
      }
    }
  });
  it('ends with a nought where the weighted sum is a full ten', () => {
    expect(gtinCheckDigit('893601234567')).toBe(4);
    expect(gtinCheckDigit('0000000')).toBe(0);
  });
});

describe('one number in several lengths', () => {
  it('is one number: 8, 12 and 13 digits get noughts before them', () => {
    expect(paddedGtin('8936012345674')).toBe('08936012345674');
    expect(paddedGtin('0 8936012 345674')).toBe('08936012345674');
    expect(paddedGtin('96385074')).toBe('00000096385074');
    expect(paddedGtin('8936012345675')).toBe(null);
  });

  it('leaves codes of other kinds as they are written', () => {
    expect(codeIdentity('8936012345674')).toBe(codeIdentity('08936012345674'));
    expect(codeIdentity('12-03390-3-2026')).toBe('12-03390-3-2026');
    expect(codeIdentity('123')).toBe('123');
  });
});
