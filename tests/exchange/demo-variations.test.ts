// The same register in other clothes is the same register: every variation is compared with the same expectations.

import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import type { TerritoryIndex } from '#law/territory-types.ts';
import { judgeRegister, type SheetInput } from '#modules/exchange/index.ts';
import {
  COLUMN,
  type Draft,
  draftOf,
  expectInfo,
  flattenHeadings,
  reorder,
  rewrite,
  sheetOf,
  shift,
  text,
} from './demo-variations.ts';
import { compareRegister, type ExpectedRow } from './expected-register.ts';
import { mustRead } from './office-workbook.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`../fixtures/register/${name}`, import.meta.url));
const expected = JSON.parse(fixture('demo-register.expected.json').toString('utf8')) as { rows: ExpectedRow[] };

let territory: TerritoryIndex;
let demo: SheetInput;
beforeAll(async () => {
  territory = await loadTerritory();
  const [first] = (await mustRead(fixture('demo-register.xlsx'))).sheets;
  if (first === undefined) throw new Error('the demonstration register has no sheet');
  demo = first;
});

function differences(change: (draft: Draft) => void, provinceCode: string | null = null): readonly string[] {
  const draft = draftOf(demo, expected.rows);
  change(draft);
  const judged = judgeRegister([sheetOf(draft)], { territory, asOf: date('2026-11-23'), provinceCode });
  return compareRegister(judged, draft.expected).differences;
}

const leaves = [
  'TT',
  'Mã sản phẩm',
  'Tên sản phẩm',
  'Chủ thể OCOP',
  'Loại hình',
  'Thôn, bản',
  'Xã, phường, thị trấn',
  'Huyện, thành phố (cũ)',
  'Mã xã',
  'Bộ sản phẩm',
  'Hạng sao',
  'Số QĐ',
  'Ngày cấp',
  'Ngày hết hạn',
  'Cơ quan cấp',
  'Ghi chú',
];
const wordings: Readonly<Record<string, readonly string[]>> = {
  'in capitals': leaves.map((h) => h.toUpperCase()),
  'without marks': leaves.map(foldText),
  'of another office': [
    'STT',
    'Mã số SP',
    'Tên SP OCOP',
    'Tên chủ thể',
    'Loại hình tổ chức',
    'Bản',
    'Tên xã',
    'Tên huyện',
    'Mã ĐVHC',
    'Thuộc bộ sản phẩm',
    'Xếp hạng',
    'Quyết định số',
    'Ngày ban hành',
    'Có giá trị đến ngày',
    'Đơn vị cấp',
    'Chú thích',
  ],
  'of a third office': [
    'Số thứ tự',
    'Mã số sản phẩm',
    'Sản phẩm',
    'Cơ sở sản xuất',
    'Loại chủ thể',
    'Thôn/tổ dân phố',
    'Xã/phường',
    'Huyện/TP',
    'Mã đơn vị hành chính',
    'Bộ SP',
    'Số sao',
    'Số, ký hiệu văn bản',
    'Ngày công nhận',
    'Thời hạn hiệu lực đến',
    'Cơ quan ban hành',
    'Ghi chú khác',
  ],
};

describe('the register in other clothes', () => {
  it('with its columns in another order', () => {
    const orders = [
      [16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [1, 3, 11, 4, 7, 8, 2, 12, 14, 13, 15, 10, 9, 6, 5, 16],
      [8, 7, 6, 9, 1, 2, 16, 15, 3, 4, 5, 14, 13, 12, 11, 10],
    ];
    for (const order of orders) {
      expect(
        differences((draft) => {
          flattenHeadings(draft, leaves);
          reorder(draft, order);
        }),
      ).toEqual([]);
    }
  });

  for (const [name, headings] of Object.entries(wordings)) {
    it(`with one row of headings ${name}`, () => {
      expect(differences((draft) => flattenHeadings(draft, headings))).toEqual([]);
    });
  }

  it('without letterhead and title, where only codes and issuers name the province', () => {
    expect(differences((draft) => shift(draft, 1, -5))).toEqual([]);
  });

  it('without anything that names the province, where the installation knows it', () => {
    expect(differences((draft) => shift(draft, 1, -5), '12')).toEqual([]);
  });

  it('under a longer letterhead, after a blank column', () => {
    expect(
      differences((draft) => {
        shift(draft, 3, 2);
        draft.rows.set(
          3,
          new Map([
            [1, text(1, 'Số: 125/BC-VPĐP')],
            [7, text(7, 'Lai Châu, ngày 23 tháng 11 năm 2026')],
          ]),
        );
        draft.expected.push({ row: 3, kind: 'letterhead' }, { row: 4, kind: 'blank' });
      }),
    ).toEqual([]);
  });

  it('with the old district only in the heads of groups', () => {
    expect(differences((draft) => rewrite(draft, COLUMN.district, () => null))).toEqual([]);
  });

  it('without heads of groups', () => {
    expect(
      differences((draft) => {
        for (const { row } of draft.expected.filter((r) => r.kind === 'group')) draft.rows.delete(row);
        draft.merges = draft.merges.filter((m) => m.top < 9 || m.left === m.right || m.left > 4);
        draft.expected = draft.expected.map((r) => (r.kind === 'group' ? { ...r, kind: 'blank' } : r));
      }),
    ).toEqual([]);
  });

  it('with stars drawn, spoken and abbreviated', () => {
    const spoken = ['', 'một sao', 'hai sao', 'ba sao', 'bốn sao', 'năm sao'];
    const writings: readonly ((stars: number) => string)[] = [
      (n) => '★'.repeat(n),
      (n) => `${n} SAO`,
      (n) => `Hạng ${n} sao`,
      (n) => spoken[n] ?? '',
      (n) => `${n}*`,
      (n) => `OCOP ${n} sao`,
    ];
    for (const write of writings) {
      expect(
        differences((draft) => {
          rewrite(draft, COLUMN.star, (cell, { record }) => {
            const stars = record?.['star'];
            return typeof stars === 'number' ? text(0, write(stars)) : cell;
          });
          expectInfo(draft, 'STAR_TEXT_PARSED', ({ record }) => typeof record?.['star'] === 'number');
        }),
      ).toEqual([]);
    }
  });

  it('with dates typed in every usual way', () => {
    const parts = (iso: string): [string, string, string] => [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)];
    const writings: readonly ((iso: string) => string)[] = [
      (iso) => parts(iso).reverse().join('-'),
      (iso) => parts(iso).reverse().join('.'),
      (iso) => iso,
      (iso) => {
        const [y, m, d] = parts(iso);
        return `${Number(d)}/${Number(m)}/${y}`;
      },
      (iso) => {
        const [y, m, d] = parts(iso);
        return `ngày ${d} tháng ${m} năm ${y}`;
      },
      (iso) => {
        const [y, m, d] = parts(iso);
        return `${d}/${m}/${y} 00:00:00`;
      },
    ];
    for (const write of writings) {
      expect(
        differences((draft) => {
          for (const [column, field] of [
            [COLUMN.issued, 'issuedOn'],
            [COLUMN.expires, 'expiresOn'],
          ] as const) {
            rewrite(draft, column, (cell, { record }) => {
              const iso = record?.[field];
              return typeof iso === 'string' ? text(0, write(iso)) : cell;
            });
          }
          for (const code of ['DATE_SERIAL_PARSED', 'FORMULA_VALUE_USED', 'DATE_TWO_DIGIT_YEAR']) {
            expectInfo(draft, code, ({ issues }) => issues?.some((i) => i.code === code) ?? false, false);
          }
        }),
      ).toEqual([]);
    }
  });

  it('with the type words of communes abbreviated, in capitals or small', () => {
    const abbreviated = (name: string): string =>
      name
        .replace(/^Xã /, 'X. ')
        .replace(/^Phường /, 'P.')
        .replace(/^Thị trấn /, 'TT ');
    for (const write of [
      abbreviated,
      (name: string) => name.toUpperCase(),
      (name: string) => name.replace(/^(.)/, (c) => c.toLowerCase()),
    ]) {
      expect(
        differences((draft) =>
          rewrite(draft, COLUMN.commune, (cell) => ({ ...cell, value: write(String(cell.value)) })),
        ),
      ).toEqual([]);
    }
  });
});
