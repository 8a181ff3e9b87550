// Borders made simpler for a drawing, so that neighbours still share them: a line is cut where more than two areas meet, and each piece is
// made simpler once and the same way for both sides.

import type { Ring, UnitOutline } from './territory-outlines.ts';

/** A point of the drawing. */
export type Point = readonly [number, number];

/** Where a point of the earth lies on the drawing. */
export type Projection = (longitude: number, latitude: number) => Point;

/** One closed line of the drawing, without its first point again at the end. */
export type DrawnRing = readonly Point[];

const keyOf = ([x, y]: readonly [number, number]): string => `${x} ${y}`;

const open = (ring: Ring): Ring => ring.slice(0, -1);

/** Points at which a border ends: the areas that pass there do not go on to the same neighbours. */
function endsOf(rings: readonly Ring[]): ReadonlySet<string> {
  const passing = new Map<string, string>();
  const ends = new Set<string>();
  for (const ring of rings) {
    const points = open(ring).map(keyOf);
    points.forEach((point, i) => {
      const before = points[(i + points.length - 1) % points.length] ?? '';
      const after = points[(i + 1) % points.length] ?? '';
      const way = before < after ? `${before},${after}` : `${after},${before}`;
      const known = passing.get(point);
      if (known === undefined) passing.set(point, way);
      else if (known !== way) ends.add(point);
    });
  }
  return ends;
}

/** The pieces of a ring between ends, each with both its ends; a ring without any is cut at its least and its farthest point. */
function piecesOf(ring: Ring, ends: ReadonlySet<string>): readonly Ring[] {
  const points = open(ring);
  const cuts = points.flatMap((point, i) => (ends.has(keyOf(point)) ? [i] : []));
  if (cuts.length === 0) {
    let least = 0;
    points.forEach((point, i) => {
      if (keyOf(point) < keyOf(points[least] ?? point)) least = i;
    });
    const from = points[least] ?? [0, 0];
    let farthest = least;
    let most = -1;
    points.forEach(([x, y], i) => {
      const distance = (x - from[0]) ** 2 + (y - from[1]) ** 2;
      if (distance > most) [most, farthest] = [distance, i];
    });
    if (farthest === least) return [];
    cuts.push(Math.min(least, farthest), Math.max(least, farthest));
  }
  return cuts.map((start, i) => {
    const end = cuts[(i + 1) % cuts.length] ?? start;
    const length = ((end - start + points.length - 1) % points.length) + 1;
    return Array.from({ length: length + 1 }, (_, step) => points[(start + step) % points.length] ?? [0, 0]);
  });
}

/** How far a point lies from the line between two others. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const long = dx * dx + dy * dy;
  const along = long === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / long));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/**
 * A line with the points left out that lie nearer to it than the tolerance; both ends stay (Douglas, Peucker 1973).
 * @example simplerLine([[0, 0], [5, 0.2], [10, 0]], 1) // [[0, 0], [10, 0]]
 */
export function simplerLine(line: readonly Point[], tolerance: number): readonly Point[] {
  const kept = new Set([0, line.length - 1]);
  const waiting: [number, number][] = [[0, line.length - 1]];
  for (let span = waiting.pop(); span !== undefined; span = waiting.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (a === undefined || b === undefined) continue;
    let [most, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i += 1) {
      const distance = distanceTo(line[i] ?? a, a, b);
      if (distance > most) [most, at] = [distance, i];
    }
    if (at < 0) continue;
    kept.add(at);
    waiting.push([from, at], [at, to]);
  }
  return line.filter((_, i) => kept.has(i));
}

/** Whether a piece runs the way in which it is made simpler, the same for both sides of a border. */
function runsForward(piece: Ring): boolean {
  const last = piece.length - 1;
  for (let i = 0; i < piece.length; i += 1) {
    const [a, b] = [keyOf(piece[i] ?? [0, 0]), keyOf(piece[last - i] ?? [0, 0])];
    if (a !== b) return a < b;
  }
  return true;
}

function simplerPiece(piece: Ring, project: Projection, tolerance: number): readonly Point[] {
  const forward = runsForward(piece);
  const line = (forward ? piece : piece.toReversed()).map(([x, y]) => project(x, y));
  const simpler = simplerLine(line, tolerance);
  return forward ? simpler : simpler.toReversed();
}

/** Whole units of the drawing, and no point twice in a row; what is smaller than a unit is one point. */
function rounded(points: readonly Point[]): DrawnRing {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const apart = whole.filter(([x, y], i) => {
    const [bx, by] = whole[(i + whole.length - 1) % whole.length] ?? [x, y];
    return x !== bx || y !== by;
  });
  return apart.length === 0 ? whole.slice(0, 1) : apart;
}

export interface DrawnOutline {
  readonly code: string;
  /** Outer lines and holes alike; one that is about as small as a unit of the drawing has one or two points. */
  readonly rings: readonly DrawnRing[];
}

/**
 * Outlines on the drawing, made simpler; every ring of the source has its place in the answer, also where it shrank to a point.
 * @example drawnOutlines(provinces, project, 1)[0]?.rings.length
 */
export function drawnOutlines(
  units: readonly UnitOutline[],
  project: Projection,
  tolerance: number,
): readonly DrawnOutline[] {
  const ends = endsOf(units.flatMap(({ polygons }) => polygons.flat()));
  return units.map(({ code, polygons }) => ({
    code,
    rings: polygons.flat().map((ring) => {
      const pieces = piecesOf(ring, ends).map((piece) => simplerPiece(piece, project, tolerance));
      return rounded(pieces.flatMap((piece) => piece.slice(0, -1)));
    }),
  }));
}

/**
 * The lines around all units together: borders between two of them are left out.
 * @example outlineAround(provinces)[0]?.length
 */
export function outlineAround(units: readonly UnitOutline[]): readonly Ring[] {
  const rings = units.flatMap(({ polygons }) => polygons.flat());
  const sides = new Map<string, readonly [Ring[number], Ring[number]]>();
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const a = ring[i - 1];
      const b = ring[i];
      if (a === undefined || b === undefined) continue;
      const back = `${keyOf(b)},${keyOf(a)}`;
      if (!sides.delete(back)) sides.set(`${keyOf(a)},${keyOf(b)}`, [a, b]);
    }
  }
  const from = new Map<string, Ring[number][]>();
  for (const [a, b] of sides.values()) {
    const ways = from.get(keyOf(a));
    if (ways === undefined) from.set(keyOf(a), [b]);
    else ways.push(b);
  }
  const around: Ring[] = [];
  for (const [start] of sides.values()) {
    const line: Ring[number][] = [start];
    for (let at = start, next = from.get(keyOf(at))?.pop(); next !== undefined; next = from.get(keyOf(at))?.pop()) {
      line.push(next);
      at = next;
      if (keyOf(at) === keyOf(start)) break;
    }
    if (line.length >= 4 && keyOf(line.at(-1) ?? [0, 0]) === keyOf(start)) around.push(line);
  }
  return around;
}
