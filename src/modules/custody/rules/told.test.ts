// When samples and missing paper are told of.

import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { endsBeforeCouncil, paperIsMissing } from './told.ts';

describe('what is told by itself', () => {
  it('samples whose best-before day lies before the last day of the council; that day itself is good', () => {
    const today = date('2026-11-23');
    const council = date('2026-12-29');
    expect(endsBeforeCouncil({ bestBefore: date('2026-12-28') }, today, council)).toBe(true);
    expect(endsBeforeCouncil({ bestBefore: council }, today, council)).toBe(false);
    expect(endsBeforeCouncil({ bestBefore: date('2026-11-22') }, today, null)).toBe(true);
    expect(endsBeforeCouncil({ bestBefore: null }, today, council)).toBe(false);
    expect(endsBeforeCouncil({ bestBefore: date('2026-12-28') }, today, null)).toBe(false);
  });

  it('a paper set that is not at the province five working days after the report (26/2026, Art. 7.2b)', () => {
    const monday = date('2026-11-23');
    expect(paperIsMissing(monday, [], date('2026-11-30'))).toBe(false);
    expect(paperIsMissing(monday, [], date('2026-12-01'))).toBe(true);
    expect(paperIsMissing(monday, [{ places: ['commune'] }], date('2026-12-01'))).toBe(true);
    for (const place of ['province', 'archive', 'ministry'] as const) {
      expect(paperIsMissing(monday, [{ places: [place] }], date('2026-12-01'))).toBe(false);
    }
  });
});
