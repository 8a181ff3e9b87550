// When a message is tried again, when it is given up.

import { describe, expect, it } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import { endingOf, isAway, waits } from './delivery.ts';

const at = '2026-11-23T03:00:00.000Z' as Instant;

describe('an attempt', () => {
  it('counts from 200 to 299 alone', () => {
    for (const status of [200, 204, 299]) expect(endingOf({ status }, 1, at)).toEqual({ state: 'delivered' });
    for (const status of [199, 300, 302, 400, 404, 500]) expect(endingOf({ status }, 1, at).state).toBe('waiting');
  });

  it('that failed waits a minute at first, longer each time, and is the last one after ten', () => {
    expect(endingOf({ status: 503 }, 1, at)).toEqual({ state: 'waiting', nextAt: '2026-11-23T03:01:00.000Z' });
    expect(endingOf({ fault: 'timeout' }, 9, at)).toEqual({ state: 'waiting', nextAt: '2026-11-24T03:00:00.000Z' });
    expect(endingOf({ fault: 'timeout' }, 10, at)).toEqual({ state: 'dead' });
    expect([...waits].sort((a, b) => a - b)).toEqual(waits);
    // A little more than three days from the first attempt to the last.
    expect(Math.round(waits.reduce((all, one) => all + one, 0) / 360_000) / 10).toBe(75.6);
  });

  it('that a receiver refuses although it is there is the last one at the fifth, so that the line goes on the same day', () => {
    for (const status of [302, 400, 404]) {
      expect(endingOf({ status }, 4, at)).toEqual({ state: 'waiting', nextAt: '2026-11-23T05:00:00.000Z' });
      expect(endingOf({ status }, 5, at)).toEqual({ state: 'dead' });
    }
    for (const status of [429, 500]) expect(endingOf({ status }, 5, at).state).toBe('waiting');
  });

  it('answered with 410 is the last one', () => {
    expect(endingOf({ status: 410 }, 1, at)).toEqual({ state: 'dead' });
  });

  it('shows that the receiver is away where none came, or where it says so', () => {
    for (const answer of [{ fault: 'no-connection' }, { status: 429 }, { status: 503 }, { status: 410 }])
      expect(isAway(answer)).toBe(true);
    for (const status of [204, 302, 400, 404]) expect(isAway({ status })).toBe(false);
  });
});
