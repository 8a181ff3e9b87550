import { expect, test } from 'vitest';
import { date, instantOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type NotificationId, notificationsOf } from './notification.ts';

const [a, b] = ['a', 'b'] as unknown as readonly [AccountId, AccountId];
const made = () => {
  let n = 0;
  const newId = (): NotificationId => {
    n += 1;
    return `n${n}` as NotificationId;
  };
  return { at: instantOf(0), newId };
};
const telling = { kind: 'producer-link-confirmed', words: { producer: 'HTX Giả định' }, path: '/chu-the/X' } as const;

test('whoever is named twice is told once, and nobody is told of what they did themselves', () => {
  expect(notificationsOf({ ...telling, to: [a, b, a] }, b, made())).toEqual([
    { id: 'n1', accountId: a, ...telling, dueOn: null, madeAt: instantOf(0), readAt: null },
  ]);
});

test('the last day is carried where something runs', () => {
  const [first] = notificationsOf({ ...telling, to: [a], dueOn: date('2026-12-15') }, null, made());
  expect(first?.dueOn).toBe('2026-12-15');
});
