// Money, periods and the canonical writing of content.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { date } from './calendar.ts';
import { canonicalJson } from './fingerprint.ts';
import { formatVnd, formatWhole, parseVnd } from './money.ts';
import { holdsOn, lastDay, overlaps } from './period.ts';

describe('money', () => {
  it('is whole đồng with dots between thousands, and is read back', () => {
    expect(formatVnd(1_250_000)).toBe('1.250.000\u00a0₫');
    expect(formatWhole(999)).toBe('999');
    fc.assert(
      fc.property(fc.nat(), (amount) => {
        expect(parseVnd(formatVnd(amount))).toBe(amount);
        expect(parseVnd(String(amount))).toBe(amount);
      }),
    );
  });

  it('refuses what is no whole amount', () => {
    for (const text of ['', '12,5', '1.25', '-5', 'miễn phí', '1.250.00']) expect(parseVnd(text)).toBeNull();
    expect(parseVnd('45 000 đ')).toBe(45_000);
  });
});

describe('a period', () => {
  const year = { from: date('2025-01-01'), until: date('2026-01-01') };
  it('holds its first day, not its end; papers print the day before the end', () => {
    expect(holdsOn(year, date('2025-01-01'))).toBe(true);
    expect(holdsOn(year, date('2026-01-01'))).toBe(false);
    expect(lastDay(year)).toBe('2025-12-31');
    expect(holdsOn({ from: date('2025-01-01'), until: null }, date('2999-01-01'))).toBe(true);
  });

  it('does not overlap the one that begins when it ends', () => {
    expect(overlaps(year, { from: date('2026-01-01'), until: null })).toBe(false);
    expect(overlaps(year, { from: date('2025-12-31'), until: null })).toBe(true);
  });
});

describe('canonical JSON', () => {
  it('does not depend on the order of keys and reads back equal', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(turned)).toBe(canonicalJson(value));
        expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
      }),
    );
    expect(canonicalJson({ b: 1, a: [undefined, null], c: undefined })).toBe('{"a":[null,null],"b":1}');
  });
});
