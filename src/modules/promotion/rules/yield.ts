// What an event brought: sums in which what nobody said stays unknown, and đồng sold for each đồng spent.

import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { knownSum } from '#kernel/known-sum.ts';
import { type CarriedOut, carriedOutOf } from './carried-out.ts';
import type { EventId, SettledFigures } from './event.ts';
import type { EventCost, FollowUp, Participation, TradeContract } from './participation.ts';
import { counts, type Sale } from './sale.ts';

/**
 * Sold for each đồng spent, to two places; `null` where one of the two is not known or nothing was spent.
 * @example perDong(3_000_000, 2_000_000) // 1.5
 */
export function perDong(salesVnd: number | null, costVnd: number | null): number | null {
  if (salesVnd === null || costVnd === null || costVnd === 0) return null;
  return Math.round((salesVnd / costVnd) * 100) / 100;
}

export interface EventRecords {
  readonly participations: readonly Participation[];
  readonly sales: readonly Sale[];
  readonly costs: readonly EventCost[];
  readonly contracts: readonly TradeContract[];
  /** Questions about these contracts. */
  readonly followUps: readonly FollowUp[];
}

export interface EventYield extends SettledFigures, CarriedOut {
  readonly perDong: number | null;
  /** Doubtful figures that wait for an officer, and what they come to; they are in no sum. */
  readonly waiting: number;
  readonly waitingVnd: number | null;
}

const costOf = (costs: readonly EventCost[]): number | null =>
  knownSum(costs.filter((one) => one.droppedReason === null).map((one) => one.amountVnd));

/** What an event brought, by what was said of it; what an officer has still to look at is told apart. */
export function eventYield({ participations, sales: said, costs, contracts, followUps }: EventRecords): EventYield {
  const sales = said.filter(counts);
  const waits = said.filter((one) => one.review === 'waits');
  const salesVnd = knownSum(sales.map((one) => one.salesVnd));
  const costVnd = costOf(costs);
  const there = participations.filter((one) => one.attended === true);
  const told = new Set(said.filter((one) => one.salesVnd !== null).map((one) => one.producerId));
  return {
    salesVnd,
    costVnd,
    contractsVnd: knownSum(contracts.map((one) => one.valueVnd)),
    attended: there.length,
    silent: there.filter((one) => !told.has(one.producerId)).length,
    perDong: perDong(salesVnd, costVnd),
    waiting: waits.length,
    waitingVnd: knownSum(waits.map((one) => one.salesVnd)),
    ...carriedOutOf(contracts, followUps),
  };
}

/** The same of several events, out of the records of all of them. */
export function eventYields(
  eventIds: readonly EventId[],
  { participations, sales, costs, contracts, followUps }: EventRecords,
): readonly ({ readonly eventId: EventId } & EventYield)[] {
  const parts = groupedBy(participations, (one) => one.eventId);
  const sold = groupedBy(sales, (one) => one.eventId);
  const spent = groupedBy(costs, (one) => one.eventId);
  const signed = groupedBy(contracts, (one) => one.eventId);
  const asked = groupedBy(followUps, (one) => one.contractId);
  return eventIds.map((eventId) => ({
    eventId,
    ...eventYield({
      participations: parts.get(eventId) ?? [],
      sales: sold.get(eventId) ?? [],
      costs: spent.get(eventId) ?? [],
      contracts: signed.get(eventId) ?? [],
      followUps: (signed.get(eventId) ?? []).flatMap((one) => asked.get(one.id) ?? []),
    }),
  }));
}

/** Several events together. */
export interface TotalYield extends CarriedOut {
  /** Sold at settled events. */
  readonly salesVnd: number | null;
  /** Spent at all of them: an office writes it down. */
  readonly costVnd: number | null;
  readonly contractsVnd: number | null;
  /** Sold for each đồng spent at the settled events of which both are known. */
  readonly perDong: number | null;
  /** How many those are. */
  readonly compared: number;
  /** What producers say they sold at events that are not settled; in none of the sums above. */
  readonly reportedVnd: number | null;
  /** Doubtful figures that wait for an officer. */
  readonly waiting: number;
}

type OfEvent = Pick<EventYield, 'salesVnd' | 'costVnd' | 'contractsVnd'> &
  Partial<CarriedOut & Pick<EventYield, 'waiting'>> & {
    readonly isSettled: boolean;
  };

/**
 * What several events brought together; what none of them said stays unknown, and what is not settled stands apart.
 * @example totalYield([{ salesVnd: 3, costVnd: 2, contractsVnd: null, isSettled: true }]).perDong // 1.5
 * @example totalYield([{ salesVnd: 3, costVnd: 2, contractsVnd: null, isSettled: false }]).reportedVnd // 3
 */
export function totalYield(events: readonly OfEvent[]): TotalYield {
  const settled = events.filter((one) => one.isSettled);
  const both = settled.filter((one) => one.salesVnd !== null && one.costVnd !== null && one.costVnd > 0);
  return {
    salesVnd: knownSum(settled.map((one) => one.salesVnd)),
    costVnd: knownSum(events.map((one) => one.costVnd)),
    contractsVnd: knownSum(events.map((one) => one.contractsVnd)),
    perDong: perDong(knownSum(both.map((one) => one.salesVnd)), knownSum(both.map((one) => one.costVnd))),
    compared: both.length,
    reportedVnd: knownSum(events.filter((one) => !one.isSettled).map((one) => one.salesVnd)),
    waiting: events.reduce((sum, one) => sum + (one.waiting ?? 0), 0),
    signed: events.reduce((sum, one) => sum + (one.signed ?? 0), 0),
    answered: events.reduce((sum, one) => sum + (one.answered ?? 0), 0),
    carriedOutVnd: knownSum(events.map((one) => one.carriedOutVnd ?? null)),
  };
}

export interface ProducerYield {
  readonly producerId: ProducerId;
  readonly salesVnd: number | null;
  /** What it says it sold at events that are not settled. */
  readonly reportedVnd: number | null;
  /** Spent for this producer alone. */
  readonly costVnd: number | null;
  readonly contracts: number;
  readonly contractsVnd: number | null;
  /** Days of which something was said. */
  readonly days: number;
}

type IsSettled = (eventId: EventId) => boolean;

/** The same for each producer that took part. `isSettled`: of one event alone everything counts, whatever its state. */
export function producerYields(records: EventRecords, isSettled: IsSettled = () => true): readonly ProducerYield[] {
  const ids = [...new Set([...records.participations, ...records.sales].map((one) => one.producerId))];
  return ids.map((producerId) => {
    const sales = records.sales.filter((one) => one.producerId === producerId && counts(one));
    const contracts = records.contracts.filter((one) => one.producerId === producerId);
    return {
      producerId,
      ...settledAndReported(sales, isSettled),
      costVnd: costOf(records.costs.filter((one) => one.producerId === producerId)),
      contracts: contracts.length,
      contractsVnd: knownSum(contracts.map((one) => one.valueVnd)),
      days: new Set(sales.map((one) => one.soldOn)).size,
    };
  });
}

/** Sales at settled events, and apart from them what is said of the others. */
const settledAndReported = (sales: readonly Sale[], isSettled: IsSettled) => ({
  salesVnd: knownSum(sales.filter((one) => isSettled(one.eventId)).map((one) => one.salesVnd)),
  reportedVnd: knownSum(sales.filter((one) => !isSettled(one.eventId)).map((one) => one.salesVnd)),
});

export interface ProductYield {
  readonly productId: ProductId;
  /** Events at which something was said of it. */
  readonly events: number;
  readonly salesVnd: number | null;
  readonly reportedVnd: number | null;
  readonly contracts: number;
  readonly contractsVnd: number | null;
}

/** What some products brought, by sales and by contracts that name them; a contract about several counts for each. */
export function productYields(
  productIds: readonly ProductId[],
  sales: readonly Sale[],
  contracts: readonly TradeContract[],
  isSettled: IsSettled,
): readonly ProductYield[] {
  return productIds.map((productId) => {
    const own = sales.filter((one) => one.productId === productId && counts(one));
    const signed = contracts.filter((one) => one.productIds.includes(productId));
    return {
      productId,
      events: new Set(own.map((one) => one.eventId)).size,
      ...settledAndReported(own, isSettled),
      contracts: signed.length,
      contractsVnd: knownSum(signed.map((one) => one.valueVnd)),
    };
  });
}
