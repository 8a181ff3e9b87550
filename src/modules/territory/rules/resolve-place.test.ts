import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import type { PlaceQuery } from './place-facts.ts';
import { placeFindings } from './place-findings.ts';
import { resolvePlace } from './resolve-place.ts';

let index: TerritoryIndex;
beforeAll(async () => {
  index = await loadTerritory();
});

const resolve = (communeText: string, districtText = '', codeText = '', on = '', more: Partial<PlaceQuery> = {}) =>
  resolvePlace(index, {
    communeText,
    districtText,
    codeText,
    provinceCode: '12',
    on: on === '' ? null : date(on),
    ...more,
  });
/** `old>today`, `-` where not decided. */
const decided = (...written: Parameters<typeof resolve>): string => {
  const { oldUnit, unit } = resolve(...written);
  return `${oldUnit?.code ?? '-'}>${unit?.code ?? '-'}`;
};
const candidates = (...written: Parameters<typeof resolve>): readonly string[] =>
  resolve(...written).candidates.map((u) => u.code);

describe('a name that stood before and since for different territory (Xã Mường Than)', () => {
  it('stays undecided with both candidates where nothing else is written', () => {
    expect(decided('Xã Mường Than')).toBe('->-');
    expect([...candidates('Xã Mường Than')].sort()).toEqual(['03595', '03618']);
    expect(resolve('Xã Mường Than').facts).toMatchObject({ ambiguous: true, ambiguity: 'era', era: null });
  });

  it('is the old one with its district, its code, or the word "cũ"', () => {
    expect(decided('Xã Mường Than', 'Huyện Than Uyên')).toBe('03619>03595');
    expect(decided('Xã Mường Than', '', '03619')).toBe('03619>03595');
    expect(decided('Xã Mường Than', '', '3619')).toBe('03619>03595');
    expect(decided('Xã Mường Than (cũ)')).toBe('03619>03595');
    expect(decided('Xã Mường Than (nay là xã Than Uyên)')).toBe('03619>03595');
  });

  it('is the new one with its code or the word "mới"', () => {
    expect(decided('Xã Mường Than', '', '03618')).toBe('->03618');
    expect(decided('Xã Mường Than (mới)')).toBe('->03618');
  });

  it('follows the date of the paper where only that speaks, and says so', () => {
    expect(decided('Xã Mường Than', '', '', '2025-06-30')).toBe('03619>03595');
    expect(decided('Xã Mường Than', '', '', '2025-07-01')).toBe('->03618');
    expect(resolve('Xã Mường Than', '', '', '2025-07-01').facts.decidedByDateOnly).toBe(true);
  });

  it('stays undecided where the district speaks for the old one and the date for the new one', () => {
    const place = resolve('Xã Mường Than', 'Huyện Than Uyên', '', '2025-11-01');
    expect(place.unit).toBeNull();
    expect(place.facts).toMatchObject({ ambiguity: 'era', usedOldAfterReform: true });
  });

  it('is the old one where name, district and code agree, even on a later paper', () => {
    const place = resolve('Xã Mường Than', 'Huyện Than Uyên', '03619', '2025-11-01');
    expect([place.oldUnit?.code, place.unit?.code]).toEqual(['03619', '03595']);
    expect(placeFindings(place)).toEqual(['OLD_COMMUNE_AFTER_REFORM']);
  });
});

describe('a name whose readings all lead to one commune of today (Xã Bình Lư)', () => {
  it('has that commune without deciding the era', () => {
    const place = resolve('Xã Bình Lư');
    expect([place.oldUnit, place.unit?.code]).toEqual([null, '03390']);
    expect(place.basis).toContain('same-today');
    expect(place.facts.ambiguous).toBe(false);
  });

  it('has the old unit too where a district is written', () => {
    expect(decided('bình lư', 'Tam Đường')).toBe('03412>03390');
    expect(decided('Bình Lư, Tam Đường, Lai Châu')).toBe('03412>03390');
  });
});

describe('codes', () => {
  it('are never followed against the name: 03408 is not Đoàn Kết in any era', () => {
    const place = resolve('Phường Đoàn Kết', 'Thành phố Lai Châu', '03408', '2024-10-04');
    expect([place.oldUnit?.code, place.unit?.code]).toEqual(['03389', '03388']);
    expect(place.facts.codePointsElsewhere).toBe(true);
    expect(placeFindings(place)).not.toContain('CODE_REUSED');
  });

  it('say that the list was renumbered where the code is that of the successor', () => {
    const place = resolve('Xã Sơn Bình', 'Huyện Tam Đường', '03390', '2024-10-04');
    expect([place.oldUnit?.code, place.unit?.code]).toEqual(['03413', '03390']);
    expect(place.facts).toMatchObject({ codePointsElsewhere: true, codeIsOfTodaysUnit: true });
  });

  it('decide an open era where they are the successor’s', () => {
    expect(decided('Xã Mường Than', '', '03595')).toBe('03619>03595');
  });

  it('alone mean the unit of their day', () => {
    expect(decided('', '', '03388', '2025-06-30')).toBe('03388>03388');
    expect(decided('', '', '03619', '2025-07-01')).toBe('03619>03595');
    expect(decided('', '', '03618', '2024-12-12')).toBe('03618>03618');
  });

  it('alone and without a day give the commune of today only where both eras lead to it', () => {
    expect(decided('', '', '03388')).toBe('->03388');
    expect(resolve('', '', '23710', '', { provinceCode: '52' }).facts).toMatchObject({ ambiguity: 'era' });
  });

  it.each(["'03433", '3433', '3433.0', ' 03433 '])('are read as left by a spreadsheet: %s', (codeText) => {
    expect(decided('Thị trấn Mường Tè', '', codeText)).toBe('03433>03433');
  });

  it('are noted where nobody has them', () => {
    expect(resolve('Xã Khun Há', '', '99999').facts).toMatchObject({ codeUnknown: true, codePointsElsewhere: false });
    expect(resolve('Xã Khun Há', '', 'không có').facts.codeUnknown).toBe(true);
  });

  it('explain a slip of the keys in the name', () => {
    const place = resolve('Xã Khum Há', 'Huyện Tam Đường', '03430', '2024-01-01');
    expect([place.oldUnit?.code, place.facts.nameMisspelt, place.facts.unknown]).toEqual(['03430', true, false]);
  });
});

describe('what cannot be taken', () => {
  it('is an unknown name, with nearly equal names offered and none taken', () => {
    const place = resolve('Xã Khum Há');
    expect(place.facts.unknown).toBe(true);
    expect([place.unit, place.candidates]).toEqual([null, []]);
    expect(place.suggestions.map((u) => u.fullName)).toContain('Xã Khun Há');
  });

  it('is a commune in a district where it does not lie', () => {
    const place = resolve('Xã Thèn Sin', 'Huyện Than Uyên');
    expect(place.unit).toBeNull();
    expect(place.facts).toMatchObject({ ambiguity: 'district', districtPointsElsewhere: true });
    expect(place.candidates.map((u) => u.fullName)).toEqual(['Xã Sin Suối Hồ']);
    expect(decided('Xã Thèn Sin', 'Huyện Than Uyên', '03394')).toBe('03394>03394');
  });

  it('is a district alone, whose name is kept as the district on record', () => {
    const place = resolve('', 'Huyện Mường Tè');
    expect(place.facts.missing).toBe(true);
    expect(place.oldDistrict?.code).toBe('107');
    const inWrongCell = resolve('Huyện Mường Tè');
    expect(inWrongCell.facts).toMatchObject({ missing: true, nameIsDistrict: true, unknown: false });
    expect([inWrongCell.unit, inWrongCell.oldDistrict?.code]).toEqual([null, '107']);
    expect(resolvePlace(index, { communeText: 'Huyện Côn Đảo' }).unit?.fullName).toBe('Đặc khu Côn Đảo');
  });

  it('is an old unit that was split, with every part as a candidate', () => {
    const place = resolvePlace(index, { codeText: '00016', on: date('2024-01-01') });
    expect(place.oldUnit?.code).toBe('00016');
    expect(place.unit).toBeNull();
    expect(place.facts.ambiguity).toBe('split');
    expect(place.candidates.length).toBeGreaterThan(1);
  });

  it('is a name that many communes of the country have, until the province is written', () => {
    expect(resolvePlace(index, { communeText: 'Xã Tân Phú' }).facts.ambiguity).not.toBeNull();
    expect(resolvePlace(index, { communeText: 'Xã Ka Lăng, Mường Tè, Lai Châu' }).unit?.code).toBe('03439');
  });
});

describe('dates and districts are noted', () => {
  it('an old commune on a paper of 1 July 2025, not of 30 June', () => {
    expect(resolve('Xã Ka Lăng', '', '', '2025-06-30').facts.usedOldAfterReform).toBe(false);
    expect(resolve('Xã Ka Lăng', '', '', '2025-07-01').facts.usedOldAfterReform).toBe(true);
  });

  it('a commune of today on a paper before', () => {
    expect(resolve('Xã Than Uyên', '', '', '2024-05-01').facts.usedNewBeforeReform).toBe(true);
  });

  it('a district that nobody has; the province’s own name is none', () => {
    expect(resolve('Xã Ka Lăng', 'Huyện Nào Đó').facts.districtUnknown).toBe(true);
    expect(resolve('Xã Ka Lăng', 'Tỉnh Lai Châu').facts.districtUnknown).toBe(false);
  });

  it('an edge that nobody checked against the resolution', () => {
    const place = resolvePlace(index, { communeText: 'Xã Đồng Văn, huyện Đồng Văn, tỉnh Hà Giang' });
    expect(place.facts.lineageUnverified || place.unit === null).toBe(true);
    expect(resolve('Xã Ka Lăng').facts.lineageUnverified).toBe(false);
  });
});
