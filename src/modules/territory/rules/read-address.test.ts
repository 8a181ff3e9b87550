import { describe, expect, it } from 'vitest';
import type { UnitLevel } from '#law/territory-types.ts';
import { readPlace } from './read-address.ts';

const known: Readonly<Record<UnitLevel, readonly string[]>> = {
  province: ['Lai Châu', 'Hà Nội', 'tp Hà Nội', 'Thành phố Hà Nội'],
  district: ['Tam Đường', 'Lai Châu'],
  commune: ['Chân Mây - Lăng Cô', 'Bản Bo', 'Hồ Thầu', 'Ka Lăng', 'Khun Há'],
};
const read = (text: string) => readPlace(text, (name, level) => known[level].includes(name));
const parts = (communeText: string, districtText = '', provinceText = '') => ({
  communeText,
  districtText,
  provinceText,
  nowText: '',
  said: null,
});

describe('a place as it is written', () => {
  it('is a commune where it has one part', () => {
    expect(read('Xã Ka Lăng')).toEqual(parts('Xã Ka Lăng'));
  });

  it('gives every part with a type word its level and drops the village', () => {
    expect(read('bản Mé Gióng, xã Ka Lăng, huyện Mường Tè, tỉnh Lai Châu')).toEqual(
      parts('xã Ka Lăng', 'huyện Mường Tè', 'tỉnh Lai Châu'),
    );
  });

  it('reads parts without type words in the order commune, district, province', () => {
    expect(read('Hồ Thầu, Tam Đường, Lai Châu')).toEqual(parts('Hồ Thầu', 'Tam Đường', 'Lai Châu'));
    expect(read('Hồ Thầu - Tam Đường')).toEqual(parts('Hồ Thầu', 'Tam Đường'));
    expect(read('Hồ Thầu, Lai Châu')).toEqual(parts('Hồ Thầu', '', 'Lai Châu'));
  });

  it('leaves a name with a hyphen whole', () => {
    expect(read('Chân Mây - Lăng Cô, Phú Lộc, Huế')).toEqual(parts('Chân Mây - Lăng Cô', 'Phú Lộc', 'Huế'));
  });

  it('keeps a commune that is named like a village, and drops a village that is no commune', () => {
    expect(read('Bản Bo, Tam Đường, Lai Châu')).toEqual(parts('Bản Bo', 'Tam Đường', 'Lai Châu'));
    expect(read('Bản Lao Chải 1, Khun Há, Tam Đường')).toEqual(parts('Khun Há', 'Tam Đường'));
  });

  it('tells a city of a province from a city run by the centre', () => {
    expect(read('P. Tân Phong, TP Lai Châu, Lai Châu')).toEqual(parts('P. Tân Phong', 'TP Lai Châu', 'Lai Châu'));
    expect(read('Phường Hà Đông, Thành phố Hà Nội')).toEqual(parts('Phường Hà Đông', '', 'Thành phố Hà Nội'));
  });

  it('hears what the writer says about old and new', () => {
    expect(read('Xã Mường Than (cũ)')).toEqual({ ...parts('Xã Mường Than'), said: 'old' });
    expect(read('Xã Mường Than cũ')).toEqual({ ...parts('Xã Mường Than'), said: 'old' });
    expect(read('Xã Mường Than (mới)')).toEqual({ ...parts('Xã Mường Than'), said: 'new' });
    expect(read('Xã Sơn Bình (nay là xã Bình Lư)')).toEqual({ ...parts('Xã Sơn Bình'), nowText: 'xã Bình Lư' });
    expect(read('Xã Sơn Bình, nay thuộc xã Bình Lư, Lai Châu')).toEqual({
      ...parts('Xã Sơn Bình'),
      nowText: 'xã Bình Lư',
    });
  });
});
