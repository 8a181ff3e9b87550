import { beforeAll, describe, expect, it } from 'vitest';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines, loadProvinceOutlines } from '#law/territory-outlines.ts';
import { pointOfSaleProblems as en } from '#texts/en/point-of-sale-problems.ts';
import { pointOfSaleProblems as vi } from '#texts/vi/point-of-sale-problems.ts';
import { type KnownOutlines, mayBeConfirmed, positionFault } from './position-fault.ts';

describe('held against outlines', () => {
  let outlines: KnownOutlines;
  const binhLu = { provinceCode: '12', communeCode: '03390' };
  beforeAll(async () => {
    const territory = await loadTerritory();
    outlines = {
      provinces: await loadProvinceOutlines(territory),
      communes: await loadCommuneOutlines(territory, '12'),
    };
  });
  const fault = (latitude: number, longitude: number, unit: Parameters<typeof positionFault>[1] = binhLu) =>
    positionFault({ latitude, longitude }, unit, outlines);

  it('takes a place in its commune', () => {
    expect(fault(22.32, 103.62)).toBeNull();
  });

  it.each([
    ['Paris', 48.8566, 2.3522],
    ['Vientiane', 17.9757, 102.6331],
    ['the middle of the sea, far from every island', 14.0, 111.5],
  ])('refuses %s', (_name, latitude, longitude) => {
    expect(fault(latitude, longitude)).toBe('on-no-land');
  });

  it('takes both archipelagos as part of the country', () => {
    expect(fault(16.534, 111.608, { provinceCode: '48', communeCode: null })).not.toBe('on-no-land');
    expect(fault(8.645, 111.92, { provinceCode: '56', communeCode: null })).not.toBe('on-no-land');
  });

  it('never says of water that it lies outside the country', () => {
    expect(fault(16.5, 112.0, { provinceCode: '48', communeCode: null })).toBe('on-no-land');
    for (const words of [vi, en]) {
      expect(words['points-of-sale/on-no-land']()).not.toMatch(/lãnh thổ|outside|ngoài/);
    }
  });

  it('says that numbers are changed about, and only then', () => {
    expect(fault(103.62, 22.32)).toBe('swapped');
    expect(mayBeConfirmed('swapped')).toBe(false);
  });

  it('warns of another province or commune, which a person may confirm', () => {
    expect(fault(10.7769, 106.7009)).toBe('outside-province');
    expect(fault(22.39, 103.46)).toBe('outside-commune');
    expect(mayBeConfirmed('outside-province') && mayBeConfirmed('outside-commune')).toBe(true);
  });

  it('says nothing of a commune whose outline is not held', () => {
    expect(positionFault({ latitude: 22.39, longitude: 103.46 }, binhLu, { ...outlines, communes: null })).toBeNull();
  });
});
