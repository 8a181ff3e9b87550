// How a list of points in a spreadsheet is read: which heading means which field, in any order, with or without marks. Rows are plain text here;
// whether a point may be opened is decided by the act.

import { cleanText, foldName } from '#kernel/vietnamese-text.ts';
import type { PointKind } from './point.ts';

export const sheetFields = [
  'name',
  'kind',
  'commune',
  'place',
  'position',
  'link',
  'operatorCode',
  'operatorName',
  'openingHours',
  'openedOn',
  'note',
  /** What was asked about in the row is right: a place at a border, a name like that of a person. */
  'confirmed',
] as const;
export type SheetField = (typeof sheetFields)[number];

/** Headings as offices write them, folded; those of the template among them. */
const HEADINGS: Readonly<Record<SheetField, readonly string[]>> = {
  name: ['ten diem ban', 'diem ban', 'ten', 'name of the point', 'name'],
  kind: ['loai', 'loai diem ban', 'loai hinh', 'kind'],
  commune: ['xa phuong', 'xa', 'dia ban', 'xa phuong dac khu', 'commune'],
  place: ['dia chi', 'dia diem', 'vi tri', 'address'],
  position: ['toa do', 'toa do gps', 'vi do kinh do', 'position'],
  link: [
    'dia chi trang ban hang',
    'trang ban hang',
    'website',
    'link',
    'address of the shop online',
    'address of the shop in the net',
  ],
  operatorCode: ['chu the van hanh', 'ma chu the', 'producer that keeps it'],
  operatorName: ['don vi van hanh', 'van hanh', 'don vi quan ly', 'chu diem ban', 'operator'],
  openingHours: ['gio mo cua', 'thoi gian mo cua', 'opening hours'],
  openedOn: ['ngay mo', 'ngay khai truong', 'ngay hoat dong', 'opened on'],
  note: ['ghi chu', 'ghi chu noi bo', 'note of the office'],
  confirmed: ['xac nhan', 'xac nhan toa do', 'xac nhan vi tri', 'da xac nhan', 'confirmation', 'confirmed'],
};
const NEEDED: readonly SheetField[] = ['name', 'openedOn'];

/** Words for kinds, folded; whatever holds one of them is of that kind. */
const KIND_WORDS: readonly (readonly [PointKind, readonly string[]])[] = [
  ['e-commerce', ['thuong mai dien tu', 'tren mang', 'online', 'tmdt', 'e-commerce', 'in the net']],
  ['tourist-site', ['du lich', 'tourist']],
  ['hotel', ['khach san', 'nha hang', 'hotel']],
  ['stop', ['tram dung', 'nha ga', 'ben xe', 'san bay', 'stop']],
  ['residential', ['dan cu', 'residential']],
  ['market', ['cho', 'sieu thi', 'trung tam thuong mai', 'cua hang', 'market']],
];

/**
 * The kind that a word means; the word itself where none is meant, for the act to refuse.
 * @example kindMeant('Khu du lịch') // 'tourist-site'
 */
export function kindMeant(written: string): string {
  const folded = ` ${foldName(written)} `;
  const found = KIND_WORDS.find(
    ([kind, words]) => written === kind || words.some((one) => folded.includes(` ${one} `)),
  );
  return found?.[0] ?? written;
}

const YES = ['x', 'v', 'co', 'dung', 'roi', 'da xac nhan', 'xac nhan', 'yes', '1', 'true'];
const NO = ['', 'khong', 'chua', 'no', '0', 'false', '-'];

/**
 * What stands in the column of confirmation; `null`: neither yes nor no.
 * @example confirmationMeant('x') // true
 */
export function confirmationMeant(written: string): boolean | null {
  const folded = foldName(written);
  if (YES.includes(folded)) return true;
  return NO.includes(folded) ? false : null;
}

/** A line of the sheet with the number of its row. */
export interface PointLine {
  readonly row: number;
  readonly fields: Readonly<Partial<Record<SheetField, string>>>;
}

interface ReadPoints {
  readonly lines: readonly PointLine[];
  readonly missing: readonly SheetField[];
}

const fieldOf = (heading: string): SheetField | null => {
  const folded = foldName(heading);
  return sheetFields.find((field) => HEADINGS[field].includes(folded)) ?? null;
};

/** A row without a name in which fewer cells are filled is a sum, a signature or a remark, no point. */
const FILLED = 2;

/** Reads rows of text: the heading row is the first that names the point; a filled row without a name stays, for the act to refuse. */
export function readPointSheet(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): ReadPoints {
  const at = rows.findIndex(
    ({ cells }) =>
      cells.some((cell) => fieldOf(cell) === 'name') && cells.filter((cell) => fieldOf(cell) !== null).length > 1,
  );
  const headings = (rows[at]?.cells ?? []).map(fieldOf);
  const missing = NEEDED.filter((field) => !headings.includes(field));
  const lines = rows.slice(at + 1).flatMap(({ row, cells }): PointLine[] => {
    const fields = Object.fromEntries(
      headings.flatMap((field, column) => (field === null ? [] : [[field, cleanText(cells[column] ?? '')]])),
    ) as PointLine['fields'];
    const filled = Object.values(fields).filter((text) => text !== '').length;
    return (fields.name ?? '') === '' && filled < FILLED ? [] : [{ row, fields }];
  });
  return { lines, missing };
}
