// The only place that names the tables of products.

import { type RawBuilder, sql } from 'kysely';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { FileHash, ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow, updateRows } from '#platform/database/record-rows.ts';
import { codeIdentity, paddedGtin } from './rules/gtin.ts';
import type { Product, ProductCode } from './rules/product.ts';

/** A photograph of a product: never the bytes as sent, always what was drawn anew from them. */
export interface ProductPhoto {
  readonly id: string;
  readonly productId: ProductId;
  readonly position: number;
  readonly originalHash: FileHash;
  readonly largeHash: FileHash;
  readonly thumbnailHash: FileHash;
  /** Of the large one, in pixels. */
  readonly width: number;
  readonly height: number;
  readonly caption: string | null;
  readonly madeAt: Instant;
}

/** A period in which a producer owned the product; written at a transfer. */
export interface ProductOwnership {
  readonly id: string;
  readonly productId: ProductId;
  readonly producerId: ProducerId | null;
  /** The owner's name at the time. */
  readonly producerName: string | null;
  readonly validFrom: LocalDate | null;
  /** Last day; `null`: owns it now. */
  readonly validUntil: LocalDate | null;
  readonly reason: string | null;
  readonly document: string | null;
  readonly madeAt: Instant;
}

type Tables = {
  product: Row<Product>;
  productCode: Row<ProductCode>;
  productPhoto: Row<ProductPhoto>;
  productOwnership: Row<ProductOwnership>;
};

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const inIds = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

export async function insertProductRows(db: Db, rows: readonly Product[]): Promise<void> {
  await insertRows(db, 'product', rows);
}

/** Changes a record if it still has the version; false where it has not. */
export async function updateProductRow(
  db: Db,
  key: { readonly id: ProductId; readonly version: number },
  changes: Partial<Product>,
): Promise<boolean> {
  return await updateRow(db, 'product', key, changes);
}

/** Changes many records at once; versions count up. */
export async function updateProductRows(
  db: Db,
  rows: readonly (Partial<Product> & { readonly id: ProductId })[],
): Promise<void> {
  await updateRows(db, 'product', rows);
}

/** Writes standings without counting the version: nobody's form shows them. */
export async function writeStandings(db: Db, rows: readonly object[]): Promise<void> {
  await query(
    db,
    `update product t
        set recognition_id = r.recognition_id, stars = r.stars, standing = r.standing, issued_on = r.issued_on,
            valid_until = r.valid_until, extended_until = r.extended_until, suspended_from = r.suspended_from,
            suspended_until = r.suspended_until, re_evaluation_filed_on = r.re_evaluation_filed_on,
            re_evaluation_closed_on = r.re_evaluation_closed_on, extension_proposed_on = r.extension_proposed_on
       from json_to_recordset($1::json) as r (id uuid, recognition_id uuid, stars integer, standing text,
            issued_on date, valid_until date, extended_until date, suspended_from date, suspended_until date,
            re_evaluation_filed_on date, re_evaluation_closed_on date, extension_proposed_on date)
      where t.id = r.id`,
    [JSON.stringify(rows)],
  );
}

export async function findProductRow(db: Db, by: { id: ProductId } | { code: string }): Promise<Product | null> {
  const select = tables(db).selectFrom('product').selectAll();
  const row = await ('id' in by
    ? select.where('id', '=', by.id)
    : select.where('code', '=', by.code)
  ).executeTakeFirst();
  return row ?? null;
}

export async function findProductRowsByCode(db: Db, codes: readonly string[]): Promise<readonly Product[]> {
  if (codes.length === 0) return [];
  return await tables(db)
    .selectFrom('product')
    .selectAll()
    .where(sql<boolean>`code = any(${[...codes]})`)
    .execute();
}

export async function findProductRows(db: Db, ids: readonly ProductId[]): Promise<readonly Product[]> {
  if (ids.length === 0) return [];
  return await tables(db).selectFrom('product').selectAll().where(inIds('id', ids)).execute();
}

/** Holds the products until the end of the transaction, in one order, so that two acts settle them one after the other. */
export async function lockProducts(db: Db, ids: readonly ProductId[]): Promise<void> {
  await query(db, 'select id from product where id = any($1::uuid[]) order by id for update', [ids]);
}

/** How many living products each producer has; those without any are left out. */
export async function countProductsOf(
  db: Db,
  producerIds: readonly ProducerId[],
): Promise<ReadonlyMap<ProducerId, number>> {
  if (producerIds.length === 0) return new Map();
  const rows = await query<{ id: ProducerId; count: number }>(
    db,
    `select producer_id as id, count(*)::int as count from product
      where producer_id = any($1::uuid[]) and status <> 'merged' group by producer_id`,
    [[...producerIds]],
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** Which of these producers have a product that the public sees: one that an office looked at. */
export async function findPublicProducerIds(
  db: Db,
  producerIds: readonly ProducerId[],
): Promise<ReadonlySet<ProducerId>> {
  const rows = await query<{ id: ProducerId }>(
    db,
    `select distinct producer_id as id from product
      where producer_id = any($1::uuid[]) and status in ('active', 'discontinued')`,
    [[...producerIds]],
  );
  return new Set(rows.map((row) => row.id));
}

export async function findTakenCodes(db: Db, codes: readonly string[]): Promise<readonly string[]> {
  const rows = await query<{ code: string }>(db, 'select code from product where code = any($1)', [codes]);
  return rows.map((row) => row.code);
}

/** Removes records with their codes and photographs; answers the products as they were. */
export async function deleteProductRows(db: Db, ids: readonly ProductId[]): Promise<readonly Product[]> {
  if (ids.length === 0) return [];
  return await tables(db).deleteFrom('product').where(inIds('id', ids)).returningAll().execute();
}

/** What a match shows of a product. */
export type ProductMatch = Pick<
  Product,
  | 'id'
  | 'code'
  | 'version'
  | 'name'
  | 'norm'
  | 'producerId'
  | 'producerName'
  | 'communeCode'
  | 'setNumber'
  | 'stars'
  | 'standing'
  | 'issuedOn'
>;

const MATCH = `p.id, p.code, p.version, p.name, p.norm, p.producer_id as "producerId", p.producer_name as "producerName",
  p.commune_code as "communeCode", p.set_number as "setNumber", p.stars, p.standing, p.issued_on as "issuedOn"`;

/** Products of a province by folded name; merged ones are left out. */
export async function findProductsByNorm(
  db: Db,
  provinceCode: string,
  norms: readonly string[],
): Promise<readonly ProductMatch[]> {
  return await query<ProductMatch>(
    db,
    `select ${MATCH} from product p where p.norm = any($2) and p.province_code = $1 and p.status <> 'merged'`,
    [provinceCode, norms],
  );
}

/** Living products that carry or carried one of the official codes, with the code that was found. */
export async function findProductsByOfficialCode(
  db: Db,
  codes: readonly string[],
): Promise<readonly (ProductMatch & { readonly officialCode: string })[]> {
  // A number of goods is found whichever of its lengths was written.
  const numbers = codes.filter((code) => paddedGtin(code) !== null);
  return await query<ProductMatch & { readonly officialCode: string }>(
    db,
    `select m.asked as "officialCode", ${MATCH} from (
       select c.code as asked, c.product_id from product_code c where c.code = any($1)
        union
       select n.asked, c.product_id from unnest($2::text[], $3::text[]) n(asked, padded)
         join product_code c on lpad(c.code, 14, '0') = n.padded and c.kind = 'gtin') m
       join product p on p.id = m.product_id where p.status <> 'merged'`,
    [codes, numbers, numbers.map(codeIdentity)],
  );
}

/** Holds codes until the end of the transaction, so that of two acts that give the same one the second sees the first. */
export async function holdCodes(db: Db, codes: readonly string[]): Promise<void> {
  for (const code of codes.map(codeIdentity).sort()) {
    await query(db, `select pg_advisory_xact_lock(hashtextextended('product_code ' || $1, 0))`, [code]);
  }
}

/** What a new or changed product is compared with; see `rules/duplicates.ts`. */
export interface LikenessQuestion {
  readonly exceptId: ProductId | null;
  readonly norm: string;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
}

const LIKELY = 0.6;

/** Products that may be the same one, at most twenty: the same or nearly the same name, of the producer or nearby. */
export async function findLikeProducts(db: Db, question: LikenessQuestion): Promise<readonly Product[]> {
  const { norm, provinceCode, communeCode, producerId } = question;
  const parts: RawBuilder<boolean>[] = [sql`(province_code = ${provinceCode} and norm = ${norm})`];
  if (producerId !== null) {
    parts.push(sql`(producer_id = ${producerId}::uuid and similarity(norm, ${norm}) >= ${LIKELY})`);
  }
  if (communeCode !== null) {
    parts.push(
      sql`(province_code = ${provinceCode} and commune_code = ${communeCode} and similarity(norm, ${norm}) >= ${LIKELY})`,
    );
  }
  let select = tables(db)
    .selectFrom('product')
    .selectAll()
    .where('status', '!=', 'merged')
    .where(sql<boolean>`(${sql.join(parts, sql` or `)})`);
  if (question.exceptId !== null) select = select.where('id', '!=', question.exceptId);
  return await select.orderBy(sql`similarity(norm, ${norm})`, 'desc').orderBy('id').limit(20).execute();
}

/** Products of a producer, best stars first. */
export async function findProductsOf(db: Db, producerId: ProducerId): Promise<readonly Product[]> {
  return await tables(db)
    .selectFrom('product')
    .selectAll()
    .where('producerId', '=', producerId)
    .where('status', '!=', 'merged')
    .orderBy('norm')
    .orderBy('id')
    .execute();
}

/** Which of these producers a product, living or merged, or an ownership still names. */
export async function findProducerIdsInUse(db: Db, producerIds: readonly ProducerId[]): Promise<readonly ProducerId[]> {
  if (producerIds.length === 0) return [];
  const rows = await query<{ producer_id: ProducerId }>(
    db,
    `select producer_id from product where producer_id = any($1::uuid[])
      union select producer_id from product_ownership where producer_id = any($1::uuid[])`,
    [producerIds],
  );
  return rows.map((row) => row.producer_id);
}

export async function insertCodeRows(db: Db, rows: readonly ProductCode[]): Promise<void> {
  await insertRows(db, 'product_code', rows);
}

/** Codes of products, those of today first. */
export async function findCodesOf(db: Db, productIds: readonly ProductId[]): Promise<readonly ProductCode[]> {
  if (productIds.length === 0) return [];
  return await tables(db)
    .selectFrom('productCode')
    .selectAll()
    .where(inIds('productId', productIds))
    .orderBy(sql`valid_until desc nulls first`)
    .orderBy('id', 'desc')
    .execute();
}

export async function updateCodeRow(db: Db, id: string, changes: Partial<ProductCode>): Promise<void> {
  await tables(db).updateTable('productCode').set(changes).where('id', '=', id).execute();
}

export async function deleteCodeRows(db: Db, ids: readonly string[]): Promise<void> {
  await tables(db).deleteFrom('productCode').where(inIds('id', ids)).execute();
}

/** Gives codes, photographs or ownerships of one product to another; answers what moved. */
export async function moveToProduct(
  db: Db,
  table: 'productCode' | 'productPhoto',
  fromId: ProductId,
  intoId: ProductId,
  onlyIds: readonly string[] | null = null,
): Promise<readonly string[]> {
  let update = tables(db).updateTable(table).set({ productId: intoId }).where('productId', '=', fromId);
  if (onlyIds !== null) update = update.where(inIds('id', onlyIds));
  const rows = await update.returning('id').execute();
  return rows.map((row) => row.id);
}

export async function insertPhoto(db: Db, photo: ProductPhoto): Promise<void> {
  await insertRows(db, 'product_photo', [photo]);
}

export async function findPhotosOf(db: Db, productId: ProductId): Promise<readonly ProductPhoto[]> {
  return await tables(db)
    .selectFrom('productPhoto')
    .selectAll()
    .where('productId', '=', productId)
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** The first photograph of each of some products; those without one are left out. */
export async function firstPhotosOf(
  db: Db,
  productIds: readonly ProductId[],
): Promise<ReadonlyMap<ProductId, ProductPhoto>> {
  if (productIds.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('productPhoto')
    .selectAll()
    .distinctOn('productId')
    .where(inIds('productId', productIds))
    .orderBy('productId')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return new Map(rows.map((row) => [row.productId, row]));
}

export async function updatePhotoRow(db: Db, id: string, changes: Partial<ProductPhoto>): Promise<void> {
  await tables(db).updateTable('productPhoto').set(changes).where('id', '=', id).execute();
}

export async function deletePhotoRow(db: Db, id: string): Promise<void> {
  await tables(db).deleteFrom('productPhoto').where('id', '=', id).execute();
}

/** Shows the first photograph on the product itself, without counting its version: no form shows it. */
export async function setFirstPhoto(db: Db, id: ProductId, thumbnailHash: FileHash | null): Promise<void> {
  await tables(db).updateTable('product').set({ photoHash: thumbnailHash }).where('id', '=', id).execute();
}

export async function insertOwnerships(db: Db, rows: readonly ProductOwnership[]): Promise<void> {
  await insertRows(db, 'product_ownership', rows);
}

/** Owners of a product, newest first. */
export async function findOwnershipsOf(db: Db, productId: ProductId): Promise<readonly ProductOwnership[]> {
  return await tables(db)
    .selectFrom('productOwnership')
    .selectAll()
    .where('productId', '=', productId)
    .orderBy(sql`valid_until desc nulls first`)
    .orderBy('id', 'desc')
    .execute();
}

/** Products that a producer owned once and owns no more. */
export async function findFormerProductsOf(db: Db, producerId: ProducerId): Promise<readonly ProductOwnership[]> {
  return await tables(db)
    .selectFrom('productOwnership')
    .selectAll()
    .where('producerId', '=', producerId)
    .where('validUntil', 'is not', null)
    .orderBy('validUntil', 'desc')
    .execute();
}

export async function endOwnership(db: Db, id: string, validUntil: LocalDate): Promise<void> {
  await tables(db).updateTable('productOwnership').set({ validUntil }).where('id', '=', id).execute();
}
