// A province's commune boundaries from a file of somebody else: which unit each area belongs to, whether all communes are there, whether the
// numbers are degrees, whether the rings are closed and run the right way round, whether it all lies where the province lies. Everything
// that is wrong is said at once; what can be put right without guessing (the way round, rings of one unit in several features) is.

import { archipelagos } from '#law/boundaries.ts';
import { drawnOutlines } from '#law/boundary-lines.ts';
import type { Ring, UnitOutline } from '#law/territory-outlines.ts';

/** Features of a file, and points of all of them. */
const mostFeatures = 2_000;
const mostPoints = 3_000_000;
export const mostMegabytes = 60;

/** Names under which files carry the code of a commune. */
const CODE_NAMES = ['code', 'ma_xa', 'maxa', 'ma_dvhc', 'madvhc', 'xa_code', 'commune_code', 'ward_code', 'ma'];

/** What is wrong, with what the sentence needs. */
export interface BoundaryFault {
  readonly code:
    | 'not-geojson'
    | 'too-many-features'
    | 'too-many-points'
    | 'no-code'
    | 'unknown-unit'
    | 'units-missing'
    | 'not-an-area'
    | 'not-degrees'
    | 'turned-around'
    | 'open-ring'
    | 'short-ring'
    | 'elsewhere'
    | 'other-size'
    | 'without-islands';
  readonly details: Readonly<Record<string, unknown>>;
}

export interface ReadBoundaries {
  readonly units: readonly UnitOutline[];
  /** Rings that ran the other way round and were turned. */
  readonly turned: number;
  readonly pointsRead: number;
  readonly pointsKept: number;
  readonly faults: readonly BoundaryFault[];
}

export interface BoundaryQuestion {
  readonly provinceCode: string;
  /** The communes of the province today: code and name. */
  readonly communes: ReadonlyMap<string, string>;
  /** The province itself as the law's data draws it. */
  readonly province: UnitOutline;
  /** The property that holds the code; `null`: found by its usual names. */
  readonly codeName: string | null;
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** West, south, east and north of Viet Nam with its islands, generously. */
const VIETNAM = [101.5, 6, 118.5, 23.8] as const;
const within = ([x, y]: readonly [number, number], [w, s, e, n]: readonly [number, number, number, number]): boolean =>
  x >= w && x <= e && y >= s && y <= n;

/** Twice the area of a ring, positive where it runs counter-clockwise; square degrees. */
export const turnOf = (ring: Ring): number =>
  ring.slice(1).reduce((sum, [x, y], i) => {
    const [px, py] = ring[i] ?? [x, y];
    return sum + (px * y - x * py);
  }, 0);

const areaOf = (units: readonly Pick<UnitOutline, 'polygons'>[]): number =>
  units
    .flatMap(({ polygons }) => polygons)
    .reduce((sum, [outer, ...holes]) => {
      const size = (ring: Ring | undefined) => Math.abs(turnOf(ring ?? [])) / 2;
      return sum + size(outer) - holes.reduce((all, hole) => all + size(hole), 0);
    }, 0);

/** The code of a feature: five digits, also where a number lost its leading zeros. */
function codeOf(properties: Fields, codeName: string | null): string | null {
  const names = codeName === null ? CODE_NAMES : [codeName.toLowerCase()];
  for (const [name, value] of Object.entries(properties)) {
    if (!names.includes(name.toLowerCase())) continue;
    const text = String(value ?? '').trim();
    if (/^\d{1,5}$/.test(text)) return text.padStart(5, '0');
  }
  return null;
}

function pointOf(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value)) return null;
  const [x, y] = value as unknown[];
  return typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : null;
}

class Reading {
  readonly faults: BoundaryFault[] = [];
  turned = 0;
  points = 0;

  fault(code: BoundaryFault['code'], details: Fields = {}): void {
    // One of a kind for each unit is enough to find it.
    if (this.faults.filter((one) => one.code === code).length < 10) this.faults.push({ code, details });
  }

  /** A ring that runs as it should, closed; `null` where it cannot be read. */
  ring(value: unknown, isOuter: boolean, unit: string): Ring | null {
    const points = Array.isArray(value) ? value.map(pointOf) : [];
    this.points += points.length;
    if (points.some((one) => one === null)) return this.#refused('not-an-area', unit);
    const ring = points as readonly (readonly [number, number])[];
    if (ring.length < 4) return this.#refused('short-ring', unit);
    const [first, last] = [ring[0], ring.at(-1)];
    if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) return this.#refused('open-ring', unit);
    const strange = ring.find((one) => !within(one, VIETNAM));
    if (strange !== undefined) {
      const [x, y] = strange;
      return this.#refused(within([y, x], VIETNAM) ? 'turned-around' : 'not-degrees', unit, { x, y });
    }
    if (turnOf(ring) > 0 === isOuter) return ring;
    this.turned += 1;
    return ring.toReversed();
  }

  #refused(code: BoundaryFault['code'], unit: string, details: Fields = {}): null {
    this.fault(code, { unit, ...details });
    return null;
  }

  polygons(geometry: unknown, unit: string): readonly (readonly Ring[])[] {
    const { type, coordinates } = isFields(geometry) ? geometry : {};
    const all = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
    if (!Array.isArray(all)) {
      this.fault('not-an-area', { unit });
      return [];
    }
    return all.flatMap((rings) => {
      if (!Array.isArray(rings) || rings.length === 0) return [];
      const read = rings.map((ring, i) => this.ring(ring, i === 0, unit)).filter((one) => one !== null);
      return read.length === 0 ? [] : [read];
    });
  }
}

/** Degrees are kept to four places, about eleven metres; lines may leave out what lies nearer than eight of those. */
const PLACES = 10_000;
const TOLERANCE = 8;

/** What is too small for its shape stays as a square of one step, so that no islet is left out. */
function closed(ring: readonly (readonly [number, number])[], isOuter: boolean): Ring {
  const [[x, y] = [0, 0]] = ring;
  const shape =
    ring.length >= 3
      ? ring
      : ([
          [x, y],
          [x + 1, y],
          [x + 1, y + 1],
          [x, y + 1],
        ] as const);
  const degrees = shape.map(([a, b]): readonly [number, number] => [a / PLACES, b / PLACES]);
  const whole: Ring = [...degrees, degrees[0] ?? [0, 0]];
  return turnOf(whole) > 0 === isOuter ? whole : whole.toReversed();
}

/** The house's form: fewer points, borders still shared, every ring kept. */
function inHouseForm(units: readonly UnitOutline[]): readonly UnitOutline[] {
  const drawn = drawnOutlines(units, (x, y) => [x * PLACES, y * PLACES], TOLERANCE);
  return units.map(({ code, polygons }, i) => {
    let next = 0;
    const rings = drawn[i]?.rings ?? [];
    return {
      code,
      polygons: polygons.map((polygon) =>
        polygon.map((_ring, j) => {
          const ring = rings[next] ?? [];
          next += 1;
          return closed(ring, j === 0);
        }),
      ),
    };
  });
}

const ringsOf = (units: readonly UnitOutline[]): readonly Ring[] => units.flatMap(({ polygons }) => polygons.flat());
const FEWEST_ISLETS = 3;
/** How far, in degrees, points may lie outside the box of the province; how much larger or smaller all communes may be together. */
const EDGE = 0.06;
const MOST_OFF = 0.06;

/** Whether it all lies where the province lies, with the islands that belong to it. */
function faultsOfPlace(units: readonly UnitOutline[], question: BoundaryQuestion, reading: Reading): void {
  const own = ringsOf([question.province]).flat();
  const box = [
    Math.min(...own.map(([x]) => x)) - EDGE,
    Math.min(...own.map(([, y]) => y)) - EDGE,
    Math.max(...own.map(([x]) => x)) + EDGE,
    Math.max(...own.map(([, y]) => y)) + EDGE,
  ] as const;
  const outside = units.filter(({ polygons }) => polygons.some(([ring]) => ring?.some((point) => !within(point, box))));
  if (outside.length > 0) {
    reading.fault('elsewhere', { units: outside.slice(0, 5).map(({ code }) => code), count: outside.length });
  }
  const off = areaOf(units) / areaOf([question.province]) - 1;
  if (Math.abs(off) > MOST_OFF) reading.fault('other-size', { percent: Math.round(off * 100) });
  for (const island of archipelagos.filter((one) => one.provinceCode === question.provinceCode)) {
    const islets = ringsOf(units).filter(([point]) => point !== undefined && within(point, island.box));
    if (islets.length < FEWEST_ISLETS) reading.fault('without-islands', { island: island.key, found: islets.length });
  }
}

/**
 * Reads a GeoJSON document as the communes of a province; `units` is empty where anything is wrong.
 * @example readBoundaries(JSON.parse(text), question).faults
 */
export function readBoundaries(document: unknown, question: BoundaryQuestion): ReadBoundaries {
  const reading = new Reading();
  const answer = (units: readonly UnitOutline[], pointsKept: number): ReadBoundaries => ({
    units: reading.faults.length === 0 ? units : [],
    turned: reading.turned,
    pointsRead: reading.points,
    pointsKept,
    faults: reading.faults,
  });
  const features = isFields(document) && document['type'] === 'FeatureCollection' ? document['features'] : null;
  if (!Array.isArray(features)) {
    reading.fault('not-geojson');
    return answer([], 0);
  }
  if (features.length > mostFeatures) {
    reading.fault('too-many-features', { most: mostFeatures, found: features.length });
    return answer([], 0);
  }
  const byUnit = new Map<string, (readonly Ring[])[]>();
  for (const [i, feature] of (features as readonly unknown[]).entries()) {
    const { properties, geometry } = isFields(feature) ? feature : {};
    const code = isFields(properties) ? codeOf(properties, question.codeName) : null;
    if (code === null) reading.fault('no-code', { feature: i + 1 });
    else if (!question.communes.has(code)) reading.fault('unknown-unit', { unit: code, feature: i + 1 });
    else byUnit.set(code, [...(byUnit.get(code) ?? []), ...reading.polygons(geometry, code)]);
    if (reading.points > mostPoints) break;
  }
  if (reading.points > mostPoints) reading.fault('too-many-points', { most: mostPoints });
  const missing = [...question.communes].filter(([code]) => (byUnit.get(code) ?? []).length === 0);
  if (missing.length > 0 && reading.faults.length === 0) {
    reading.fault('units-missing', {
      count: missing.length,
      units: missing.slice(0, 5).map(([code, name]) => `${code} ${name}`),
    });
  }
  if (reading.faults.length > 0) return answer([], 0);
  const read = [...byUnit]
    .map(([code, polygons]): UnitOutline => ({ code, polygons }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  faultsOfPlace(read, question, reading);
  if (reading.faults.length > 0) return answer([], 0);
  const units = inHouseForm(read);
  return answer(
    units,
    ringsOf(units).reduce((sum, ring) => sum + ring.length, 0),
  );
}
