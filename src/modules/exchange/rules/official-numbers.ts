// The numbers that offices give: product code, decision number, GTIN, and what is wrong with how they are written.

import { foldText } from '#kernel/vietnamese-text.ts';
import { readDateText, type WrittenDate } from './written-date.ts';
import { clean, isPlaceholder } from './written-text.ts';

const DASHES = /[‐‑‒–—−]/g;

export type ProductCodeForm = 'province-district-commune' | 'province-commune';

export type WrittenProductCode =
  | { readonly kind: 'blank' }
  | { readonly kind: 'invalid'; readonly text: string }
  | {
      readonly kind: 'code';
      readonly code: string;
      readonly form: ProductCodeForm;
      readonly provinceCode: string;
      readonly communeCode: string;
      readonly year: number;
    };

/**
 * A product code: old `T-H-X-STT-YYYY`, since 22/05/2026 `T-X-STT-20YY`; province 2, district 3, commune 5 digits.
 * `readProductCode('12-3430-5-2026')` is invalid: the commune lost a zero and nobody knows which code was meant.
 * @law 26/2026/QĐ-TTg, Phụ lục III, Mẫu 01
 */
export function readProductCode(text: string): WrittenProductCode {
  const tidy = clean(text);
  if (isPlaceholder(tidy)) return { kind: 'blank' };
  const code = tidy.replace(DASHES, '-').replace(/\s/g, '').toUpperCase();
  const old = /^(\d{2})-(\d{3})-(\d{5})-(\d{1,5})-(\d{4})$/.exec(code);
  const now = /^(\d{2})-(\d{5})-(\d{1,5})-(20\d{2})$/.exec(code);
  if (old) return found(code, 'province-district-commune', old[1], old[3], old[5]);
  if (now) return found(code, 'province-commune', now[1], now[2], now[4]);
  return { kind: 'invalid', text: tidy };
}

function found(code: string, form: ProductCodeForm, province = '', commune = '', year = ''): WrittenProductCode {
  return { kind: 'code', code, form, provinceCode: province, communeCode: commune, year: Number(year) };
}

/** A decision as written: its number, the date that stood in the same cell, and whether its symbol is of the usual form. */
export interface WrittenDecision {
  readonly number: string | null;
  readonly date: WrittenDate;
  readonly unusual: boolean;
}

const USUAL = /^\d{1,6}[a-zđ]?\/(?:\d{4}\/)?QĐ(?:-[\p{Lu}\d&.]+)+$/u;

/**
 * A decision's number, with what people write around it: "QĐ số 125/QĐ-UBND ngày 05/3/2024". Usual is
 * `number/QĐ-issuer` (Decree 30/2020/NĐ-CP); `readDecision('125/UBND')` is kept and marked unusual.
 * @law 30/2020/NĐ-CP, Phụ lục I
 */
export function readDecision(text: string): WrittenDecision {
  const tidy = clean(text);
  if (isPlaceholder(tidy)) return { number: null, date: { kind: 'blank' }, unusual: false };
  if (USUAL.test(tidy)) return { number: tidy, date: { kind: 'blank' }, unusual: false };
  const [before, after] = apartFromDate(tidy);
  const number = before
    .replace(/^(?:theo\s+)?(?:quyết định|qđ|quyet dinh|qd)?\s*(?:công nhận\s*)?(?:số|so)?\s*[:.]?\s*(?=\d)/iu, '')
    .replace(DASHES, '-')
    .replace(/\u00d0/g, 'Đ')
    .replace(/\s*([/-])\s*/g, '$1')
    .replace(/[,;.\s]+$/, '')
    .replace(/\/(.*)$/u, (symbol) => symbol.toUpperCase());
  return { number: number === '' ? null : number, date: after, unusual: number !== '' && !USUAL.test(number) };
}

/** Splits "… ngày 05/3/2024 (của UBND …)" off; a date that cannot be read stays where it is. */
function apartFromDate(text: string): readonly [string, WrittenDate] {
  const at = /[\s,;(]+(?:ký\s+)?ngày\s+/iu.exec(text);
  if (at === null) return [text, { kind: 'blank' }];
  const tail = text.slice(at.index + at[0].length).replace(/\)+$/, '');
  const written = /^(\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{2,4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4})/iu.exec(tail);
  const day = readDateText(written?.[1] ?? tail);
  return day.kind === 'day' ? [text.slice(0, at.index), day] : [text.slice(0, at.index), { kind: 'invalid' }];
}

/** A bar code of 8, 12, 13 or 14 digits, spaces and hyphens dropped; `null` for anything else. */
export function readGtin(text: string): string | null {
  const digits = clean(text).replace(/[\s-]/g, '');
  return /^(\d{8}|\d{12,14})$/.test(digits) ? digits : null;
}

/** The year a cell names: `2024`, `Năm 2024`, `đợt 2 năm 2024`; `null` where it names none. */
export function readYear(text: string): number | null {
  const years = foldText(text).match(/\b(?:19|20)\d{2}\b/g);
  return years === null ? null : Number(years.at(-1));
}
