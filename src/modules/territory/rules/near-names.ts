// Names that are nearly what was written: offered to a person who mistyped, never taken instead of one.

import { compareVietnamese } from '#kernel/vietnamese-text.ts';
import type { TerritoryIndex, Unit } from '#law/territory-types.ts';
import { isInProvince, unitsByName } from './find-units.ts';
import { looseKey, readName } from './unit-names.ts';

/**
 * The least number of letters to add, drop, change or swap with a neighbour, or `limit + 1` where it is more.
 * `lettersApart('muongso', 'muongsa', 2)` is 1.
 */
export function lettersApart(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let older: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const change = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let cost = Math.min(change, (last[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    older = last;
    last = next;
  }
  return last[b.length] ?? limit + 1;
}

/** How many letters a name may be off: one up to five letters, two above. */
export const slack = (name: string): number => (name.length <= 5 ? 1 : 2);

type KeyedUnit = readonly [key: string, unit: Unit];

const communesIn = new WeakMap<TerritoryIndex, Map<string, readonly KeyedUnit[]>>();

/** The communes of both eras in a province (all of the country for `null`), each with its keys; made once. */
function keyedCommunes(index: TerritoryIndex, provinceCode: string | null): readonly KeyedUnit[] {
  const known = communesIn.get(index) ?? new Map<string, readonly KeyedUnit[]>();
  communesIn.set(index, known);
  const made = known.get(provinceCode ?? '');
  if (made !== undefined) return made;
  const keyed: KeyedUnit[] = [];
  for (const [key, units] of unitsByName(index)) {
    for (const unit of units) {
      if (unit.level !== 'commune' || (provinceCode !== null && !isInProvince(index, unit, provinceCode))) continue;
      keyed.push([key, unit]);
    }
  }
  known.set(provinceCode ?? '', keyed);
  return keyed;
}

/** Communes of both eras whose name is nearly the written one, the nearest first, at most `most`. */
export function nearNames(
  index: TerritoryIndex,
  text: string,
  provinceCode: string | null,
  most: number,
): readonly Unit[] {
  const written = readName(text).map((r) => looseKey(r.bare));
  const found = new Map<Unit, number>();
  for (const [key, unit] of keyedCommunes(index, provinceCode)) {
    for (const name of written) {
      const limit = slack(name);
      const apart = lettersApart(name, key, limit);
      if (apart <= limit) found.set(unit, Math.min(apart, found.get(unit) ?? apart));
    }
  }
  return [...found]
    .sort(([a, apartA], [b, apartB]) => apartA - apartB || compareVietnamese(a.name, b.name))
    .slice(0, most)
    .map(([unit]) => unit);
}

/** Communes of both eras whose name begins with what was written (two letters or more), in Vietnamese order, at most `most`. */
export function namesStartingWith(
  index: TerritoryIndex,
  text: string,
  provinceCode: string | null,
  most: number,
): readonly Unit[] {
  const written = readName(text)
    .map((r) => looseKey(r.bare))
    .filter((w) => w.length >= 2);
  const found = keyedCommunes(index, provinceCode).filter(([key]) => written.some((w) => key.startsWith(w)));
  return found
    .map(([, unit]) => unit)
    .sort((a, b) => compareVietnamese(a.name, b.name))
    .slice(0, most);
}
