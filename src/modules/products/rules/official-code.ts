// Official product codes: the old form T-H-X-STT-YYYY with a district, the new form T-X-STT-20YY without. A code names
// units of the time it was given; whether those units exist is asked of the units of that time, never of today's.

import type { TerritoryIndex } from '#law/territory-types.ts';

/** A code taken apart. All parts are text with leading zeros, as printed. */
export interface OfficialCode {
  readonly kind: 'ocop-old' | 'ocop-new';
  readonly provinceCode: string;
  /** Only the old form has one. */
  readonly districtCode: string | null;
  readonly communeCode: string;
  /** Serial kept by the commune. */
  readonly serial: number;
  readonly year: number;
  /** The one way of writing it: `12-03390-3-2026`. */
  readonly text: string;
}

const OLD = /^(\d{2})-(\d{3})-(\d{5})-(\d{1,4})-(20\d{2})$/;
const NEW = /^(\d{2})-(\d{5})-(\d{1,4})-(20\d{2})$/;

/**
 * Takes a code apart; `null` where it has neither form. Spaces, dots, slashes and long dashes between the parts are
 * read as hyphens; leading zeros must be there.
 * @law 26/2026/QĐ-TTg, Annex II (head of the sheet): T-X-STT-20YY
 * @example parseOfficialCode('12-106-03424-4-2024')?.kind // 'ocop-old'
 */
export function parseOfficialCode(text: string): OfficialCode | null {
  const written = text.trim().replace(/\s*[-–—./]\s*|\s+/g, '-');
  const old = OLD.exec(written);
  const [, province, district, commune, serial, year] = old ?? [];
  const fresh = NEW.exec(written);
  const parts = old === null ? fresh?.slice(1) : [province, commune, serial, year];
  if (parts === undefined) return null;
  const [provinceCode = '', communeCode = '', serialText = '', yearText = ''] = parts as readonly string[];
  const number = Number(serialText);
  if (number === 0) return null;
  const districtCode = old === null ? null : (district ?? null);
  return {
    kind: old === null ? 'ocop-new' : 'ocop-old',
    provinceCode,
    districtCode,
    communeCode,
    serial: number,
    year: Number(yearText),
    text: [provinceCode, ...(districtCode === null ? [] : [districtCode]), communeCode, number, yearText].join('-'),
  };
}

/** What speaks against a code that has the right form. */
export type CodeDoubt =
  | 'unknown-province'
  | 'unknown-district'
  | 'unknown-commune'
  | 'commune-of-another-unit'
  | 'year-before-programme'
  | 'year-in-future'
  | 'old-form-after-reform'
  | 'new-form-before-reform';

/** The programme's first year, and the year in which the two tiers replaced the three. */
const FIRST_YEAR = 2018;
const REFORM_YEAR = 2025;

/**
 * Doubts about a code: units that did not exist in the time of its form, a year that cannot be. In 2025 both forms are
 * right (districts until 30/06, two tiers from 01/07).
 * @law 19/2025/QĐ-TTg
 * @example codeDoubts(parseOfficialCode('12-03390-3-2027'), territory, 2026) // ['year-in-future']
 */
export function codeDoubts(code: OfficialCode, territory: TerritoryIndex, thisYear: number): readonly CodeDoubt[] {
  const doubts: CodeDoubt[] = [];
  const units = code.kind === 'ocop-old' ? territory.before : territory.since;
  if (!units.provinces.has(code.provinceCode)) doubts.push('unknown-province');
  if (code.districtCode !== null && !territory.before.districts.has(code.districtCode)) doubts.push('unknown-district');
  const commune = units.communes.get(code.communeCode);
  if (commune === undefined) doubts.push('unknown-commune');
  else {
    const otherDistrict = code.districtCode !== null && commune.districtCode !== code.districtCode;
    if (commune.provinceCode !== code.provinceCode || otherDistrict) doubts.push('commune-of-another-unit');
  }
  if (code.year < FIRST_YEAR) doubts.push('year-before-programme');
  if (code.year > thisYear) doubts.push('year-in-future');
  if (code.kind === 'ocop-old' && code.year > REFORM_YEAR) doubts.push('old-form-after-reform');
  if (code.kind === 'ocop-new' && code.year < REFORM_YEAR) doubts.push('new-form-before-reform');
  return doubts;
}
