import { describe, expect, it } from 'vitest';
import { marked, pointLetters, roman } from '#law/letter-parts.ts';
import { contentBlocks } from '#official-forms/decree-30-2020/letter-contents.ts';
import { readOutline } from './read-outline.ts';

const marks = (typed: string, isDecision = false) =>
  marked(readOutline(typed, isDecision).parts).map((part) => part.mark);
const codes = (typed: string, isDecision = false) => readOutline(typed, isDecision).faults.map((fault) => fault.code);

describe('contents as they are typed (30/2020/NĐ-CP, Annex I, Part I, II.6)', () => {
  it('sub-points follow the Vietnamese alphabet: d, đ, e, g', () => {
    const typed = ['1. Các xã:', ...Array.from({ length: 8 }, () => 'a) Rà soát;'), 'Hết.'].join('\n');
    expect(marks(typed)).toEqual(['1.', 'a)', 'b)', 'c)', 'd)', 'đ)', 'e)', 'g)', 'h)', '']);
    expect(pointLetters).toHaveLength(23);
  });

  it('a point put in between moves the others, and what was typed otherwise is said', () => {
    const { renumbered } = readOutline('1. Một\n1. Hai\n3. Ba', false);
    expect(renumbered).toEqual([{ typed: '1.', printed: '2.' }]);
    expect(marks('1. Một\n1. Hai\n3. Ba')).toEqual(['1.', '2.', '3.']);
  });

  it('points begin anew in each section and article', () => {
    expect(marks('I. A\n1. x\n2. y\nII. B\n1. z')).toEqual(['I.', '1.', '2.', 'II.', '1.']);
    expect(marks('Điều 1. A\n1. x\nĐiều 2. B\n1. y\na) z', true)).toEqual(['Điều 1.', '1.', 'Điều 2.', '1.', 'a)']);
    expect(marks('1. A\n1.1. x\n1.2. y\n2. B\n2.1. z')).toEqual(['1.', '1.1.', '1.2.', '2.', '2.1.']);
    expect(roman(14)).toBe('XIV');
  });

  it('lines between strokes are a table', () => {
    const { parts } = readOutline('1. Phân công:\n| TT | Việc |\n| 1 | Rà soát |\nĐề nghị thực hiện.', false);
    expect(parts[1]).toEqual({ kind: 'table', head: ['TT', 'Việc'], rows: [['1', 'Rà soát']] });
  });

  it('what is no letter yet is said line by line', () => {
    expect(codes('')).toEqual(['drafting/no-contents']);
    expect(codes('a) Rà soát')).toEqual(['drafting/letter-without-point']);
    expect(codes(['1. Các xã:', ...Array.from({ length: 24 }, () => 'a) x')].join('\n'))).toEqual([
      'drafting/too-many-letters',
    ]);
    expect(codes('| TT | Việc |')).toEqual(['drafting/table-without-head', 'drafting/ends-with-table']);
    expect(codes('| TT | Việc |\n| 1 | Rà soát | Sở |\nHết.')).toEqual(['drafting/table-row-too-wide']);
    expect(codes('Điều 1. x')).toEqual(['drafting/articles-only-in-decision']);
    expect(codes('1. x', true)).toEqual(['drafting/decision-without-article']);
    expect(codes('1. Báo cáo trước ngày …/…/……')).toEqual(['drafting/open-place']);
  });

  it('the letter ends with ./. whatever stood there', () => {
    const last = contentBlocks(readOutline('1. Rà soát;\nĐề nghị thực hiện…..', false).parts).at(-1);
    expect(JSON.stringify(last)).toContain('Đề nghị thực hiện…./.');
    const said = contentBlocks(readOutline('Rất mong các đại biểu đến dự.', false).parts).at(-1);
    expect(JSON.stringify(said)).toContain('đến dự./.');
  });
});

it('rows of a table may stand without a stroke at either end; a lone line with one says what is missing', () => {
  const typed = '1. Kết quả:\nTT | Sản phẩm | Hạng\n1 | Trà | 3 sao\n2 | Mật ong | 4 sao\nTrân trọng.';
  const { parts, faults } = readOutline(typed, false);
  expect(parts[1]).toEqual({
    kind: 'table',
    head: ['TT', 'Sản phẩm', 'Hạng'],
    rows: [
      ['1', 'Trà', '3 sao'],
      ['2', 'Mật ong', '4 sao'],
    ],
  });
  expect(faults).toEqual([]);
  expect(readOutline('1. Kết quả: Trà | 3 sao\nTrân trọng.', false).faults.map((one) => one.code)).toEqual([
    'drafting/table-without-head',
  ]);
});
