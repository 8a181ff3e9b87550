import { describe, expect, it } from 'vitest';
import { holdsPhoneNumber } from './phone-number.ts';

describe('holdsPhoneNumber', () => {
  it('finds a number however its digits are parted', () => {
    for (const words of ['Gọi 0912345678', '0912 345 678 (giả định)', '0912.345.678', '+84912-345-678']) {
      expect(holdsPhoneNumber(words), words).toBe(true);
    }
  });

  it('leaves hours, prices, days and nothing at all alone', () => {
    for (const words of ['07:00 – 17:30', '128.000 ₫', '23/11/2026', 'Quốc lộ 4D, km 12', '', null, undefined]) {
      expect(holdsPhoneNumber(words), String(words)).toBe(false);
    }
  });
});
