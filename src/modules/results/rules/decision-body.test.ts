import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { bodyFault } from './decision-body.ts';

const at = { province: 'Tỉnh Lai Châu', day: date('2026-11-25') };
const fault = (printed: string, kind: Parameters<typeof bodyFault>[0] = 'recognition') => bodyFault(kind, printed, at);

test.each([
  'Chủ tịch UBND tỉnh Lai Châu',
  'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LAI CHÂU',
  'Chủ tịch Uỷ ban nhân dân tỉnh Lai Châu',
  'UBND tỉnh Lai Châu',
  'Chủ tịch UBND tỉnh',
])('the own province decides on three and four stars: %s', (printed) => {
  expect(fault(printed)).toBeNull();
  expect(fault(printed, 'approval')).toBeNull();
});

test.each([
  ['Chủ tịch UBND tỉnh Lào Cai', 'results/issuer-of-another-province'],
  ['Chủ tịch UBND thành phố Huế', 'results/issuer-of-another-province'],
  ['UBND huyện Tam Đường', 'results/issuer-not-competent'],
  ['UBND xã Bình Lư', 'results/issuer-not-competent'],
  ['Giám đốc Sở Nông nghiệp và Môi trường', 'results/issuer-not-competent'],
  ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'results/issuer-not-competent'],
  ['Ban tổ chức', 'results/issuer-not-competent'],
])('nobody else does (26/2026, Art. 4.1): %s', (printed, code) => {
  expect(fault(printed)).toBe(code);
});

test('five stars come from the minister of the ministry in charge on the day, of no other', () => {
  expect(fault('Bộ trưởng Bộ Nông nghiệp và Môi trường', 'ministry')).toBeNull();
  expect(fault('Bộ trưởng Bộ Nông nghiệp và Phát triển nông thôn', 'ministry')).toBe('results/issuer-not-competent');
  expect(fault('Bộ trưởng Bộ Công Thương', 'ministry')).toBe('results/issuer-not-competent');
  expect(fault('Chủ tịch UBND tỉnh Lai Châu', 'ministry')).toBe('results/issuer-not-competent');
});

test('a city directly under the state decides for itself', () => {
  const hue = { province: 'Thành phố Huế', day: date('2026-11-25') };
  expect(bodyFault('recognition', 'Chủ tịch UBND thành phố Huế', hue)).toBeNull();
  expect(bodyFault('recognition', 'Chủ tịch UBND tỉnh Lai Châu', hue)).toBe('results/issuer-of-another-province');
});
