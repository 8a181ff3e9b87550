// How a sheet of accounts is read: which heading means which field, in any order, with or without marks; what the words for
// roles mean. Rows are plain text here; whether somebody may be invited is decided by the act.

import { cleanText, foldName } from '#kernel/vietnamese-text.ts';

/** The fields of one line. */
export const sheetFields = ['displayName', 'login', 'email', 'role', 'unit', 'office', 'lastDay'] as const;
export type SheetField = (typeof sheetFields)[number];

/** Headings as offices write them, folded; those of the template, in both languages, among them. */
const HEADINGS: Readonly<Record<SheetField, readonly string[]>> = {
  displayName: ['ho va ten', 'ho ten', 'ten', 'ten can bo', 'name', 'full name'],
  login: [
    'ten dang nhap',
    'dang nhap',
    'tai khoan',
    'so dien thoai',
    'dien thoai',
    'login',
    'sign in name',
    'user name',
    'username',
  ],
  email: ['email', 'e mail', 'thu dien tu', 'dia chi email', 'hop thu'],
  role: ['vai tro', 'quyen', 'nhiem vu', 'role'],
  unit: ['don vi', 'xa', 'xa phuong', 'xa phuong dac khu', 'dia ban', 'unit', 'commune'],
  office: [
    'co quan',
    'bo phan',
    'co quan bo phan',
    'phong ban',
    'so nganh',
    'office',
    'department',
    'office or department',
  ],
  lastDay: [
    'den ngay',
    'den het ngay',
    'ngay cuoi',
    'het han',
    'thoi han',
    'co hieu luc den',
    'last day',
    'until',
    'valid until',
  ],
};

/** Words for roles, folded. */
const ROLE_WORDS: Readonly<Record<string, readonly string[]>> = {
  'province-officer': [
    'can bo tinh',
    'can bo ocop tinh',
    'van phong ocop',
    'province officer',
    'provincial ocop officer',
    'province',
  ],
  'department-officer': ['can bo so', 'so nganh', 'can bo so nganh', 'department officer', 'department'],
  'commune-officer': [
    'can bo xa',
    'can bo phuong',
    'can bo ocop xa',
    'can bo ocop phuong',
    'can bo ocop xa phuong',
    'commune officer',
    'commune ocop officer',
    'commune',
  ],
  inspector: ['kiem tra', 'can bo kiem tra', 'thanh vien doan kiem tra', 'inspector'],
  leader: ['lanh dao', 'chu tich', 'pho chu tich', 'leader'],
  auditor: ['giam sat', 'nguoi giam sat', 'kiem soat', 'auditor'],
  clerk: ['van thu', 'clerk'],
  producer: ['chu the', 'chu the ocop', 'producer', 'ocop producer'],
  'platform-admin': ['quan tri', 'quan tri he thong', 'platform admin', 'system administrator', 'administrator'],
};

/** Which field a heading names, or null. `Họ và tên` is `displayName`. */
export function fieldOfHeading(heading: string): SheetField | null {
  const folded = foldName(heading);
  for (const field of sheetFields) if (HEADINGS[field].includes(folded)) return field;
  return null;
}

/** The role that words mean, or null. `Cán bộ xã` is `commune-officer`; the identifier itself is taken too. */
export function roleOfWords(words: string): string | null {
  const folded = foldName(words);
  for (const [role, known] of Object.entries(ROLE_WORDS)) {
    if (known.includes(folded) || foldName(role) === folded) return role;
  }
  return null;
}

/** One line of the sheet: its number as the office sees it, and its text by field. */
export interface SheetLine {
  readonly row: number;
  readonly values: Readonly<Partial<Record<SheetField, string>>>;
}

/** What was found in a sheet. */
interface ReadSheet {
  readonly lines: readonly SheetLine[];
  /** Fields that no heading names though a line needs them. */
  readonly missing: readonly SheetField[];
  /** Headings that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

const NEEDED: readonly SheetField[] = ['displayName', 'login', 'role', 'unit'];

/**
 * Reads rows of text. The heading row is the first that names at least two fields; rows above it are titles, blank rows
 * below it are left out.
 */
export function readAccountSheet(
  rows: readonly { readonly row: number; readonly cells: readonly string[] }[],
): ReadSheet {
  const at = rows.findIndex(
    ({ cells }) => new Set(cells.map(fieldOfHeading).filter((field) => field !== null)).size >= 2,
  );
  const headings = rows[at]?.cells ?? [];
  const fields = headings.map(fieldOfHeading);
  const lines = rows.slice(at + 1).flatMap(({ row, cells }): readonly SheetLine[] => {
    const values: Partial<Record<SheetField, string>> = {};
    cells.forEach((cell, i) => {
      const field = fields[i];
      const text = cleanText(cell);
      if (field != null && text !== '' && values[field] === undefined) values[field] = text;
    });
    return Object.keys(values).length === 0 ? [] : [{ row, values }];
  });
  return {
    lines: at === -1 ? [] : lines,
    missing: NEEDED.filter((field) => !fields.includes(field)),
    unknown: headings.filter((heading, i) => fields[i] === null && cleanText(heading) !== '').map(cleanText),
  };
}
