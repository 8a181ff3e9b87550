// What was planned beside what was spent, source by source, and when a cost is asked about: it takes more than its source has, belongs to none that
// was planned, or is very large where nothing was planned.

import type { BudgetLine } from './event.ts';
import type { EventCost } from './participation.ts';

/** A single cost above it is asked about where no plan tells more. Ours. */
const VERY_LARGE_VND = 500_000_000;

/**
 * Whether two plans are the same money from the same sources, in whatever order they stand.
 * @example isSamePlan([{ source: 'Tỉnh', amountVnd: 10 }], []) // false
 */
export function isSamePlan(one: readonly BudgetLine[], other: readonly BudgetLine[]): boolean {
  const [first, second] = [plannedOf(one), plannedOf(other)];
  return first.size === second.size && [...first].every(([source, amountVnd]) => second.get(source) === amountVnd);
}

type Counted = Pick<EventCost, 'source' | 'amountVnd' | 'droppedReason'>;

export interface SourceAccount {
  /** `null`: outside of the plan. */
  readonly source: string | null;
  /** `null`: nothing was planned. */
  readonly plannedVnd: number | null;
  /** `null`: nothing was written down. */
  readonly spentVnd: number | null;
  /** Planned less spent; below nought where more was spent. */
  readonly leftVnd: number | null;
}

const spentFrom = (source: string | null, costs: readonly Counted[]): number | null => {
  const own = costs.filter((one) => one.droppedReason === null && one.source === source);
  return own.length === 0 ? null : own.reduce((sum, one) => sum + one.amountVnd, 0);
};

/** Sources in the order planned; two lines of one source are one. */
function plannedOf(budget: readonly BudgetLine[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { source, amountVnd } of budget) sums.set(source, (sums.get(source) ?? 0) + amountVnd);
  return sums;
}

/**
 * The account of an event by source, what is outside of the plan last.
 * @example accountBySource([{ source: 'Tỉnh', amountVnd: 10 }], [])[0] // { source: 'Tỉnh', plannedVnd: 10, spentVnd: null, leftVnd: 10 }
 */
export function accountBySource(budget: readonly BudgetLine[], costs: readonly Counted[]): readonly SourceAccount[] {
  const planned = plannedOf(budget);
  const known = [...planned].map(([source, plannedVnd]): SourceAccount => {
    const spentVnd = spentFrom(source, costs);
    return { source, plannedVnd, spentVnd, leftVnd: plannedVnd - (spentVnd ?? 0) };
  });
  const others = costs.map((one) => ({
    ...one,
    source: one.source !== null && planned.has(one.source) ? one.source : null,
  }));
  const outside = spentFrom(null, others);
  return outside === null ? known : [...known, { source: null, plannedVnd: null, spentVnd: outside, leftVnd: null }];
}

export interface CostDoubt {
  readonly code: 'over-plan' | 'outside-plan' | 'cost-very-large';
  readonly details: Readonly<Record<string, number | string>>;
}

/**
 * What is to be said of a new cost; `null`: nothing. Exactly what was planned may be spent. What a producer bears itself needs no plan.
 * @example costDoubt([{ source: 'Tỉnh', amountVnd: 10 }], [], { source: 'Tỉnh', bearer: 'state', amountVnd: 11 })?.code // 'over-plan'
 */
export function costDoubt(
  budget: readonly BudgetLine[],
  costs: readonly Counted[],
  cost: Pick<EventCost, 'source' | 'bearer' | 'amountVnd'>,
): CostDoubt | null {
  const { source, bearer, amountVnd } = cost;
  const planned = source === null ? undefined : plannedOf(budget).get(source);
  if (source !== null && planned !== undefined) {
    const spent = (spentFrom(source, costs) ?? 0) + amountVnd;
    return spent <= planned ? null : { code: 'over-plan', details: { source, planned, spent, over: spent - planned } };
  }
  if (amountVnd > VERY_LARGE_VND) return { code: 'cost-very-large', details: { amount: amountVnd } };
  return budget.length > 0 && bearer !== 'producer' ? { code: 'outside-plan', details: {} } : null;
}
