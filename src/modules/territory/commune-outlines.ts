// The boundaries of a province's communes and their drawing, as they were brought, else from the law's data.

import { loadedOnceFor } from '#kernel/loaded-once.ts';
import { Memory } from '#kernel/memory.ts';
import { type Drawing, drawUnits, loadProvinceDrawing } from '#law/boundaries.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadCommuneOutlines, type Outlines } from '#law/territory-outlines.ts';
import type { Db } from '#platform/database/db.ts';
import { findBoundaries, findBringing } from './store.ts';

const MOST = 40;

/**
 * What is made of the boundaries that were brought for a province, by their file and when it was brought: made once. The same file may be brought
 * again with other words. `null`: none were brought.
 */
function ofBrought<T extends object>(make: (brought: Outlines) => T) {
  const made = new Memory<T>(MOST);
  return async (db: Db, provinceCode: string): Promise<T | null> => {
    const brought = await findBringing(db, provinceCode);
    if (brought === null) return null;
    const key = `${provinceCode} ${brought.fileHash} ${brought.broughtAt}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = await findBoundaries(db, provinceCode);
    if (found === null) return null;
    const one = make({ units: found.units, attribution: found.attribution });
    made.set(key, one);
    return one;
  };
}

const broughtDrawing = ofBrought<Drawing>(drawUnits);
const broughtOutlines = ofBrought<Outlines>((brought) => brought);
const lawOutlines = loadedOnceFor((provinceCode: string) =>
  loadTerritory().then((index) => loadCommuneOutlines(index, provinceCode)),
);

/** The communes of a province as a drawing, or `null` where no boundaries are held. */
export async function provinceDrawing(db: Db, provinceCode: string): Promise<Drawing | null> {
  return (await broughtDrawing(db, provinceCode)) ?? (await loadProvinceDrawing(provinceCode));
}

/** The boundaries of the communes of a province, or `null` where none are held. */
export async function communeOutlinesOf(db: Db, provinceCode: string): Promise<Outlines | null> {
  return (await broughtOutlines(db, provinceCode)) ?? (await lawOutlines(provinceCode));
}
