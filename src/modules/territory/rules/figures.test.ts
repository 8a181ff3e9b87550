import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { type FigureUnit, figuresByUnit, type PlaceOnRecord, unitOnRecord } from './figures.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});
const place = (
  communeCode: string | null,
  oldCommuneCode: string | null = null,
  oldDistrictCode: string | null = null,
) => ({ communeCode, oldCommuneCode, oldDistrictCode }) satisfies PlaceOnRecord;
const unit = (at: PlaceOnRecord, by: FigureUnit): string | null => unitOnRecord(index, at, by)?.fullName ?? null;

describe('the unit that a figure belongs to', () => {
  it('has no old district where the commune of today was made from two (Phường Đoàn Kết)', () => {
    expect(unit(place('03388'), 'old-district')).toBeNull();
    expect(unit(place('03388', '03391'), 'old-district')).toBe('Huyện Phong Thổ');
    expect(unit(place('03388', null, '105'), 'old-district')).toBe('Thành phố Lai Châu');
  });

  it('has the old district where all predecessors lay in one (Xã Bình Lư)', () => {
    expect(unit(place('03390'), 'old-district')).toBe('Huyện Tam Đường');
    expect(unit(place('03390'), 'old-commune')).toBeNull();
    expect(unit(place('03451'), 'old-commune')).toBe('Xã Mù Cả');
  });

  it('has the commune of today of an old commune that went whole, none where it was split', () => {
    expect(unit(place(null, '03619'), 'commune')).toBe('Xã Than Uyên');
    expect(unit(place(null, '00016'), 'commune')).toBeNull();
    expect(unit(place('00004', '00016'), 'commune')).toBe('Phường Ba Đình');
  });

  it('has province and old province as far as they are certain', () => {
    expect(unit(place(null, '03619'), 'province')).toBe('Tỉnh Lai Châu');
    expect(unit(place(null, null, '106'), 'province')).toBe('Tỉnh Lai Châu');
    expect(unit(place(null, null, '106'), 'commune')).toBeNull();
    expect(unit(place('03388'), 'old-province')).toBe('Tỉnh Lai Châu');
    expect(unit(place(null), 'province')).toBeNull();
  });
});

describe('figures', () => {
  const records = [
    { place: place('03388', '03391'), amount: 10 },
    { place: place('03388'), amount: 20 },
    { place: place('03390'), amount: 30, period: { from: date('2024-01-01'), until: date('2027-01-01') } },
    { place: place(null), amount: 40 },
  ];

  it('add up: what nothing decides stands apart', () => {
    const figures = figuresByUnit(index, records, { by: 'old-district', on: date('2026-11-23') });
    expect(figures.rows.map((r) => [r.unit.name, r.count, r.amount])).toEqual([
      ['Phong Thổ', 1, 10],
      ['Tam Đường', 1, 30],
    ]);
    expect(figures.undecided).toEqual({ count: 2, amount: 60 });
    expect(figures.total).toEqual({ count: 4, amount: 100 });
  });

  it('count a record on the days of its period only; the last day is the one before its end', () => {
    const count = (on: string): number =>
      figuresByUnit(index, records, { by: 'commune', on: date(on) }).rows.find((r) => r.unit.code === '03390')?.count ??
      0;
    expect([count('2023-12-31'), count('2024-01-01'), count('2026-12-31'), count('2027-01-01')]).toEqual([0, 1, 1, 0]);
  });

  it('give every unit of the province a row, also with nothing, under the name of the day', () => {
    const rows = figuresByUnit(index, records, { by: 'commune', on: date('2026-11-23'), provinceCode: '12' }).rows;
    expect(rows).toHaveLength(38);
    expect(rows.filter((r) => r.count > 0)).toHaveLength(2);
    const districts = figuresByUnit(index, [], { by: 'old-district', on: date('2026-11-23'), provinceCode: '12' }).rows;
    expect(districts).toHaveLength(8);
    const inDongNai = (on: string) =>
      figuresByUnit(index, [], { by: 'commune', on: date(on), provinceCode: '75' }).rows.find(
        (r) => r.unit.code === '25270',
      )?.unit.fullName;
    expect([inDongNai('2026-04-29'), inDongNai('2026-04-30')]).toEqual(['Xã Lộc Ninh', 'Phường Lộc Ninh']);
  });
});
