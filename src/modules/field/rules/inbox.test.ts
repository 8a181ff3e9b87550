import { describe, expect, it } from 'vitest';
import { acceptanceOf, placeOf, reachedFrom } from './inbox.ts';
import type { Operation } from './operation.ts';
import { timeOnSite } from './time-on-site.ts';

const free = { taken: false, before: null, after: null };
const one = { sequence: 3, previous: 'p' };

describe('the place of an operation on its device', () => {
  it('is next, ahead of a gap, or late into one', () => {
    expect(placeOf(2, one, 'h', free)).toBe('next');
    expect(placeOf(1, one, 'h', free)).toBe('ahead');
    expect(placeOf(5, one, 'h', free)).toBe('late');
  });

  it('is refused where another stands there, or where the chain of hashes does not fit on either side', () => {
    expect(placeOf(2, one, 'h', { ...free, taken: true })).toBe('field/sequence-taken');
    expect(placeOf(2, one, 'h', { ...free, before: 'q' })).toBe('field/chain-broken');
    expect(placeOf(2, one, 'h', { ...free, after: 'x' })).toBe('field/chain-broken');
    expect(placeOf(2, one, 'h', { ...free, before: 'p', after: 'h' })).toBe('next');
  });

  it('lets what follows without a gap through, up to the next gap', () => {
    expect(reachedFrom(2, [6, 3, 4])).toBe(4);
    expect(reachedFrom(2, [])).toBe(2);
  });
});

describe('what is reached', () => {
  const open = {
    revoked: false,
    visit: 'open',
    inTeam: true,
    full: false,
    lateWithoutReason: false,
    decides: false,
    noAnswer: false,
  } as const;
  it.each([
    [open, 'applied', null],
    [{ ...open, visit: 'unknown' as const }, 'refused', 'field/visit-unknown'],
    [{ ...open, inTeam: false, revoked: true }, 'refused', 'field/not-in-team'],
    [{ ...open, revoked: true }, 'quarantined', 'field/device-revoked'],
    [{ ...open, visit: 'closed' as const }, 'quarantined', 'field/visit-closed'],
    [{ ...open, visit: 'cancelled' as const }, 'quarantined', 'field/visit-cancelled'],
    [{ ...open, full: true }, 'quarantined', 'field/too-many-operations'],
    [{ ...open, lateWithoutReason: true }, 'quarantined', 'field/finished-without-reason'],
    [{ ...open, decides: true }, 'quarantined', 'field/decided-at-the-office'],
    [{ ...open, noAnswer: true }, 'quarantined', 'field/no-such-answer'],
  ])('%j is %s', (circumstances, state, reason) => {
    expect(acceptanceOf(circumstances)).toEqual({ state, reason });
  });
});

describe('time on site', () => {
  const said = (sequence: number, minute: number, position: [number, number] | null = null) => ({
    operation: {
      device: 'd',
      sequence,
      kind: position === null ? 'answered' : 'located',
      value: position === null ? {} : { position: { latitude: position[0], longitude: position[1], accuracy: 12.4 } },
      deviceTime: `2026-11-17T02:${String(minute).padStart(2, '0')}:00.000Z`,
      serverTimeSeen: '2026-11-20T01:00:00.000Z',
    } as unknown as Operation,
    arrivedAt: '2026-11-20T08:00:00.000Z' as never,
  });

  it('counts minutes by a clock that is days off, says that it is, and names the nearest position', () => {
    const [found] = timeOnSite([said(1, 0, [22.41, 103.4]), said(2, 10), said(3, 12), said(4, 40)], {
      latitude: 22.4,
      longitude: 103.4,
    });
    expect(found).toMatchObject({ minutes: 40, answers: 3, clockAgrees: false, secondsPerAnswer: 1680 });
    expect(found?.distance).toEqual({ metres: 1112, accuracy: 12 });
  });

  it('says nothing of a distance where no place of the premises is known', () => {
    expect(timeOnSite([said(1, 0, [22.4, 103.4])], null)[0]?.distance).toBeNull();
  });
});
