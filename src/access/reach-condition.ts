// A reach as a condition of SQL, so that lists, counts and exports filter by the same rule as `covers`.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from './reach.ts';

/** Names of the columns that hold province, commune and producer of a row; `producer` absent: the row has none. */
export interface ReachColumns {
  readonly province: string;
  readonly commune: string;
  readonly producer?: string;
}

/** True for rows that the reach covers; the same answer as `covers` gives for the row's subject. */
export function reachCondition(reach: Reach, columns: ReachColumns): RawBuilder<boolean> {
  if (reach.all) return sql<boolean>`true`;
  const province = sql.ref(columns.province);
  const commune = sql.ref(columns.commune);
  const parts: RawBuilder<boolean>[] = [];
  if (reach.provinceCodes.length > 0) parts.push(sql`${province} = any(${[...reach.provinceCodes]}::text[])`);
  if (reach.provinceOwnCodes.length > 0) {
    parts.push(sql`(${commune} is null and ${province} = any(${[...reach.provinceOwnCodes]}::text[]))`);
  }
  if (reach.communeCodes.length > 0) parts.push(sql`${commune} = any(${[...reach.communeCodes]}::text[])`);
  if (columns.producer !== undefined && reach.producerIds.length > 0) {
    parts.push(sql`${sql.ref(columns.producer)} = any(${[...reach.producerIds]}::uuid[])`);
  }
  return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
}
