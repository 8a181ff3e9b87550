// What figures of a place are counted from: its products that an office has looked at, by the few facts that figures divide them by.

import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';

/** A product of a place. */
export interface ProductOfPlace {
  readonly id: ProductId;
  readonly code: string;
  readonly name: string;
  readonly producerId: ProducerId | null;
  readonly communeCode: string | null;
  /** The commune before July 2025 that is on record. */
  readonly oldCommuneCode: string | null;
  readonly setNumber: number | null;
}

/** Products of a province, or of one commune of it, that stand in the register, in the order of their names. */
export async function listProductsOfPlace(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
): Promise<readonly ProductOfPlace[]> {
  return await query<ProductOfPlace>(
    db,
    `select id, code, name, producer_id as "producerId", commune_code as "communeCode",
            old_commune_code as "oldCommuneCode", set_number as "setNumber"
       from product
      where province_code = $1 and ($2::text is null or commune_code = $2) and status not in ('declared', 'sent-back', 'merged')
      order by norm, id`,
    [provinceCode, communeCode],
  );
}
