// The public registers and the feed of changes: everybody reads them, and nothing internal is in them.

import { z } from 'zod';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { RecognitionId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { type Recognition, type StatusOnDay, statusOn } from '#modules/certificates/index.ts';
import {
  findRecognitionsByIds,
  findRecognitionsByProducts,
  listDecidedSince,
  listMadeCorrections,
  listWithdrawn,
} from '#modules/certificates/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { countStandings, findProductsByIds, type ListedState, listStanding } from '#modules/products/services.ts';
import { oneOf, optionalDate, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  asFirstRecorded,
  changesOf,
  correctedChange,
  type RegisterChange,
  type RegisterName,
  registers,
} from '../rules/public-register.ts';
import { findRemovals, listRemovalsSince } from '../store-screening.ts';

export const REGISTER_PAGE = 50;
const LAW = '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm e, Điều 8 khoản 3';

/** A recognition as the public reads it in a register. */
export interface RegisterLine {
  readonly recognitionId: string;
  readonly code: string;
  readonly product: string;
  readonly producer: string | null;
  readonly commune: string;
  readonly province: string;
  readonly stars: number;
  readonly decision: string | null;
  readonly issuedOn: LocalDate | null;
  readonly issuer: string | null;
  readonly expiresOn: LocalDate | null;
  readonly extendedUntil: LocalDate | null;
  readonly status: StatusOnDay['status'];
  readonly withdrawalGround: Recognition['withdrawalGround'];
  readonly withdrawalDecision: string | null;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawalRecordedOn: LocalDate | null;
  /** The decision that took it off the list once it had expired; no withdrawal. */
  readonly removal: { readonly decision: string; readonly on: LocalDate; readonly recordedOn: LocalDate } | null;
  readonly path: string;
}

const hidden: readonly Product['status'][] = ['declared', 'sent-back', 'merged'];

/** Products that everybody may see, by id. */
async function publicProducts({ db }: Pick<Context, 'db'>, recognitions: readonly Recognition[]) {
  const products = await findProductsByIds(db, [...new Set(recognitions.map((one) => one.productId))]);
  return new Map(products.filter((one) => !hidden.includes(one.status)).map((one) => [one.id, one]));
}

/**
 * The states of a product that stand in a register. What was withdrawn is a list of papers of its own; what is suspended, or waits for
 * a re-evaluation or an extension, is in none: it neither holds nor has ended. An older paper of a product that was recognised anew is
 * history, no entry.
 */
const statesOf = {
  recognised: ['in-force', 'expiring', 'extended'],
  expired: ['expired'],
} as const satisfies Partial<Record<RegisterName, readonly ListedState[]>>;

export const readRegister = defineUseCase({
  name: 'certificate-life/read-registers',
  kind: 'read',
  legalBasis: LAW,
  input: z.object({ register: oneOf(registers), page: optionalWhole(1, 10_000), whole: tick.optional() }),
  async run({ register, page, whole }, context) {
    const { today, db } = context;
    const offset = ((page ?? 1) - 1) * REGISTER_PAGE;
    const asked = whole === true ? null : { offset, limit: REGISTER_PAGE };
    const gone = await listWithdrawn(db, today);
    const goneProducts = await publicProducts(context, gone);
    const withdrawn = gone.filter((one) => goneProducts.has(one.productId));
    const counts = { ...(await countStandings(db, statesOf, today)), withdrawn: withdrawn.length };
    const own =
      register === 'withdrawn'
        ? withdrawn.slice(asked?.offset ?? 0, asked === null ? undefined : asked.offset + asked.limit)
        : await inOrder(db, await listStanding(db, statesOf[register], today, asked));
    const products = register === 'withdrawn' ? goneProducts : await publicProducts(context, own);
    const ids = own.map((one) => one.id);
    const removals = new Map((await findRemovals(db, ids)).map((one) => [one.recognitionId, one]));
    const labels = await loadUnitLabels();
    const lines = own.map((one): RegisterLine => {
      const product = products.get(one.productId) as Product;
      const removal = removals.get(one.id);
      return {
        recognitionId: one.id,
        code: product.code,
        product: product.name,
        producer: product.producerName,
        commune: labels.commune(product.communeCode),
        province: labels.province(product.provinceCode),
        stars: one.stars,
        decision: one.decisionNumber,
        issuedOn: one.issuedOn,
        issuer: one.issuer,
        expiresOn: one.expiresOn,
        extendedUntil: one.extendedUntil,
        status: statusOn(one, today).status,
        withdrawalGround: one.withdrawalGround,
        withdrawalDecision: one.withdrawalDecision,
        withdrawnOn: one.withdrawnOn,
        withdrawalRecordedOn: one.withdrawalRecordedOn,
        removal:
          removal === undefined
            ? null
            : { decision: removal.decisionNumber, on: removal.decidedOn, recordedOn: removal.recordedOn },
        path: `/san-pham/${product.code}`,
      };
    });
    return ok({ register, asOf: today, counts, total: counts[register], page: page ?? 1, lines });
  },
});

async function inOrder(db: Context['db'], ids: readonly RecognitionId[]): Promise<readonly Recognition[]> {
  const found = new Map((await findRecognitionsByIds(db, ids)).map((one) => [one.id, one]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** A change with the product it is about. */
export interface ListedChange extends RegisterChange {
  readonly code: string;
  readonly product: string;
  readonly stars: number;
  readonly path: string;
}

/** What the feed answers: what was recorded from a day on, or the newest. */
export interface Changes {
  readonly since: LocalDate | null;
  readonly asOf: LocalDate;
  readonly total: number;
  readonly changes: readonly ListedChange[];
}

/** The most changes of one answer; the next is asked from the day of the last. */
export const MOST_CHANGES = 1_000;

/** Without a day: so many days back, then further, until there are enough or nothing older is left. */
const LOOKS_BACK = [30, 365, 36_500] as const;

/** Everything recorded on a day or later, the first first; an order that does not change. */
async function changesSince(since: LocalDate, context: Context): Promise<readonly ListedChange[]> {
  const { db, today } = context;
  const removals = new Map((await listRemovalsSince(db, since)).map((one) => [one.recognitionId, one]));
  const recent = await listMadeCorrections(db, { since });
  const named = [...removals.keys(), ...recent.flatMap((one) => one.recognitionId ?? [])];
  const found = await listDecidedSince(db, since, today, named);
  const corrections = await listMadeCorrections(db, { recognitionIds: found.map((one) => one.id) });
  const products = await publicProducts(context, found);
  const superseded = found.filter((one) => one.supersededOn !== null).map((one) => one.productId);
  const newer = new Map(
    (await findRecognitionsByProducts(db, superseded)).map((one) => [`${one.productId} ${one.issuedOn}`, one]),
  );
  return found
    .flatMap((one): readonly ListedChange[] => {
      const product = products.get(one.productId);
      if (product === undefined) return [];
      const next = newer.get(`${one.productId} ${one.supersededOn}`) ?? null;
      const own = corrections.filter((correction) => correction.recognitionId === one.id);
      const first = asFirstRecorded(one, own);
      const removal = removals.get(one.id) ?? null;
      const about = { code: product.code, product: product.name, path: `/san-pham/${product.code}` };
      return [
        ...changesOf(first, null, null, today)
          .filter((change) => change.kind === 'recognised')
          .map((change) => ({ ...change, ...about, stars: first.stars })),
        ...changesOf(one, next, removal, today)
          .filter((change) => change.kind !== 'recognised')
          .map((change) => ({ ...change, ...about, stars: one.stars })),
        ...own.flatMap((correction) => {
          const change = correctedChange(correction);
          return change === null ? [] : [{ ...change, ...about, stars: correction.factsAfter.stars }];
        }),
      ];
    })
    .filter((one) => one.recordedOn >= since)
    .sort((a, b) => (a.recordedOn === b.recordedOn ? (a.id < b.id ? -1 : 1) : a.recordedOn < b.recordedOn ? -1 : 1));
}

export const readChanges = defineUseCase({
  name: 'certificate-life/read-registers',
  kind: 'read',
  legalBasis: LAW,
  input: z.object({ since: optionalDate }),
  async run({ since }, context) {
    const { today } = context;
    if (since !== null) {
      const changes = await changesSince(since, context);
      return ok<Changes>({ since, asOf: today, total: changes.length, changes: changes.slice(0, MOST_CHANGES) });
    }
    let newest: readonly ListedChange[] = [];
    for (const days of LOOKS_BACK) {
      newest = await changesSince(addDays(today, -days), context);
      if (newest.length >= MOST_CHANGES) break;
    }
    const changes = newest.slice(-MOST_CHANGES).reverse();
    return ok<Changes>({ since, asOf: today, total: changes.length, changes });
  },
});
