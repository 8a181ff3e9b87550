import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#modules/territory/index.ts';
import { guessColumn } from './heading-field.ts';
import { judgeRegister } from './judge-register.ts';
import type { SheetInput } from './sheet.ts';

let territory: TerritoryIndex;
beforeAll(async () => {
  territory = await loadTerritory();
});

/** A sheet of texts; an empty text is no cell. */
const sheet = (name: string, ...rows: readonly (readonly string[])[]): SheetInput => ({
  name,
  hidden: false,
  merges: [],
  rows: rows.map((cells, r) => ({
    row: r + 1,
    cells: cells.flatMap((value, c) =>
      value === '' ? [] : [{ column: c + 1, kind: 'text' as const, value, formula: false, format: '' }],
    ),
  })),
});
const judge = (sheets: readonly SheetInput[], nameColumns: Readonly<Record<string, number>> = {}) =>
  judgeRegister(sheets, {
    territory,
    asOf: date('2026-11-26'),
    provinceCode: '12',
    nameColumns: new Map(Object.entries(nameColumns)),
  });
const namesOf = (judged: ReturnType<typeof judge>) =>
  judged.rows.flatMap(({ record }) => (record === undefined ? [] : [record.productName]));

const producers = sheet('Chủ thể', ['Tên', 'SĐT'], ['HTX Giả định Hoa Ban', '0200000001']);
const commune = (heading: string): SheetInput =>
  sheet(
    'Sheet1',
    ['Số TT', heading, 'Được công nhận (sao)', 'Cơ sở SX', 'ĐT liên hệ', 'Địa chỉ (xã cũ)', 'QĐ số', 'Ngày ký QĐ'],
    [
      '1',
      'Miến dong giả định',
      '3 sao',
      'HTX Giả định Hoa Ban',
      '0200000001',
      'Xã Sơn Bình',
      '45/QĐ-UBND',
      '15/3/2024',
    ],
    ['2', 'Chè giả định', '4', 'HTX Giả định Chè', '', 'Bản Giang', '46/QĐ-UBND', '15/3/2024'],
  );

describe('headings that offices write', () => {
  it('for the names of products are known in many wordings', () => {
    const headings = [
      'Tên mặt hàng',
      'Mặt hàng',
      'Danh mục sản phẩm',
      'Tên gọi sản phẩm',
      'Hàng hoá',
      'Tên HH',
      'Sản phẩm tham gia',
      'Sản phẩm chủ lực',
      'Sản phẩm đạt chuẩn OCOP',
      'Tên, chủng loại sản phẩm',
      'Tên đặc sản',
    ];
    expect(headings.filter((heading) => guessColumn([heading])[0]?.field !== 'productName')).toEqual([]);
  });

  it('are known with their abbreviations written out', () => {
    const meant = [
      ['Cơ sở SX', 'producerName'],
      ['Đơn vị SX-KD', 'producerName'],
      ['HTX/Cty/Hộ', 'producerName'],
      ['Tên Cty, HTX', 'producerName'],
      ['Đơn vị sở hữu', 'producerName'],
      ['Được công nhận (sao)', 'star'],
      ['Căn cứ công nhận', 'decisionNo'],
      ['Quyết định UBND', 'decisionNo'],
      ['Ngày BH', 'issuedOn'],
      ['Mã số SP', 'productCode'],
    ] as const;
    expect(meant.map(([heading]) => [heading, guessColumn([heading])[0]?.field])).toEqual(meant);
  });
});

describe('a list of names and telephone numbers', () => {
  it('is no register of products, and nothing is said of it', () => {
    const judged = judge([commune('Tên mặt hàng'), producers]);
    expect(namesOf(judged)).toEqual(['Miến dong giả định', 'Chè giả định']);
    expect(judged.meta.sheets.map((one) => one.ignored)).toEqual([null, 'no-headings']);
    expect(judged.meta.findings).toEqual([]);
  });

  it('is none with addresses and persons either', () => {
    const people = sheet(
      'HTX',
      ['TT', 'Tên', 'Địa chỉ', 'SĐT', 'Người đại diện'],
      ['1', 'HTX Giả định A', 'Xã Bình Lư', '0200000001', 'Bà Giả Định'],
    );
    const named = sheet(
      'HTX',
      ['TT', 'Tên chủ thể', 'Địa chỉ', 'SĐT', 'Người đại diện'],
      ['1', 'HTX Giả định A', 'Xã Bình Lư', '0200000001', 'Bà Giả Định'],
    );
    for (const list of [people, named]) {
      const judged = judge([list]);
      expect([judged.meta.sheets[0]?.ignored, judged.meta.findings, namesOf(judged)]).toEqual(['no-headings', [], []]);
    }
  });

  it('becomes a register by a column that only products have', () => {
    const short = sheet('DS', ['Tên', 'Hạng sao'], ['Chè giả định', '3']);
    const ofCommune = sheet('DS', ['Tên sản phẩm', 'Xã'], ['Chè giả định', 'Xã Bình Lư']);
    expect([namesOf(judge([short])), namesOf(judge([ofCommune]))]).toEqual([['Chè giả định'], ['Chè giả định']]);
  });
});

describe('a register whose name column nobody knows', () => {
  it('is an error of its sheet, with the columns to choose from, and nothing of it is read', () => {
    const judged = judge([commune('Nội dung hỗ trợ'), producers]);
    expect(judged.rows).toEqual([]);
    expect(judged.meta.findings).toEqual([
      { code: 'NAME_COLUMN_MISSING', severity: 'error', sheet: 'Sheet1', rows: 2 },
    ]);
    const [first] = judged.meta.sheets;
    expect(first?.ignored).toBe('no-name');
    expect(first?.nameless?.candidates[0]).toEqual({
      column: 2,
      heading: 'Nội dung hỗ trợ',
      samples: ['Miến dong giả định', 'Chè giả định'],
    });
    expect(first?.columns.map(({ field }) => field)).toContain('decisionNo');
  });

  it('is offered under its own headings, also where the columns are numbered below them', () => {
    const { rows, ...rest } = commune('Nội dung hỗ trợ');
    const numbered = Array.from({ length: 8 }, (_, at) => `(${at + 1})`);
    const [heads, ...data] = rows.map((row) => row.cells.map(({ value }) => String(value)));
    const judged = judge([{ ...rest, ...sheet('Sheet1', heads ?? [], numbered, ...data) }]);
    expect(judged.meta.sheets[0]?.nameless?.candidates[0]?.heading).toBe('Nội dung hỗ trợ');
  });

  it('is read like any other once a person says the column', () => {
    const judged = judge([commune('Nội dung hỗ trợ'), producers], { Sheet1: 2 });
    const known = judge([commune('Tên sản phẩm'), producers]);
    expect(judged.rows).toEqual(known.rows);
    expect(judged.meta.findings).toEqual([]);
    expect(judged.meta.sheets[0]?.nameless?.chosen).toBe(2);
  });

  it('is told from tallies, from decisions alone, and from headings without a row', () => {
    const tally = sheet('TH', ['Huyện', 'Hạng sao', 'Chủ thể', 'Số lượng SP'], ['Tam Đường', '3', 'HTX', '12']);
    const decisions = sheet(
      'QĐ',
      ['Số QĐ', 'Ngày ký', 'Cơ quan ký', 'Trích yếu'],
      ['1/QĐ-UBND', '1/2/2024', 'UBND', 'x'],
    );
    const bare = sheet('DS', ['Nội dung', 'Chủ thể', 'Hạng sao', 'Xã']);
    const judged = judge([tally, decisions, bare]);
    expect(judged.meta.sheets.map((one) => one.ignored)).toEqual(['no-headings', 'no-headings', 'no-headings']);
  });
});
