// Products of the public registers: who stands how on a day, a page at a time, without reading what is not shown.

import { sql } from 'kysely';
import type { LocalDate } from '#kernel/calendar.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Product } from './rules/product.ts';
import { type ListedState, standingCondition } from './store-list.ts';

const anyOf = (states: readonly ListedState[], day: LocalDate) =>
  sql<boolean>`(${sql.join(
    states.map((state) => standingCondition(state, day)),
    sql` or `,
  )})`;

/** What an office has not looked at yet, and what went up in another product, stands in no public register. */
const isPublic = sql<boolean>`status not in ('declared', 'sent-back', 'merged')`;

const publicProducts = (db: Db) =>
  db
    .withPlugin(camelCase)
    .withTables<{ product: Row<Product> }>()
    .selectFrom('product')
    .where(isPublic)
    .where('recognitionId', 'is not', null);

/** How many products everybody may see are in one of the states of each group on a day. */
export async function countStandings<Group extends string>(
  db: Db,
  groups: Readonly<Record<Group, readonly ListedState[]>>,
  day: LocalDate,
): Promise<Readonly<Record<Group, number>>> {
  const named = Object.entries<readonly ListedState[]>(groups);
  const counts = named.map(([, states]) => sql`count(*) filter (where ${anyOf(states, day)})::int`);
  const row = await publicProducts(db)
    .select(sql<readonly number[]>`array[${sql.join(counts)}]`.as('counts'))
    .executeTakeFirstOrThrow();
  const counted = named.map(([group], i) => [group, row.counts[i] ?? 0]);
  return Object.fromEntries(counted) as Readonly<Record<Group, number>>;
}

/** The counting recognitions of products everybody may see that are in one of the states, the newest decision first. */
export async function listStanding(
  db: Db,
  states: readonly ListedState[],
  day: LocalDate,
  page: { readonly offset: number; readonly limit: number } | null,
): Promise<readonly RecognitionId[]> {
  let select = publicProducts(db)
    .where(anyOf(states, day))
    .select('recognitionId')
    .orderBy(sql`issued_on desc nulls last`)
    .orderBy('recognitionId', 'desc');
  if (page !== null) select = select.offset(page.offset).limit(page.limit);
  const rows = await select.execute();
  return rows.flatMap((row) => row.recognitionId ?? []);
}
