// Where a point lies: read from what people paste out of a map, and held against the outlines of country, province and commune. Outlines are
// simplified and for display: near a border they refuse nothing.

import type { Outlines, Ring, UnitOutline } from '#law/territory-outlines.ts';
import type { Position } from './point.ts';

const NUMBER = /^-?\d{1,3}(?:[.,]\d+)?$/;

/**
 * Latitude and longitude as a map gives them to paste; `null` where it is no pair of numbers.
 * @example readPosition('22.3964, 103.4582') // { latitude: 22.3964, longitude: 103.4582 }
 * @example readPosition('22,3964 103,4582') // the same
 */
export function readPosition(typed: string): Position | null {
  const text = typed
    .replace(/[°()]/g, ' ')
    .replace(/\s+([,;])/g, '$1')
    .trim();
  const parts = /[;\s]/.test(text) ? text.split(/[;\s]+/).map((part) => part.replace(/,$/, '')) : text.split(',');
  const [latitude, longitude, ...more] = parts;
  if (latitude === undefined || longitude === undefined || more.length > 0) return null;
  if (!NUMBER.test(latitude) || !NUMBER.test(longitude)) return null;
  return { latitude: Number(latitude.replace(',', '.')), longitude: Number(longitude.replace(',', '.')) };
}

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
  { latitude, longitude }: Position,
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

/**
 * An address that opens the map a phone has itself (RFC 5870), with a name where the map shows one.
 * @example phoneMapAddress({ latitude: 22.4, longitude: 103.5 }, 'Chợ') // 'geo:22.4,103.5?q=22.4,103.5(Ch%E1%BB%A3)'
 */
export const phoneMapAddress = ({ latitude, longitude }: Position, name: string): string =>
  `geo:${latitude},${longitude}?q=${latitude},${longitude}(${encodeURIComponent(name).replace(/[()]/g, '')})`;

/** A map of the place in the net, for who clicks it. */
export const mapAddress = ({ latitude, longitude }: Position): string =>
  `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
