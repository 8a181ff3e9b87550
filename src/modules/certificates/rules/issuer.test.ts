import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { competenceOf, competentLevels, issuerKindOf } from './issuer.ts';

const kind = (printed: string, day = '2024-06-06') => issuerKindOf(printed, date(day));
const may = (stars: number, day: string, by: Parameters<typeof competenceOf>[2]) => competenceOf(stars, date(day), by);

describe('who an issuer is, from its printed name', () => {
  it.each([
    ['UBND huyện Tam Đường', 'district'],
    ['Ủy ban nhân dân huyện Sìn Hồ', 'district'],
    ['Chủ tịch UBND tỉnh Lai Châu', 'province'],
    ['T.M ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'province'],
    ['UBND xã Bình Lư', 'commune'],
    ['UBND phường Đoàn Kết', 'commune'],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'ministry'],
    ['Bộ trưởng Bộ Nông nghiệp và Môi trường', 'ministry'],
    ['Sở Nông nghiệp và PTNT', 'department'],
    ['', 'unknown'],
    ['Ban tổ chức', 'unknown'],
  ])('%s is read as %s', (printed, expected) => {
    expect(kind(printed)).toBe(expected);
  });

  it('a city is of the district level unless it stood directly under the state that day', () => {
    expect(kind('UBND thành phố Lai Châu')).toBe('district');
    expect(kind('UBND thành phố Huế', '2024-12-31')).toBe('district');
    expect(kind('UBND thành phố Huế', '2025-01-01')).toBe('province');
    expect(kind('UBND TP. Hồ Chí Minh', '2021-01-01')).toBe('province');
  });
});

describe('whether an issuer could give stars on a day', () => {
  it('three stars came from the district until 30/06/2025, from the province since 06/07/2025', () => {
    expect(may(3, '2024-06-06', 'district')).toBe('competent');
    expect(may(3, '2025-06-30', 'district')).toBe('competent');
    expect(may(3, '2025-07-01', 'district')).toBe('not-competent');
    expect(may(3, '2025-07-06', 'province')).toBe('competent');
    expect(may(3, '2024-06-06', 'province')).toBe('not-competent');
  });

  it('between 1 and 5 July 2025 no text names who gives three stars: accepted and flagged', () => {
    for (const day of ['2025-07-01', '2025-07-05']) {
      expect(may(3, day, 'province')).toBe('not-stated');
      expect(may(3, day, 'commune')).toBe('not-competent');
      expect(competentLevels(3, date(day))).toBeNull();
    }
    expect(competentLevels(3, date('2025-07-06'))).toEqual(['province']);
  });

  it('under 1048 a district’s three stars are accepted and flagged, from 24/02/2023 the district itself decides', () => {
    expect(may(3, '2023-02-23', 'district')).toBe('sources-differ');
    expect(may(3, '2023-02-23', 'province')).toBe('competent');
    expect(may(3, '2023-02-24', 'district')).toBe('competent');
  });

  it('four stars come from the province, five from the ministry, at all times', () => {
    for (const day of ['2019-08-21', '2023-02-24', '2025-07-01', '2025-07-06', '2026-05-22', '2026-11-23']) {
      expect(may(4, day, 'province')).toBe('competent');
      expect(may(4, day, 'ministry')).toBe('not-competent');
      expect(may(5, day, 'ministry')).toBe('competent');
      expect(may(5, day, 'province')).toBe('not-competent');
    }
  });

  it('a department never recognises, and nobody gives fewer than three or more than five', () => {
    expect(may(4, '2024-06-06', 'department')).toBe('not-competent');
    expect(may(2, '2024-06-06', 'district')).toBe('not-competent');
    expect(may(6, '2024-06-06', 'ministry')).toBe('not-competent');
  });

  it('a name that tells nothing is unknown, and a day before the programme is not stated', () => {
    expect(may(4, '2024-06-06', 'unknown')).toBe('unknown-issuer');
    expect(may(4, '2019-08-20', 'province')).toBe('not-stated');
  });
});
