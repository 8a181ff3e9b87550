// The only place that names the table of boundaries that were brought.

import type { Instant } from '#kernel/calendar.ts';
import type { UnitOutline } from '#law/territory-outlines.ts';
import { type Db, query } from '#platform/database/db.ts';

/** Boundaries of a province's communes as they were brought. */
export interface BroughtBoundaries {
  readonly provinceCode: string;
  readonly units: readonly UnitOutline[];
  readonly attribution: string;
  readonly fileHash: string;
  readonly broughtAt: Instant;
}

const COLUMNS = `province_code as "provinceCode", units, attribution, file_hash as "fileHash", brought_at as "broughtAt"`;

export async function findBoundaries(db: Db, provinceCode: string): Promise<BroughtBoundaries | null> {
  const text = `select ${COLUMNS} from commune_boundary where province_code = $1`;
  return (await query<BroughtBoundaries>(db, text, [provinceCode]))[0] ?? null;
}

/** From which file the boundaries of a province were read and when, without them; `null`: none were brought. */
export async function findBringing(
  db: Db,
  provinceCode: string,
): Promise<Pick<BroughtBoundaries, 'fileHash' | 'broughtAt'> | null> {
  const text = `select file_hash as "fileHash", brought_at as "broughtAt" from commune_boundary where province_code = $1`;
  return (await query<Pick<BroughtBoundaries, 'fileHash' | 'broughtAt'>>(db, text, [provinceCode]))[0] ?? null;
}

/** Keeps boundaries in the place of those before. */
export async function putBoundaries(db: Db, one: BroughtBoundaries): Promise<void> {
  await query(
    db,
    `insert into commune_boundary (province_code, units, attribution, file_hash, brought_at) values ($1, $2::jsonb, $3, $4, $5)
     on conflict (province_code) do update set units = excluded.units, attribution = excluded.attribution,
       file_hash = excluded.file_hash, brought_at = excluded.brought_at`,
    [one.provinceCode, JSON.stringify(one.units), one.attribution, one.fileHash, one.broughtAt],
  );
}
