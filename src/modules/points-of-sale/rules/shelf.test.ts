import { expect, test } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { noStanding } from '#modules/products/index.ts';
import { healthOf, wholeMonths } from './health.ts';
import { pointMay } from './point-lifecycle.ts';
import { isStale, lineKeyOf, type Sighting, shelfFault, starsInForce } from './shelf.ts';

const day = date('2026-11-23');
const three = {
  ...noStanding,
  status: 'active',
  standing: 'granted' as const,
  stars: 3,
  issuedOn: date('2024-06-06'),
  validUntil: date('2027-06-06'),
};
const shown = (starsShown: number | null) => ({ starsShown });

test.each([
  ['in force', three, 3, null],
  ['in force, no stars on the pack', three, null, null],
  ['more stars than are in force', three, 4, 'stars-above'],
  ['fewer stars than are in force', { ...three, stars: 4 }, 3, null],
  ['past its last day', { ...three, validUntil: date('2026-11-22') }, 3, 'lapsed'],
  ['on its last day', { ...three, validUntil: day }, 3, null],
  ['withdrawn', { ...three, standing: 'withdrawn' as const }, 3, 'withdrawn'],
  ['suspended', { ...three, suspendedFrom: date('2026-11-01') }, 3, 'suspended'],
  [
    'of a term that nobody confirmed',
    { ...three, standing: 'unclear-term' as const, validUntil: date('2029-06-06') },
    3,
    'unclear-term',
  ],
  ['never ranked', { ...noStanding, status: 'active' }, 3, 'never-recognised'],
  ['without a decision', { ...three, standing: 'no-decision' as const }, 3, 'never-recognised'],
  ['two stars', { ...three, standing: 'ranked-only' as const, stars: 2 }, 2, 'never-recognised'],
])('a product %s', (_name, product, stars, fault) => {
  expect(shelfFault(shown(stars), product, day)).toBe(fault);
});

test('a thing that no register has says so', () => {
  expect(shelfFault(shown(4), null, day)).toBe('not-in-register');
});

test('stars in force are those of the day', () => {
  expect([starsInForce(three, day), starsInForce(three, date('2027-06-07'))]).toEqual([3, null]);
});

test('one line is one product, or one name however it is written', () => {
  expect(lineKeyOf('p1' as ProductId, 'Chè')).toBe('p1');
  expect(lineKeyOf(null, 'Bánh Chưng Đen')).toBe(lineKeyOf(null, 'banh chung den'));
});

test('ninety days without a look are not long yet', () => {
  expect([isStale({ seenOn: date('2026-08-25') }, day), isStale({ seenOn: date('2026-08-24') }, day)]).toEqual([
    false,
    true,
  ]);
});

test('months are whole on the same day of the month', () => {
  expect([
    wholeMonths(date('2026-01-15'), date('2026-11-14')),
    wholeMonths(date('2026-01-15'), date('2026-11-15')),
    wholeMonths(date('2026-11-15'), date('2026-01-15')),
  ]).toEqual([9, 10, 0]);
});

test('health counts lines, and months end where a point closed', () => {
  const line = (seenOn: string, fault: 'lapsed' | null) => ({
    sighting: { seenOn: date(seenOn) } as unknown as Sighting,
    fault,
  });
  const lines = [line('2026-11-20', null), line('2026-01-10', null), line('2026-11-20', 'lapsed')];
  const open = { openedOn: date('2026-01-10'), state: 'open', stateSince: date('2026-01-10') } as const;
  expect(healthOf(open, lines, day)).toEqual({
    lines: 3,
    fitting: 2,
    ocopPercent: 67,
    unfit: 1,
    stale: 1,
    months: 10,
  });
  const closed = { ...open, state: 'closed', stateSince: date('2026-06-10') } as const;
  expect(healthOf(closed, [], day)).toMatchObject({ ocopPercent: null, months: 5 });
});

test('a closed point is opened again once, and is not changed meanwhile', () => {
  expect(pointMay({ state: 'closed', reopened: 0 }, 'reopen')).toBe(true);
  expect(pointMay({ state: 'closed', reopened: 1 }, 'reopen')).toBe(false);
  expect(pointMay({ state: 'closed', reopened: 0 }, 'change')).toBe(false);
  expect(pointMay({ state: 'open', reopened: 1 }, 'close')).toBe(true);
});
