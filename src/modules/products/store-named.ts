// Products by a part of their name or a code, for a box in which somebody types what stands before them.

import type { ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { type Db, query } from '#platform/database/db.ts';

/** A product to choose. */
export interface NamedProduct {
  readonly id: ProductId;
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly stars: number | null;
}

/**
 * Products in the register whose name or producer holds the typed words, those of the province first, those that begin with them before others.
 * Declared and merged ones are left out.
 */
export async function findNamedProducts(
  db: Db,
  typed: string,
  provinceCode: string,
  limit: number,
): Promise<readonly NamedProduct[]> {
  const words = foldName(typed);
  if (words === '') return [];
  return await query<NamedProduct>(
    db,
    `select id, code, name, producer_name as "producerName", stars
       from product
      where status in ('active', 'discontinued') and (position($1 in search_text) > 0 or upper($4) = code)
      order by province_code <> $2, position($1 in norm) <> 1, norm, id
      limit $3`,
    [words, provinceCode, limit, typed.trim()],
  );
}
