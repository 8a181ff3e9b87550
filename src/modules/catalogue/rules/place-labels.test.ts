import { beforeAll, describe, expect, it } from 'vitest';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { communeLabel, oldCommuneLabel, oldUnitHints, provinceLabel } from './place-labels.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});
const laiChau = new Set(['12']);

describe('labels', () => {
  it('name units of today, and old communes with the district of their time', () => {
    expect(provinceLabel(index, '12')).toEqual({ code: '12', name: 'Tỉnh Lai Châu' });
    expect(communeLabel(index, '03390')).toEqual({ code: '03390', name: 'Xã Bình Lư' });
    expect(communeLabel(index, null)).toBeNull();
    expect(oldCommuneLabel(index, '03390')?.district).toBe('Huyện Tam Đường');
  });
  it('keep a code that is no unit of today as it is', () => {
    expect(provinceLabel(index, '99').name).toBe('99');
    expect(communeLabel(index, '99999')?.name).toBe('99999');
  });
});

describe('oldUnitHints', () => {
  it('says where an old township and an old district lie today', () => {
    expect(oldUnitHints(index, 'thi tran tam duong', laiChau)[0]?.today[0]?.name).toBe('Xã Bình Lư');
    const district = oldUnitHints(index, 'huyện Sìn Hồ', laiChau);
    expect(district[0]).toMatchObject({ name: 'Huyện Sìn Hồ', within: 'Tỉnh Lai Châu' });
    expect(district[0]?.today.length).toBeGreaterThan(3);
  });
  it('is silent for a name that a commune of today bears, and for another province', () => {
    expect(oldUnitHints(index, 'Bình Lư', laiChau)).toEqual([]);
    expect(oldUnitHints(index, 'thi tran tam duong', new Set(['01']))).toEqual([]);
    expect(oldUnitHints(index, 'mien dong', laiChau)).toEqual([]);
  });
});
