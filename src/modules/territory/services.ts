// Side door of the territory: the drawing of a province, from the boundaries that were brought or from the law's data.

import { type Drawing, drawUnits, loadProvinceDrawing } from '#law/boundaries.ts';
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
