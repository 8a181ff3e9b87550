// What is wrong with where something is said to lie, held against the outlines of country, province and commune. Outlines are simplified and for display:
// near a border they refuse nothing.

import type { Degrees } from '#kernel/position-text.ts';
import type { Outlines, Ring, UnitOutline } from '#law/territory-outlines.ts';

type Point = readonly [number, number];

/** Whether a ring goes round a point; a point on its line may count either way. */
function isInRing(ring: Ring, [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [xi, yi] = ring[i] as Point;
    const [xj, yj] = ring[j] as Point;
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Degrees from a point to the nearest piece of a ring. */
function degreesToRing(ring: Ring, [x, y]: Point): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < ring.length; i += 1) {
    const [xa, ya] = ring[i - 1] as Point;
    const [xb, yb] = ring[i] as Point;
    const [dx, dy] = [xb - xa, yb - ya];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - xa) * dx + (y - ya) * dy) / length));
    least = Math.min(least, Math.hypot(x - xa - along * dx, y - ya - along * dy));
  }
  return least;
}

/** Whether a point lies in a unit, or so near its line that a simplified outline cannot say. */
function liesIn({ polygons }: UnitOutline, point: Point, near: number): boolean {
  return polygons.some(
    (rings) =>
      rings.some((ring) => degreesToRing(ring, point) <= near) ||
      (rings.length > 0 && rings.filter((ring) => isInRing(ring, point)).length % 2 === 1),
  );
}

/** About five kilometres: coasts and borders of the country are drawn coarsely, and quays stand in the water. */
const NEAR_COUNTRY = 0.05;
/** About one kilometre. */
const NEAR_UNIT = 0.01;

/**
 * What may be wrong with a position: it lies on no land or island of the country, the numbers are changed about, or the unit is
 * another one. Water between islands of the country is not said to be outside of it: outlines of land cannot tell that.
 */
export const positionFaults = ['on-no-land', 'swapped', 'outside-province', 'outside-commune'] as const;
export type PositionFault = (typeof positionFaults)[number];

/** What a position is held against; `null` where no outline is held. */
export interface KnownOutlines {
  readonly provinces: Outlines;
  readonly communes: Outlines | null;
}

/**
 * What is wrong with a position, the gravest alone; `null`: nothing that outlines could tell.
 * @example positionFault({ latitude: 48.8, longitude: 2.3 }, { provinceCode: '12', communeCode: null }, outlines) // 'on-no-land'
 */
export function positionFault(
  { latitude, longitude }: Degrees,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
  { provinces, communes }: KnownOutlines,
): PositionFault | null {
  const inCountry = (point: Point): boolean => provinces.units.some((unit) => liesIn(unit, point, NEAR_COUNTRY));
  if (!inCountry([longitude, latitude])) return inCountry([latitude, longitude]) ? 'swapped' : 'on-no-land';
  const point: Point = [longitude, latitude];
  const province = provinces.units.find(({ code }) => code === provinceCode);
  if (province !== undefined && !liesIn(province, point, NEAR_UNIT)) return 'outside-province';
  const commune = communes?.units.find(({ code }) => code === communeCode);
  return commune !== undefined && !liesIn(commune, point, NEAR_UNIT) ? 'outside-commune' : null;
}

/** Those that a person may confirm: a unit has borders that people know better than a simplified outline. */
export const mayBeConfirmed = (fault: PositionFault): boolean =>
  fault === 'outside-province' || fault === 'outside-commune';
