// What became of a point since it was supported: the last day that counts, whole months, and a point that had closed before.

import { expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { sinceSupport } from './health.ts';

const day = date('2026-11-23');
const given = (decidedOn: string, deliveredOn: string | null = null) => ({
  decidedOn: date(decidedOn),
  deliveredOn: deliveredOn === null ? null : date(deliveredOn),
});
const open = { state: 'open', stateSince: date('2026-01-05') } as const;
const closed = { state: 'closed', stateSince: date('2026-06-20') } as const;

it('counts from the last handing over, or from its decision, to today', () => {
  expect(sinceSupport(open, [], day)).toBeNull();
  expect(sinceSupport(open, [given('2026-01-10', '2026-02-23'), given('2025-12-01')], day)).toEqual({
    since: '2026-02-23',
    months: 9,
    closedBefore: false,
  });
});

it('ends where the point closed, and says where it had closed before', () => {
  expect(sinceSupport(closed, [given('2026-01-10', '2026-02-20')], day)).toMatchObject({
    months: 4,
    closedBefore: false,
  });
  expect(sinceSupport(closed, [given('2026-06-21')], day)).toMatchObject({ months: 0, closedBefore: true });
});
