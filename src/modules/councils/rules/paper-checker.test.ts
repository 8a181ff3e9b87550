import { describe, expect, test } from 'vitest';
import type { AccountId } from '#kernel/ids.ts';
import { differs, whyPresenceStays } from './attendance-change.ts';
import { besideTypist, fittingCheckers, type PossibleChecker } from './paper-checker.ts';

const person = (name: string, more: Partial<PossibleChecker> = {}): PossibleChecker => ({
  accountId: name as AccountId,
  name,
  votes: false,
  recused: false,
  sheetsIn: false,
  ...more,
});

describe('who compares a sheet on paper', () => {
  test('is nobody who votes while somebody else is there, even with all own sheets in', () => {
    const people = [
      person('officer'),
      person('voter', { votes: true }),
      person('done', { votes: true, sheetsIn: true }),
    ];
    expect(fittingCheckers(people).map((one) => one.name)).toEqual(['officer']);
  });
  test('is a voter with all own sheets in where there is nobody else, never one whose sheets lack', () => {
    const people = [person('voter', { votes: true }), person('done', { votes: true, sheetsIn: true })];
    expect(fittingCheckers(people).map((one) => one.name)).toEqual(['done']);
  });
  test('is never somebody recused, nor the typist', () => {
    const recused = [
      person('reviewer', { recused: true }),
      person('member', { votes: true, sheetsIn: true, recused: true }),
    ];
    expect(fittingCheckers(recused)).toEqual([]);
    expect(besideTypist([person('a'), person('b')], 'a' as AccountId).map((one) => one.name)).toEqual(['b']);
  });
});

describe('a change of the attendance', () => {
  const there = { present: true, standsInFor: null, onPaper: false };
  const away = { ...there, present: false };
  const sheet = { unchecked: false };
  test('drops no sheet that is in; without one a member may leave', () => {
    expect(whyPresenceStays(there, away, [sheet])).toBe('councils/sheet-handed-in');
    expect(whyPresenceStays(there, away, [])).toBe(null);
    expect(whyPresenceStays(there, there, [sheet])).toBe(null);
  });
  test('takes nobody off paper while a typed sheet waits for its comparison', () => {
    const onPaper = { ...there, onPaper: true };
    expect(whyPresenceStays(onPaper, there, [{ ...sheet, unchecked: true }])).toBe('councils/paper-sheet-open');
    expect(whyPresenceStays(onPaper, there, [sheet])).toBe(null);
  });
  test('is none where a mark says the same once more', () => {
    expect(differs(there, { ...there })).toBe(false);
    expect(differs(there, away)).toBe(true);
    expect(differs(null, there)).toBe(true);
  });
});
