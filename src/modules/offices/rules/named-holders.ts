// Whom a letter means by the bodies it names: one body of the province, all departments, all communes, one commune, or nobody that is known.

import type { LocalDate } from '#kernel/calendar.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Body } from './body.ts';
import type { NamedOffice } from './office.ts';
import { bodyNamed } from './responsibility.ts';

export type NamedInLetter =
  | { readonly kind: 'office'; readonly office: NamedOffice }
  | { readonly kind: 'communes' | 'departments'; readonly written: string }
  | { readonly kind: 'unknown'; readonly written: string };

/** Words for every commune: "UBND các xã, phường", "Ủy ban nhân dân các xã, thị trấn". */
const COMMUNES = /\b(?:cac|tung) (?:xa|phuong|dia phuong|thi tran)\b|\bcap xa\b/;
/** Words for every department: "các sở, ban, ngành", "các cơ quan, ban, ngành". */
const DEPARTMENTS = /\bcac (?:so|co quan|ban|don vi|nganh|phong ban|hoi|to chuc|doan the)\b/;
const COMMITTEE = /^(?:ubnd|uy ban nhan dan)\s+/;

/**
 * What one written name means on a day, among the bodies and communes of the province.
 * @example namedHolder('UBND các xã, phường', …).kind // 'communes'
 */
export function namedHolder(
  written: string,
  {
    bodies,
    communes,
    day,
  }: { readonly bodies: readonly Body[]; readonly communes: readonly NamedOffice[]; readonly day: LocalDate },
): NamedInLetter {
  const body = bodyNamed(bodies, written, day);
  if (body !== null) {
    const { provinceCode, id: bodyId, name: label } = body;
    return { kind: 'office', office: { provinceCode, communeCode: null, bodyId, label } };
  }
  const key = foldName(written);
  const unit = key.replace(COMMITTEE, '');
  const commune = communes.filter((one) => foldName(one.label).replace(COMMITTEE, '') === unit);
  if (commune.length === 1 && commune[0] !== undefined) return { kind: 'office', office: commune[0] };
  if (COMMUNES.test(key)) return { kind: 'communes', written };
  if (DEPARTMENTS.test(key)) return { kind: 'departments', written };
  return { kind: 'unknown', written };
}
