import { describe, expect, it } from 'vitest';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { EventCost, Participation, TradeContract } from './participation.ts';
import type { Sale } from './sale.ts';
import { eventYield, knownSum, perDong, producerYields, productYields, totalYield } from './yield.ts';

const [a, b] = ['a' as ProducerId, 'b' as ProducerId];
const there = (producerId: ProducerId) => ({ producerId, attended: true }) as Participation;
const sale = (producerId: ProducerId, salesVnd: number | null, productId = 'p') =>
  ({ producerId, salesVnd, productId, eventId: 'e', soldOn: '2026-10-01' }) as unknown as Sale;
const cost = (amountVnd: number, more: Partial<EventCost> = {}) =>
  ({ amountVnd, droppedReason: null, producerId: null, ...more }) as EventCost;
const contract = (valueVnd: number | null) =>
  ({ producerId: a, valueVnd, productIds: ['p'] }) as unknown as TradeContract;

describe('what an event brought', () => {
  it('leaves unknown what nobody said, and counts who was there and said nothing', () => {
    const records = {
      participations: [there(a), there(b)],
      sales: [sale(a, 3_000_000), sale(a, null)],
      costs: [cost(2_000_000)],
      contracts: [contract(null)],
    };
    expect(eventYield(records)).toEqual({
      salesVnd: 3_000_000,
      costVnd: 2_000_000,
      contractsVnd: null,
      attended: 2,
      silent: 1,
      perDong: 1.5,
    });
    expect(producerYields(records).find((one) => one.producerId === b)?.salesVnd).toBeNull();
  });
  it('does not count a cost that was dropped, and divides by nothing never', () => {
    const records = {
      participations: [],
      sales: [sale(a, 5)],
      costs: [cost(7, { droppedReason: 'ghi nhầm' })],
      contracts: [],
    };
    expect(eventYield(records)).toMatchObject({ costVnd: null, perDong: null });
    expect(perDong(5, 0)).toBeNull();
  });
  it('together with others, unknown only where none of them said', () => {
    const one = { salesVnd: 30, costVnd: 20, contractsVnd: null };
    const other = { salesVnd: null, costVnd: 10, contractsVnd: null };
    expect(totalYield([one, other])).toEqual({ salesVnd: 30, costVnd: 30, contractsVnd: null, perDong: 1 });
    expect(totalYield([])).toEqual({ salesVnd: null, costVnd: null, contractsVnd: null, perDong: null });
  });
  it('is no nought where every figure is missing', () => {
    expect([knownSum([]), knownSum([null, null]), knownSum([null, 0])]).toEqual([null, null, 0]);
  });
});

describe('what a product brought', () => {
  it('is what was sold of it and the contracts that name it', () => {
    const [one, other] = productYields(['p', 'q'] as ProductId[], [sale(a, 10)], [contract(90)]);
    expect(one).toMatchObject({ events: 1, salesVnd: 10, contracts: 1, contractsVnd: 90 });
    expect(other).toMatchObject({ events: 0, salesVnd: null, contracts: 0, contractsVnd: null });
  });
});
