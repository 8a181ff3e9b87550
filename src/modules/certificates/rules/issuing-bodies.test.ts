import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import { issuerKindOf } from './issuer.ts';
import { bodiesFor, type IssuingBody, isMinistryOfAnotherTime, issuingBodies, stoodOn } from './issuing-bodies.ts';

let laiChau: readonly IssuingBody[];
let phuTho: readonly IssuingBody[];
beforeAll(async () => {
  const territory = await loadTerritory();
  laiChau = issuingBodies(territory, '12');
  phuTho = issuingBodies(territory, '25');
});
const named = (stars: number, day: string, bodies = laiChau) =>
  bodiesFor(bodies, stars, date(day)).map((body) => body.name);

describe('the bodies that a recognition of Lai Châu may have come from', () => {
  it('are its province, its eight districts of before, both ministries', () => {
    expect(laiChau.filter((body) => body.kind === 'province').map((body) => body.name)).toEqual(['UBND tỉnh Lai Châu']);
    expect(laiChau.filter((body) => body.kind === 'district')).toHaveLength(8);
    expect(laiChau.map((body) => body.name)).toContain('UBND huyện Tam Đường');
    expect(laiChau.filter((body) => body.kind === 'ministry')).toHaveLength(2);
  });
  it('are each read back as what they are', () => {
    for (const body of laiChau) expect(issuerKindOf(body.name, date('2024-06-06'))).toBe(body.kind);
  });
  it('for three stars: the districts until 30/06/2025, the province since 06/07/2025', () => {
    expect(named(3, '2025-06-30')).toContain('UBND huyện Tam Đường');
    expect(named(3, '2025-06-30')).not.toContain('UBND tỉnh Lai Châu');
    expect(named(3, '2025-07-06')).toEqual(['UBND tỉnh Lai Châu']);
  });
  it('for four stars: the province', () => {
    expect(named(4, '2024-06-06')).toEqual(['UBND tỉnh Lai Châu']);
  });
  it('for five stars: the ministry of that day', () => {
    expect(named(5, '2025-02-28')).toEqual(['Bộ Nông nghiệp và Phát triển nông thôn']);
    expect(named(5, '2025-03-01')).toEqual(['Bộ Nông nghiệp và Môi trường']);
  });
});

describe('a province made of three', () => {
  it('keeps the names of those that ended, until their last day', () => {
    const ended = phuTho.find((body) => body.name === 'UBND tỉnh Hoà Bình');
    expect(ended).toMatchObject({ kind: 'province', until: '2025-06-30' });
    if (ended === undefined) throw new Error('no such body');
    expect(stoodOn(ended, date('2025-06-30'))).toBe(true);
    expect(stoodOn(ended, date('2025-07-01'))).toBe(false);
    expect(named(4, '2024-06-06', phuTho)).toContain('UBND tỉnh Hoà Bình');
    expect(named(4, '2026-06-06', phuTho)).toEqual(['UBND tỉnh Phú Thọ']);
  });
});

describe('a ministry of another time', () => {
  it('is one that had ended or not yet begun', () => {
    expect(isMinistryOfAnotherTime('Bộ Nông nghiệp và Phát triển nông thôn', date('2025-02-28'))).toBe(false);
    expect(isMinistryOfAnotherTime('Bộ Nông nghiệp và Phát triển nông thôn', date('2025-03-01'))).toBe(true);
    expect(isMinistryOfAnotherTime('Bộ trưởng Bộ Nông nghiệp và Môi trường', date('2025-02-28'))).toBe(true);
    expect(isMinistryOfAnotherTime('Bộ Nông nghiệp và Môi trường', date('2026-06-01'))).toBe(false);
    expect(isMinistryOfAnotherTime('UBND tỉnh Lai Châu', date('2026-06-01'))).toBe(false);
  });
});
