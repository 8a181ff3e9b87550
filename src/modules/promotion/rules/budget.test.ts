import { describe, expect, it } from 'vitest';
import { accountBySource, costDoubt } from './budget.ts';

const budget = [
  { source: 'Ngân sách tỉnh', amountVnd: 10_000_000 },
  { source: 'Tài trợ', amountVnd: 2_000_000 },
];
const spent = (source: string | null, amountVnd: number, droppedReason: string | null = null) => ({
  source,
  amountVnd,
  droppedReason,
});
const state = { source: 'Ngân sách tỉnh', bearer: 'state' } as const;

describe('the account by source', () => {
  it('puts planned beside spent with the difference; what was dropped does not count, what is outside stands last', () => {
    const costs = [spent('Ngân sách tỉnh', 12_000_000), spent('Tài trợ', 9, 'ghi nhầm'), spent(null, 300)];
    expect(accountBySource(budget, costs)).toEqual([
      { source: 'Ngân sách tỉnh', plannedVnd: 10_000_000, spentVnd: 12_000_000, leftVnd: -2_000_000 },
      { source: 'Tài trợ', plannedVnd: 2_000_000, spentVnd: null, leftVnd: 2_000_000 },
      { source: null, plannedVnd: null, spentVnd: 300, leftVnd: null },
    ]);
  });
  it('holds a source that was taken out of the plan as outside', () => {
    expect(accountBySource(budget, [spent('Cũ', 5)]).at(-1)).toMatchObject({ source: null, spentVnd: 5 });
  });
});

describe('a cost', () => {
  it('of more than was planned is asked about, of exactly that it is not', () => {
    expect(costDoubt(budget, [spent('Ngân sách tỉnh', 4_000_000)], { ...state, amountVnd: 6_000_000 })).toBeNull();
    expect(costDoubt(budget, [spent('Ngân sách tỉnh', 4_000_000)], { ...state, amountVnd: 6_000_001 })).toMatchObject({
      code: 'over-plan',
      details: { planned: 10_000_000, spent: 10_000_001, over: 1 },
    });
  });
  it('outside of a plan is asked about, but for what a producer bears; without a plan a very large one is', () => {
    expect(costDoubt(budget, [], { ...state, source: null, amountVnd: 5 })?.code).toBe('outside-plan');
    expect(costDoubt(budget, [], { source: null, bearer: 'producer', amountVnd: 5 })).toBeNull();
    expect(costDoubt([], [], { ...state, source: null, amountVnd: 500_000_000 })).toBeNull();
    expect(costDoubt([], [], { ...state, source: null, amountVnd: 500_000_001 })?.code).toBe('cost-very-large');
  });
});
