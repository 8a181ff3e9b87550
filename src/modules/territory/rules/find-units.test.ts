import { beforeAll, describe, expect, it } from 'vitest';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { closest, findUnits, type UnitQuery } from './find-units.ts';
import { lettersApart, nearNames } from './near-names.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});
const inLaiChau = (text: string, more: Partial<UnitQuery> = {}) =>
  findUnits(index, { text, provinceCode: '12', ...more });
const codes = (text: string, more: Partial<UnitQuery> = {}) =>
  inLaiChau(text, more).map((m) => `${m.unit.era === 'since-2025-07' ? 'new' : 'old'} ${m.unit.code} ${m.matchedBy}`);

describe('finding a unit by what was written', () => {
  it('finds a name in both eras, today first', () => {
    expect(codes('Xã Bình Lư')).toEqual(['new 03390 exact', 'old 03412 exact']);
    expect(codes('binh lu')).toEqual(['new 03390 folded', 'old 03412 folded']);
    expect(codes('X. BÌNH LƯ')).toEqual(['new 03390 exact', 'old 03412 exact']);
  });

  it('tells the township from the commune of the same name by the type word', () => {
    expect(codes('TT Mường Tè', { level: 'commune' })[0]).toBe('old 03433 exact');
    expect(closest(inLaiChau('TT Mường Tè', { level: 'commune' })).map((m) => m.unit.code)).toEqual(['03433']);
    expect(closest(inLaiChau('Xã Mường Tè')).map((m) => m.unit.code)).toEqual(['03445', '03445']);
  });

  it('finds the other official spelling as a variant: Kan Hồ is Can Hồ, Tà Gia is Ta Gia', () => {
    expect(codes('Xã Kan Hồ')).toEqual(['old 03469 exact']);
    expect(codes('Xã Can Hồ')).toEqual(['old 03469 variant']);
    expect(codes('can ho')).toEqual(['old 03469 variant']);
    expect(codes('Xã Ta Gia')).toEqual(['old 03640 variant']);
    expect(codes('tà gia')).toEqual(['old 03640 exact']);
    expect(codes('pa ve su')).toEqual(['old 03448 folded']);
  });

  it('finds a name by i for y and by a missing apostrophe, and says that it is spelt otherwise', () => {
    const found = findUnits(index, { text: 'Xã Vũ Quí', era: 'since-2025-07' });
    expect(found).toMatchObject([{ unit: { fullName: 'Xã Vũ Quý' }, matchedBy: 'variant', respelled: true }]);
  });

  it('says where the type word fits no unit of that name', () => {
    expect(inLaiChau('Phường Bình Lư').every((m) => m.typeDiffers)).toBe(true);
    expect(findUnits(index, { text: 'Xã Lộc Ninh', provinceCode: '75', era: 'since-2025-07' })).toMatchObject([
      { unit: { fullName: 'Phường Lộc Ninh' }, matchedBy: 'exact', typeDiffers: false },
    ]);
  });

  it('finds by old district: old communes in it and communes of today made from one', () => {
    expect(codes('Mường Than', { districtText: 'h. Than Uyên' })).toEqual(['new 03618 exact', 'old 03619 exact']);
    expect(codes('Mường Than', { districtText: 'Huyện Tam Đường' })).toEqual([]);
  });

  it('finds a reused code in both eras and decides nothing', () => {
    expect(codes('03388')).toEqual(['new 03388 code', 'old 03388 code']);
    expect(codes('03541')).toEqual(['old 03541 code']);
  });

  it('takes in the provinces that a province of today was made from', () => {
    const names = findUnits(index, { text: 'Đồng Văn', provinceCode: '08', level: 'district' }).map(
      (m) => m.unit.fullName,
    );
    expect(names).toEqual(['Huyện Đồng Văn']);
    expect(findUnits(index, { text: 'Phường 05', districtText: 'Quận 3' }).map((m) => m.unit.fullName)).toContain(
      'Phường 5',
    );
  });

  it('finds nothing for a name that nobody has', () => {
    expect(inLaiChau('Xã Nà Không')).toEqual([]);
    expect(inLaiChau('')).toEqual([]);
  });
});

describe('names nearly as written', () => {
  it('counts letters to change, swap, add or drop', () => {
    expect(lettersApart('muongso', 'muongsa', 2)).toBe(1);
    expect(lettersApart('binhlu', 'bnihlu', 2)).toBe(1);
    expect(lettersApart('thanuyen', 'thanuye', 2)).toBe(1);
    expect(lettersApart('thanuyen', 'muongte', 2)).toBe(3);
  });

  it('offers the unit a slip of the keys was meant for', () => {
    expect(nearNames(index, 'Xã Khum Há', '12', 5).map((u) => u.fullName)).toContain('Xã Khun Há');
  });
});
