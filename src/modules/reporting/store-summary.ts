// Reads the register summed up: products under their stars by commune, set, stars and kind of producer, in one statement whose answer PostgreSQL
// finishes as one text, since a whole country has tens of thousands of lines.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase } from '#platform/database/record-rows.ts';
import type { SummaryKey, SummaryLine, SummaryProduct } from './rules/summary.ts';

interface SummaryRow {
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly setNumber: number | null;
  readonly stars: number;
  readonly producerType: string | null;
  readonly issuedOn: LocalDate;
  readonly suspendedFrom: LocalDate | null;
  readonly suspendedUntil: LocalDate | null;
  readonly lastDay: LocalDate | null;
}

/** Products that carry their stars on a day, within a reach. */
const carrying = (db: Db, reach: Reach, day: LocalDate) =>
  db
    .withPlugin(camelCase)
    .withTables<{ registerSummary: SummaryRow }>()
    .selectFrom('registerSummary')
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .where(sql<boolean>`issued_on <= ${day}::date and (last_day is null or last_day >= ${day}::date)
      and not coalesce(suspended_from <= ${day}::date and (suspended_until is null or suspended_until >= ${day}::date), false)`);

/** Lines of the summary, in no order; `due`: how many of them end by a day, that day counted. */
export async function sumUpRegister(
  db: Db,
  reach: Reach,
  day: LocalDate,
  dueBy: LocalDate,
): Promise<readonly SummaryLine[]> {
  const groups = carrying(db, reach, day)
    .select(['communeCode', 'setNumber', 'stars', 'producerType'])
    .select(sql<number>`count(*)`.as('products'))
    .select(sql<number>`count(*) filter (where last_day <= ${dueBy}::date)`.as('due'))
    .groupBy(['communeCode', 'setNumber', 'stars', 'producerType']);
  const { lines } = await db
    .selectFrom(groups.as('g'))
    .select(
      sql<
        string | null
      >`string_agg(coalesce(commune_code, '') || ' ' || coalesce(set_number::text, '') || ' ' || stars || ' '
        || coalesce(producer_type, '') || ' ' || products || ' ' || due, ',')`.as('lines'),
    )
    .executeTakeFirstOrThrow();
  return lines === null ? [] : lines.split(',').map(lineOf);
}

/** A line as PostgreSQL wrote it: six words, an empty one where nothing is on record. Measured: cheaper than JSON, and much than rows. */
function lineOf(text: string): SummaryLine {
  const [commune = '', set = '', stars, type = '', products, due] = text.split(' ');
  return [
    commune === '' ? null : commune,
    set === '' ? null : Number(set),
    Number(stars),
    type === '' ? null : (type as ProducerType),
    Number(products),
    Number(due),
  ];
}

/** The products of one line, by name. */
export async function listSummedUp(
  db: Db,
  reach: Reach,
  day: LocalDate,
  { communeCode, setNumber, stars, producerType }: SummaryKey,
): Promise<readonly SummaryProduct[]> {
  return await carrying(db, reach, day)
    .where(sql<boolean>`commune_code is not distinct from ${communeCode} and set_number is not distinct from ${setNumber}
      and stars = ${stars} and producer_type is not distinct from ${producerType}`)
    .select(['code', 'name', 'producerName', 'communeCode', 'lastDay'])
    .orderBy('name')
    .orderBy('code')
    .execute();
}
