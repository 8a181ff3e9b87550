// Addresses of papers that sell.

import type { PaperKind } from '../rules/paper.ts';

export const papersPath = '/an-pham';
export const previewPath = `${papersPath}/xem`;

/** The word of each paper in an address. */
export const kindWords = {
  sheet: 'to-gioi-thieu',
  brochure: 'to-gap',
  'price-list': 'bang-gia',
  'shelf-label': 'nhan-ke',
} as const satisfies Record<PaperKind, string>;

export const kindOfWord = (word: string | undefined): PaperKind | undefined =>
  (Object.keys(kindWords) as PaperKind[]).find((kind) => kindWords[kind] === word);

export interface AskedPaper {
  readonly loai: string | undefined;
  readonly sp: readonly string[];
  readonly q: string | undefined;
  readonly xa: string | undefined;
  readonly bo: string | undefined;
  readonly sao: string | undefined;
  readonly co: string | undefined;
  readonly so: string | undefined;
  /** The point whose shelf labels are for. */
  readonly diem: string | undefined;
}

/** The input of the use case, out of an address. */
export const inputOf = (asked: AskedPaper) => ({
  kind: kindOfWord(asked.loai) ?? asked.loai,
  codes: asked.sp,
  text: asked.q?.slice(0, 120),
  communeCode: asked.xa?.slice(0, 5),
  setNumber: asked.bo,
  stars: asked.sao,
  size: asked.co,
  copies: asked.so,
  pointId: asked.diem === '' ? undefined : asked.diem,
});

/** The same question at another address. */
export function withAsked(path: string, { sp, ...rest }: AskedPaper, lang: 'vi' | 'en' = 'vi'): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) if (value !== undefined && value !== '') query.set(name, value);
  for (const code of sp) query.append('sp', code);
  if (lang === 'en') query.set('tieng', 'en');
  return `${path}?${query}`;
}
