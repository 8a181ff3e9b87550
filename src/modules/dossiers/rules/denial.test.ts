import { describe, expect, test } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { isInvolved, openDenial } from './denial.ts';

const [one, two] = ['one', 'two'] as unknown as [AccountId, AccountId];

describe('a denial', () => {
  test('is open until it was answered', () => {
    const answered = { answeredAt: '2026-11-24T01:00:00Z' as Instant };
    expect(openDenial([answered, { answeredAt: null }])).toEqual({ answeredAt: null });
    expect([openDenial([answered]), openDenial([])]).toEqual([null, null]);
  });

  test('is not answered by who opened, typed or recorded', () => {
    const dossier = { openedBy: one, consent: null };
    expect([isInvolved(dossier, [], one), isInvolved(dossier, [two], two)]).toEqual([true, true]);
    expect([isInvolved(dossier, [], two), isInvolved(dossier, [], null)]).toEqual([false, false]);
  });
});
