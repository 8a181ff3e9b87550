import { describe, expect, it } from 'vitest';
import { addDays, date, instantOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { digestOf, mostAtOnce } from './digest.ts';
import { type DueThing, mostUrgentFirst, urgencyOf } from './due-thing.ts';
import type { Notification, NotificationId } from './notification.ts';
import { usualPreference } from './preference.ts';

const today = date('2026-11-27');
const thing = (key: string, more: Partial<DueThing>): DueThing => ({
  ...{ kind: 'task', key, day: today, until: more.day ?? today, name: key, plainName: '', place: null, at: null },
  ...{ path: `/${key}`, changedAt: null },
  ...more,
});
const told = (id: string, more: Partial<Notification> = {}): Notification => ({
  ...{ id: id as NotificationId, accountId: 'a' as unknown as AccountId, kind: 'lead-passed' },
  ...{ words: { buyer: '', sought: '' }, path: '/', dueOn: null, madeAt: instantOf(0), readAt: null },
  ...more,
});
const { ways } = usualPreference;
const nothing = { due: [], unread: [], said: new Set<string>(), ways };

describe('how near a thing is', () => {
  it('a last day that has passed is late, a day of being somewhere is over', () => {
    const yesterday = addDays(today, -1);
    expect(urgencyOf({ kind: 'task', day: yesterday, until: yesterday }, today)).toBe('late');
    expect(urgencyOf({ kind: 'session', day: yesterday, until: yesterday }, today)).toBeNull();
    expect(urgencyOf({ kind: 'event', day: yesterday, until: today }, today)).toBe('today');
    expect(urgencyOf({ kind: 'task', day: addDays(today, 7), until: addDays(today, 7) }, today)).toBe('week');
    expect(urgencyOf({ kind: 'task', day: addDays(today, 8), until: addDays(today, 8) }, today)).toBe('later');
  });
});

describe('a digest', () => {
  it('says nothing where there is nothing, nor what was opened, said, or is heard in the house alone', () => {
    expect(digestOf(nothing, today).says).toEqual([]);
    const unread = [
      told('read', { readAt: instantOf(1) }),
      told('said'),
      told('house', { kind: 'dossier-forwarded', words: { product: 'x' } }),
    ];
    const found = { ...nothing, unread, said: new Set(['told-said']), ways: { ...ways, progress: 'house' } as const };
    expect(digestOf(found, today).says).toEqual([]);
  });

  it('is by how near things are, the most urgent first, what is further off than a week left out', () => {
    const due = mostUrgentFirst([
      thing('far', { day: addDays(today, 8) }),
      thing('soon', { day: addDays(today, 3) }),
      thing('now', {}),
      thing('late', { day: addDays(today, -9) }),
      thing('later', { day: addDays(today, -2) }),
    ]);
    const { due: shown } = digestOf({ ...nothing, due }, today);
    expect(shown.map(({ urgency, things }) => [urgency, things.map((one) => one.key)])).toEqual([
      ['late', ['late', 'later']],
      ['today', ['now']],
      ['week', ['soon']],
    ]);
  });

  it('says a thing again only when its day was put off', () => {
    const first = digestOf({ ...nothing, due: [thing('a', {})] }, today);
    const said = new Set(first.says);
    expect(digestOf({ ...nothing, said, due: [thing('a', {})] }, today).says).toEqual([]);
    expect(digestOf({ ...nothing, said, due: [thing('a', { day: addDays(today, 2) })] }, today).says).toEqual([
      'a@2026-11-29',
    ]);
  });

  it('says in one place what comes up and was told with the same last day; what was told of it otherwise stays', () => {
    const path = '/nhiem-vu/1';
    const due = [thing('task', { day: addDays(today, 3), path })];
    const words = { content: 'x', office: 'y', more: 0 };
    const given = told('given', { kind: 'task-assigned', words, path, dueOn: addDays(today, 3) });
    const moved = { content: 'x', office: 'y', what: 'due-changed' } as const;
    const decided = told('decided', { kind: 'task-decided', words: moved, path, dueOn: addDays(today, 3) });
    const other = told('other', { kind: 'task-assigned', words, path: '/nhiem-vu/2', dueOn: addDays(today, 3) });
    const content = digestOf({ ...nothing, due, unread: [given, decided, other] }, today);
    expect(content.told.flatMap(({ notifications }) => notifications.map(({ id }) => id))).toEqual([
      'other',
      'decided',
    ]);
    expect(content.says).toContain('told-given');
    expect(content.things).toBe(3);
  });

  it('holds so many at once, and counts the others, which come with the next', () => {
    const due = Array.from({ length: mostAtOnce + 3 }, (_, n) => thing(`t${String(n).padStart(3, '0')}`, {}));
    const first = digestOf({ ...nothing, due }, today);
    expect([first.says.length, first.more]).toEqual([mostAtOnce, 3]);
    const next = digestOf({ ...nothing, due, said: new Set(first.says) }, today);
    expect([next.says.length, next.more]).toEqual([3, 0]);
  });
});
