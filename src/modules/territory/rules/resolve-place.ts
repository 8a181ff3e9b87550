// The one decision of which unit a written place means: name, district, code and date together. A code that was reused
// never joins alone, and what nothing decides stays undecided, with its candidates.
// Law: Resolution 202/2025/QH15 ended the district level on 2025-07-01; codes by Decision 19/2025/QĐ-TTg.

import { foldText } from '#kernel/vietnamese-text.ts';
import type { Era, TerritoryIndex, Unit } from '#law/territory-types.ts';
import { codeReuse } from './code-reuse.ts';
import { liesInDistricts } from './find-units.ts';
import { communesTodayOf, successorsOf } from './lineage.ts';
import { nearNames } from './near-names.ts';
import type { Ambiguity, Basis, PlaceFacts, PlaceQuery, PlaceResolution } from './place-facts.ts';
import { type PlaceReadings, readingsOf } from './place-readings.ts';
import { looseKey, readName } from './unit-names.ts';
import { districtOf, eraOf } from './units-on-date.ts';

const MOST_SUGGESTIONS = 5;

const noFacts: PlaceFacts = {
  missing: false,
  unknown: false,
  ambiguous: false,
  ambiguity: null,
  era: null,
  matchedByVariant: false,
  matchedWithoutMarks: false,
  nameMisspelt: false,
  typeDiffers: false,
  codeLeadingZeroRestored: false,
  codeUnknown: false,
  codePointsElsewhere: false,
  codeIsOfTodaysUnit: false,
  codeReusedUnderOtherName: false,
  districtUnknown: false,
  districtPointsElsewhere: false,
  nameIsDistrict: false,
  usedOldAfterReform: false,
  usedNewBeforeReform: false,
  decidedByDateOnly: false,
  lineageUnverified: false,
};

type Facts = { -readonly [K in keyof PlaceFacts]: PlaceFacts[K] };

/** What is left to choose from, why, and what stops the choice. */
interface Choice {
  pool: readonly Unit[];
  readonly basis: Set<Basis>;
  readonly facts: Facts;
  stopped: Ambiguity | null;
}

function distinct(units: readonly Unit[]): readonly Unit[] {
  return [...new Map(units.map((u) => [`${u.era}:${u.level}:${u.code}`, u])).values()];
}

/** The communes of today that the units lead to, each once. */
function todayOf(index: TerritoryIndex, units: readonly Unit[]): readonly Unit[] {
  return distinct(units.flatMap((u) => (u.era === 'since-2025-07' ? [u] : communesTodayOf(index, u.code))));
}

/** Keeps the units that fit, if any do; says whether any did. */
function keep(choice: Choice, basis: Basis, fits: (unit: Unit) => boolean): boolean {
  const kept = choice.pool.filter(fits);
  if (kept.length === 0) return false;
  if (kept.length < choice.pool.length) choice.basis.add(basis);
  choice.pool = kept;
  return true;
}

/** The code narrows the readings of the name; where it belongs to none of them, the name is followed. */
function narrowByCode(index: TerritoryIndex, choice: Choice, { code, place }: PlaceReadings): void {
  if (code.code === null || code.units.length === 0) return;
  if (place.communeText === '' || keep(choice, 'code', (u) => code.units.some((c) => c.code === u.code))) {
    choice.basis.add('code');
    return;
  }
  choice.facts.codePointsElsewhere = true;
  choice.facts.codeIsOfTodaysUnit = keep(choice, 'code-of-today', (u) =>
    todayOf(index, [u]).some((t) => u.era === 'before-2025-07' && t.code === code.code),
  );
}

/** What the writer said: "(cũ)", "(mới)", "nay là xã …". */
function narrowByWords(index: TerritoryIndex, choice: Choice, { place }: PlaceReadings): void {
  if (place.said !== null) {
    keep(choice, 'said', (u) => (u.era === 'before-2025-07') === (place.said === 'old'));
  }
  if (place.nowText === '') return;
  const keys = readName(place.nowText).map((r) => looseKey(r.bare));
  keep(choice, 'now-text', (u) => todayOf(index, [u]).some((t) => keys.includes(looseKey(t.name))));
}

function narrowByDistrict(index: TerritoryIndex, choice: Choice, { districts }: PlaceReadings): void {
  if (districts.length === 0 || choice.pool.length === 0) return;
  const codes = new Set(districts.map((d) => d.code));
  const inside = (u: Unit): boolean => liesInDistricts(index, u, codes);
  if (keep(choice, 'district', inside)) return;
  choice.facts.districtPointsElsewhere = true;
  if (!choice.basis.has('code')) choice.stopped = 'district';
}

/** Where readings of both eras remain: a district speaks for the old one, the date for its own, and they may disagree. */
function decideEra(index: TerritoryIndex, choice: Choice, readings: PlaceReadings, on: PlaceQuery['on']): void {
  const old = choice.pool.filter((u) => u.era === 'before-2025-07');
  if (choice.stopped !== null || old.length === 0 || old.length === choice.pool.length) return;
  const sameToday = todayOf(index, choice.pool).length === 1;
  const byDistrict: Era | null = readings.districts.length > 0 ? 'before-2025-07' : null;
  const byDate: Era | null = on == null ? null : eraOf(on);
  const disagree = byDistrict !== null && byDate !== null && byDistrict !== byDate;
  const era = byDistrict ?? byDate;
  if (era === null || (disagree && !sameToday)) {
    if (sameToday) choice.basis.add('same-today');
    else choice.stopped = 'era';
    return;
  }
  choice.basis.add(byDistrict === null ? 'date' : 'district');
  choice.facts.decidedByDateOnly = byDistrict === null && !sameToday;
  choice.pool = choice.pool.filter((u) => u.era === era);
}

/** The reading that is left, the commune of today it leads to, or why there is none. */
function conclude(
  index: TerritoryIndex,
  choice: Choice,
): { readonly reading: Unit | null; readonly unit: Unit | null } {
  const today = todayOf(index, choice.pool);
  if (choice.stopped !== null || choice.pool.length === 0) return { reading: null, unit: null };
  const reading = choice.pool.length === 1 ? (choice.pool[0] ?? null) : null;
  if (today.length === 1) {
    if (reading === null) choice.basis.add('same-today');
    return { reading, unit: today[0] ?? null };
  }
  choice.stopped = reading === null ? 'namesakes' : 'split';
  return { reading, unit: null };
}

function noteMatches(choice: Choice, { matches, nameMisspelt }: PlaceReadings): void {
  const taken = matches.filter((m) => choice.pool.some((u) => u.era === m.unit.era && u.code === m.unit.code));
  const { facts, basis } = choice;
  if (taken.length === 0) return;
  facts.nameMisspelt = nameMisspelt;
  facts.matchedByVariant = taken.every((m) => m.matchedBy === 'variant');
  facts.matchedWithoutMarks = taken.every((m) => m.matchedBy === 'folded');
  facts.typeDiffers = taken.every((m) => m.typeDiffers);
  if (nameMisspelt) return;
  basis.add(facts.matchedByVariant ? 'name-variant' : facts.matchedWithoutMarks ? 'name-folded' : 'name-exact');
}

function noteDates(
  choice: Choice,
  readings: PlaceReadings,
  oldUnit: Unit | null,
  reading: Unit | null,
  on: PlaceQuery['on'],
): void {
  if (on == null) return;
  const after = eraOf(on) === 'since-2025-07';
  choice.facts.usedOldAfterReform = after && (oldUnit !== null || readings.districts.length > 0);
  choice.facts.usedNewBeforeReform = !after && reading?.era === 'since-2025-07';
}

/**
 * Decides which commune a written place means, on the old side and today. Give everything that was written and the day
 * of the paper; whatever is missing simply does not speak.
 * `resolvePlace(index, { communeText: 'Xã Mường Than', districtText: 'Huyện Than Uyên', provinceCode: '12' })` is the
 * old 03619 and today's Xã Than Uyên; without district, code and date it is undecided between Than Uyên and Mường Than.
 * @law 202/2025/QH15, 19/2025/QĐ-TTg
 */
export function resolvePlace(index: TerritoryIndex, query: PlaceQuery): PlaceResolution {
  const readings = readingsOf(index, query);
  const { place, code, districts, provinceCode } = readings;
  const named = place.communeText !== '';
  const pool = named ? readings.matches.map((m) => m.unit) : code.units;
  const choice: Choice = { pool, basis: new Set(), facts: { ...noFacts }, stopped: null };
  const { facts, basis } = choice;
  facts.missing = !named && !code.written;
  facts.unknown = !facts.missing && pool.length === 0;
  facts.codeUnknown = code.written && code.units.length === 0;
  facts.codeLeadingZeroRestored = code.padded && code.units.length > 0;
  facts.districtUnknown = readings.districtWritten && districts.length === 0;
  facts.nameIsDistrict = readings.nameIsDistrict;
  narrowByCode(index, choice, readings);
  narrowByWords(index, choice, readings);
  narrowByDistrict(index, choice, readings);
  if (choice.pool.length === 1) basis.add('only-reading');
  decideEra(index, choice, readings, query.on);
  const { reading, unit } = conclude(index, choice);
  const oldUnit = reading?.era === 'before-2025-07' ? reading : null;
  noteMatches(choice, readings);
  noteDates(choice, readings, oldUnit, reading, query.on);
  facts.ambiguity = choice.stopped;
  facts.ambiguous = choice.stopped !== null;
  facts.era = reading?.era ?? null;
  facts.codeReusedUnderOtherName =
    oldUnit !== null && oldUnit.code === code.code && codeReuse(index, oldUnit.code) === 'predecessor-other-name';
  if (oldUnit !== null && unit !== null) {
    basis.add('lineage');
    facts.lineageUnverified = successorsOf(index, oldUnit.code).some((s) => !s.verified);
  }
  const district = districts.length === 1 && !facts.districtPointsElsewhere ? (districts[0] ?? null) : null;
  return {
    oldUnit,
    unit,
    oldDistrict: oldUnit === null ? district : districtOf(index, oldUnit),
    candidates: unit === null ? todayOf(index, choice.pool) : [unit],
    readings: choice.pool,
    suggestions: facts.unknown && named ? suggest(index, place.communeText, provinceCode, code.units) : [],
    basis: [...basis],
    facts,
  };
}

/** Units with nearly the written name; those of the written code first. */
function suggest(
  index: TerritoryIndex,
  text: string,
  provinceCode: string | null,
  byCode: readonly Unit[],
): readonly Unit[] {
  if (foldText(text).length < 2) return byCode;
  return distinct([...byCode, ...nearNames(index, text, provinceCode, MOST_SUGGESTIONS)]).slice(0, MOST_SUGGESTIONS);
}
