// The serials that communes gave in codes of products.

import { type Db, query } from '#platform/database/db.ts';

/** The highest serial that a commune gave in codes of the new form; 0 where it gave none. */
export async function lastSerialOf(db: Db, provinceCode: string, communeCode: string): Promise<number> {
  const [found] = await query<{ serial: number | null }>(
    db,
    `select max(split_part(code, '-', 3)::integer) as serial from product_code where code ~ $1`,
    [`^${provinceCode}-${communeCode}-[0-9]{1,4}-20[0-9]{2}$`],
  );
  return found?.serial ?? 0;
}
