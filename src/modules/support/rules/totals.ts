// What a list of supports comes to: number, money by source, and how many have no known cost. Cancelled ones do not count.

import { groupedBy } from '#kernel/grouped-by.ts';
import { budgetOf, type MoneySource, moneySources, type Shares, type Support } from './support.ts';

export interface Sum {
  readonly count: number;
  readonly totalVnd: number;
  /** Of the state's budget. */
  readonly budgetVnd: number;
  /** Supports whose cost is not known yet. */
  readonly unknown: number;
}

type Counted = Pick<Support, 'totalVnd' | 'shares' | 'cancelledOn'>;

/** @example sumOf([]).count // 0 */
export function sumOf(supports: readonly Counted[]): Sum {
  const counted = supports.filter((one) => one.cancelledOn === null);
  return {
    count: counted.length,
    totalVnd: counted.reduce((sum, one) => sum + (one.totalVnd ?? 0), 0),
    budgetVnd: counted.reduce((sum, one) => sum + budgetOf(one.shares), 0),
    unknown: counted.filter((one) => one.totalVnd === null).length,
  };
}

/** Supports that a source paid to, and what it paid; those that paid nothing are left out. */
export function sumBySource(
  supports: readonly Counted[],
): readonly { readonly source: MoneySource; readonly count: number; readonly paidVnd: number }[] {
  const paid = (shares: Shares, source: MoneySource): number => shares[source];
  const counted = supports.filter((one) => one.cancelledOn === null);
  return moneySources
    .map((source) => ({
      source,
      count: counted.filter((one) => paid(one.shares, source) > 0).length,
      paidVnd: counted.reduce((sum, one) => sum + paid(one.shares, source), 0),
    }))
    .filter((one) => one.count > 0);
}

/** Sums by a key, in the order in which the keys are first met. */
export function sumBy<Item extends Counted, Key>(
  supports: readonly Item[],
  keyOf: (item: Item) => Key,
): readonly (Sum & { readonly key: Key })[] {
  const counted = supports.filter((one) => one.cancelledOn === null);
  return [...groupedBy(counted, keyOf)].map(([key, items]) => ({ key, ...sumOf(items) }));
}
