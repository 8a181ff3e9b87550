import { describe, expect, it } from 'vitest';
import { carriedOut, carriedOutOf } from './carried-out.ts';
import type { FollowUp, TradeContract } from './participation.ts';

const asked = (more: Partial<FollowUp>) =>
  ({ contractId: 'c', outcome: null, valueVnd: null, settledOn: '2026-11-20', months: 3, ...more }) as FollowUp;

describe('what of a contract was carried out', () => {
  it('is nothing where it was not kept, all of it where it was, and not known before somebody said', () => {
    expect(carriedOut({ valueVnd: 48 }, [asked({ outcome: 'not-kept' })])).toBe(0);
    expect(carriedOut({ valueVnd: 48 }, [asked({ outcome: 'kept' })])).toBe(48);
    expect(carriedOut({ valueVnd: 48 }, [asked({ outcome: 'partly' })])).toBeNull();
    expect(carriedOut({ valueVnd: 48 }, [asked({ outcome: 'partly', valueVnd: 20 })])).toBe(20);
    expect(carriedOut({ valueVnd: 48 }, [asked({})])).toBeNull();
  });
  it('is what was said last; who could not be asked says nothing', () => {
    const first = asked({ outcome: 'partly', valueVnd: 20 });
    const second = asked({ outcome: 'not-known', months: 6, settledOn: '2027-05-20' as FollowUp['settledOn'] });
    const third = asked({ outcome: 'kept', months: 12, settledOn: '2027-11-20' as FollowUp['settledOn'] });
    expect(carriedOut({ valueVnd: 48 }, [second, first])).toBe(20);
    expect(carriedOut({ valueVnd: 48 }, [third, second, first])).toBe(48);
  });
  it('of several says of how many it is known', () => {
    const contracts = ['c', 'd', 'e'].map((id) => ({ id, valueVnd: 48 })) as unknown as TradeContract[];
    const said = [asked({ outcome: 'kept' }), asked({ contractId: 'd' as never, outcome: 'not-kept' })];
    expect(carriedOutOf(contracts, said)).toEqual({ signed: 3, answered: 2, carriedOutVnd: 48 });
    expect(carriedOutOf(contracts, [])).toEqual({ signed: 3, answered: 0, carriedOutVnd: null });
  });
});
