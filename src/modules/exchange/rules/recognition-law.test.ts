// Who could recognise a product, until when it holds, when to file again (148/QĐ-TTg, 1489/QĐ-TTg, 26/2026/QĐ-TTg).

import { describe, expect, it } from 'vitest';
import { addDays, date } from '#kernel/calendar.ts';
import { issuerCompetent, issuerLevel, lastValidDay, remainingValidity } from './recognition-law.ts';

const level = (text: string | null) =>
  issuerLevel(
    text,
    (name) => ['ha noi', 'hai phong'].includes(name),
    (name) => name === 'lai chau',
  );

describe('the issuer', () => {
  it('is placed by the first word of its level', () => {
    expect(
      ['UBND huyện Tam Đường', 'UBND huyện Tam Đường, tỉnh Lai Châu', 'UBND TX Sa Pa', 'Cấp huyện'].map(level),
    ).toEqual(Array(4).fill('district'));
    expect(
      ['UBND tỉnh Lai Châu', 'Chủ tịch UBND tỉnh', 'Cấp tỉnh', 'UBND Lai Châu', 'UBND thành phố Hà Nội'].map(level),
    ).toEqual(Array(5).fill('province'));
    expect(['Bộ Nông nghiệp và Môi trường', 'Bộ NN&PTNT', 'Trung ương'].map(level)).toEqual(Array(3).fill('ministry'));
    expect([
      level('UBND thành phố Lai Châu'),
      level('UBND xã Bình Lư'),
      level('Sở Nông nghiệp và Môi trường tỉnh'),
      level(null),
    ]).toEqual(['district', 'commune', 'unknown', 'unknown']);
  });

  it('of three stars is the district until 30/06/2025, and no district from 01/07/2025 (1489/QĐ-TTg)', () => {
    expect(issuerCompetent(3, 'district', date('2025-06-30'))).toBe(true);
    expect(issuerCompetent(3, 'district', date('2025-07-01'))).toBe(false);
    expect(issuerCompetent(3, 'province', date('2025-07-03'))).toBe(true);
  });

  it('of four stars is never a district, of five only the ministry, and never a commune', () => {
    expect([
      issuerCompetent(4, 'district', date('2024-01-01')),
      issuerCompetent(4, 'province', date('2024-01-01')),
    ]).toEqual([false, true]);
    expect([issuerCompetent(5, 'province', date('2026-07-30')), issuerCompetent(5, 'ministry', null)]).toEqual([
      false,
      true,
    ]);
    expect(issuerCompetent(3, 'commune', null)).toBe(false);
  });

  it('is not judged where nothing decides', () => {
    expect([
      issuerCompetent(3, 'unknown', null),
      issuerCompetent(null, 'province', null),
      issuerCompetent(null, 'district', null),
    ]).toEqual([null, null, null]);
  });
});

describe('validity', () => {
  it('is 36 months, the last day included, clamped to the end of the month (26/2026, Art. 4.3)', () => {
    expect([lastValidDay(date('2024-08-31')), lastValidDay(date('2024-02-29'))]).toEqual(['2027-08-31', '2027-02-28']);
  });

  it('has a window for filing again from the 180th to the 120th day before the end (26/2026, Art. 7.6)', () => {
    const end = date('2027-01-15');
    const on = (day: string) => remainingValidity(end, date(day));
    expect([on('2026-07-18'), on('2026-07-19'), on('2026-09-17'), on('2026-09-18')]).toEqual([
      'in-force',
      'window-open',
      'window-open',
      'window-missed',
    ]);
    expect([remainingValidity(end, end), remainingValidity(end, addDays(end, 1))]).toEqual([
      'window-missed',
      'expired',
    ]);
  });
});
