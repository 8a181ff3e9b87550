import { expect, test } from 'vitest';
import { namesNoDay, namesNoHour } from './impossible-words.ts';

test('a day that no calendar has is found, in figures and in words; one that it has is not', () => {
  for (const line of ['Thời gian: 08 giờ, ngày 30/02/2026', 'ngày 31 tháng 4 năm 2026', 'hạn 29.02.2027'])
    expect([line, namesNoDay(line)]).toEqual([line, true]);
  for (const line of ['ngày 29/02/2028', 'ngày 28 tháng 02 năm 2026', 'Quyết định số 26/2026/QĐ-TTg', 'số 30/02'])
    expect([line, namesNoDay(line)]).toEqual([line, false]);
});

test('an hour that no day has is found; a span of hours is none', () => {
  for (const line of ['Thời gian: 25 giờ, ngày 28/02/2026', 'lúc 08 giờ 75 phút', 'từ 14h90'])
    expect([line, namesNoHour(line)]).toEqual([line, true]);
  for (const line of ['08 giờ 30', '14h00', 'đến 24 giờ cùng ngày', 'trong 48 giờ kể từ khi nhận', 'trong vòng 72 giờ'])
    expect([line, namesNoHour(line)]).toEqual([line, false]);
});
