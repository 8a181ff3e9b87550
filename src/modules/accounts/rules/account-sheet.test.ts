import { describe, expect, it } from 'vitest';
import { roles } from '#access/roles.ts';
import { textsOf } from '#texts/index.ts';
import { fieldOfHeading, readAccountSheet, roleOfWords, sheetFields } from './account-sheet.ts';

describe('a role in a sheet', () => {
  it('may be written as the screens call it, in both languages, and as the identifier', () => {
    for (const role of roles) {
      for (const words of [textsOf('vi').accounts.roles[role], textsOf('en').accounts.roles[role], role]) {
        expect([words, roleOfWords(words)]).toEqual([words, role]);
      }
    }
  });

  it('is nothing where the words mean no role', () => {
    for (const words of ['Trưởng thôn', '', 'Chủ tịch Hội đồng']) expect(roleOfWords(words)).toBeNull();
  });
});

describe('a sheet of accounts', () => {
  const sheet = (rows: readonly (readonly string[])[]) =>
    readAccountSheet(rows.map((cells, i) => ({ row: i + 1, cells })));

  it('knows every heading of its own template, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = textsOf(language).accounts.fields;
      for (const field of sheetFields)
        expect([names[field], fieldOfHeading(names[field])]).toEqual([names[field], field]);
    }
  });

  it('is read under titles, in any order of columns, without marks, blank rows left out', () => {
    const read = sheet([
      ['DANH SÁCH CÁN BỘ', ''],
      ['DON VI', 'Tên đăng nhập', 'họ và tên', 'VAI TRÒ', 'Ghi chú'],
      ['', '', '', ''],
      ['Bình Lư', ' tua.a ', 'Tủa  A', 'Cán bộ xã', 'mới'],
    ]);
    expect(read.lines).toEqual([
      { row: 4, values: { unit: 'Bình Lư', login: 'tua.a', displayName: 'Tủa A', role: 'Cán bộ xã' } },
    ]);
    expect([read.missing, read.unknown]).toEqual([[], ['Ghi chú']]);
  });

  it('without a row of headings has no line, and says which columns it needs', () => {
    expect(sheet([['Tủa A', 'tua.a']])).toEqual({
      lines: [],
      missing: ['displayName', 'login', 'role', 'unit'],
      unknown: [],
    });
    expect(fieldOfHeading('Số điện thoại')).toBe('login');
    expect(fieldOfHeading('Dân tộc')).toBeNull();
  });
});
