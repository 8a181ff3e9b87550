// Side door of the products' room: reads and acts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import { type Instant, millisecondsOf } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { FileHash, ProducerId, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { searchTextOf } from '#modules/producers/index.ts';
import {
  drawCodes,
  drawIds,
  loadPlaceNames,
  type Making,
  type PlaceNames,
  parseCode,
} from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { widenSearchIntake } from '#platform/database/record-rows.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { drawnPhotoType } from '#platform/images/draw-photo.ts';
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
  deleteCodeRows,
  deleteProductRows,
  findCodesOf,
  findProductRow,
  findProductRows,
  findProductRowsByCode,
  findProductsByNorm,
  findProductsByOfficialCode,
  findProductsOf,
  findTakenCodes,
  insertCodeRows,
  insertProductRows,
  type ProductMatch,
  updateProductRow,
  updateProductRows,
  writeStandings,
} from './store.ts';
import { type ExportFilters, listExportedAfter } from './store-export.ts';
import { listRecognisedRows, type RecognisedProduct } from './store-recognised.ts';

export { DrawnUpload } from './drawn-upload.ts';
export { nextStepOf } from './next-step.ts';
export { NextStep } from './screens/next-step.tsx';
export { drawnPhotos } from './sent-photos.ts';
export type { ProductMatch, ProductOwnership, ProductPhoto } from './store.ts';
export {
  countProductsOf,
  findFormerProductsOf,
  findOwnershipsOf,
  findProducerIdsInUse,
  findPublicProducerIds,
  firstPhotosOf,
  lockProducts,
} from './store.ts';
export { countExported, type ExportFilters, noFilters } from './store-export.ts';
export {
  everyProduct,
  type ListedState,
  listedStates,
  listProductLines,
  type ProductLine,
  standingCondition,
} from './store-list.ts';
export { findNamedProducts, type NamedProduct } from './store-named.ts';
export { listProductsOfPlace } from './store-place.ts';
export type { RecognisedProduct } from './store-recognised.ts';
export { lastSerialOf } from './store-serials.ts';
export { countStandings, listStanding } from './store-standing.ts';
export { type ListedTraits as ProductListedTraits, listProductTraits } from './store-traits.ts';
export { likenessProblem } from './use-cases/look-for-likeness.ts';

/** An official code as it is entered with a new product. */
export type NewCode = Pick<ProductCode, 'kind' | 'code'> & Partial<Pick<ProductCode, 'validFrom' | 'validUntil'>>;

/** A new product with the official codes that it brings. */
export interface NewProduct {
  readonly draft: ProductDraft;
  readonly codes: readonly NewCode[];
  /** `declared`: by the producer itself, nobody outside reads it yet; absent: an office answers for it. */
  readonly status?: 'declared';
}

/** What a search for this product looks through: name, maker, places of today and before; `norm` is its folded name. */
export function productSearchText(
  norm: string,
  product: Pick<Product, 'producerName' | 'communeCode' | 'oldCommuneCode' | 'placeText'>,
  placeNames: PlaceNames,
): string {
  const maker = product.producerName === null ? '' : foldName(product.producerName);
  return searchTextOf([norm, maker, ...placeNames(product)]);
}

/** Products put into the register, with the rows of their codes. */
export interface InsertedProducts {
  readonly products: readonly Product[];
  readonly codes: readonly ProductCode[];
}

/** Makes the records of new products, with id and permanent code, in the order given; nothing is written yet. */
export async function makeProducts(db: Db, rows: readonly NewProduct[], making: Making): Promise<InsertedProducts> {
  if (rows.length === 0) return { products: [], codes: [] };
  const placeNames = await loadPlaceNames();
  const drawn = await drawCodes('product', rows.length, making.random, (codes) => findTakenCodes(db, codes));
  const codesCount = rows.reduce((sum, row) => sum + row.codes.length, 0);
  const ids = drawIds(rows.length + codesCount, millisecondsOf(making.now), making.random);
  const codes: ProductCode[] = [];
  const products = rows.map(({ draft, codes: official, status }, i): Product => {
    const id = ids[i] as ProductId;
    for (const one of official) {
      codes.push({
        id: ids[rows.length + codes.length] ?? '',
        productId: id,
        kind: one.kind,
        code: one.code,
        validFrom: one.validFrom ?? null,
        validUntil: one.validUntil ?? null,
      });
    }
    const norm = foldName(draft.name);
    return {
      id,
      code: drawn[i] ?? '',
      version: 1,
      status: status ?? 'active',
      mergedInto: null,
      proposedName: null,
      sentBackReason: null,
      photoHash: null,
      norm,
      searchText: productSearchText(norm, draft, placeNames),
      madeAt: making.now,
      changedAt: making.now,
      ...noStanding,
      ...draft,
    };
  });
  return { products, codes };
}

/** Writes made products, thousands at once. The caller touches them (`touchedNewProducts`). */
export async function insertMadeProducts(db: Db, made: InsertedProducts): Promise<void> {
  await widenSearchIntake(db, made.products.length);
  await insertProductRows(db, made.products);
  await insertCodeRows(db, made.codes);
}

/** Makes products and writes them; with recognitions, `insertProductsWithRecognitions` of the certificates' room is faster. */
export async function insertProducts(db: Db, rows: readonly NewProduct[], making: Making): Promise<InsertedProducts> {
  const made = await makeProducts(db, rows, making);
  await insertMadeProducts(db, made);
  return made;
}

/** New products as the ledger names them. */
export function touchedNewProducts(inserted: InsertedProducts): readonly Touched[] {
  const codes = groupedBy(inserted.codes, (code) => code.productId);
  return inserted.products.map((product) => ({
    kind: 'product',
    id: product.id,
    before: null,
    after: { codes: (codes.get(product.id) ?? []).map((code) => code.code), ...productContent(product) },
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
  const after: Product = { ...before, ...changes, version: before.version + 1, changedAt: at };
  const norm = foldName(after.name);
  const folded = { norm, searchText: productSearchText(norm, after, placeNames) };
  const done = await updateProductRow(db, before, { ...changes, ...folded, changedAt: at });
  return done ? { ...after, ...folded } : null;
}

/** Shows a producer's new name, or a new producer, on products; answers them as they are now, for the ledger. */
export async function giveProductsToProducer(
  db: Db,
  products: readonly Product[],
  producer: { readonly id: ProducerId | null; readonly name: string | null },
  at: Instant,
): Promise<readonly Product[]> {
  if (products.length === 0) return [];
  const placeNames = await loadPlaceNames();
  const after = products.map((before): Product => {
    const given = { ...before, producerId: producer.id, producerName: producer.name, changedAt: at };
    return { ...given, version: before.version + 1, searchText: productSearchText(before.norm, given, placeNames) };
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

/** Living products of a reach that are in the register as recognised, whatever their term is, by name: the whole of it, in one statement. */
export async function listRecognisedProducts(db: Db, reach: Reach): Promise<readonly RecognisedProduct[]> {
  return await listRecognisedRows(db, reach);
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

/** The living records behind some codes, by the code as it was asked; codes of nothing are left out. */
export async function findLiveProductsByCodes(db: Db, asked: readonly string[]): Promise<ReadonlyMap<string, Product>> {
  const stored = new Map(asked.map((code) => [code, parseCode('product', code)]));
  const rows = await findProductRowsByCode(
    db,
    [...stored.values()].flatMap((code) => code ?? []),
  );
  const byCode = new Map<string | null, Product>(rows.map((row) => [row.code, row]));
  const living = new Map<string, Product>();
  for (const [code, known] of stored) {
    const row = byCode.get(known);
    const live = row === undefined || row.mergedInto === null ? row : await findLiveProductByCode(db, code);
    if (live != null) living.set(code, live);
  }
  return living;
}

/** Codes that products carry or carried, those of today first. */
export async function findProductCodes(db: Db, productIds: readonly ProductId[]): Promise<readonly ProductCode[]> {
  return await findCodesOf(db, productIds);
}

/** Gives products further official codes; answers the rows. The caller touches them (kind `product-codes`). */
export async function addProductCodes(
  db: Db,
  rows: readonly (NewCode & { readonly productId: ProductId })[],
  making: Making,
): Promise<readonly ProductCode[]> {
  if (rows.length === 0) return [];
  const ids = drawIds(rows.length, millisecondsOf(making.now), making.random);
  const codes = rows.map(({ productId, kind, code, validFrom, validUntil }, i): ProductCode => {
    return { id: ids[i] ?? '', productId, kind, code, validFrom: validFrom ?? null, validUntil: validUntil ?? null };
  });
  await insertCodeRows(db, codes);
  return codes;
}

/** Takes codes away again; ids that are not there are passed over. */
export async function removeProductCodes(db: Db, ids: readonly string[]): Promise<void> {
  await deleteCodeRows(db, ids);
}

/** What an import asks to match its rows: official codes as written, folded names (`foldName`). */
export interface MatchQuestion {
  readonly provinceCode: string;
  readonly codes: readonly string[];
  readonly norms: readonly string[];
}

/** What was found, ready to be looked up by official code or by folded name. */
export interface Matches {
  readonly byCode: ReadonlyMap<string, readonly ProductMatch[]>;
  readonly byNorm: ReadonlyMap<string, readonly ProductMatch[]>;
}

/** Living products that carry or carried one of the codes, or have one of the folded names within the province. */
export async function findProductsByCodesOrNames(db: Db, question: MatchQuestion): Promise<Matches> {
  const coded = question.codes.length === 0 ? [] : await findProductsByOfficialCode(db, question.codes);
  const named = question.norms.length === 0 ? [] : await findProductsByNorm(db, question.provinceCode, question.norms);
  return {
    byCode: groupedBy(coded, (match) => match.officialCode),
    byNorm: groupedBy(named, (match) => match.norm),
  };
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
      re_evaluation_filed_on: s.reEvaluationFiledOn,
      re_evaluation_closed_on: s.reEvaluationClosedOn,
      extension_proposed_on: s.extensionProposedOn,
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

/**
 * A photograph drawn here, with its type, by the hash of its large picture or its thumbnail; `null` where the file is not
 * kept. Who may see it is the caller's to decide: `viewPhoto` for the record, the catalogue for the public.
 */
export async function readDrawnPhoto(
  files: Pick<FileStore, 'get'>,
  hash: FileHash,
): Promise<{ readonly body: Uint8Array; readonly contentType: 'image/jpeg' | 'image/webp' } | null> {
  const body = await files.get(hash);
  return body === null ? null : { body, contentType: drawnPhotoType(body) };
}

const EXPORT_BATCH = 2_000;

/** The wanted products of a reach with their codes, some thousand at a time, in the order of their ids. */
export async function* exportBatches(
  db: Db,
  reach: Reach,
  filters: ExportFilters,
): AsyncGenerator<{ readonly products: readonly Product[]; readonly codes: readonly ProductCode[] }> {
  let after: ProductId | null = null;
  for (;;) {
    const products: readonly Product[] = await listExportedAfter(db, reach, filters, after, EXPORT_BATCH);
    const last = products.at(-1);
    if (last === undefined) return;
    const ids = products.map((product) => product.id);
    yield { products, codes: await findCodesOf(db, ids) };
    if (products.length < EXPORT_BATCH) return;
    after = last.id;
  }
}
