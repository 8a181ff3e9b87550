// The present public form of records by their ids: what an entry of the public list of changes shows beside what happened.

import type pg from 'pg';
import { queryNamed } from '#platform/database/db.ts';
import type { PublicRecognitionRow } from './store.ts';
import { recognitionColumns } from './store.ts';
import { type FoundRow, rowOf, type StatusDay, statusSql } from './store-search.ts';

/** A product as everybody may see it now, with the content that its changes are told by. */
export interface ChangedProduct {
  readonly id: string;
  readonly code: string;
  /** The code of the product it was merged into. */
  readonly mergedCode: string | null;
  readonly row: FoundRow;
  readonly content: Readonly<Record<string, unknown>>;
}

const STATUS = statusSql('p.', '$2::date', '$3::date', '$4::int');

const PRODUCTS = `
select json_build_object('id', p.id, 'code', p.code, 'mergedCode', (select m.code from public_product m where m.id = p.merged_into),
    'row', ${rowOf(STATUS)}, 'content', json_build_object('name', p.name, 'producerId', p.producer_id, 'producerName', p.producer_name,
      'status', p.status, 'provinceCode', p.province_code, 'communeCode', p.commune_code, 'oldCommuneCode', p.old_commune_code,
      'placeText', p.place_text, 'setNumber', p.set_number, 'specification', p.specification, 'standard', p.standard,
      'rawMaterial', p.raw_material, 'rawMaterialArea', p.raw_material_area, 'rawMaterialLocalPercent', p.raw_material_local_percent,
      'packs', p.packs, 'priceVnd', p.price_vnd, 'summary', p.summary, 'story', p.story, 'whereToBuy', p.where_to_buy,
      'mergedInto', p.merged_into))::text as answer
  from public_product p left join public_producer r on r.id = p.producer_id where p.id = any ($1::uuid[])`;

export async function findChangedProducts(
  pool: pg.Pool,
  ids: readonly string[],
  on: StatusDay,
): Promise<ReadonlyMap<string, ChangedProduct>> {
  const rows = await queryNamed<{ answer: string }>(pool, 'catalogue-changed-products', PRODUCTS, [
    ids,
    on.day,
    on.soonUntil,
    on.lowestStars,
  ]);
  const read = rows.map((row) => JSON.parse(row.answer) as ChangedProduct);
  return new Map(read.map((one) => [one.id, one]));
}

export interface ChangedProducer {
  readonly id: string;
  readonly code: string;
  readonly mergedCode: string | null;
  readonly content: Readonly<Record<string, unknown>>;
}

const PRODUCERS = `
select json_build_object('id', r.id, 'code', r.code, 'mergedCode', (select m.code from public_producer m where m.id = r.merged_into),
    'content', json_build_object('name', r.name, 'producerType', r.producer_type, 'status', r.status, 'provinceCode', r.province_code,
      'communeCode', r.commune_code, 'oldCommuneCode', r.old_commune_code, 'placeText', r.place_text, 'mergedInto', r.merged_into
    ))::text as answer
  from public_producer r where r.id = any ($1::uuid[])`;

export async function findChangedProducers(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChangedProducer>> {
  const rows = await queryNamed<{ answer: string }>(pool, 'catalogue-changed-producers', PRODUCERS, [ids]);
  const read = rows.map((row) => JSON.parse(row.answer) as ChangedProducer);
  return new Map(read.map((one) => [one.id, one]));
}

/** A recognition with the product it is of; its columns carry the names that its changes are told by. */
export type ChangedRecognition = PublicRecognitionRow & { readonly product: string; readonly productName: string };

const RECOGNITIONS = `
select row_to_json(one)::text as answer from (
  select ${recognitionColumns}, p.code as product, p.name as "productName"
    from public_recognition q join public_product p on p.id = q.product_id where q.id = any ($1::uuid[])) one`;

export async function findChangedRecognitions(
  pool: pg.Pool,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ChangedRecognition>> {
  const rows = await queryNamed<{ answer: string }>(pool, 'catalogue-changed-recognitions', RECOGNITIONS, [ids]);
  const read = rows.map((row) => JSON.parse(row.answer) as ChangedRecognition);
  return new Map(read.map((one) => [one.id, one]));
}
