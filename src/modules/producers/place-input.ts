// From a place as a person types it to the commune of today. One unit or a refusal that names the candidates; an old name
// is kept as the old commune of the record.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { FieldProblem } from '#kernel/problem.ts';
import { cleanText } from '#kernel/vietnamese-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { communeToday, provinceToday, resolvePlace, type TerritoryIndex, type Unit } from '#modules/territory/index.ts';
import type { Place } from './rules/producer.ts';

/** What a form asks about a place. */
export interface PlaceInput {
  /** The commune as typed: a name of today or before, with or without marks, or `Xã Bình Lư (03390)`. */
  readonly commune: string | null;
  /** Asked where the person's right reaches several provinces and no commune is known. */
  readonly provinceCode: string | null;
  readonly placeText: string | null;
}

/** Where a person works: what is meant when nothing, or only a name that several units share, was typed. */
export interface Home {
  /** `null`: anywhere. */
  readonly provinceCode: string | null;
  /** Communes that the person's right is confined to; empty: not confined. */
  readonly communeCodes: readonly string[];
}

export type PlaceAnswer =
  | { readonly ok: true; readonly place: Place }
  | { readonly ok: false; readonly fields: readonly FieldProblem[] };

const nameWithCode = (unit: Unit): string => `${unit.fullName} (${unit.code})`;
const unknown = (path: string, code: string, details: Record<string, unknown> = {}): PlaceAnswer => ({
  ok: false,
  fields: [{ path, code, details }],
});

/** A province beside a commune of another one: which of the two is meant is not guessed. */
const otherProvince = (unit: Unit): PlaceAnswer =>
  unknown('provinceCode', 'producers/province-of-another-commune', { commune: unit.fullName });

/** Units that may be meant: a former one with its district, so that two of one name are told apart. */
function suggested(territory: TerritoryIndex, units: readonly Unit[]): readonly string[] {
  const names = units.map((unit) => unit.fullName);
  return units.map((unit) => {
    const isTwice = names.indexOf(unit.fullName) !== names.lastIndexOf(unit.fullName);
    if (unit.era === 'since-2025-07') return isTwice ? nameWithCode(unit) : unit.fullName;
    const district = unit.districtCode === undefined ? undefined : territory.before.districts.get(unit.districtCode);
    return district === undefined ? nameWithCode(unit) : `${unit.fullName}, ${district.fullName}`;
  });
}

/** How a commune of today stands in a form, so that it is read back without doubt. */
export async function communeAsTyped(communeCode: string | null): Promise<string> {
  if (communeCode === null) return '';
  const unit = communeToday(await loadTerritory(), communeCode);
  return unit === null ? communeCode : nameWithCode(unit);
}

/** Reads a place; `kept` is what the record had: the same commune typed again keeps its old commune. */
export async function readPlace(
  input: PlaceInput,
  home: Home,
  today: LocalDate,
  kept: Place | null,
): Promise<PlaceAnswer> {
  const territory = await loadTerritory();
  const typed = cleanText(input.commune ?? '');
  if (typed === '') return withoutCommune(territory, input, home, kept);
  const code = /^(?:.*\()?(\d{5})\)?$/.exec(typed)?.[1];
  const named = code === undefined ? null : communeToday(territory, code);
  if (code !== undefined && named === null) return unknown('commune', 'producers/commune-unknown', { typed, near: '' });
  const found =
    named === null
      ? resolvePlace(territory, {
          communeText: typed,
          on: today,
          ...(home.provinceCode === null ? {} : { provinceCode: home.provinceCode }),
        })
      : null;
  const unit = named ?? found?.unit ?? null;
  if (unit === null) {
    const candidates = (found?.candidates ?? []).map(nameWithCode).join('; ');
    const near = suggested(territory, found?.suggestions ?? []).join('; ');
    return candidates === ''
      ? unknown('commune', 'producers/commune-unknown', { typed, near })
      : unknown('commune', 'producers/commune-several', { typed, candidates });
  }
  if (input.provinceCode !== null && input.provinceCode !== unit.provinceCode) return otherProvince(unit);
  const oldUnit = found?.oldUnit ?? null;
  const again = kept !== null && kept.communeCode === unit.code;
  return {
    ok: true,
    place: {
      provinceCode: unit.provinceCode,
      communeCode: unit.code,
      oldCommuneCode: oldUnit?.code ?? (again ? kept.oldCommuneCode : null),
      // What a paper said is not rewritten by a form that does not ask it.
      placeText: input.placeText ?? (again ? kept.placeText : null) ?? (oldUnit === null ? null : typed),
    },
  };
}

function withoutCommune(territory: TerritoryIndex, input: PlaceInput, home: Home, kept: Place | null): PlaceAnswer {
  const only = home.communeCodes.length === 1 ? communeToday(territory, home.communeCodes[0] ?? '') : null;
  const placeText = input.placeText ?? kept?.placeText ?? null;
  if (only !== null) {
    const { provinceCode, code: communeCode } = only;
    if (input.provinceCode !== null && input.provinceCode !== provinceCode) return otherProvince(only);
    return { ok: true, place: { provinceCode, communeCode, oldCommuneCode: null, placeText } };
  }
  if (home.communeCodes.length > 1) return unknown('commune', 'required');
  const provinceCode = input.provinceCode ?? home.provinceCode ?? kept?.provinceCode ?? null;
  if (provinceCode === null) return unknown('provinceCode', 'producers/province-missing');
  if (provinceToday(territory, provinceCode) === null) return unknown('provinceCode', 'not-an-option');
  return { ok: true, place: { provinceCode, communeCode: null, oldCommuneCode: null, placeText } };
}

/** Where the person of a reach works. */
export async function homeOf(reach: Reach): Promise<Home> {
  const provinces = new Set([...reach.provinceCodes, ...reach.provinceOwnCodes]);
  const confined = !reach.all && provinces.size === 0;
  const territory = await loadTerritory();
  for (const code of reach.communeCodes) {
    const unit = communeToday(territory, code);
    if (unit !== null) provinces.add(unit.provinceCode);
  }
  return {
    provinceCode: !reach.all && provinces.size === 1 ? ([...provinces][0] ?? null) : null,
    communeCodes: confined ? reach.communeCodes : [],
  };
}
