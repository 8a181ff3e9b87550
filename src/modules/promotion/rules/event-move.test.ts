import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { afterMove, asksReason, isEarlierPeriod, moveKind, stayedAway } from './event-move.ts';

const at = (from: string, until: string, place = 'Quảng trường Tân Phong') => ({
  from: date(from),
  until: date(until),
  place,
});
const planned = at('2026-12-15', '2026-12-18');

describe('the days and the place of an event', () => {
  it('are the same where only spaces, signs and capitals differ', () => {
    expect(moveKind(planned, at('2026-12-15', '2026-12-18', 'QUẢNG TRƯỜNG, Tân  Phong'))).toBe('none');
    expect(moveKind(planned, at('2026-12-15', '2026-12-18', 'Quảng trường Đoàn Kết'))).toBe('other');
  });

  it('are fewer of the same days, or other ones as soon as one day is new', () => {
    expect(moveKind(planned, at('2026-12-16', '2026-12-18'))).toBe('shorter');
    expect(moveKind(planned, at('2026-12-15', '2026-12-17'))).toBe('shorter');
    expect(moveKind(planned, at('2026-12-15', '2026-12-19'))).toBe('other');
    expect(moveKind(planned, at('2026-12-14', '2026-12-18'))).toBe('other');
    expect(moveKind(planned, at('2026-12-16', '2026-12-18', 'Nơi khác'))).toBe('other');
  });

  it('change with a reason once one producer was invited, and before that only into the past; today has not passed', () => {
    const reason = (from: string, invited: number) =>
      asksReason(planned, at(from, '2026-12-18'), { kind: 'other', invited, today: date('2026-11-27') });
    expect([reason('2026-12-14', 1), reason('2026-12-14', 0)]).toEqual([true, false]);
    expect([reason('2026-11-26', 0), reason('2026-11-27', 0)]).toEqual([true, false]);
    const held = at('2026-11-10', '2026-11-12');
    const later = { kind: 'other', invited: 0, today: date('2026-11-27') } as const;
    expect(asksReason(held, at('2026-11-11', '2026-11-13'), later)).toBe(false);
    expect(asksReason(planned, planned, { kind: 'none', invited: 7, today: date('2026-11-27') })).toBe(false);
  });

  it('come into an earlier period of reports with the last day of the month before', () => {
    expect(isEarlierPeriod(planned, at('2026-12-01', '2026-12-02'))).toBe(false);
    expect(isEarlierPeriod(planned, at('2026-11-30', '2026-12-02'))).toBe(true);
    expect(isEarlierPeriod(planned, at('2027-01-01', '2027-01-02'))).toBe(false);
    expect(isEarlierPeriod(at('2027-01-04', '2027-01-05'), at('2026-12-31', '2027-01-05'))).toBe(true);
  });
});

describe('an answer', () => {
  const [tea, nuts] = ['tea', 'nuts'] as unknown as [ProductId, ProductId];
  const part = {
    answer: 'comes',
    answerWords: 'Xin gian gần cửa',
    answeredOn: date('2026-11-20'),
    answeredByName: 'Người trong kiểm thử',
    productIds: [tea, nuts],
    earlierAnswers: [],
    forOtherDays: false,
  } as const;
  const moved = { kind: 'other', before: planned, wasThere: false, brings: (id: ProductId) => id === tea } as const;

  it('for other days is kept with them and asked anew, without goods that are not in force then', () => {
    const after = afterMove(part, moved);
    expect(after).toMatchObject({ answer: 'waits', answeredOn: null, productIds: [tea], forOtherDays: false });
    expect(after.earlierAnswers).toEqual([
      {
        ...planned,
        answer: 'comes',
        words: 'Xin gian gần cửa',
        productIds: [tea, nuts],
        answeredOn: part.answeredOn,
        answeredByName: part.answeredByName,
      },
    ]);
    expect(afterMove({ ...part, answer: 'declines', productIds: [] }, moved)).toMatchObject({ answer: 'waits' });
  });

  it('stands on fewer of the same days, and where none was given yet', () => {
    expect(afterMove(part, { ...moved, kind: 'shorter' })).toEqual(part);
    expect(afterMove(part, { ...moved, kind: 'none' })).toEqual(part);
    const waits = { ...part, answer: 'waits', answeredOn: null } as const;
    expect(afterMove(waits, moved)).toEqual({ ...waits, productIds: [tea] });
  });

  it('of who was there is not asked anew, and holds it to nothing', () => {
    const after = afterMove(part, { ...moved, wasThere: true });
    expect(after).toMatchObject({ answer: 'comes', forOtherDays: true, earlierAnswers: [] });
    expect(stayedAway({ ...after, attended: false })).toBe(false);
  });

  it('is a broken promise only for the days it was given for', () => {
    expect(stayedAway({ answer: 'comes', attended: false, forOtherDays: false })).toBe(true);
    expect(stayedAway({ answer: 'comes', attended: false, forOtherDays: true })).toBe(false);
    expect(stayedAway({ answer: 'waits', attended: false, forOtherDays: false })).toBe(false);
    expect(stayedAway({ answer: 'comes', attended: null, forOtherDays: false })).toBe(false);
  });
});
