import { describe, expect, it } from 'vitest';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { EventCost, Participation, TradeContract } from './participation.ts';
import type { Sale } from './sale.ts';
import { eventYield, perDong, producerYields, productYields, totalYield } from './yield.ts';

const [a, b] = ['a' as ProducerId, 'b' as ProducerId];
const there = (producerId: ProducerId) => ({ producerId, attended: true }) as Participation;
const sale = (producerId: ProducerId, salesVnd: number | null, productId = 'p') =>
  ({ producerId, salesVnd, productId, eventId: 'e', soldOn: '2026-10-01', review: null }) as unknown as Sale;
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
      followUps: [],
    };
    expect(eventYield(records)).toEqual({
      salesVnd: 3_000_000,
      costVnd: 2_000_000,
      contractsVnd: null,
      attended: 2,
      silent: 1,
      perDong: 1.5,
      waiting: 0,
      waitingVnd: null,
      signed: 1,
      answered: 0,
      carriedOutVnd: null,
    });
    expect(producerYields(records).find((one) => one.producerId === b)?.salesVnd).toBeNull();
  });
  it('does not count a cost that was dropped, and divides by nothing never', () => {
    const records = {
      participations: [],
      sales: [sale(a, 5)],
      costs: [cost(7, { droppedReason: 'ghi nhầm' })],
      contracts: [],
      followUps: [],
    };
    expect(eventYield(records)).toMatchObject({ costVnd: null, perDong: null });
    expect(perDong(5, 0)).toBeNull();
  });
  it('together with others, unknown only where none of them said', () => {
    const one = { salesVnd: 30, costVnd: 20, contractsVnd: null, isSettled: true };
    const other = { salesVnd: null, costVnd: 10, contractsVnd: null, isSettled: true };
    // What only the other cost is in no ratio: its sales are not known.
    expect(totalYield([one, other])).toMatchObject({ salesVnd: 30, costVnd: 30, contractsVnd: null, perDong: 1.5 });
    expect(totalYield([])).toMatchObject({ salesVnd: null, costVnd: null, contractsVnd: null, perDong: null });
  });
  it('tells apart what is said of events that are not settled, and divides by none of it', () => {
    const running = { salesVnd: 5_000_000_000_000, costVnd: null, contractsVnd: null, isSettled: false };
    const settled = { salesVnd: null, costVnd: 90_000, contractsVnd: null, isSettled: true };
    expect(totalYield([running, settled])).toMatchObject({
      salesVnd: null,
      costVnd: 90_000,
      perDong: null,
      compared: 0,
      reportedVnd: 5_000_000_000_000,
    });
  });
  it('leaves out what was doubtful until somebody looked, and says how much waits', () => {
    const doubtful = { ...sale(a, 5_000_000_000_000), review: 'waits' } as Sale;
    const refused = { ...sale(a, 900), review: 'wrong' } as Sale;
    const right = { ...sale(b, 70), review: 'right' } as Sale;
    const records = {
      participations: [there(a)],
      sales: [doubtful, refused, right],
      costs: [],
      contracts: [],
      followUps: [],
    };
    expect(eventYield(records)).toMatchObject({ salesVnd: 70, waiting: 1, waitingVnd: 5_000_000_000_000, silent: 0 });
    expect(producerYields(records).find((one) => one.producerId === a)?.salesVnd).toBeNull();
  });
});

describe('what a product brought', () => {
  it('is what was sold of it and the contracts that name it', () => {
    const [one, other] = productYields(['p', 'q'] as ProductId[], [sale(a, 10)], [contract(90)], () => true);
    expect(one).toMatchObject({ events: 1, salesVnd: 10, contracts: 1, contractsVnd: 90 });
    expect(other).toMatchObject({ events: 0, salesVnd: null, contracts: 0, contractsVnd: null });
  });
});
