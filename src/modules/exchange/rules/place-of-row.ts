// Which commune a row names, on the old side and today, with what a register offers as evidence: a name, a code, the
// old district, columns of old and new units side by side, an address, and the day of the decision.

import { addMonths, date, type LocalDate } from '#kernel/calendar.ts';
import {
  type Era,
  eraOf,
  findUnits,
  type PlaceFinding,
  type PlaceQuery,
  type PlaceResolution,
  placeFindings,
  reformDay,
  resolvePlace,
  type TerritoryIndex,
} from '#modules/territory/index.ts';
import type { WrittenProductCode } from './official-numbers.ts';
import type { WrittenPlaceTexts } from './read-row.ts';

/** What is known beside the row's own words. */
export interface PlaceSurroundings {
  /** District or commune of the group, the title or the sheet's name: how the list is arranged, weaker than a cell. */
  readonly groupDistrict: string;
  readonly groupCommune: string;
  readonly provinceCode: string | null;
  /** Before or since the reform, by the day of the decision; `null` where that is unknown. */
  readonly era: Era | null;
  /** The same as only hinted at: by the end date, the product code, the year. */
  readonly hintedEra: Era | null;
}

type WrittenRowPlace = WrittenPlaceTexts & PlaceSurroundings;

export interface RowPlace {
  readonly oldCommuneCode: string | null;
  readonly newCommuneCode: string | null;
  readonly oldDistrictCode: string | null;
  readonly findings: readonly PlaceFinding[];
  /** Communes of today that may be meant or are spelt nearly so, to be offered to a person. */
  readonly offers: readonly { readonly code: string; readonly fullName: string }[];
}

const LAST_DAY_OF_DISTRICTS = date('2025-06-30');

/**
 * The era that a place probably belongs to where no decision date is known: 36 months before the end, the form of the
 * product code, the year of recognition. The year 2025 alone hints at nothing.
 */
export function hintedEra(expiresOn: LocalDate | null, code: WrittenProductCode, year: number | null): Era | null {
  if (expiresOn !== null) return eraOf(addMonths(expiresOn, -36));
  if (code.kind === 'code') return code.form === 'province-commune' ? 'since-2025-07' : 'before-2025-07';
  if (year === null || year === 2025) return null;
  return year < 2025 ? 'before-2025-07' : 'since-2025-07';
}

/** A day of each era; only the era matters to which unit is meant. */
const DAY_OF: Readonly<Record<Era, LocalDate>> = {
  'before-2025-07': LAST_DAY_OF_DISTRICTS,
  'since-2025-07': reformDay,
};

function query(place: WrittenRowPlace, parts: PlaceQuery): PlaceQuery {
  return { ...parts, ...(place.provinceCode === null ? {} : { provinceCode: place.provinceCode }) };
}

/** An address without its house, street and village, so that thousands of addresses are a few hundred places. */
function fromCommuneOn(address: string): string {
  const at = /(?:^|[,;–-])\s*(?=(?:xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|tt\.?|p\.|x\.)\s)/iu.exec(address);
  return at === null ? address : address.slice(at.index + at[0].length);
}

/** Everything that the answer depends on, in one text. */
function keyOf(place: WrittenRowPlace): string {
  const { commune, district, code } = place;
  const often = `${commune}\u0001${district}\u0001${code}\u0001${place.era ?? ''}\u0001${place.provinceCode ?? ''}`;
  const rest = [
    place.oldCommune,
    place.newCommune,
    place.oldCode,
    place.newCode,
    place.hintedEra ?? '',
    // Where the row itself names a commune, address and group only help with what it leaves open.
    commune === '' ? place.address : '',
    commune === '' ? place.groupCommune : '',
    place.groupDistrict,
  ];
  return rest.every((part) => part === '') ? often : `${often}\u0001${rest.join('\u0001')}`;
}

/** Answers for the places of one workbook; a register repeats the same few hundred. */
export class PlaceReader {
  readonly #index: TerritoryIndex;
  readonly #known = new Map<string, RowPlace>();

  constructor(index: TerritoryIndex) {
    this.#index = index;
  }

  read(written: WrittenPlaceTexts, around: PlaceSurroundings): RowPlace {
    const place = { ...written, address: fromCommuneOn(written.address), ...around };
    const key = keyOf(place);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = place.oldCommune !== '' && place.newCommune !== '' ? this.#sideBySide(place) : this.#single(place);
    this.#known.set(key, found);
    return found;
  }

  #resolve(place: WrittenRowPlace, parts: PlaceQuery): PlaceResolution {
    return resolvePlace(this.#index, query(place, parts));
  }

  /** One name (or none), with whatever decides. */
  #single(place: WrittenRowPlace): RowPlace {
    const said = place.oldCommune !== '' ? `${place.oldCommune} (cũ)` : place.newCommune;
    const communeText = place.commune || said || place.address || place.groupCommune;
    const codeText = place.code || place.oldCode || place.newCode;
    const era = place.era ?? place.hintedEra;
    const on = era === null ? null : DAY_OF[era];
    const ask = (districtText: string, commune = communeText): PlaceResolution =>
      this.#resolve(place, { communeText: commune, codeText, districtText, on });

    let districtText = place.district;
    let resolution = ask(districtText);
    const arrangedBefore = era !== 'since-2025-07';
    if (districtText === '' && place.groupDistrict !== '' && (arrangedBefore || resolution.unit === null)) {
      resolution = ask(place.groupDistrict);
    }
    if (resolution.facts.nameIsDistrict && codeText === '') {
      districtText ||= communeText;
      resolution = ask(districtText, '');
    } else if (resolution.facts.unknown && place.commune === '' && said === '' && !namesCommune(communeText)) {
      resolution = ask(districtText, '');
    }
    return this.#answer(resolution, place, districtText !== '');
  }

  /** Old and new unit in columns of their own: each is read in its era, and the one must have become the other. */
  #sideBySide(place: WrittenRowPlace): RowPlace {
    const codes = place.code === '' ? { old: place.oldCode, now: place.newCode } : this.#whoseCode(place);
    const before = this.#resolve(place, {
      communeText: `${place.oldCommune} (cũ)`,
      districtText: place.district || place.groupDistrict,
      codeText: codes.old,
      on: LAST_DAY_OF_DISTRICTS,
    });
    const since = this.#resolve(place, { communeText: place.newCommune, codeText: codes.now, on: reformDay });
    const fits = since.unit === null || before.candidates.some((unit) => unit.code === since.unit?.code);
    const today = since.unit ?? before.unit;
    const findings = new Set<PlaceFinding>([...placeFindings(before), ...placeFindings(since)]);
    if (since.unit !== null && fits) findings.delete('AMBIGUOUS_COMMUNE');
    if (!fits) findings.add('AMBIGUOUS_COMMUNE');
    findings.delete('OLD_COMMUNE_AFTER_REFORM');
    findings.delete('OLD_COMMUNE_MAPPED');
    if (before.oldUnit !== null && today !== null && fits) findings.add('OLD_COMMUNE_MAPPED');
    return {
      oldCommuneCode: before.oldUnit?.code ?? null,
      newCommuneCode: fits ? (today?.code ?? null) : null,
      oldDistrictCode: before.oldDistrict?.code ?? null,
      findings: [...findings],
      offers: offersOf(fits ? since : before, since),
    };
  }

  #whoseCode(place: WrittenRowPlace): { old: string; now: string } {
    const asNew = this.#resolve(place, { communeText: place.newCommune, codeText: place.code, on: reformDay });
    return asNew.facts.codePointsElsewhere || asNew.facts.codeUnknown
      ? { old: place.code, now: '' }
      : { old: '', now: place.code };
  }

  #answer(resolution: PlaceResolution, place: WrittenRowPlace, districtInRow: boolean): RowPlace {
    const decided = place.era !== null && resolution.facts.usedOldAfterReform;
    const after = decided && (resolution.oldUnit !== null || districtInRow);
    const facts = { ...resolution.facts, usedOldAfterReform: after };
    const findings = new Set<PlaceFinding>(placeFindings({ ...resolution, facts }));
    if (after) findings.add('OLD_COMMUNE_AFTER_REFORM');
    if (facts.matchedWithoutMarks) findings.add('NAME_VARIANT_MATCHED');
    return {
      oldCommuneCode: resolution.oldUnit?.code ?? null,
      newCommuneCode: resolution.unit?.code ?? null,
      oldDistrictCode: resolution.oldDistrict?.code ?? null,
      findings: [...findings],
      offers: offersOf(resolution),
    };
  }
}

function offersOf(...resolutions: readonly PlaceResolution[]): RowPlace['offers'] {
  const offers = new Map<string, string>();
  for (const { unit, candidates, suggestions } of resolutions) {
    if (unit !== null) continue;
    for (const offer of [...candidates, ...suggestions]) {
      if (offer.era === 'since-2025-07') offers.set(offer.code, offer.fullName);
    }
  }
  return [...offers].map(([code, fullName]) => ({ code, fullName }));
}

/** Whether an address speaks of a commune at all, known or not. */
function namesCommune(address: string): boolean {
  return /(^|[\s,;(-])(xã|phường|thị trấn|đặc khu|xa|phuong|thi tran|x\.|p\.|tt\.)\s?\S/iu.test(address);
}

/** The first unit of a level that a running text names after its type word, such as a title or the head of a group. */
export function unitNamedIn(
  index: TerritoryIndex,
  text: string,
  level: 'province' | 'district' | 'commune',
  provinceCode: string | null,
): { readonly code: string; readonly fullName: string } | null {
  for (const match of text.normalize('NFC').matchAll(TYPE_WORDS[level])) {
    const words = text
      .normalize('NFC')
      .slice((match.index ?? 0) + match[0].length)
      .split(/[,;:()\d]| - /)[0]
      ?.trim()
      .split(/\s+/);
    for (let count = Math.min(words?.length ?? 0, 5); count > 0; count -= 1) {
      const name = `${match[1]} ${words?.slice(0, count).join(' ')}`;
      const units = findUnits(index, {
        text: name,
        level,
        ...(provinceCode === null ? {} : { provinceCode }),
      }).filter((m) => !m.typeDiffers && !m.respelled);
      const today = units.find((m) => m.unit.era === 'since-2025-07') ?? units[0];
      if (today !== undefined) return { code: today.unit.code, fullName: today.unit.fullName };
    }
  }
  return null;
}

const TYPE_WORDS = {
  province: /(?<![\p{L}])(tỉnh|thành phố|tp\.?)\s+/giu,
  district: /(?<![\p{L}])(huyện|thị xã|quận|thành phố|tp\.?)\s+/giu,
  commune: /(?<![\p{L}])(xã|phường|thị trấn|đặc khu)\s+/giu,
} as const;
