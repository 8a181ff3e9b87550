import { expect, it } from 'vitest';
import { officeInWords } from './office-name.ts';

it.each([
  [['SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], 'Sở Nông nghiệp và Môi trường'],
  [['VĂN PHÒNG ĐIỀU PHỐI', 'NÔNG THÔN MỚI'], 'Văn phòng Điều phối nông thôn mới'],
  [['Sở Nông nghiệp và Môi trường'], 'Sở Nông nghiệp và Môi trường'],
])('the office of a head %j stands in a sentence as %s', (lines, words) => {
  expect(officeInWords(lines)).toBe(words);
});
