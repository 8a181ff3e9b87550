import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { codeReuse } from './code-reuse.ts';
import { communesOf, districtOf, districtsOf, eraOf, provincesOn, unitByCode } from './units-on-date.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});
const lastDay = date('2025-06-30');
const firstDay = date('2025-07-01');

describe('the unit of a code on a day', () => {
  it('is another unit on 30 June and on 1 July 2025 (202/2025/QH15)', () => {
    expect(eraOf(lastDay)).toBe('before-2025-07');
    expect(eraOf(firstDay)).toBe('since-2025-07');
    expect(unitByCode(index, 'commune', '03388', lastDay)?.fullName).toBe('Phường Quyết Tiến');
    expect(unitByCode(index, 'commune', '03388', firstDay)?.fullName).toBe('Phường Đoàn Kết');
    expect(unitByCode(index, 'commune', '03541', lastDay)?.fullName).toBe('Xã Tủa Sín Chải');
    expect(unitByCode(index, 'commune', '03541', firstDay)).toBeNull();
    expect(unitByCode(index, 'commune', '03529', firstDay)?.fullName).toBe('Xã Tủa Sín Chải');
  });

  it('is no district since 1 July 2025', () => {
    expect(unitByCode(index, 'district', '106', lastDay)?.fullName).toBe('Huyện Tam Đường');
    expect(unitByCode(index, 'district', '106', firstDay)).toBeNull();
    expect(districtsOf(index, '12', lastDay)).toHaveLength(8);
    expect(districtsOf(index, '12', firstDay)).toEqual([]);
  });

  it('has the name of the day: Đồng Nai is a city from 2026-04-30, not the day before', () => {
    expect(unitByCode(index, 'province', '75', date('2026-04-29'))?.fullName).toBe('Tỉnh Đồng Nai');
    expect(unitByCode(index, 'province', '75', date('2026-04-30'))?.fullName).toBe('Thành phố Đồng Nai');
    expect(unitByCode(index, 'commune', '25270', date('2026-04-29'))?.fullName).toBe('Xã Lộc Ninh');
    expect(unitByCode(index, 'commune', '25270', date('2026-04-30'))).toMatchObject({
      fullName: 'Phường Lộc Ninh',
      type: 'ward',
    });
  });

  it('is found by the second code of another official list, today only', () => {
    expect(unitByCode(index, 'commune', '06978', firstDay)?.fullName).toBe('Xã Ba Chẽ');
    expect(unitByCode(index, 'commune', '06978', lastDay)).toBeNull();
  });

  it('lists 63 provinces before and 34 since, in Vietnamese order', () => {
    expect(provincesOn(index, lastDay)).toHaveLength(63);
    const since = provincesOn(index, firstDay).map((p) => p.name);
    expect(since).toHaveLength(34);
    expect(since.slice(0, 3)).toEqual(['An Giang', 'Bắc Ninh', 'Cà Mau']);
    expect(since.indexOf('Đà Nẵng')).toBeGreaterThan(since.indexOf('Cao Bằng'));
    expect(communesOf(index, '12', lastDay)).toHaveLength(106);
  });

  it('knows the old district of an old commune and none of a commune of today', () => {
    const old = unitByCode(index, 'commune', '03391', lastDay);
    const today = unitByCode(index, 'commune', '03388', firstDay);
    expect(old && districtOf(index, old)?.fullName).toBe('Huyện Phong Thổ');
    expect(today && districtOf(index, today)).toBeNull();
  });
});

describe('what a code of today meant before', () => {
  it('says whether it is the same unit, a predecessor or nobody', () => {
    expect(codeReuse(index, '03451')).toBe('same-unit');
    expect(codeReuse(index, '03388')).toBe('predecessor-other-name');
    expect(codeReuse(index, '03424')).toBe('predecessor-same-name');
    expect(codeReuse(index, '23710')).toBe('not-a-predecessor');
    expect(codeReuse(index, '03541')).toBeNull();
  });
});
