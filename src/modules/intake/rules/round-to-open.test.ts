// The list of the province opens where there is work.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { loadOf, roundToOpen } from './round-to-open.ts';
import { roundsAround } from './terms.ts';

const today = date('2027-11-23');
const { past, running } = roundsAround(today);
const [second, next] = running;
if (past === null || second === undefined || next === undefined)
  throw new Error('no rounds around the day of the test');

describe('the round that the list opens on (26/2026, Art. 5.1)', () => {
  it('is the first to end that the province is not done with', () => {
    const both = [loadOf(past, []), loadOf(second, ['checking']), loadOf(next, ['arrived', 'arrived'])];
    expect(roundToOpen(both, null, today)?.round).toBe(second);
    const done = [loadOf(second, ['ready', 'not-eligible']), loadOf(next, ['arrived'])];
    expect(roundToOpen(done, null, today)?.round).toBe(next);
  });

  it('is the next one where the current one is empty, as it is after the last day to propose', () => {
    expect(roundToOpen([loadOf(second, []), loadOf(next, ['arrived'])], null, today)?.round).toBe(next);
  });

  it('is the one that holds the state looked for', () => {
    const loads = [loadOf(second, ['checking']), loadOf(next, ['answered']), loadOf(null, ['reviewed'])];
    expect(roundToOpen(loads, 'answered', today)?.round).toBe(next);
    expect(roundToOpen(loads, 'reviewed', today)?.round).toBe(null);
    expect(roundToOpen(loads, 'ready', today)?.round).toBe(second);
  });

  it('is what runs outside of rounds, then the finished round, only where no running round has work', () => {
    const left = [loadOf(past, ['checking']), loadOf(second, []), loadOf(null, ['checking'])];
    expect(roundToOpen(left, null, today)).toBe(left[2]);
    expect(roundToOpen([loadOf(past, ['checking']), loadOf(second, ['ready'])], null, today)?.round).toBe(past);
  });

  it('without any work is the running one that holds something, else the first that runs', () => {
    expect(roundToOpen([loadOf(second, []), loadOf(next, ['ready'])], null, today)?.round).toBe(next);
    expect(roundToOpen([loadOf(past, ['ready']), loadOf(second, []), loadOf(next, [])], null, today)?.round).toBe(
      second,
    );
    expect(roundToOpen([], null, today)).toBe(null);
  });
});
