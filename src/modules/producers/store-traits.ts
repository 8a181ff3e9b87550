// What the rows of a spreadsheet are compared with: every living producer of some provinces by the few facts that tell
// producers apart, read at once.

import type { ProducerId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';

/** A producer by what tells it apart from others. */
export interface ListedTraits {
  readonly id: ProducerId;
  readonly name: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
}

/** Living producers of provinces, in the order of their ids. */
export async function listProducerTraits(db: Db, provinceCodes: readonly string[]): Promise<readonly ListedTraits[]> {
  return await query<ListedTraits>(
    db,
    `select id, name, province_code as "provinceCode", commune_code as "communeCode"
       from producer where province_code = any($1) and status <> 'merged' order by id`,
    [provinceCodes],
  );
}
