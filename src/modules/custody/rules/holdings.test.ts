// Nothing that is counted falls below zero or grows beyond what was received, whatever is done in whatever order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdingsOf, placesOf, possibleSteps, stepFault } from './holdings.ts';
import { awaitsReceipt, type CustodyPlace, custodyPlaces, offices, officesOf } from './places.ts';
import { waysFrom } from './ways.ts';

const five = { quantity: 5, firstPlace: 'commune' } as const;
type Step = Parameters<typeof holdingsOf>[1][number];
const step = (fromPlace: CustodyPlace, toPlace: CustodyPlace, quantity: number, more: Partial<Step> = {}): Step => ({
  fromPlace,
  toPlace,
  quantity,
  state: 'done',
  arrived: null,
  ...more,
});
const at = (moves: readonly Step[]) => Object.fromEntries(holdingsOf(five, moves).at);
const wanted = { kind: 'samples', from: 'commune', to: 'province', quantity: 5, offices: ['commune'] } as const;

describe('five samples', () => {
  it('lie where they were taken in until they are handed over', () => {
    expect(at([])).toEqual({ commune: 5 });
  });

  it('lie nowhere while they are on the way, and with the other office once it has counted them', () => {
    const way = step('commune', 'province', 5, { state: 'on-the-way' });
    expect([at([way]), holdingsOf(five, [way]).onTheWay]).toEqual([{}, 5]);
    expect(at([step('commune', 'province', 5, { arrived: 5 })])).toEqual({ province: 5 });
  });

  it('of which one does not arrive are four, and one is lost', () => {
    expect(at([step('commune', 'province', 5, { arrived: 4 })])).toEqual({ province: 4, lost: 1 });
  });

  it('that were taken back never left', () => {
    expect(at([step('commune', 'province', 5, { state: 'recalled' })])).toEqual({ commune: 5 });
  });

  it('may lie in several places at once', () => {
    const moves = [
      step('commune', 'province', 5, { arrived: 5 }),
      step('province', 'laboratory', 2),
      step('laboratory', 'used', 2),
      step('province', 'council', 1),
    ];
    expect(at(moves)).toEqual({ province: 2, used: 2, council: 1 });
    expect(placesOf(holdingsOf(five, moves))).toEqual(['province', 'council', 'used']);
  });
});

describe('a step is refused', () => {
  it('where more would leave than lie there', () => {
    expect(stepFault(holdingsOf(five, []), { ...wanted, quantity: 6 })).toBe('custody/not-so-many');
    expect(stepFault(holdingsOf(five, []), { ...wanted, quantity: 5 })).toBeNull();
    expect(stepFault(holdingsOf(five, []), { ...wanted, quantity: 0 })).toBe('custody/not-so-many');
  });

  it('by an office that does not hold the place', () => {
    expect(stepFault(holdingsOf(five, []), { ...wanted, offices: ['province'] })).toBe('custody/not-your-place');
  });

  it('that would put something into the other office without its receipt', () => {
    const holdings = holdingsOf(five, [step('commune', 'laboratory', 2)]);
    const back = { ...wanted, from: 'laboratory', quantity: 2 } as const;
    expect(stepFault(holdings, { ...back, to: 'province' })).toBe('custody/not-your-place');
    expect(stepFault(holdings, { ...back, to: 'commune' })).toBeNull();
  });

  it('where no way leads', () => {
    expect(stepFault(holdingsOf(five, []), { ...wanted, to: 'council' })).toBe('custody/no-such-way');
  });

  it('to the other office while one waits to be acknowledged; giving back is still possible', () => {
    const holdings = holdingsOf(five, [step('commune', 'province', 2, { state: 'on-the-way' })]);
    expect(stepFault(holdings, { ...wanted, quantity: 3 })).toBe('custody/on-the-way');
    expect(stepFault(holdings, { ...wanted, to: 'producer', quantity: 3 })).toBeNull();
    expect(stepFault(holdings, { ...wanted, to: 'producer', quantity: 4 })).toBe('custody/not-so-many');
  });
});

describe('the ways', () => {
  it('leave only places that some office answers for', () => {
    for (const place of custodyPlaces) {
      const leaves = waysFrom('samples', place).length + waysFrom('paper-set', place).length > 0;
      expect([place, officesOf(place).length > 0 || !leaves]).toEqual([place, true]);
    }
  });

  it('never destroy a paper set, and find a lost one again', () => {
    expect(custodyPlaces.flatMap((place) => waysFrom('paper-set', place))).not.toContain('disposed');
    expect(waysFrom('paper-set', 'lost')).toEqual(['commune', 'province']);
  });

  it('need a receipt between the two offices only', () => {
    const pairs = custodyPlaces.flatMap((from) => custodyPlaces.map((to) => [from, to] as const));
    expect(pairs.filter(([from, to]) => awaitsReceipt(from, to))).toEqual([
      ['commune', 'province'],
      ['province', 'commune'],
    ]);
  });
});

describe('whatever is done', () => {
  it('every sample stays somewhere, and no place holds fewer than none', () => {
    const choices = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 9 }), fc.nat(), fc.constantFrom(0, 1, 2)), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), choices, (quantity, tries) => {
        const start = { quantity, firstPlace: 'commune' } as const;
        let moves: Step[] = [];
        for (const [pick, count, arrives, ending] of tries) {
          const waiting = moves.findIndex((move) => move.state === 'on-the-way');
          if (waiting >= 0 && ending > 0) {
            const move = moves[waiting] as Step;
            const settled: Partial<Step> =
              ending === 1 ? { state: 'recalled' } : { state: 'done', arrived: arrives % (move.quantity + 1) };
            moves = moves.map((one, i) => (i === waiting ? { ...move, ...settled } : one));
          }
          const holdings = holdingsOf(start, moves);
          const steps = possibleSteps(holdings, 'samples', offices);
          const { from, to } = steps[pick % Math.max(1, steps.length)] ?? { from: 'used', to: 'lost' };
          const fault = stepFault(holdings, { kind: 'samples', from, to, quantity: count, offices });
          if (fault !== null) continue;
          moves.push(step(from, to, count, awaitsReceipt(from, to) ? { state: 'on-the-way' } : {}));
        }
        const { at: counts, onTheWay } = holdingsOf(start, moves);
        const sum = [...counts.values()].reduce((all, one) => all + one, 0);
        return sum + onTheWay === quantity && onTheWay >= 0 && [...counts.values()].every((one) => one > 0);
      }),
      { numRuns: 500 },
    );
  });
});
