import { describe, expect, it } from 'vitest';
import { foldedKey, looseKey, markedKey, readName } from './unit-names.ts';

describe('writings of a name', () => {
  it('treats both places of a tone mark as one writing, and another tone as another', () => {
    expect(markedKey('Hoà')).toBe(markedKey('Hòa'));
    expect(markedKey('Pa Khoá')).toBe(markedKey('PA KHÓA'));
    expect(markedKey('Tà Gia')).not.toBe(markedKey('Ta Gia'));
    expect(markedKey('Mường Mô'.normalize('NFD'))).toBe(markedKey('Mường Mô'));
  });

  it('joins numbers with and without a leading zero', () => {
    expect(foldedKey('05')).toBe(foldedKey('5'));
    expect(foldedKey('10')).toBe('10');
  });

  it('joins y and i, spaces and apostrophes only under the loosest key', () => {
    expect(looseKey('Vũ Quý')).toBe(looseKey('Vũ Quí'));
    expect(looseKey("Cư M'ta")).toBe(looseKey('Cư Mta'));
    expect(foldedKey('Vũ Quý')).not.toBe(foldedKey('Vũ Quí'));
  });
});

describe('the type word of a written name', () => {
  it.each([
    ['Xã Bình Lư', 'commune', 'Bình Lư'],
    ['x. Bình Lư', 'commune', 'Bình Lư'],
    ['TT Mường Tè', 'township', 'Mường Tè'],
    ['tt.Mường Tè', 'township', 'Mường Tè'],
    ['thị trấn Mường Tè', 'township', 'Mường Tè'],
    ['P5', 'ward', '5'],
    ['phường 05', 'ward', '05'],
    ['TP. Lai Châu', 'city', 'Lai Châu'],
    ['TX Sơn Tây', 'town', 'Sơn Tây'],
    ['h. Tam Đường', 'district', 'Tam Đường'],
    ['đặc khu Côn Đảo', 'special-zone', 'Côn Đảo'],
  ])('%s is a %s named %s', (text, type, bare) => {
    expect(readName(text)[0]).toEqual({ types: [type], bare });
  });

  it('never takes a type word with all its marks for part of the name', () => {
    expect(readName('Xã Bình Lư')).toEqual([{ types: ['commune'], bare: 'Bình Lư' }]);
  });

  it('keeps a name that only opens like a type word', () => {
    expect(readName('Quan Sơn')).toContainEqual({ types: null, bare: 'Quan Sơn' });
    expect(readName('xa binh lu')).toContainEqual({ types: ['commune'], bare: 'binh lu' });
    expect(readName('Phương Thiện')).toContainEqual({ types: null, bare: 'Phương Thiện' });
    expect(readName('Tà Gia')).toEqual([{ types: null, bare: 'Tà Gia' }]);
  });
});
