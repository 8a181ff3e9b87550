// Where a position lies, held against the outlines of the country, read once and kept, and of a province's communes as they were brought, else of the
// law's data.

import { loadedOnce } from '#kernel/loaded-once.ts';
import type { Degrees } from '#kernel/position-text.ts';
import { loadTerritory } from '#law/territory.ts';
import { loadProvinceOutlines } from '#law/territory-outlines.ts';
import type { Db } from '#platform/database/db.ts';
import { communeOutlinesOf } from './commune-outlines.ts';
import { type PositionFault, positionFault } from './rules/position-fault.ts';

const outlines = loadedOnce(() => loadTerritory().then(loadProvinceOutlines));

async function outlinesOf(db: Db, provinceCode: string) {
  return { provinces: await outlines(), communes: await communeOutlinesOf(db, provinceCode) };
}

/** What is wrong with a position as one in a unit, the gravest alone; `null`: nothing that outlines could tell. */
export async function faultOfPosition(
  db: Db,
  position: Degrees,
  unit: { readonly provinceCode: string; readonly communeCode: string | null },
): Promise<PositionFault | null> {
  return positionFault(position, unit, await outlinesOf(db, unit.provinceCode));
}
