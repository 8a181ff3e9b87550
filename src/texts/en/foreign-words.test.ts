import { expect, it } from 'vitest';
import { dayInEnglish, packInEnglish, unitInEnglish } from './foreign-words.ts';

it('says packs, places and days so that a reader of English reads them right', () => {
  expect(['túi 500 g', 'Hộp', 'tạ', 'tá', 'kg', 'gùi'].map(packInEnglish)).toEqual([
    'bag of 500 g',
    'box',
    '100 kg',
    'dozen',
    'kg',
    'gùi',
  ]);
  expect(['Tỉnh Lai Châu', 'Xã Bản Bo', 'Phường Đoàn Kết', ''].map(unitInEnglish)).toEqual([
    'Lai Châu Province',
    'Bản Bo Commune',
    'Đoàn Kết Ward',
    '',
  ]);
  expect(['01/04/2027', 'x'].map(dayInEnglish)).toEqual(['1 April 2027', 'x']);
});
