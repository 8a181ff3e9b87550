// The public registers and the feed of changes: everybody reads them, and nothing internal is in them.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { type Recognition, type StatusOnDay, statusOn } from '#modules/certificates/index.ts';
import { listDecidedRecognitions } from '#modules/certificates/services.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { oneOf, optionalDate, optionalWhole, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changesOf, type RegisterChange, type RegisterName, registerOf, registers } from '../rules/public-register.ts';
import { listRemovals } from '../store-screening.ts';

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

async function publicRecognitions({ db }: Pick<Context, 'db'>) {
  const recognitions = await listDecidedRecognitions(db);
  const products = await findProductsByIds(db, [...new Set(recognitions.map((one) => one.productId))]);
  const shown = new Map(products.filter((one) => !hidden.includes(one.status)).map((one) => [one.id, one]));
  return { recognitions: recognitions.filter((one) => shown.has(one.productId)), products: shown };
}

export const readRegister = defineUseCase({
  name: 'certificate-life/read-registers',
  kind: 'read',
  legalBasis: LAW,
  input: z.object({ register: oneOf(registers), page: optionalWhole(1, 10_000), whole: tick.optional() }),
  async run({ register, page, whole }, context) {
    const { today, db } = context;
    const { recognitions, products } = await publicRecognitions(context);
    const removals = new Map((await listRemovals(db)).map((one) => [one.recognitionId, one]));
    const labels = await loadUnitLabels();
    const counts: Record<RegisterName, number> = { recognised: 0, expired: 0, withdrawn: 0 };
    const own: Recognition[] = [];
    for (const one of recognitions) {
      const name = registerOf(one, today);
      // An older paper of a product that was recognised anew is history, no entry of its own.
      if (name === null || (name !== 'withdrawn' && products.get(one.productId)?.recognitionId !== one.id)) continue;
      counts[name] += 1;
      if (name === register) own.push(one);
    }
    const from = ((page ?? 1) - 1) * REGISTER_PAGE;
    const lines = (whole === true ? own : own.slice(from, from + REGISTER_PAGE)).map((one): RegisterLine => {
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
    return ok({ register, asOf: today, counts, total: own.length, page: page ?? 1, lines });
  },
});

/** A change with the product it is about. */
export interface ListedChange extends RegisterChange {
  readonly code: string;
  readonly product: string;
  readonly stars: number;
  readonly path: string;
}

/** The most changes of one answer; the next is asked from the day of the last. */
export const MOST_CHANGES = 1_000;

export const readChanges = defineUseCase({
  name: 'certificate-life/read-registers',
  kind: 'read',
  legalBasis: LAW,
  input: z.object({ since: optionalDate }),
  async run({ since }, context) {
    const { recognitions, products } = await publicRecognitions(context);
    const removals = new Map((await listRemovals(context.db)).map((one) => [one.recognitionId, one]));
    const all = recognitions.flatMap((one): readonly ListedChange[] => {
      const product = products.get(one.productId) as Product;
      const next =
        one.supersededOn === null
          ? null
          : (recognitions.find((other) => other.productId === one.productId && other.issuedOn === one.supersededOn) ??
            null);
      return changesOf(one, next, removals.get(one.id) ?? null, context.today).map((change) => ({
        ...change,
        code: product.code,
        product: product.name,
        stars: one.stars,
        path: `/san-pham/${product.code}`,
      }));
    });
    const changes = all
      .filter((one) => since === null || one.recordedOn >= since)
      .sort((a, b) => (a.recordedOn === b.recordedOn ? (a.id < b.id ? -1 : 1) : a.recordedOn < b.recordedOn ? -1 : 1));
    return ok({
      since,
      asOf: context.today,
      total: changes.length,
      // Without a day the newest are shown; with one, what follows it, so that a reader can go on from the last.
      changes: since === null ? changes.slice(-MOST_CHANGES).reverse() : changes.slice(0, MOST_CHANGES),
    });
  },
});
