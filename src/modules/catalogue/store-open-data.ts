// The register for open data: rows of the public views, some thousand at a time in the order of their ids; and the monthly files.

import type pg from 'pg';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { type Db, query, queryNamed } from '#platform/database/db.ts';
import { type ProductRow, type PublicRecognitionRow, recognitionColumns } from './store.ts';
import { type StatusDay, statusSql } from './store-search.ts';

const BATCH = 2_000;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** A product for the files: what the page shows, without stories and pictures. */
export type OpenProduct = Pick<
  ProductRow,
  | 'code'
  | 'name'
  | 'producerCode'
  | 'producerName'
  | 'provinceCode'
  | 'communeCode'
  | 'oldCommuneCode'
  | 'setNumber'
  | 'stars'
  | 'status'
  | 'issuedOn'
  | 'validUntil'
  | 'extendedUntil'
  | 'discontinued'
  | 'priceVnd'
  | 'changedAt'
> & { readonly id: string; readonly officialCodes: readonly string[] };

export interface OpenProducer {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly oldCommuneCode: string | null;
  readonly ceased: boolean;
  readonly productCount: number;
}

export type OpenRecognition = PublicRecognitionRow & { readonly product: string; readonly productName: string };

const STATUS = statusSql('p.', '$2::date', '$3::date', '$4::int');

const PRODUCTS = `
select json_build_object('id', p.id, 'code', p.code, 'name', p.name, 'producerCode', r.code,
    'producerName', coalesce(r.name, p.producer_name), 'provinceCode', p.province_code, 'communeCode', p.commune_code,
    'oldCommuneCode', p.old_commune_code, 'setNumber', p.set_number, 'stars', p.stars, 'status', ${STATUS},
    'issuedOn', p.issued_on, 'validUntil', p.valid_until, 'extendedUntil', p.extended_until,
    'discontinued', p.status = 'discontinued', 'priceVnd', p.price_vnd,
    'changedAt', to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
    'officialCodes', coalesce((select json_agg(c.code order by c.valid_until desc nulls first, c.id desc)
      from public_product_code c where c.product_id = p.id and c.kind <> 'trace'), '[]'))::text as answer
  from public_product p left join public_producer r on r.id = p.producer_id
 where p.status <> 'merged' and p.id > $1::uuid order by p.id limit ${BATCH}`;

const PRODUCERS = `
select json_build_object('id', r.id, 'code', r.code, 'name', r.name, 'type', r.producer_type,
    'provinceCode', r.province_code, 'communeCode', r.commune_code, 'oldCommuneCode', r.old_commune_code,
    'ceased', r.status = 'ceased', 'productCount', (select count(*) from public_product p
      where p.producer_id = r.id and p.status <> 'merged'))::text as answer
  from public_producer r where r.status <> 'merged' and r.id > $1::uuid order by r.id limit ${BATCH}`;

const RECOGNITIONS = `
select row_to_json(one)::text as answer from (
  select ${recognitionColumns}, p.code as product, p.name as "productName"
    from public_recognition q join public_product p on p.id = q.product_id
   where p.status <> 'merged' and q.id > $1::uuid order by q.id limit ${BATCH}) one`;

async function* inBatches<Row extends { readonly id: string }>(
  pool: pg.Pool,
  name: string,
  text: string,
  more: readonly unknown[] = [],
): AsyncGenerator<readonly Row[]> {
  let after = FIRST;
  for (;;) {
    const rows = await queryNamed<{ answer: string }>(pool, name, text, [after, ...more]);
    const batch = rows.map((row) => JSON.parse(row.answer) as Row);
    if (batch.length > 0) yield batch;
    if (batch.length < BATCH) return;
    after = batch.at(-1)?.id ?? FIRST;
  }
}

/** Every living product with its state on a day. */
export function openProducts(pool: pg.Pool, on: StatusDay): AsyncGenerator<readonly OpenProduct[]> {
  return inBatches(pool, 'open-data-products', PRODUCTS, [on.day, on.soonUntil, on.lowestStars]);
}

/** Every living producer. */
export function openProducers(pool: pg.Pool): AsyncGenerator<readonly OpenProducer[]> {
  return inBatches(pool, 'open-data-producers', PRODUCERS);
}

/** Every recognition of three stars and more. */
export function openRecognitions(pool: pg.Pool): AsyncGenerator<readonly OpenRecognition[]> {
  return inBatches(pool, 'open-data-recognitions', RECOGNITIONS);
}

/** A file of a month, as it was made. */
export interface MonthlyFile {
  readonly month: string;
  readonly name: string;
  readonly mediaType: string;
  readonly rowCount: number;
  readonly bytes: number;
  readonly sha256: FileHash;
  readonly asOf: LocalDate;
  readonly madeAt: Instant;
}

const MONTHLY = `month, name, media_type as "mediaType", row_count as "rowCount", bytes::int as bytes, sha256,
  as_of as "asOf", made_at as "madeAt"`;

/** Every monthly file, the newest month first. */
export async function listMonthlyFiles(pool: pg.Pool): Promise<readonly MonthlyFile[]> {
  return await queryNamed(
    pool,
    'open-data-months',
    `select ${MONTHLY} from open_data_file order by month desc, name`,
    [],
  );
}

/** One monthly file, or `null`. */
export async function findMonthlyFile(pool: pg.Pool, month: string, name: string): Promise<MonthlyFile | null> {
  const rows = await queryNamed<MonthlyFile & pg.QueryResultRow>(
    pool,
    'open-data-file',
    `select ${MONTHLY} from open_data_file where month = $1 and name = $2`,
    [month, name],
  );
  return rows[0] ?? null;
}

/** Notes a file; the first one of a month and name stays, whatever comes later. */
export async function insertMonthlyFile(db: Db, file: MonthlyFile): Promise<void> {
  await query(
    db,
    `insert into open_data_file (month, name, media_type, row_count, bytes, sha256, as_of, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (month, name) do nothing`,
    [file.month, file.name, file.mediaType, file.rowCount, file.bytes, file.sha256, file.asOf, file.madeAt],
  );
}
