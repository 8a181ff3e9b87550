// Stars, sets, numbers and producers as offices write them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, foldName } from '#kernel/vietnamese-text.ts';
import { readDecision, readGtin, readProductCode, readYear } from './official-numbers.ts';
import { producerKey, producerTypeOfName, readProducerType } from './producer-kind.ts';
import { readProductSet } from './product-set-words.ts';
import type { CellInput } from './sheet.ts';
import { readStarText } from './star-rating.ts';
import { clean, foldClean, isPlaceholder, shownNumber } from './written-text.ts';

const cell = (value: string | number): CellInput => ({
  column: 1,
  kind: typeof value === 'number' ? 'number' : 'text',
  value,
  formula: false,
  format: '',
});

describe('stars', () => {
  it('are read from figures, words and drawings', () => {
    const three = [
      '3',
      '3 sao',
      '03 sao',
      '3*',
      '3★',
      '★★★',
      '***',
      '⭐⭐⭐',
      'ba sao',
      'Ba Sao',
      'BA SAO',
      'Hạng 3 sao',
      'OCOP 3 sao',
      'Đạt 3 sao',
      '★★★☆☆',
      'ba',
      'hạng ba',
      '3 sao cấp tỉnh',
    ];
    expect(
      three.filter((text) => {
        const r = readStarText(text);
        return r.kind !== 'stars' || r.stars !== 3;
      }),
    ).toEqual([]);
    expect(
      ['bốn sao', '4 sao', 'tư sao', 'năm sao', '5*'].map((t) => {
        const r = readStarText(t);
        return r.kind === 'stars' ? r.stars : r.kind;
      }),
    ).toEqual([4, 4, 4, 5, 5]);
  });

  it('are one to five; a hope of five is no grade', () => {
    for (const text of ['6', '0', '3,5', '7 sao', 'tiềm năng 5 sao', 'đạt', '******'])
      expect(readStarText(text).kind).toBe('out-of-range');
  });

  it('are blank where nothing or a dash stands', () => {
    for (const text of ['', ' ', '-', 'chưa có']) expect(readStarText(text).kind).toBe('blank');
  });
});

describe('product sets', () => {
  it('are read by number, by name, or by both', () => {
    const set = (value: string | number) => {
      const r = readProductSet(cell(value));
      return r.kind === 'set' ? r.set : r.kind;
    };
    expect(
      [
        4,
        '4',
        '04',
        'Bộ 4',
        'Bộ số 04',
        'I.4',
        '4. Mật ong',
        'Mật ong, mật khác và nông sản thực phẩm khác',
        'MẬT ONG, MẬT KHÁC VÀ NÔNG SẢN THỰC PHẨM KHÁC',
      ].map(set),
    ).toEqual(Array(9).fill(4));
    expect(
      ['Chè tươi, chè chế biến', 'Gia vị khác (muối, hành, tỏi, tiêu,...)', 'Du lịch cộng đồng', 'Nhóm Rượu trắng'].map(
        set,
      ),
    ).toEqual([11, 10, 26, 14]);
  });

  it('end at 26', () => {
    expect([27, 0, '27', 4.5].map((v) => readProductSet(cell(v)).kind)).toEqual(Array(4).fill('out-of-range'));
    expect(readProductSet(cell('Bánh kẹo')).kind).toBe('unknown');
  });
});

describe('official numbers', () => {
  it('of products have the old form with a district or the new one without', () => {
    expect(readProductCode('83-832-28882-2-2022')).toMatchObject({
      kind: 'code',
      form: 'province-district-commune',
      communeCode: '28882',
      year: 2022,
    });
    expect(readProductCode(' 12 – 03390 – 3 – 2026 ')).toMatchObject({
      kind: 'code',
      code: '12-03390-3-2026',
      form: 'province-commune',
    });
    expect(['12-3430-5-2026', '12-03390-3-26', 'OCOP-12', '1203390'].map((t) => readProductCode(t).kind)).toEqual(
      Array(4).fill('invalid'),
    );
  });

  it('of decisions come with their date, and an unusual symbol is kept and marked', () => {
    expect(readDecision('QĐ số 125/QĐ-UBND ngày 05/3/2024 của UBND huyện')).toEqual({
      number: '125/QĐ-UBND',
      date: { kind: 'day', day: '2024-03-05', form: 'plain' },
      unusual: false,
    });
    expect(
      ['125/QĐ-UBND', '1234/qđ-bnn-vpđp', '15 / QĐ - UBND', '26/2026/QĐ-TTg', 'Số: 7/QÐ-UBND'].map(
        (t) => readDecision(t).number,
      ),
    ).toEqual(['125/QĐ-UBND', '1234/QĐ-BNN-VPĐP', '15/QĐ-UBND', '26/2026/QĐ-TTG', '7/QĐ-UBND']);
    expect(['125/UBND', '125', 'theo công văn'].map((t) => readDecision(t).unusual)).toEqual([true, true, true]);
    expect(readDecision('chưa có').number).toBeNull();
  });

  it('of goods have 8, 12, 13 or 14 digits', () => {
    expect([readGtin('893 0000 000017'), readGtin('123'), readGtin('abc')]).toEqual(['8930000000017', null, null]);
  });

  it('of years are found in words', () => {
    expect([readYear('Đợt 2 năm 2024'), readYear('2025'), readYear('chưa')]).toEqual([2024, 2025, null]);
  });
});

describe('producers', () => {
  it('are of the kind their word says', () => {
    expect(
      [
        'HTX',
        'Hợp tác xã',
        'Công ty',
        'Cty TNHH',
        'Hộ KD',
        'Hộ kinh doanh',
        'THT',
        'Trang trại',
        'Cơ sở',
        'Cộng đồng',
        'khác',
      ].map(readProducerType),
    ).toEqual([
      'cooperative',
      'cooperative',
      'enterprise',
      'enterprise',
      'production-household',
      'production-household',
      'cooperative-group',
      'farm',
      'establishment',
      'community',
      'unknown',
    ]);
    expect([
      producerTypeOfName('HTX Biên Cương'),
      producerTypeOfName('Trường Tuyển (nhãn hiệu)'),
      producerTypeOfName('Tây Bắc TV'),
    ]).toEqual(['cooperative', null, null]);
  });

  it('are the same under every usual abbreviation', () => {
    expect(producerKey('Hợp tác xã Bình An')).toBe(producerKey('HTX "Bình An"'));
    expect(producerKey('Công ty trách nhiệm hữu hạn một thành viên Dũng Long')).toBe(
      producerKey('Cty TNHH MTV Dũng Long'),
    );
    expect(producerKey('HTX Nông nghiệp và Dịch vụ Bình Lư')).toBe(producerKey('HTX NN DV Bình Lư'));
    expect(producerKey('HTX Bình An')).not.toBe(producerKey('HTX Bình Minh'));
  });
});

describe('texts', () => {
  it('are cleaned and folded exactly as everywhere in the house', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom('Hoà  Bình', ' Đặc sản ', 'Che\u0300', 'a\u00a0b', 'Ð'),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(clean(text)).toBe(cleanText(text));
        expect(foldClean(clean(text))).toBe(foldName(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('that say nothing are told from names that begin so', () => {
    expect(['-', '…', 'Không có', 'chưa rõ', 'N/A', 'x', '???'].filter((t) => !isPlaceholder(t))).toEqual([]);
    expect(['Không Gian Xanh', 'Đang Tươi', 'X5', 'Chưa Xa', 'Na'].filter(isPlaceholder)).toEqual(['Na']);
  });

  it('of numbers show the zeros their format puts in front', () => {
    expect([shownNumber(3433, '00000'), shownNumber(3433, ''), shownNumber(8930000000017, '')]).toEqual([
      '03433',
      '3433',
      '8930000000017',
    ]);
  });
});
