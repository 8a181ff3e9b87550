// Lists of products: search, filters, the state of a day as a condition of SQL.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { likeEscape, searchWords } from '#kernel/vietnamese-text.ts';
import { parameterOn } from '#law/parameters.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, type Row } from '#platform/database/record-rows.ts';
import type { Product } from './rules/product.ts';

/** States to filter by; the words of `statusOfStanding` in the room of certificates. */
export const listedStates = [
  'in-force',
  'unclear-term',
  'expiring',
  'extended',
  're-evaluating',
  'extension-proposed',
  'expired',
  'suspended',
  'withdrawn',
  'no-decision',
  'ranked-only',
  'none',
] as const;
export type ListedState = (typeof listedStates)[number];

/** What a list may be narrowed to of what producers entered themselves; `renamed`: a new name waits. */
export const lookStates = ['declared', 'sent-back', 'renamed'] as const;
export type LookState = (typeof lookStates)[number];

/** What a list may be asked to show as missing. */
export const missingFacts = ['photo', 'producer', 'commune', 'set', 'anything'] as const;
export type MissingFact = (typeof missingFacts)[number];

const missingConditions: Readonly<Record<MissingFact, RawBuilder<boolean>>> = {
  photo: sql<boolean>`photo_hash is null`,
  producer: sql<boolean>`producer_id is null`,
  commune: sql<boolean>`commune_code is null`,
  set: sql<boolean>`set_number is null`,
  anything: sql<boolean>`(producer_id is null or commune_code is null or set_number is null or standing = 'no-decision'
    or photo_hash is null)`,
};

/** True for rows of the product table that are in a state on a day; the same answer as `statusOfStanding` gives. */
export function standingCondition(state: ListedState, day: LocalDate): RawBuilder<boolean> {
  const soon = addDays(day, parameterOn('expiring-soon-days', day)?.value ?? 0);
  const suspended = sql`(suspended_from is not null and suspended_from <= ${day}::date
    and (suspended_until is null or suspended_until >= ${day}::date))`;
  const held = sql`(standing in ('granted', 'unclear-term') and issued_on <= ${day}::date)`;
  const running = sql`(${held} and not ${suspended})`;
  const past = sql`(${running} and valid_until < ${day}::date
    and (extended_until is null or extended_until < ${day}::date))`;
  const evaluatedAgain = sql`coalesce(re_evaluation_filed_on <= ${day}::date
    and (re_evaluation_closed_on is null or ${day}::date < re_evaluation_closed_on), false)`;
  const proposed = sql`(extended_until is null and coalesce(extension_proposed_on <= ${day}::date, false))`;
  const certain = sql`(${running} and standing = 'granted')`;
  switch (state) {
    case 'in-force':
      return sql<boolean>`(${certain} and (valid_until is null or valid_until > ${soon}::date))`;
    case 'unclear-term':
      return sql<boolean>`(${running} and standing = 'unclear-term' and valid_until >= ${day}::date)`;
    case 'expiring':
      return sql<boolean>`(${certain} and valid_until between ${day}::date and ${soon}::date)`;
    case 'extended':
      return sql<boolean>`(${running} and valid_until < ${day}::date and extended_until >= ${day}::date)`;
    case 'expired':
      return sql<boolean>`(${past} and not ${evaluatedAgain} and not ${proposed})`;
    case 're-evaluating':
      return sql<boolean>`(${past} and ${evaluatedAgain})`;
    case 'extension-proposed':
      return sql<boolean>`(${past} and not ${evaluatedAgain} and ${proposed})`;
    case 'suspended':
      return sql<boolean>`(${held} and ${suspended})`;
    case 'withdrawn':
    case 'no-decision':
    case 'ranked-only':
    case 'none':
      return sql<boolean>`(standing = ${state})`;
  }
}

/** What a list is asked. */
export interface ProductQuestion {
  readonly reach: Reach;
  readonly text: string;
  readonly setNumbers: readonly number[] | null;
  readonly stars: number | null;
  readonly state: ListedState | null;
  readonly day: LocalDate;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  /** Something a complete record has is missing. */
  readonly missing: MissingFact | null;
  /** Only what waits for an office, or was sent back by one. */
  readonly status: LookState | null;
  readonly order: 'stars' | 'ends-first' | 'name' | 'changed-last';
  readonly offset: number;
  readonly limit: number;
}

/** What a question about every product of a reach leaves open. */
export const everyProduct = {
  text: '',
  setNumbers: null,
  stars: null,
  state: null,
  provinceCode: null,
  communeCode: null,
  producerId: null,
  missing: null,
  status: null,
} as const satisfies Partial<ProductQuestion>;

/** A line of the list. */
export type ProductLine = Pick<
  Product,
  | 'id'
  | 'code'
  | 'name'
  | 'proposedName'
  | 'producerName'
  | 'provinceCode'
  | 'communeCode'
  | 'setNumber'
  | 'photoHash'
  | 'status'
  | 'recognitionId'
  | 'stars'
  | 'standing'
  | 'issuedOn'
  | 'validUntil'
  | 'extendedUntil'
  | 'suspendedFrom'
  | 'suspendedUntil'
  | 'reEvaluationFiledOn'
  | 'reEvaluationClosedOn'
  | 'extensionProposedOn'
  | 'changedAt'
>;

function conditionsOf(question: ProductQuestion): RawBuilder<boolean> {
  const parts: RawBuilder<boolean>[] = [
    reachCondition(question.reach, { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' }),
    sql`status <> 'merged'`,
  ];
  const words = searchWords(question.text);
  if (words.length > 0) {
    const all = sql.join(
      words.map((word) => sql`search_text like ${`%${likeEscape(word)}%`}`),
      sql` and `,
    );
    const written = question.text.trim().toUpperCase();
    parts.push(
      sql`((${all}) or code = ${written} or id in (select product_id from product_code where code = ${written}))`,
    );
  }
  if (question.setNumbers !== null) parts.push(sql`set_number = any(${[...question.setNumbers]}::int[])`);
  if (question.stars !== null) parts.push(sql`stars = ${question.stars}`);
  if (question.state !== null) parts.push(standingCondition(question.state, question.day));
  if (question.provinceCode !== null) parts.push(sql`province_code = ${question.provinceCode}`);
  if (question.communeCode !== null) parts.push(sql`commune_code = ${question.communeCode}`);
  if (question.producerId !== null) parts.push(sql`producer_id = ${question.producerId}::uuid`);
  if (question.missing !== null) parts.push(missingConditions[question.missing]);
  if (question.status === 'renamed') parts.push(sql`proposed_name is not null`);
  else if (question.status !== null) parts.push(sql`status = ${question.status}`);
  return sql.join(parts, sql` and `);
}

/** One page of a list and how many there are in all. */
export async function listProductLines(
  db: Db,
  question: ProductQuestion,
): Promise<{ readonly lines: readonly ProductLine[]; readonly total: number }> {
  const from = db
    .withPlugin(camelCase)
    .withTables<{ product: Row<Product> }>()
    .selectFrom('product')
    .where(conditionsOf(question));
  const orders = {
    stars: sql`stars desc nulls last`,
    'ends-first': sql`valid_until asc nulls last`,
    name: sql`norm`,
    'changed-last': sql`changed_at desc`,
  } as const;
  const lines = await from
    .select([
      'id',
      'code',
      'name',
      'proposedName',
      'producerName',
      'provinceCode',
      'communeCode',
      'setNumber',
      'photoHash',
      'status',
      'recognitionId',
      'stars',
      'standing',
      'issuedOn',
      'validUntil',
      'extendedUntil',
      'suspendedFrom',
      'suspendedUntil',
      'reEvaluationFiledOn',
      'reEvaluationClosedOn',
      'extensionProposedOn',
      'changedAt',
    ])
    .orderBy(orders[question.order])
    .orderBy('id')
    .offset(question.offset)
    .limit(question.limit)
    .execute();
  const counted = await from.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  return { lines, total: counted.total };
}
