// The units of the country, read once and kept. Big, so nothing is read before somebody asks.

import { loadedOnce } from '#kernel/loaded-once.ts';
import { readTerritory } from './territory-reader.ts';
import type { TerritoryIndex } from './territory-types.ts';

/**
 * The index of all units before and since July 2025 with their lineage; the same object every time.
 * Throws `LawDataFault` with file, path and fault where the data is not as its README says.
 */
export const loadTerritory = loadedOnce(read);

async function read(): Promise<TerritoryIndex> {
  const [before, since, lineage] = await Promise.all([
    import('../../law/territory/units-2024.json', { with: { type: 'json' } }),
    import('../../law/territory/units-2025.json', { with: { type: 'json' } }),
    import('../../law/territory/lineage.json', { with: { type: 'json' } }),
  ]);
  return readTerritory(before.default, since.default, lineage.default);
}
