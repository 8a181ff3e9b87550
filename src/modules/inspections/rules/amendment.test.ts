import { describe, expect, test } from 'vitest';
import type { Instant } from '#kernel/calendar.ts';
import { date } from '#kernel/calendar.ts';
import { sinceApproval } from './amendment.ts';

const at = (day: string) => `${day}T03:00:00Z` as Instant;
const paper = { number: '130/QĐ-UBND', date: date('2026-11-25'), body: 'UBND tỉnh' };
const said = (ordinal: number, chosen: boolean, day = '2026-11-23') => ({ ordinal, chosen, madeAt: at(day) });

describe('what became of a product of a plan after its approval', () => {
  test('nothing while the plan is a draft, and nothing where it stands as approved', () => {
    expect(sinceApproval([said(1, true)], { approvedUpTo: null }, [])).toBeNull();
    expect(sinceApproval([said(1, true)], { approvedUpTo: 1 }, [])).toBeNull();
    expect(sinceApproval([said(1, true), said(3, false), said(4, true)], { approvedUpTo: 2 }, [])).toBeNull();
  });

  test('added or taken out, with the day of the change that stands', () => {
    expect(sinceApproval([said(3, true)], { approvedUpTo: 2 }, [])).toEqual({
      kind: 'added',
      on: '2026-11-23',
      paper: null,
    });
    const out = [said(1, true), said(3, false, '2026-11-24'), said(4, false, '2026-11-26')];
    expect(sinceApproval(out, { approvedUpTo: 2 }, [])).toEqual({ kind: 'taken-out', on: '2026-11-24', paper: null });
  });

  test('a paper covers what was chosen before it was recorded, not what came after', () => {
    const amendments = [{ upTo: 4, paper }];
    expect(sinceApproval([said(4, true)], { approvedUpTo: 2 }, amendments)?.paper).toEqual(paper);
    expect(sinceApproval([said(5, true)], { approvedUpTo: 2 }, amendments)?.paper).toBeNull();
  });
});
