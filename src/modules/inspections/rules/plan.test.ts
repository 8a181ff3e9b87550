import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { planStand } from './plan.ts';

const visit = (state: 'planned' | 'closed' | 'cancelled', plannedOn: string, heldOn: string | null = null) => ({
  state,
  plannedOn: date(plannedOn),
  heldOn: heldOn === null ? null : date(heldOn),
});

describe('a product of a plan', () => {
  it('is late from the day after its quarter without a visit, and after a day that passed', () => {
    expect(planStand({ quarter: 1 }, 2026, [], date('2026-03-31'))).toBe('without-visit');
    expect(planStand({ quarter: 1 }, 2026, [], date('2026-04-01'))).toBe('late');
    expect(planStand({ quarter: null }, 2026, [], date('2026-12-31'))).toBe('without-visit');
    expect(planStand({ quarter: 4 }, 2026, [visit('planned', '2026-11-20')], date('2026-11-21'))).toBe('late');
  });

  it('is done once somebody went; a visit that was cancelled is none', () => {
    expect(planStand({ quarter: 4 }, 2026, [visit('closed', '2026-11-20', '2026-11-21')], date('2026-12-01'))).toBe(
      'done',
    );
    expect(planStand({ quarter: 4 }, 2026, [visit('cancelled', '2026-11-20')], date('2026-12-01'))).toBe(
      'without-visit',
    );
  });
});
