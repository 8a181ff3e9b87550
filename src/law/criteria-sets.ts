// The criteria sets of the three instruments, each read once and kept.

import type { CriteriaSet } from './criteria-set.ts';
import { criteriaSetFiles } from './criteria-set-files.ts';
import { readCriteriaSet } from './criteria-set-reader.ts';
import { type SetFolder, setFolders } from './product-sets.ts';

const kept = new Map<string, Promise<CriteriaSet>>();

/** The folder and number of `26-2026/11`; `null` where no instrument has such a set. */
export function parseSetId(id: string): { readonly folder: SetFolder; readonly number: number } | null {
  const match = /^([0-9-]+)\/(\d{2})$/.exec(id);
  const folder = setFolders.find((one) => one === match?.[1]);
  const number = Number(match?.[2]);
  return folder === undefined || number < 1 || number > 26 ? null : { folder, number };
}

/** `26-2026/11` of the folder and the number. */
export function setIdOf(folder: SetFolder, number: number): string {
  return `${folder}/${String(number).padStart(2, '0')}`;
}

/**
 * The set of an id (`26-2026/11`), or `null` where there is none.
 * Throws `LawDataFault` with file, path and fault where the data is not as promised.
 */
export async function findCriteriaSet(id: string): Promise<CriteriaSet | null> {
  const parsed = parseSetId(id);
  if (parsed === null) return null;
  const { folder, number } = parsed;
  let loading = kept.get(id);
  if (loading === undefined) {
    loading = (async () => {
      const load = criteriaSetFiles[folder][number - 1];
      const file = `law/criteria-sets/${folder}/set-${String(number).padStart(2, '0')}.json`;
      if (load === undefined) throw new Error(`${file} is not listed`);
      return readCriteriaSet(file, (await load()).default);
    })();
    kept.set(id, loading);
  }
  return await loading;
}

/** Every set of an instrument, 1 to 26. */
export async function criteriaSetsOf(folder: SetFolder): Promise<readonly CriteriaSet[]> {
  const ids = criteriaSetFiles[folder].map((_, i) => setIdOf(folder, i + 1));
  const sets = await Promise.all(ids.map((id) => findCriteriaSet(id)));
  return sets.filter((set): set is CriteriaSet => set !== null);
}

/** The file of a set, field by field as `law/README.md` describes it. */
export interface CriteriaDocument {
  readonly [field: string]: unknown;
}

/** The file of a set as it lies in `law/criteria-sets/`, for who takes the data along; `null` where there is none. */
export async function findCriteriaDocument(id: string): Promise<CriteriaDocument | null> {
  const parsed = parseSetId(id);
  const load = parsed === null ? undefined : criteriaSetFiles[parsed.folder][parsed.number - 1];
  return load === undefined ? null : ((await load()).default as CriteriaDocument);
}
