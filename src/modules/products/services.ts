// Side door of the products' room: reads and acts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { type ProducerId, type ProductId, uuidV7 } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { searchTextOf } from '#modules/producers/index.ts';
import { drawCodes, loadPlaceNames, type Making, type PlaceNames, parseCode } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Touched } from '#runner/use-case.ts';
import {
  noStanding,
  type Product,
  type ProductCode,
  type ProductDraft,
  productContent,
  type Standing,
} from './rules/product.ts';
import {
  deleteProductRows,
  findCodesOf,
  findProductRow,
  findProductRows,
  findProductsByNorm,
  findProductsByOfficialCode,
  findProductsOf,
  findTakenCodes,
  insertCodeRows,
  insertProductRows,
  listProductsAfter,
  updateProductRow,
  updateProductRows,
  writeStandings,
} from './store.ts';

export type { ProductOwnership, ProductPhoto } from './store.ts';
export { findFormerProductsOf, findOwnershipsOf, findPhotosOf, findProducerIdsInUse } from './store.ts';

function groupedBy<Key, Item>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** An official code as it is entered with a new product. */
export type NewCode = Pick<ProductCode, 'kind' | 'code'> & Partial<Pick<ProductCode, 'validFrom' | 'validUntil'>>;

/** A new product with the official codes that it brings. */
export interface NewProduct {
  readonly draft: ProductDraft;
  readonly codes: readonly NewCode[];
}

/** What a search for this product looks through: name, maker, places of today and before, every code. */
export function productSearchText(
  product: Pick<
    Product,
    'name' | 'code' | 'producerName' | 'provinceCode' | 'communeCode' | 'oldCommuneCode' | 'placeText'
  >,
  codes: readonly string[],
  placeNames: PlaceNames,
): string {
  return searchTextOf([product.name, product.producerName, ...placeNames(product), product.code, ...codes]);
}

/** Products put into the register, with the rows of their codes. */
export interface InsertedProducts {
  readonly products: readonly Product[];
  readonly codes: readonly ProductCode[];
}

/**
 * Puts products into the register, thousands at once, and answers them with id and permanent code, in the order given.
 * The caller touches them (`touchedNewProducts`) so that the ledger names every one.
 */
export async function insertProducts(db: Db, rows: readonly NewProduct[], making: Making): Promise<InsertedProducts> {
  if (rows.length === 0) return { products: [], codes: [] };
  const placeNames = await loadPlaceNames();
  const drawn = await drawCodes('product', rows.length, making.random, (codes) => findTakenCodes(db, codes));
  const milliseconds = millisecondsOf(making.now);
  const codes: ProductCode[] = [];
  const products = rows.map(({ draft, codes: official }, i): Product => {
    const id = uuidV7(milliseconds, making.random) as ProductId;
    const code = drawn[i] ?? '';
    for (const one of official) {
      codes.push({
        id: uuidV7(milliseconds, making.random),
        productId: id,
        kind: one.kind,
        code: one.code,
        validFrom: one.validFrom ?? null,
        validUntil: one.validUntil ?? null,
      });
    }
    const searched = official.map((one) => one.code);
    return {
      id,
      code,
      version: 1,
      status: 'active',
      mergedInto: null,
      photoHash: null,
      ...draft,
      ...noStanding,
      norm: foldName(draft.name),
      searchText: productSearchText({ ...draft, code }, searched, placeNames),
      madeAt: making.now,
      changedAt: making.now,
    };
  });
  await insertProductRows(db, products);
  await insertCodeRows(db, codes);
  return { products, codes };
}

/** New products as the ledger names them. */
export function touchedNewProducts(inserted: InsertedProducts): readonly Touched[] {
  const codes = groupedBy(inserted.codes, (code) => code.productId);
  return inserted.products.map((product) => ({
    kind: 'product',
    id: product.id,
    before: null,
    after: { ...productContent(product), codes: (codes.get(product.id) ?? []).map((code) => code.code) },
  }));
}

/** A change as the ledger names it; `after` is `null` where the act took the product out of the register. */
export function touchedProduct(before: Product, after: Product | null): Touched {
  return {
    kind: 'product',
    id: before.id,
    before: productContent(before),
    after: after === null ? null : productContent(after),
  };
}

/** Changes a product's own fields; answers the record after, or `null` where its version has passed. */
export async function changeProductRow(
  db: Db,
  before: Product,
  changes: Partial<Omit<Product, 'id' | 'code' | 'version' | 'norm' | 'searchText' | keyof Standing>>,
  at: Instant,
): Promise<Product | null> {
  const placeNames = await loadPlaceNames();
  const codes = await findCodesOf(db, [before.id]);
  const after: Product = { ...before, ...changes, version: before.version + 1, changedAt: at };
  const searched = codes.map((code) => code.code);
  const folded = { norm: foldName(after.name), searchText: productSearchText(after, searched, placeNames) };
  const done = await updateProductRow(db, before, { ...changes, ...folded, changedAt: at });
  return done ? { ...after, ...folded } : null;
}

/** Folds a product's search text again after its codes changed. */
export async function refreshSearchText(db: Db, product: Product, at: Instant): Promise<Product | null> {
  return await changeProductRow(db, product, {}, at);
}

/** Shows a producer's new name, or a new producer, on its products; answers what to touch. */
export async function giveProductsToProducer(
  db: Db,
  products: readonly Product[],
  producer: { readonly id: ProducerId | null; readonly name: string | null },
  at: Instant,
): Promise<readonly Product[]> {
  if (products.length === 0) return [];
  const placeNames = await loadPlaceNames();
  const codes = groupedBy(
    await findCodesOf(
      db,
      products.map((product) => product.id),
    ),
    (code) => code.productId,
  );
  const after = products.map((before): Product => {
    const given = { ...before, producerId: producer.id, producerName: producer.name, changedAt: at };
    const searched = (codes.get(before.id) ?? []).map((code) => code.code);
    return { ...given, version: before.version + 1, searchText: productSearchText(given, searched, placeNames) };
  });
  await updateProductRows(
    db,
    after.map(({ id, producerId, producerName, searchText, changedAt }) => ({
      id,
      producerId,
      producerName,
      searchText,
      changedAt,
    })),
  );
  return after;
}

/** Living products of a producer. */
export async function findProductsByProducer(db: Db, producerId: ProducerId): Promise<readonly Product[]> {
  return await findProductsOf(db, producerId);
}

/** Records by id, in no order; ids that are not there are left out. */
export async function findProductsByIds(db: Db, ids: readonly ProductId[]): Promise<readonly Product[]> {
  return await findProductRows(db, ids);
}

/** The record of a permanent code as it stands, merged or not. */
export async function findProductByCode(db: Db, code: string): Promise<Product | null> {
  const stored = parseCode('product', code);
  return stored === null ? null : await findProductRow(db, { code: stored });
}

/** The record of an id as it stands, merged or not. */
export async function findProductById(db: Db, id: ProductId): Promise<Product | null> {
  return await findProductRow(db, { id });
}

/** The living record behind a code: of a merged product, the one that it was merged into. */
export async function findLiveProductByCode(db: Db, code: string): Promise<Product | null> {
  let found = await findProductByCode(db, code);
  for (let steps = 0; found !== null && found.mergedInto !== null && steps < 20; steps += 1) {
    found = await findProductRow(db, { id: found.mergedInto });
  }
  return found;
}

/** Codes that products carry or carried, those of today first. */
export async function findProductCodes(db: Db, productIds: readonly ProductId[]): Promise<readonly ProductCode[]> {
  return await findCodesOf(db, productIds);
}

/** What an import asks to match its rows: official codes as written, folded names (`foldName`). */
export interface MatchQuestion {
  readonly provinceCode: string;
  readonly codes: readonly string[];
  readonly norms: readonly string[];
}

/** What was found, ready to be looked up by code or by folded name. */
export interface Matches {
  readonly byCode: ReadonlyMap<string, readonly Product[]>;
  readonly byNorm: ReadonlyMap<string, readonly Product[]>;
}

/** Living products that carry one of the codes, or have one of the folded names within the province. */
export async function findProductsByCodesOrNames(db: Db, question: MatchQuestion): Promise<Matches> {
  const byOfficial = await findProductsByOfficialCode(db, question.codes);
  const living = byOfficial.filter((found) => found.product.status !== 'merged');
  const named = await findProductsByNorm(db, question.provinceCode, question.norms);
  const byCode = new Map<string, Product[]>();
  for (const { code, product } of living) byCode.set(code, [...(byCode.get(code) ?? []), product]);
  return { byCode, byNorm: groupedBy(named, (product) => product.norm) };
}

/** Keeps the standing of products true; called by the room of certificates in the transaction that changed it. */
export async function refreshStanding(
  db: Db,
  standings: readonly (Standing & { readonly productId: ProductId })[],
): Promise<void> {
  if (standings.length === 0) return;
  await writeStandings(
    db,
    standings.map((s) => ({
      id: s.productId,
      recognition_id: s.recognitionId,
      stars: s.stars,
      standing: s.standing,
      issued_on: s.issuedOn,
      valid_until: s.validUntil,
      extended_until: s.extendedUntil,
      suspended_from: s.suspendedFrom,
      suspended_until: s.suspendedUntil,
    })),
  );
}

/**
 * Takes products out of the live register with their codes, photographs and recognitions (undo of an import); answers
 * them as they were, for the ledger.
 */
export async function removeProducts(db: Db, ids: readonly ProductId[]): Promise<readonly Product[]> {
  return await deleteProductRows(db, ids);
}

const EXPORT_BATCH = 2_000;

/** Hands over every product of a reach with its codes, some thousand at a time, in the order of their ids. */
export async function listForExport(
  db: Db,
  reach: Reach,
  onBatch: (products: readonly Product[], codes: readonly ProductCode[]) => Promise<void> | void,
): Promise<void> {
  let after: ProductId | null = null;
  for (;;) {
    const batch: readonly Product[] = await listProductsAfter(db, reach, after, EXPORT_BATCH);
    if (batch.length > 0) {
      await onBatch(
        batch,
        await findCodesOf(
          db,
          batch.map((product) => product.id),
        ),
      );
    }
    const last = batch.at(-1);
    if (last === undefined || batch.length < EXPORT_BATCH) return;
    after = last.id;
  }
}
