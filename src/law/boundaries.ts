// Maps of the country, of a province, and where a province lies in the country: fixed texts, worked out once. Hoàng Sa and Trường Sa are part
// of every drawing of the country; one without them is not given out.

import { loadedOnceFor } from '#kernel/loaded-once.ts';
import {
  areaText,
  asUnit,
  type Box,
  boxAround,
  DRAWING_WIDTH,
  type MarkAt,
  projectionOf,
  type Room,
  roomIn,
} from './boundary-drawing.ts';
import { drawnOutlines, outlineAround, type Point, type Projection } from './boundary-lines.ts';
import { LawDataFault } from './law-reader.ts';
import { loadTerritory } from './territory.ts';
import { loadCommuneOutlines, loadProvinceOutlines, type Outlines, type UnitOutline } from './territory-outlines.ts';

/** An archipelago that no map of the country is without. */
export interface Archipelago {
  readonly key: 'hoang-sa' | 'truong-sa';
  /** The province that it belongs to. */
  readonly provinceCode: string;
  readonly box: Box;
  /** Where its name stands, in degrees. */
  readonly name: readonly [number, number];
}

/** Hoàng Sa (Đà Nẵng) and Trường Sa (Khánh Hòa), by boxes that hold nothing else. */
export const archipelagos: readonly Archipelago[] = [
  { key: 'hoang-sa', provinceCode: '48', box: [111, 15.5, 113, 17.3], name: [112, 15.25] },
  { key: 'truong-sa', provinceCode: '56', box: [111.3, 6.5, 117.5, 12.1], name: [111.9, 10.7] },
];

/**
 * How finely the country is drawn. `country`: half a page wide; `locator`: a small picture beside the map of a province. Marks of islets are
 * larger far out at sea than along the shore, where they would grow together.
 */
export const countrySizes = {
  country: { tolerance: 1.1, mark: 4, shoreMark: 2 },
  locator: { tolerance: 4, mark: 7, shoreMark: 4 },
} as const;
export type CountrySize = keyof typeof countrySizes;

export interface DrawnUnit {
  readonly code: string;
  /** The text of a path. */
  readonly area: string;
  readonly room: Room;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly units: readonly DrawnUnit[];
  readonly attribution: string;
  readonly project: Projection;
}

export interface CountryDrawing extends Drawing {
  /** The line around the whole country. */
  readonly around: string;
  /** Where the names of the archipelagos stand. */
  readonly names: readonly { readonly key: Archipelago['key']; readonly at: Point }[];
}

const EDGE = 14;
const FILE = 'law/territory/outline-provinces.json';

const isWithin = ([west, south, east, north]: Box, [x, y]: readonly [number, number]): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** A box of degrees as left, top, right and bottom of a drawing. */
function onDrawing([west, south, east, north]: Box, project: Projection) {
  const [left, top] = project(west, north);
  const [right, bottom] = project(east, south);
  return ([x, y]: Point): boolean => x >= left && x <= right && y >= top && y <= bottom;
}

/**
 * How many islets of an archipelago a text of a path holds: each begins with its own `M`.
 * @example isletsIn(drawing.around, archipelagos[0], drawing.project) >= 3
 */
export function isletsIn(text: string, { box }: Archipelago, project: Projection): number {
  const lies = onDrawing(box, project);
  return [...text.matchAll(/M(-?\d+) ?(-?\d+)/g)].filter(([, x, y]) => lies([Number(x), Number(y)])).length;
}

const FEWEST_ISLETS = 3;

function mustHold(text: string, project: Projection, what: string): void {
  for (const one of archipelagos) {
    if (isletsIn(text, one, project) < FEWEST_ISLETS) {
      throw new LawDataFault(FILE, what, `the drawing is without ${one.key}`);
    }
  }
}

/**
 * The country as a drawing: every province, the line around them all, both archipelagos. Throws where one of them is missing.
 * @example drawCountry(outlines, 'country').units.length // 34
 */
export function drawCountry({ units, attribution }: Outlines, size: CountrySize): CountryDrawing {
  const { tolerance, mark, shoreMark } = countrySizes[size];
  const { project, height } = projectionOf(boxAround(units), EDGE);
  const farOut = archipelagos.map(({ box }) => onDrawing(box, project));
  const markAt: MarkAt = (point) => (farOut.some((lies) => lies(point)) ? mark : shoreMark);
  const provinces = drawnOutlines(units, project, tolerance);
  const [whole] = drawnOutlines([asUnit('vn', outlineAround(units))], project, tolerance);
  const around = areaText(whole ?? { rings: [] }, markAt);
  const drawn = provinces.map(
    (outline): DrawnUnit => ({ code: outline.code, area: areaText(outline, markAt), room: roomIn(outline) }),
  );
  mustHold(around, project, size);
  mustHold(drawn.map(({ area }) => area).join(''), project, size);
  return {
    width: DRAWING_WIDTH,
    height,
    units: drawn,
    attribution,
    project,
    around,
    names: archipelagos.map(({ key, name }) => ({ key, at: project(...name) })),
  };
}

const AREAS = { tolerance: 1.2, mark: 3 } as const;

/**
 * The communes of a province as a drawing. Islets far from the land of a province would leave the land too small to read: what belongs to
 * Hoàng Sa and Trường Sa stands on the picture of the country beside it.
 * @example drawUnits(outlines).units.length // 38
 */
export function drawUnits({ units, attribution }: Outlines): Drawing {
  const near = units.flatMap((unit): readonly UnitOutline[] => {
    const polygons = unit.polygons.filter(
      ([ring]) => !archipelagos.some(({ box }) => isWithin(box, ring?.[0] ?? [0, 0])),
    );
    return polygons.length === 0 ? [] : [{ ...unit, polygons }];
  });
  const { project, height } = projectionOf(boxAround(near), EDGE);
  return {
    width: DRAWING_WIDTH,
    height,
    attribution,
    project,
    units: drawnOutlines(near, project, AREAS.tolerance).map((outline) => ({
      code: outline.code,
      area: areaText(outline, () => AREAS.mark),
      room: roomIn(outline),
    })),
  };
}

async function readCountry(size: CountrySize): Promise<CountryDrawing> {
  return drawCountry(await loadProvinceOutlines(await loadTerritory()), size);
}

async function readProvince(provinceCode: string): Promise<Drawing | null> {
  const outlines = await loadCommuneOutlines(await loadTerritory(), provinceCode);
  return outlines === null ? null : drawUnits(outlines);
}

/** The drawing of the country in a size; the same object every time. */
export const loadCountryDrawing = loadedOnceFor(readCountry);

/** The drawing of a province's communes from the law's data, or `null` where no boundaries are held; the same object every time. */
export const loadProvinceDrawing = loadedOnceFor(readProvince);
