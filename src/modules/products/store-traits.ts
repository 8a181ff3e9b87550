// What the rows of a spreadsheet are compared with: every living product of some provinces by the few facts that tell
// products apart, read at once.

import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';

/** A product by what tells it apart from others. */
export interface ListedTraits {
  readonly id: ProductId;
  readonly code: string;
  readonly name: string;
  readonly norm: string;
  readonly producerId: ProducerId | null;
  readonly producerName: string | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  /** Every code that it carries or carried. */
  readonly officialCodes: readonly string[];
}

/** Living products of provinces, in the order of their ids. */
export async function listProductTraits(db: Db, provinceCodes: readonly string[]): Promise<readonly ListedTraits[]> {
  return await query<ListedTraits>(
    db,
    `select p.id, p.code, p.name, p.norm, p.producer_id as "producerId", p.producer_name as "producerName",
            p.province_code as "provinceCode", p.commune_code as "communeCode",
            array(select c.code from product_code c where c.product_id = p.id order by c.code) as "officialCodes"
       from product p where p.province_code = any($1) and p.status <> 'merged' order by p.id`,
    [provinceCodes],
  );
}
