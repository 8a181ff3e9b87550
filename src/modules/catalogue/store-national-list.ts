// Products that carry stars on a day with the recognition that counts, province by province, some thousand at a time.

import type pg from 'pg';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import { queryNamed } from '#platform/database/db.ts';
import type { ListedStatus } from './rules/listed-status.ts';
import { type StatusDay, statusSql } from './store-search.ts';

const BATCH = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

export interface NationalRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly producerName: string | null;
  readonly producerType: ProducerType | null;
  readonly placeText: string | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly setNumber: number | null;
  readonly stars: number;
  readonly officialCode: string | null;
  readonly decisionNumber: string | null;
  readonly issuedOn: LocalDate | null;
  readonly issuer: string | null;
  readonly status: ListedStatus;
  readonly validUntil: LocalDate | null;
  readonly extendedUntil: LocalDate | null;
}

const STATUS = statusSql('p.', '$2::date', '$3::date', '$4::int');

/** Living products with stars in one of the states `$1` on a day. */
const IN_FORCE = `p.status <> 'merged' and p.stars is not null and ${STATUS} = any ($1::text[])`;

const ROWS = `
select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'producerName', coalesce(r.name, p.producer_name),
    'producerType', r.producer_type, 'placeText', coalesce(r.place_text, p.place_text), 'provinceCode', p.province_code,
    'communeCode', p.commune_code, 'setNumber', p.set_number, 'stars', p.stars, 'status', ${STATUS},
    'officialCode', coalesce(q.product_code, (select c.code from public_product_code c
       where c.product_id = p.id and c.kind in ('ocop-new', 'ocop-old') order by c.kind, c.valid_until desc nulls first, c.id desc limit 1)),
    'decisionNumber', q.decision_number, 'issuedOn', p.issued_on, 'issuer', q.issuer, 'validUntil', p.valid_until,
    'extendedUntil', p.extended_until)::text as answer
  from public_product p
  left join public_producer r on r.id = p.producer_id
  left join lateral (select product_code, decision_number, issuer from public_recognition
     where product_id = p.id and stars = p.stars and issued_on is not distinct from p.issued_on and superseded_on is null
     order by id desc limit 1) q on true
 where p.province_code = $5 and p.id > $6::uuid and ${IN_FORCE} order by p.id limit ${BATCH}`;

/** The products of a province that carry stars on a day. */
export async function* nationalRows(
  pool: pg.Pool,
  provinceCode: string,
  states: readonly string[],
  on: StatusDay,
): AsyncGenerator<readonly NationalRow[]> {
  let after = FIRST;
  for (;;) {
    const values = [states, on.day, on.soonUntil, on.lowestStars, provinceCode, after];
    const rows = await queryNamed<{ answer: string }>(pool, 'national-list', ROWS, values);
    const batch = rows.map((row) => JSON.parse(row.answer) as NationalRow);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? FIRST;
  }
}

const COUNT = `
select count(*)::int as n from public_product p
 where ($5::text is null or p.province_code = $5) and ${IN_FORCE}`;

/** How many products carry stars on a day, in a province or (`null`) in all of them. */
export async function countNational(
  pool: pg.Pool,
  provinceCode: string | null,
  states: readonly string[],
  on: StatusDay,
): Promise<number> {
  const values = [states, on.day, on.soonUntil, on.lowestStars, provinceCode];
  return (await queryNamed<{ n: number }>(pool, 'national-list-count', COUNT, values))[0]?.n ?? 0;
}
