// Text at the boundary, the search key, the order of names.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanLines,
  cleanText,
  compareVietnamese,
  foldName,
  foldText,
  likeEscape,
  searchWords,
} from './vietnamese-text.ts';

const LETTERS = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
const vietnamese = fc.string({ unit: fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), ' '), maxLength: 40 });

describe('text from outside', () => {
  it('keeps no sign that turns the order of what follows: a name reads as its letters stand', () => {
    expect(cleanText('Tr\u202e5 sao\u202c \u2067m\u2069')).toBe('Tr5 sao m');
    for (const sign of ['\u061c', '\u200e', '\u200f', '\u202a', '\u202b', '\u202d', '\u2066', '\u2068']) {
      expect(cleanText(`Chè${sign}Shan`)).toBe('ChèShan');
    }
  });

  it('becomes NFC with single spaces and without invisible marks', () => {
    expect(cleanText('  Che\u0300\u00a0 Shan\u200b ')).toBe('Chè Shan');
    expect(cleanText('Che\u0000 \u0007Shan\u007f')).toBe('Che Shan');
    expect(cleanLines('a \r\n\r\n\r\n\r\n b')).toBe('a\n\nb');
  });
});

describe('the search key', () => {
  it('drops marks, joins đ and d, and Hoà and Hòa', () => {
    expect(foldText('Chè Đặc sản')).toBe('che dac san');
    expect(foldText('Hoà')).toBe(foldText('Hòa'));
    expect(foldName('HTX "Mường-So"')).toBe('htx muong so');
  });

  it('is the same for both ways of writing a letter, and for itself', () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
        expect(foldText(foldText(text))).toBe(foldText(text));
        expect(foldText(text)).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it('gives at most eight words and never a wildcard', () => {
    expect(searchWords('một hai ba bốn năm sáu bảy tám chín')).toHaveLength(8);
    expect(searchWords('100% _ \\')).toEqual(['100']);
    expect(likeEscape('50%_\\')).toBe('50\\%\\_\\\\');
  });
});

describe('the order of names', () => {
  it('is the Vietnamese dictionary’s: a, ă, â, b, d, đ', () => {
    expect(['đỗ', 'dưa', 'ân', 'ăn', 'an', 'bún'].sort(compareVietnamese)).toEqual([
      'an',
      'ăn',
      'ân',
      'bún',
      'dưa',
      'đỗ',
    ]);
  });
});
