// Units of today that somebody's right reaches, to choose from: as a short list, and by typed words that forgive missing marks
// and names of before July 2025.

import type { PlaceToday } from '#access/grantable-roles.ts';
import { covers, type Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { compareVietnamese, foldName } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { suggestCommunes } from '#modules/producers/services.ts';
import { communesOf, communeToday, provincesOn, type Unit } from '#modules/territory/index.ts';
import { parseUnit, unitText, wholeInstallation } from './unit-choice.ts';

/** A unit in a list: its text in a form, and what it is called. */
export interface ChoosableUnit {
  readonly value: string;
  readonly label: string;
}

/** A unit that typed words may mean. */
export interface SuggestedUnit {
  /** Read back without doubt: `Xã Bình Lư (03390)`, `Tỉnh Lai Châu (12)`, `Toàn hệ thống`. */
  readonly value: string;
  readonly label: string;
  /** What tells two of one name apart: the province, the communes it was made from. */
  readonly detail: string | null;
}

const MOST = 8;

const byName = (a: Unit, b: Unit): number => compareVietnamese(a.name, b.name);
const asWritten = (unit: Unit): string => `${unit.fullName} (${unit.code})`;
const placeOf = (unit: Unit): PlaceToday =>
  unit.level === 'province'
    ? { provinceCode: unit.code, communeCode: null }
    : { provinceCode: unit.provinceCode, communeCode: unit.code };

/** Everything the reach covers, provinces before communes; of the whole country only the provinces. */
async function unitsInReach(reach: Reach, today: LocalDate): Promise<readonly Unit[]> {
  const index = await loadTerritory();
  const provinces = [...provincesOn(index, today)].sort(byName);
  if (reach.all) return provinces;
  const whole = provinces.filter((unit) => covers(reach, placeOf(unit)));
  const communes = new Map<string, Unit>();
  for (const province of whole)
    for (const unit of communesOf(index, province.code, today)) communes.set(unit.code, unit);
  for (const code of reach.communeCodes) {
    const unit = communeToday(index, code);
    if (unit !== null) communes.set(unit.code, unit);
  }
  return [...whole, ...[...communes.values()].filter((unit) => covers(reach, placeOf(unit))).sort(byName)];
}

/** The units a list can be narrowed to; empty where there is only one. */
export async function unitsToChoose(reach: Reach, today: LocalDate): Promise<readonly ChoosableUnit[]> {
  const units = await unitsInReach(reach, today);
  return units.length < 2 ? [] : units.map((unit) => ({ value: unitText(placeOf(unit)), label: unit.fullName }));
}

/** The one unit somebody's right reaches, or null where there are several. */
export async function onlyUnit(reach: Reach, today: LocalDate): Promise<ChoosableUnit | null> {
  if (reach.all) return null;
  const [only, ...others] = await unitsInReach(reach, today);
  return only === undefined || others.length > 0 ? null : { value: unitText(placeOf(only)), label: only.fullName };
}

/** Units within a reach that typed words may mean, the surest first. `binh lu` finds Xã Bình Lư. */
export async function suggestUnits(typed: string, reach: Reach, today: LocalDate): Promise<readonly SuggestedUnit[]> {
  const folded = foldName(typed);
  if (folded === '') return [];
  const found: SuggestedUnit[] = [];
  if (reach.all && foldName(wholeInstallation).includes(folded)) {
    found.push({ value: wholeInstallation, label: wholeInstallation, detail: null });
  }
  const index = await loadTerritory();
  for (const unit of provincesOn(index, today)) {
    const named = ` ${foldName(unit.fullName)}`.includes(` ${folded}`);
    if (named && covers(reach, placeOf(unit)))
      found.push({ value: asWritten(unit), label: unit.fullName, detail: null });
  }
  const only = !reach.all && reach.provinceCodes.length === 1 ? (reach.provinceCodes[0] ?? null) : null;
  for (const { value, label, province, madeFrom } of await suggestCommunes(typed, only, today)) {
    const place = await readUnit(value, reach, today);
    const detail = [province, ...(madeFrom.length === 0 ? [] : [madeFrom.slice(0, 4).join(', ')])].join(' · ');
    if (place !== null) found.push({ value, label, detail });
  }
  return found.slice(0, MOST);
}

/** The place of a text in a form, where it means exactly one unit within the reach; else null. */
export async function readUnit(text: string, reach: Reach, today: LocalDate): Promise<PlaceToday | null> {
  const parsed = parseUnit(text);
  if (parsed !== null) return covers(reach, parsed) ? parsed : null;
  if (text === wholeInstallation) return reach.all ? { provinceCode: null, communeCode: null } : null;
  const code = /\((\d{2}|\d{5})\)$/.exec(text)?.[1] ?? /^(?:\d{2}[-/ ])?(\d{5})$/.exec(text)?.[1];
  const index = await loadTerritory();
  if (code !== undefined) {
    const unit = code.length === 5 ? communeToday(index, code) : provincesOn(index, today).find((p) => p.code === code);
    return unit != null && covers(reach, placeOf(unit)) ? placeOf(unit) : null;
  }
  const within = await unitsInReach(reach, today);
  const everywhere = reach.all ? provincesOn(index, today).flatMap((one) => communesOf(index, one.code, today)) : [];
  const named = [...within, ...everywhere].filter((unit) =>
    [unit.fullName, unit.name].some((name) => foldName(name) === foldName(text)),
  );
  return named.length === 1 && named[0] !== undefined ? placeOf(named[0]) : null;
}

/** How a unit of today stands in a form: `Xã Bình Lư (03390)`. */
export async function unitAsTyped(place: PlaceToday, today: LocalDate): Promise<string> {
  if (place.provinceCode === null) return wholeInstallation;
  const index = await loadTerritory();
  const unit =
    place.communeCode === null
      ? provincesOn(index, today).find((one) => one.code === place.provinceCode)
      : communeToday(index, place.communeCode);
  return unit == null ? unitText(place) : asWritten(unit);
}
