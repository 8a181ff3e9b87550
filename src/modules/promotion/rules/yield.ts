// What an event brought: sums in which what nobody said stays unknown, and đồng sold for each đồng spent.

import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { SettledFigures } from './event.ts';
import type { EventCost, Participation, TradeContract } from './participation.ts';
import type { Sale } from './sale.ts';

/**
 * A sum in which nothing known is no nought.
 * @example knownSum([null, 5]) // 5
 * @example knownSum([null]) // null
 */
export function knownSum(amounts: readonly (number | null)[]): number | null {
  const known = amounts.filter((one): one is number => one !== null);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
}

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
}

export interface EventYield extends SettledFigures {
  readonly perDong: number | null;
}

const costOf = (costs: readonly EventCost[]): number | null =>
  knownSum(costs.filter((one) => one.droppedReason === null).map((one) => one.amountVnd));

/** What an event brought, by what was said of it. */
export function eventYield({ participations, sales, costs, contracts }: EventRecords): EventYield {
  const salesVnd = knownSum(sales.map((one) => one.salesVnd));
  const costVnd = costOf(costs);
  const there = participations.filter((one) => one.attended === true);
  const said = new Set(sales.filter((one) => one.salesVnd !== null).map((one) => one.producerId));
  return {
    salesVnd,
    costVnd,
    contractsVnd: knownSum(contracts.map((one) => one.valueVnd)),
    attended: there.length,
    silent: there.filter((one) => !said.has(one.producerId)).length,
    perDong: perDong(salesVnd, costVnd),
  };
}

/** Several events together. */
export type TotalYield = Pick<EventYield, 'salesVnd' | 'costVnd' | 'contractsVnd' | 'perDong'>;

/**
 * What several events brought together; what none of them said stays unknown.
 * @example totalYield([{ salesVnd: 3, costVnd: 2, contractsVnd: null }]) // { salesVnd: 3, costVnd: 2, contractsVnd: null, perDong: 1.5 }
 */
export function totalYield(events: readonly Omit<TotalYield, 'perDong'>[]): TotalYield {
  const salesVnd = knownSum(events.map((one) => one.salesVnd));
  const costVnd = knownSum(events.map((one) => one.costVnd));
  const contractsVnd = knownSum(events.map((one) => one.contractsVnd));
  return { salesVnd, costVnd, contractsVnd, perDong: perDong(salesVnd, costVnd) };
}

export interface ProducerYield {
  readonly producerId: ProducerId;
  readonly salesVnd: number | null;
  /** Spent for this producer alone. */
  readonly costVnd: number | null;
  readonly contracts: number;
  readonly contractsVnd: number | null;
  /** Days of which something was said. */
  readonly days: number;
}

/** The same for each producer that took part. */
export function producerYields(records: EventRecords): readonly ProducerYield[] {
  const ids = [...new Set([...records.participations, ...records.sales].map((one) => one.producerId))];
  return ids.map((producerId) => {
    const sales = records.sales.filter((one) => one.producerId === producerId);
    const contracts = records.contracts.filter((one) => one.producerId === producerId);
    return {
      producerId,
      salesVnd: knownSum(sales.map((one) => one.salesVnd)),
      costVnd: costOf(records.costs.filter((one) => one.producerId === producerId)),
      contracts: contracts.length,
      contractsVnd: knownSum(contracts.map((one) => one.valueVnd)),
      days: new Set(sales.map((one) => one.soldOn)).size,
    };
  });
}

export interface ProductYield {
  readonly productId: ProductId;
  /** Events at which something was said of it. */
  readonly events: number;
  readonly salesVnd: number | null;
  readonly contracts: number;
  readonly contractsVnd: number | null;
}

/** What some products brought, by sales and by contracts that name them; a contract about several counts for each. */
export function productYields(
  productIds: readonly ProductId[],
  sales: readonly Sale[],
  contracts: readonly TradeContract[],
): readonly ProductYield[] {
  return productIds.map((productId) => {
    const own = sales.filter((one) => one.productId === productId);
    const signed = contracts.filter((one) => one.productIds.includes(productId));
    return {
      productId,
      events: new Set(own.map((one) => one.eventId)).size,
      salesVnd: knownSum(own.map((one) => one.salesVnd)),
      contracts: signed.length,
      contractsVnd: knownSum(signed.map((one) => one.valueVnd)),
    };
  });
}
