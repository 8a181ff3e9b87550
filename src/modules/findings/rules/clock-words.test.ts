import { describe, expect, it } from 'vitest';
import { clocksIn, endsBefore } from './clock-words.ts';

describe('hours in the words of minutes', () => {
  it('are read as people write them', () => {
    expect(['08 giờ 30 phút', '8h30', '08:30', '23 giờ 59', '8 giờ'].map(clocksIn)).toEqual([
      [510],
      [510],
      [510],
      [1439],
      [480],
    ]);
    expect(clocksIn('trong khoảng 08:30 đến 08:55')).toEqual([510, 535]);
  });

  it('are none where no day has them, or nothing names one', () => {
    expect(['25 giờ 99 phút', '24:00', '08 giờ 60 phút', 'buổi sáng', '08:30 rồi 25:10'].map(clocksIn)).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });

  it('end not before they begin', () => {
    expect(endsBefore('10 giờ 15 phút', '08 giờ 00 phút')).toBe(true);
    expect(endsBefore('08:30', '08:30')).toBe(false);
    expect(endsBefore('trong khoảng 08:30 đến 09:00', 'trong khoảng 08:40 đến 08:50')).toBe(false);
    expect(endsBefore(null, '08:00')).toBe(false);
  });
});
