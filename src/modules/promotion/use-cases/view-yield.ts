// What events, products and producers brought in some years; whom a next event would name first and why; and the contracts to be asked about.

import { z } from 'zod';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { findLiveProducersByIds, homeOf } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { candidatesFor } from '../candidates.ts';
import { stateOn, type TradeEvent } from '../rules/event.ts';
import { type Ranked, rankInvitees } from '../rules/invitees.ts';
import type { FollowUp, TradeContract } from '../rules/participation.ts';
import {
  type EventYield,
  eventYields,
  type ProducerYield,
  type ProductYield,
  producerYields,
  productYields,
  type TotalYield,
  totalYield,
} from '../rules/yield.ts';
import { readRecords } from '../services.ts';
import { listEventRows } from '../store.ts';
import { findContracts, listFollowUps } from '../store-market.ts';

const YEARS = 3;
const MOST_NEXT = 15;

export interface YieldView {
  readonly years: number;
  readonly span: { readonly from: LocalDate; readonly until: LocalDate };
  readonly events: readonly { readonly event: TradeEvent; readonly sums: EventYield }[];
  readonly total: TotalYield;
  readonly products: readonly (ProductYield & {
    readonly code: string;
    readonly name: string;
    readonly producerName: string;
  })[];
  readonly producers: readonly (ProducerYield & { readonly name: string })[];
  /** Whom an event of this office without a rule would name today. */
  readonly next: readonly (Ranked & { readonly name: string })[];
}

/** Those that a next event would name first. */
async function nextOf({ db, reach, today }: Context): Promise<YieldView['next']> {
  const home = await homeOf(reach);
  if (home.provinceCode === null) return [];
  const office = { provinceCode: home.provinceCode, communeCode: home.communeCodes[0] ?? null };
  const candidates = await candidatesFor(db, office, [today], today);
  const names = new Map(candidates.map((one) => [one.candidate.producerId, one.producerName]));
  const rule = { leastStars: 3, setNumbers: [], communeCodes: [] };
  const ranked = rankInvitees(
    candidates.map((one) => one.candidate),
    rule,
    today,
  );
  const fitting = ranked.filter((one) => one.fits).slice(0, MOST_NEXT);
  return fitting.map((one) => ({ ...one, name: names.get(one.producerId) ?? '' }));
}

export const viewYield = defineUseCase({
  name: 'promotion/view-yield',
  kind: 'read',
  legalBasis: null,
  input: z.object({ years: optionalWhole(1, 10) }),
  async run({ years: asked }, context) {
    const { db, reach, today } = context;
    const years = asked ?? YEARS;
    const span = { from: addMonths(today, -12 * years), until: today };
    const all = await listEventRows(db, reach, span);
    const events = all
      .filter((one) => one.state !== 'cancelled')
      .map((one) => ({ ...one, state: stateOn(one, today) }));
    const ids = events.map((one) => one.id);
    const records = await readRecords(db, ids);
    const { sales, contracts } = records;
    const sums = eventYields(ids, records);
    const productIds = [
      ...new Set([...sales.map((one) => one.productId), ...contracts.flatMap((one) => one.productIds)]),
    ];
    const products = new Map((await findProductsByIds(db, productIds)).map((one) => [one.id, one]));
    const settled = new Set(events.filter((one) => one.state === 'settled').map((one) => one.id));
    const isSettled = (eventId: TradeEvent['id']): boolean => settled.has(eventId);
    const byProducer = producerYields(records, isSettled);
    const producers = await findLiveProducersByIds(
      db,
      byProducer.map((one) => one.producerId),
    );
    const nameOf = (one: ProducerId): string => producers.get(one)?.name ?? '';
    const most = (a: { salesVnd: number | null }, b: { salesVnd: number | null }) =>
      (b.salesVnd ?? -1) - (a.salesVnd ?? -1);
    return ok<YieldView>({
      years,
      span,
      events: events.flatMap((event) => {
        const own = sums.find((one) => one.eventId === event.id);
        if (own === undefined) return [];
        const { eventId: _, ...shown } = own;
        return [{ event, sums: shown }];
      }),
      total: totalYield(sums.map((one) => ({ ...one, isSettled: isSettled(one.eventId) }))),
      products: productYields(productIds, sales, contracts, isSettled)
        .map((one) => {
          const product = products.get(one.productId);
          return {
            ...one,
            code: product?.code ?? '',
            name: product?.name ?? '',
            producerName: product?.producerName ?? '',
          };
        })
        .toSorted(most),
      producers: byProducer.map((one) => ({ ...one, name: nameOf(one.producerId) })).toSorted(most),
      next: await nextOf(context),
    });
  },
});

export interface FollowUpView {
  readonly followUps: readonly (FollowUp & {
    readonly contract: TradeContract;
    readonly producerName: string;
    readonly late: boolean;
  })[];
}

export const listFollowUpsWithin = defineUseCase({
  name: 'promotion/list-follow-ups',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const rows = await listFollowUps(db, reach);
    const contracts = new Map(
      (await findContracts(db, [...new Set(rows.map((one) => one.contractId))])).map((one) => [one.id, one]),
    );
    const producers = await findLiveProducersByIds(
      db,
      [...contracts.values()].map((one) => one.producerId),
    );
    return ok<FollowUpView>({
      followUps: rows.flatMap((one) => {
        const contract = contracts.get(one.contractId);
        if (contract === undefined) return [];
        const producerName = producers.get(contract.producerId)?.name ?? '';
        return [{ ...one, contract, producerName, late: one.outcome === null && one.dueOn < today }];
      }),
    });
  },
});
