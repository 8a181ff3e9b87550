// Who issued a recognition, read from the printed name, and whether that authority could on that day. Districts and
// ministries that no longer exist stay issuers of what they issued.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { type IssuerLevel, parameterOn } from '#law/parameters.ts';

/** Level of the issuer; `department` (a Sở) never recognises, `unknown` is a name nothing can be read from. */
export const issuerKinds = ['commune', 'district', 'province', 'ministry', 'department', 'unknown'] as const;
export type IssuerKind = (typeof issuerKinds)[number];

/** A printed name of a body as it is compared: folded, without signs. */
export const plainIssuer = (text: string): string =>
  foldText(text)
    .replace(/[.,;:()"“”/-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const AUTHORITY =
  /^(chu tich |pho chu tich |t m |tm |kt )*(ubnd|uy ban nhan dan|hoi dong (danh gia |ocop |danh gia phan hang san pham ocop )?(cap )?)\s*/;

/**
 * The kind of an issuer from its printed name, on the day it acted: "UBND thành phố Lai Châu" is a district-level city,
 * "UBND thành phố Huế" a province-level one from 01/01/2025 on. `day` `null`: today's list of such cities is not
 * asked, only the oldest.
 * @example issuerKindOf('UBND huyện Tam Đường', date('2024-06-06')) // 'district'
 */
export function issuerKindOf(printed: string, day: LocalDate): IssuerKind {
  const folded = plainIssuer(printed);
  if (folded === '') return 'unknown';
  if (/^(bo truong |thu truong )?bo /.test(folded) || /(^| )(bnn|bnnptnt|bnnmt|trung uong)( |$)/.test(folded)) {
    return 'ministry';
  }
  if (/^(giam doc )?so /.test(folded)) return 'department';
  const name = folded.replace(AUTHORITY, '').replace(/^cap /, '');
  if (/^(tinh|t) /.test(name) || name === 'tinh') return 'province';
  if (/^(huyen|h|quan|q|thi xa|tx) /.test(name) || name === 'huyen') return 'district';
  if (/^(xa|x|phuong|p|thi tran|tt|dac khu) /.test(name) || name === 'xa') return 'commune';
  const city = /^(thanh pho|tp|tp truc thuoc trung uong) (.+)$/.exec(name)?.[2];
  if (city !== undefined) return isProvinceLevelCity(city, day) ? 'province' : 'district';
  return 'unknown';
}

function isProvinceLevelCity(name: string, day: LocalDate): boolean {
  const cities = parameterOn('province-level-cities', day)?.value ?? [];
  const bare = name.replace(/^ho chi minh$|^hcm$/, 'ho chi minh');
  return cities.some((city) => plainIssuer(city) === bare);
}

/**
 * How an issuer stands to the stars it gave on a day. `not-stated`: no text names who could (3 stars, 1 to 5 July 2025,
 * and anything before 21/08/2019). `sources-differ`: accepted and flagged. `unknown-issuer`: the name tells nothing.
 */
export type Competence = 'competent' | 'not-competent' | 'not-stated' | 'sources-differ' | 'unknown-issuer';

/**
 * Whether an issuer of a kind could recognise a star level on a day. Days of change count for the new rule: on
 * 01/07/2025 no district acts any more, on 06/07/2025 the province recognises three stars.
 * @law 1048/QĐ-TTg; 148/QĐ-TTg; 1489/QĐ-TTg; 26/2026/QĐ-TTg, Art. 4.1; 19/2025/QĐ-TTg
 * @example competenceOf(5, date('2026-07-30'), 'province') // 'not-competent'
 */
export function competenceOf(stars: number, day: LocalDate, kind: IssuerKind): Competence {
  if (stars < 3 || stars > 5) return 'not-competent';
  if (kind === 'unknown') return 'unknown-issuer';
  if (kind === 'department') return 'not-competent';
  const living = parameterOn('issuer-existence', day)?.value ?? null;
  if (living !== null && !living.includes(kind)) return 'not-competent';
  const rule = parameterOn('recognising-authority', day)?.value ?? null;
  if (rule === null) return 'not-stated';
  const { competent, accepted } = rule[stars as 3 | 4 | 5];
  if (competent === null) return kind === 'commune' || kind === 'ministry' ? 'not-competent' : 'not-stated';
  if (competent.includes(kind)) return 'competent';
  return accepted.includes(kind) ? 'sources-differ' : 'not-competent';
}

/**
 * Who recognises a star level on a day, or `null` where no text says so.
 * @law 26/2026/QĐ-TTg, Art. 4.1
 * @example competentLevels(3, date('2025-07-03')) // null
 */
export function competentLevels(stars: 3 | 4 | 5, day: LocalDate): readonly IssuerLevel[] | null {
  return parameterOn('recognising-authority', day)?.value?.[stars].competent ?? null;
}
