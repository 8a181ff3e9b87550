// Boundaries for display: the provinces of the country and the communes of a province where we have them. For maps
// only, never for legal or cadastral use. Hoàng Sa and Trường Sa are part of every national outline.

import { fieldsOf, keyOf, listOf, TerritoryFault, textOf } from './territory-lines.ts';
import type { TerritoryIndex } from './territory-types.ts';

/** A closed line of [longitude, latitude] in WGS84; outer rings run counter-clockwise, holes clockwise. */
export type Ring = readonly (readonly [number, number])[];

/** One unit's area: polygons, each an outer ring and its holes. */
export interface UnitOutline {
  readonly code: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Outlines of one level, with the words that must stand under every map made from them. */
export interface Outlines {
  readonly attribution: string;
  readonly units: readonly UnitOutline[];
}

function ringOf(value: unknown, file: string, path: string): Ring {
  if (!Array.isArray(value) || value.length < 4) throw new TerritoryFault(file, path, 'a ring has four points or more');
  for (const point of value) {
    const [lon, lat] = Array.isArray(point) ? point : [];
    if (typeof lon !== 'number' || typeof lat !== 'number' || point.length !== 2) {
      throw new TerritoryFault(file, path, 'expected points [longitude, latitude]');
    }
  }
  const [first, last] = [value[0], value[value.length - 1]];
  if (first[0] !== last[0] || first[1] !== last[1]) throw new TerritoryFault(file, path, 'the ring is not closed');
  return value as unknown as Ring;
}

function polygonsOf(value: unknown, file: string, path: string): UnitOutline['polygons'] {
  const geometry = fieldsOf(value, file, path);
  const coordinates = listOf(geometry, 'coordinates', file);
  const polygons = geometry['type'] === 'Polygon' ? [coordinates] : coordinates;
  if (geometry['type'] !== 'Polygon' && geometry['type'] !== 'MultiPolygon') {
    throw new TerritoryFault(file, path, 'expected a Polygon or MultiPolygon');
  }
  return polygons.map((rings, i) => {
    if (!Array.isArray(rings) || rings.length === 0) throw new TerritoryFault(file, `${path}[${i}]`, 'no ring');
    return rings.map((ring, j) => ringOf(ring, file, `${path}[${i}][${j}]`));
  });
}

/** Reads a GeoJSON document whose features carry the codes of known units; a fault names file and path. */
export function readOutlines(document: unknown, known: ReadonlyMap<string, unknown>, file: string): Outlines {
  const root = fieldsOf(document, file, '$');
  const units = listOf(root, 'features', file).map((value, i) => {
    const feature = fieldsOf(value, file, `features[${i}]`);
    const properties = fieldsOf(feature['properties'], file, `features[${i}].properties`);
    const code = keyOf(known, properties['code'], 'unit', file, `features[${i}]`);
    return { code, polygons: polygonsOf(feature['geometry'], file, `features[${i}].geometry`) };
  });
  return { attribution: textOf(root['attribution'], file, 'attribution'), units };
}

/** The 34 provinces of today with every islet of the source. */
export async function loadProvinceOutlines(index: TerritoryIndex): Promise<Outlines> {
  const document = await import('../../law/territory/outline-provinces.json', { with: { type: 'json' } });
  return readOutlines(document.default, index.since.provinces, 'law/territory/outline-provinces.json');
}

/** The provinces whose commune boundaries we hold. */
const communeOutlines: Readonly<Record<string, { readonly file: string; readonly read: () => Promise<unknown> }>> = {
  '12': {
    file: 'law/territory/outline-communes-12.json',
    read: async () =>
      (await import('../../law/territory/outline-communes-12.json', { with: { type: 'json' } })).default,
  },
};

/** The communes of a province of today, or `null` where no boundaries are held. */
export async function loadCommuneOutlines(index: TerritoryIndex, provinceCode: string): Promise<Outlines | null> {
  const held = communeOutlines[provinceCode];
  return held === undefined ? null : readOutlines(await held.read(), index.since.communes, held.file);
}
