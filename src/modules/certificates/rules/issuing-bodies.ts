// Which bodies a recognition of a province may have come from, each with the days on which it stood: the ministry, the
// provinces of today and before, the districts until 30/06/2025.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { parameterSpells } from '#law/parameters.ts';
import { reformDay, type TerritoryIndex, type Unit } from '#law/territory-types.ts';
import { competenceOf } from './issuer.ts';

/** A body that recognises, or once did. */
export interface IssuingBody {
  /** As papers print it: `UBND huyện Tam Đường`. */
  readonly name: string;
  readonly kind: 'district' | 'province' | 'ministry';
  /** First and last day on which it stood, as far as the register asks; `null`: before the programme, or still. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
}

const committeeOf = (unit: Unit): string => `UBND ${unit.fullName.charAt(0).toLowerCase()}${unit.fullName.slice(1)}`;
const lastOldDay = addDays(reformDay, -1);

/**
 * The bodies for products of a province of today: its own, those of the provinces it was made from, their districts in
 * the order of their codes, and the ministries.
 * @law 19/2025/QĐ-TTg; 26/2026/QĐ-TTg, Art. 4.1
 * @example issuingBodies(territory, '12')[0] // { name: 'UBND tỉnh Lai Châu', kind: 'province', from: null, until: null }
 */
export function issuingBodies(territory: TerritoryIndex, provinceCode: string): readonly IssuingBody[] {
  const bodies: IssuingBody[] = [];
  const today = territory.since.provinces.get(provinceCode);
  const edges = territory.provinceEdgesTo.get(provinceCode) ?? [];
  const former = edges.map((edge) => territory.before.provinces.get(edge.from)).filter((unit) => unit !== undefined);
  const isSame = (unit: Unit): boolean => today !== undefined && unit.fullName === today.fullName;
  if (today !== undefined) {
    const from = former.some(isSame) ? null : reformDay;
    bodies.push({ name: committeeOf(today), kind: 'province', from, until: null });
  }
  for (const unit of former) {
    if (!isSame(unit)) bodies.push({ name: committeeOf(unit), kind: 'province', from: null, until: lastOldDay });
  }
  const codes = new Set(former.map((unit) => unit.code));
  for (const district of [...territory.before.districts.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    if (!codes.has(district.provinceCode)) continue;
    bodies.push({ name: committeeOf(district), kind: 'district', from: null, until: lastOldDay });
  }
  const ministries = parameterSpells('recognising-ministry');
  ministries.forEach(({ value, from, until }, i) => {
    if (value === null) return;
    const last = until === null ? null : addDays(until, -1);
    bodies.push({ name: value, kind: 'ministry', from: i === 0 ? null : from, until: last });
  });
  return bodies;
}

/**
 * Whether a body stood on a day; its first and last day count.
 * @example stoodOn(districtOfTamDuong, date('2025-06-30')) // true
 */
export function stoodOn(body: IssuingBody, day: LocalDate): boolean {
  return (body.from === null || body.from <= day) && (body.until === null || day <= body.until);
}

/**
 * The bodies that could have given stars on a day, competent ones and those that sources differ about.
 * @example bodiesFor(bodies, 5, date('2026-06-01')).map((body) => body.name) // ['Bộ Nông nghiệp và Môi trường']
 */
export function bodiesFor(bodies: readonly IssuingBody[], stars: number, day: LocalDate): readonly IssuingBody[] {
  return bodies.filter(
    (body) =>
      stoodOn(body, day) && ['competent', 'sources-differ', 'not-stated'].includes(competenceOf(stars, day, body.kind)),
  );
}

/**
 * Whether a printed name is that of a ministry of another time: it ended before the day, or had not begun.
 * @example isMinistryOfAnotherTime('Bộ Nông nghiệp và Phát triển nông thôn', date('2025-03-01')) // true
 */
export function isMinistryOfAnotherTime(printed: string, day: LocalDate): boolean {
  const folded = foldText(printed);
  const ministries = parameterSpells('recognising-ministry');
  const named = ministries.find(({ value }) => value !== null && folded.includes(foldText(value)));
  if (named === undefined) return false;
  const notYet = named !== ministries[0] && day < named.from;
  return notYet || (named.until !== null && named.until <= day);
}
