// Areas as one text each that a drawing holds as it is, and where their names may stand. Whole numbers only, and each step from the last
// point: the text of a country is small.

import type { DrawnOutline, DrawnRing, Point, Projection } from './boundary-lines.ts';
import type { Ring, UnitOutline } from './territory-outlines.ts';

/** Degrees: west, south, east, north. */
export type Box = readonly [number, number, number, number];

/** Every drawing is so many units wide. */
export const DRAWING_WIDTH = 1000;

/** The box around outlines. */
export function boxAround(units: readonly UnitOutline[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const ring of units.flatMap(({ polygons }) => polygons.flat())) {
    for (const [x, y] of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return [west, south, east, north];
}

/** The drawing of a box: degrees east shrunk by the latitude of its middle, north above, with an edge around. */
export function projectionOf([west, south, east, north]: Box, edge: number) {
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (DRAWING_WIDTH - 2 * edge) / ((east - west) * shrink);
  const project: Projection = (longitude, latitude) => [
    edge + (longitude - west) * shrink * scale,
    edge + (north - latitude) * scale,
  ];
  return { project, height: Math.ceil((north - south) * scale + 2 * edge) };
}

const step = (n: number): string => (n < 0 ? `${n}` : ` ${n}`);

function ringText(ring: DrawnRing): string {
  let [x, y] = ring[0] ?? [0, 0];
  let text = `M${x}${step(y)}l`;
  ring.slice(1).forEach(([nextX, nextY], i) => {
    text += `${i === 0 ? String(nextX - x) : step(nextX - x)}${step(nextY - y)}`;
    [x, y] = [nextX, nextY];
  });
  return `${text}z`;
}

/** An islet too small to be seen in its own shape: a diamond of `half` units to each side. */
const markText = ([x, y]: Point, half: number): string =>
  `M${x}${step(y - half)}l${half} ${half}-${half} ${half}-${half}-${half}z`;

/** The box around a line of the drawing. */
function frameOf(ring: DrawnRing) {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, wide: Math.max(...xs) - left, high: Math.max(...ys) - top };
}

const middleOf = (ring: DrawnRing): Point => {
  const { left, top, wide, high } = frameOf(ring);
  return [Math.round(left + wide / 2), Math.round(top + high / 2)];
};

const isSmall = (ring: DrawnRing, half: number): boolean => {
  const { wide, high } = frameOf(ring);
  return ring.length < 3 || Math.max(wide, high) < 2 * half;
};

/** How large the mark of an islet at a point is, from its middle to a side. */
export type MarkAt = (point: Point) => number;

/**
 * The area as the text of a path: every ring in its shape; what would be too small to see as a mark, one for all that would lie upon each
 * other. No islet is left out.
 * @example areaText(outline, () => 3) // 'M10 12l4 3-2 5z'
 */
export function areaText({ rings }: Pick<DrawnOutline, 'rings'>, markAt: MarkAt): string {
  const marked = new Set<string>();
  return rings
    .flatMap((ring) => {
      const [x, y] = middleOf(ring);
      const half = markAt([x, y]);
      if (!isSmall(ring, half)) return [ringText(ring)];
      const place = `${Math.round(x / (2 * half))} ${Math.round(y / (2 * half))}`;
      if (marked.has(place)) return [];
      marked.add(place);
      return [markText([x, y], half)];
    })
    .join('');
}

/** Where a name may stand, and how far it may reach to each side of that point. */
export interface Room {
  readonly at: Point;
  readonly across: number;
  readonly down: number;
}

const areaOf = (ring: DrawnRing): number =>
  Math.abs(
    ring.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );

/** Names are wider than high: room across counts so many times less. */
const FLAT = 2.2;
const STEPS = 28;

/** How far inside a ring a point lies, names being flat; negative outside. */
function depthIn(ring: DrawnRing, x: number, y: number): number {
  let inside = false;
  let nearest = Number.POSITIVE_INFINITY;
  ring.forEach(([ax, ay], i) => {
    const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    const [px, qx, dx, dy] = [(x - ax) / FLAT, y - ay, (bx - ax) / FLAT, by - ay];
    const long = dx * dx + dy * dy;
    const along = long === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + qx * dy) / long));
    nearest = Math.min(nearest, Math.hypot(px - along * dx, qx - along * dy));
  });
  return inside ? nearest : -nearest;
}

/** The place in the largest part of an area with most room for a name. */
export function roomIn({ rings }: Pick<DrawnOutline, 'rings'>): Room {
  const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best), rings[0] ?? []);
  let best: Room = { at: middleOf(largest), across: 0, down: 0 };
  if (largest.length < 3) return best;
  const { left, top, wide, high } = frameOf(largest);
  let most = 0;
  for (let i = 1; i < STEPS; i += 1) {
    for (let j = 1; j < STEPS; j += 1) {
      const [x, y] = [left + (wide * i) / STEPS, top + (high * j) / STEPS];
      const depth = depthIn(largest, x, y);
      if (depth <= most) continue;
      most = depth;
      best = { at: [Math.round(x), Math.round(y)], across: Math.floor(depth * FLAT), down: Math.floor(depth) };
    }
  }
  return best;
}

/** A ring of degrees as an outline of its own, so that what lies around all units is drawn like a unit. */
export const asUnit = (code: string, rings: readonly Ring[]): UnitOutline => ({
  code,
  polygons: rings.map((ring) => [ring]),
});
