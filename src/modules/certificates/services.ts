// Side door of the certificates' room: reads and acts that other rooms may ask for, in the transaction they hand in.

import type { Reach } from '#access/reach.ts';
import { type Instant, type LocalDate, millisecondsOf } from '#kernel/calendar.ts';
import type { ProductId, RandomBytes, RecognitionId } from '#kernel/ids.ts';
import { drawIds } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import {
  type InsertedProducts,
  insertMadeProducts,
  lockProducts,
  makeProducts,
  type NewProduct,
  refreshStanding,
} from '#modules/products/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Touched } from '#runner/use-case.ts';
import { completed } from './rules/check-recognition.ts';
import type { SuspensionTurn } from './rules/correction.ts';
import { issuerKindOf } from './rules/issuer.ts';
import { takesItsPlace } from './rules/re-evaluation.ts';
import {
  noEvents,
  type Recognition,
  type RecognitionDraft,
  type RecognitionEvents,
  type RecognitionSource,
  recognitionContent,
} from './rules/recognition.ts';
import { standingOf, withSuperseded } from './rules/standing.ts';
import {
  deleteRecognitionRows,
  findRecognitionRow,
  findRecognitionRows,
  findRecognitionsOf,
  insertRecognitionRows,
  listEndingBetween,
  listToComplete,
  moveRecognitionRows,
  updateRecognitionRow,
  updateRecognitionRows,
} from './store.ts';

export { type CertificateForecast, forecastCertificates, withoutCertificate } from './before-issue.ts';
export {
  type CertificateStatus,
  certificatesOf,
  type Ending,
  endCertificate,
  findCertificateFor,
  issueCertificate,
  statusOfCertificate,
} from './issue.ts';
export { publishKept, readSignedList } from './kept-copy.ts';
export { readPublicKeys } from './public-keys.ts';
export { countEvaluatedWithoutCertificate, listDecidedSince, listWithdrawn } from './store.ts';
export { findHost } from './store-certificates.ts';
export { countCorrectionsFor, listMadeCorrections } from './store-corrections.ts';
export { readCodesOfProducts } from './store-public.ts';
export { countOpenReports, findReportByNumber as findReportForCase, listOpenReports } from './store-reports.ts';
export { proposeSuspension } from './use-cases/propose-suspension.ts';
export { verifyCode } from './verify-code.ts';

/** A recognition already granted, as an import or an officer hands it over; unknown parts may be left out. */
export interface NewRecognition extends RecognitionDraft, Partial<RecognitionEvents> {
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly source: RecognitionSource;
}

interface Making {
  readonly now: Instant;
  readonly random: RandomBytes;
}

/** Recognitions put into the register, and older ones that they took the place of. */
export interface InsertedRecognitions {
  readonly recognitions: readonly Recognition[];
  /** Before and after of each older recognition that a new one superseded. */
  readonly superseded: readonly (readonly [Recognition, Recognition])[];
}

/** The kind of the issuer on the day it acted, or `null` where nothing is printed. */
export function kindOfIssuer(
  draft: Pick<RecognitionDraft, 'issuer' | 'issuedOn'>,
  today: LocalDate,
): Recognition['issuerKind'] {
  return draft.issuer === null ? null : issuerKindOf(draft.issuer, draft.issuedOn ?? today);
}

function makeRecognition(id: string, row: NewRecognition, making: Making & { readonly today: LocalDate }): Recognition {
  const draft = completed(row);
  return {
    id: id as RecognitionId,
    version: 1,
    issuerKind: kindOfIssuer(draft, making.today),
    madeAt: making.now,
    changedAt: making.now,
    ...noEvents,
    ...draft,
  };
}

/**
 * Puts recognitions of products that are in the register already into it, settles which one counts for each and keeps
 * the products' standing true. The caller has checked them (`recognitionProblems`) and touches them
 * (`touchedNewRecognitions`).
 */
export async function insertRecognitions(
  db: Db,
  rows: readonly NewRecognition[],
  making: Making & { readonly today: LocalDate },
): Promise<InsertedRecognitions> {
  if (rows.length === 0) return { recognitions: [], superseded: [] };
  const productIds = [...new Set(rows.map((row) => row.productId))];
  await lockProducts(db, productIds);
  const ids = drawIds(rows.length, millisecondsOf(making.now), making.random);
  const recognitions = rows.map((row, i) => makeRecognition(ids[i] ?? '', row, making));
  await insertRecognitionRows(db, recognitions);
  const settled = await settleStandings(db, productIds, making.now);
  const fresh = new Map(recognitions.map((recognition) => [recognition.id, recognition]));
  for (const [, after] of settled) if (fresh.has(after.id)) fresh.set(after.id, after);
  return {
    recognitions: [...fresh.values()],
    superseded: settled.filter(([before]) => !fresh.has(before.id)),
  };
}

/** A new product with the recognitions that it already has. */
export interface NewProductWithRecognitions {
  readonly product: NewProduct;
  readonly recognitions: readonly Omit<NewRecognition, 'productId' | 'provinceCode' | 'communeCode'>[];
}

/** Records put into the register together. */
export interface InsertedRegister {
  readonly products: InsertedProducts;
  readonly recognitions: readonly Recognition[];
}

/**
 * Puts new products with their recognitions into the register, thousands at once and each row once. The caller has
 * checked them and touches them (`touchedNewProducts`, `touchedNewRecognitions`).
 */
export async function insertProductsWithRecognitions(
  db: Db,
  rows: readonly NewProductWithRecognitions[],
  making: Making & { readonly today: LocalDate },
): Promise<InsertedRegister> {
  const made = await makeProducts(
    db,
    rows.map((row) => row.product),
    making,
  );
  const count = rows.reduce((sum, row) => sum + row.recognitions.length, 0);
  const ids = drawIds(count, millisecondsOf(making.now), making.random);
  let drawn = 0;
  const recognitions: Recognition[] = [];
  const products = made.products.map((product, i): Product => {
    const { id: productId, provinceCode, communeCode } = product;
    const own = (rows[i]?.recognitions ?? []).map((row) => {
      drawn += 1;
      return makeRecognition(ids[drawn - 1] ?? '', { productId, provinceCode, communeCode, ...row }, making);
    });
    if (own.length === 0) return product;
    const settled = withSuperseded(own);
    recognitions.push(...settled);
    return { ...product, ...standingOf(settled) };
  });
  const whole = { products, codes: made.codes };
  await insertMadeProducts(db, whole);
  await insertRecognitionRows(db, recognitions);
  return { products: whole, recognitions };
}

/** New recognitions, and those they superseded, as the ledger names them. */
export function touchedNewRecognitions(
  inserted: Pick<InsertedRecognitions, 'recognitions'> & Partial<InsertedRecognitions>,
): readonly Touched[] {
  return [
    ...inserted.recognitions.map((recognition) => ({
      kind: 'recognition',
      id: recognition.id,
      before: null,
      after: recognitionContent(recognition),
    })),
    ...(inserted.superseded ?? []).map(([before, after]) => touchedRecognition(before, after)),
  ];
}

/** A change as the ledger names it; `after` is `null` where the act took it out of the register. */
export function touchedRecognition(before: Recognition, after: Recognition | null): Touched {
  return {
    kind: 'recognition',
    id: before.id,
    before: recognitionContent(before),
    after: after === null ? null : recognitionContent(after),
  };
}

/**
 * Settles, for each product, which recognitions a newer one superseded, and keeps the product's standing true. Answers
 * before and after of every recognition that this changed; the caller touches them.
 */
export async function settleStandings(
  db: Db,
  productIds: readonly ProductId[],
  at: Instant,
): Promise<readonly (readonly [Recognition, Recognition])[]> {
  const all = await findRecognitionsOf(db, productIds);
  const byProduct = new Map<ProductId, Recognition[]>(productIds.map((id) => [id, []]));
  for (const recognition of all) byProduct.get(recognition.productId)?.push(recognition);
  const changed: (readonly [Recognition, Recognition])[] = [];
  const standings = [...byProduct].map(([productId, of]) => {
    const settled = withSuperseded(of).map((after, i): Recognition => {
      const before = of[i];
      if (before === undefined || before.supersededOn === after.supersededOn) return after;
      const counted = { ...after, version: before.version + 1, changedAt: at };
      changed.push([before, counted]);
      return counted;
    });
    return { productId, ...standingOf(settled) };
  });
  await updateRecognitionRows(
    db,
    changed.map(([, { id, supersededOn }]) => ({ id, supersededOn, changedAt: at })),
  );
  await refreshStanding(db, standings);
  return changed;
}

/**
 * Changes a recognition and settles its product; answers the record after with what to touch, or `null` where its
 * version has passed.
 */
export async function changeRecognitionRow(
  db: Db,
  before: Recognition,
  changes: Partial<Omit<Recognition, 'id' | 'version' | 'productId'>>,
  at: Instant,
): Promise<{ readonly after: Recognition; readonly touched: readonly Touched[] } | null> {
  const isOtherTerm = (['issuedOn', 'expiresOn'] as const).some((f) => f in changes && changes[f] !== before[f]);
  // What was confirmed of another term confirms nothing of this one.
  const term = isOtherTerm && !('termReason' in changes) ? { termReason: null } : {};
  const done = await updateRecognitionRow(db, before, { ...changes, ...term, changedAt: at });
  if (!done) return null;
  const settled = await settleStandings(db, [before.productId], at);
  const after = await findRecognitionRow(db, before.id);
  if (after === null) throw new Error('a recognition that was just changed is gone');
  const others = settled.filter(([one]) => one.id !== before.id);
  return {
    after,
    touched: [touchedRecognition(before, after), ...others.map(([old, now]) => touchedRecognition(old, now))],
  };
}

/**
 * Notes that the dossier of a re-evaluation was received on a day; a late one beside one in time is not noted, it changes no state.
 * Answers what to touch; nothing where the recognition is in the register no more.
 */
export async function openReEvaluation(
  db: Db,
  id: RecognitionId,
  filedOn: LocalDate,
  at: Instant,
): Promise<readonly Touched[]> {
  const before = await lockedRecognition(db, id);
  if (before === null || !takesItsPlace(before, filedOn)) return [];
  const changes = { reEvaluationFiledOn: filedOn, reEvaluationClosedOn: null };
  return (await changeRecognitionRow(db, before, changes, at))?.touched ?? [];
}

/** Notes that the re-evaluation filed on a day is open no more from another day on; one that is not noted stays so. */
export async function closeReEvaluation(
  db: Db,
  id: RecognitionId,
  { filedOn, closedOn }: { readonly filedOn: LocalDate; readonly closedOn: LocalDate },
  at: Instant,
): Promise<readonly Touched[]> {
  const before = await lockedRecognition(db, id);
  if (before === null || before.reEvaluationFiledOn !== filedOn || before.reEvaluationClosedOn !== null) return [];
  return (await changeRecognitionRow(db, before, { reEvaluationClosedOn: closedOn }, at))?.touched ?? [];
}

/** Notes that an extension was proposed on a day, or that the proposal was open no more from a day on. */
export async function noteExtensionProposal(
  db: Db,
  id: RecognitionId,
  days: Pick<Recognition, 'extensionProposedOn' | 'extensionProposalEndedOn'>,
  at: Instant,
): Promise<readonly Touched[]> {
  const before = await lockedRecognition(db, id);
  return before === null ? [] : ((await changeRecognitionRow(db, before, days, at))?.touched ?? []);
}

/** What a decision or an order does to a recognition: extends, suspends, withdraws it. The caller has checked it. */
export type RecognitionTurn =
  | Pick<
      Recognition,
      'extendedUntil' | 'extensionApprovedOn' | 'extensionReason' | 'extensionBasis' | 'extensionProposalEndedOn'
    >
  | (SuspensionTurn & Partial<Pick<Recognition, 'suspensionRecordedOn' | 'suspensionEndRecordedOn'>>)
  | Pick<Recognition, 'withdrawnOn' | 'withdrawalGround' | 'withdrawalDecision' | 'withdrawalRecordedOn'>;

/** Does it, and settles the product; answers the recognition after with what to touch, or `null` where there is none. */
export async function turnRecognition(
  db: Db,
  id: RecognitionId,
  turn: RecognitionTurn,
  at: Instant,
): ReturnType<typeof changeRecognitionRow> {
  const before = await lockedRecognition(db, id);
  return before === null ? null : await changeRecognitionRow(db, before, turn, at);
}

async function lockedRecognition(db: Db, id: RecognitionId): Promise<Recognition | null> {
  const found = await findRecognitionRow(db, id);
  if (found === null) return null;
  await lockProducts(db, [found.productId]);
  return await findRecognitionRow(db, id);
}

/** Recognitions of products, the newest decision first, reported stars last. */
export async function findRecognitionsByProducts(
  db: Db,
  productIds: readonly ProductId[],
): Promise<readonly Recognition[]> {
  return await findRecognitionsOf(db, productIds);
}

/** Records by id, in no order; ids that are not there are left out. */
export async function findRecognitionsByIds(db: Db, ids: readonly RecognitionId[]): Promise<readonly Recognition[]> {
  return await findRecognitionRows(db, ids);
}

/**
 * Gives a product's recognitions (all, or the named ones) to another product and settles both; answers the ids that
 * moved and what to touch.
 */
export async function moveRecognitions(
  db: Db,
  fromId: ProductId,
  intoId: ProductId,
  at: Instant,
  onlyIds: readonly RecognitionId[] | null = null,
): Promise<{ readonly ids: readonly RecognitionId[]; readonly touched: readonly Touched[] }> {
  const before = await findRecognitionsOf(db, [fromId]);
  const ids = await moveRecognitionRows(db, fromId, intoId, onlyIds);
  const settled = new Map((await settleStandings(db, [fromId, intoId], at)).map(([old, now]) => [old.id, [old, now]]));
  const touched = before
    .filter((recognition) => ids.includes(recognition.id))
    .map((recognition) => {
      const now = settled.get(recognition.id)?.[1] ?? { ...recognition, productId: intoId };
      settled.delete(recognition.id);
      return touchedRecognition(recognition, now);
    });
  for (const [old, now] of settled.values()) if (old && now) touched.push(touchedRecognition(old, now));
  return { ids, touched };
}

/**
 * Takes recognitions out of the live register (undo of an import) and settles their products, but for those that leave
 * it too; answers them as they were, with the older ones that count again.
 */
export async function removeRecognitions(
  db: Db,
  ids: readonly RecognitionId[],
  at: Instant,
  leaving: ReadonlySet<ProductId> = new Set(),
): Promise<{ readonly removed: readonly Recognition[]; readonly touched: readonly Touched[] }> {
  const removed = await deleteRecognitionRows(db, ids);
  const staying = removed.map((recognition) => recognition.productId).filter((productId) => !leaving.has(productId));
  const settled = await settleStandings(db, [...new Set(staying)], at);
  return {
    removed,
    touched: [
      ...removed.map((recognition) => touchedRecognition(recognition, null)),
      ...settled.map(([before, after]) => touchedRecognition(before, after)),
    ],
  };
}

/** Stars of three and more that wait for number and day of their decision, and how many there are. */
export async function recognitionsToComplete(db: Db, reach: Reach, limit = 50): ReturnType<typeof listToComplete> {
  return await listToComplete(db, reach, limit);
}

/** Recognitions of a reach that end between two days, both counting. */
export async function recognitionsEnding(
  db: Db,
  reach: Reach,
  from: LocalDate,
  until: LocalDate,
  limit = 50,
): Promise<readonly Recognition[]> {
  return await listEndingBetween(db, reach, from, until, limit);
}
