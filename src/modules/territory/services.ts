// Side door of the territory: the boundaries of a province's communes and their drawing, as they were brought, else from the law's data.

import { type Drawing, drawUnits, loadProvinceDrawing } from '#law/boundaries.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines, type Outlines } from '#law/territory-outlines.ts';
import type { Db } from '#platform/database/db.ts';
import { findBoundaries, findBringing } from './store.ts';

export { type BoundaryFault, mostMegabytes } from './rules/read-boundaries.ts';
export { bringBoundaries } from './use-cases/bring-boundaries.ts';

/** Drawings by the file they come from and when it was brought: drawn once. The same file may be brought again with other words. */
const drawn = new Map<string, Drawing>();
const MOST = 40;

/** The communes of a province as a drawing, or `null` where no boundaries are held. */
export async function provinceDrawing(db: Db, provinceCode: string): Promise<Drawing | null> {
  const brought = await findBringing(db, provinceCode);
  if (brought === null) return await loadProvinceDrawing(provinceCode);
  const key = `${provinceCode} ${brought.fileHash} ${brought.broughtAt}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const found = await findBoundaries(db, provinceCode);
  if (found === null) return await loadProvinceDrawing(provinceCode);
  if (drawn.size >= MOST) drawn.clear();
  const drawing = drawUnits({ units: found.units, attribution: found.attribution });
  drawn.set(key, drawing);
  return drawing;
}

const lawOutlines = new Map<string, Promise<Outlines | null>>();
const broughtOutlines = new Map<string, Outlines>();

/** The boundaries of the communes of a province, or `null` where none are held. */
export async function communeOutlinesOf(db: Db, provinceCode: string): Promise<Outlines | null> {
  const brought = await findBringing(db, provinceCode);
  const key = brought === null ? '' : `${provinceCode} ${brought.fileHash} ${brought.broughtAt}`;
  const known = broughtOutlines.get(key);
  if (known !== undefined) return known;
  const found = brought === null ? null : await findBoundaries(db, provinceCode);
  if (found === null) {
    const ofLaw =
      lawOutlines.get(provinceCode) ?? loadTerritory().then((index) => loadCommuneOutlines(index, provinceCode));
    lawOutlines.set(provinceCode, ofLaw);
    return await ofLaw;
  }
  if (broughtOutlines.size >= MOST) broughtOutlines.clear();
  const outlines = { units: found.units, attribution: found.attribution };
  broughtOutlines.set(key, outlines);
  return outlines;
}
