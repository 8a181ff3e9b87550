import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { againstList, type Candidate, middleOf, rankInvitees } from './invitees.ts';

const nothing = {
  invited: 0,
  lastInvitedOn: null,
  attended: 0,
  noShows: 0,
  declined: 0,
  silent: 0,
  salesVnd: null,
  contracts: 0,
};
const one = (id: string, more: Partial<Candidate> = {}, earlier: Partial<Candidate['earlier']> = {}): Candidate => ({
  producerId: id as ProducerId,
  communeCode: '03390',
  products: [{ stars: 3, setNumber: 11 }],
  hasOutput: false,
  ...more,
  earlier: { ...nothing, ...earlier },
});
const anybody = { leastStars: 3, setNumbers: [], communeCodes: [] };
const codes = (ranked: ReturnType<typeof rankInvitees>, id: string) =>
  ranked.find((each) => each.producerId === id)?.reasons.map((reason) => reason.code);

describe('the list of whom to invite', () => {
  it('counts stars, what was sold, and who never came', () => {
    const sold = one('sold', {}, { invited: 2, attended: 2, salesVnd: 9_000_000 });
    const poor = one('poor', {}, { invited: 2, attended: 2, salesVnd: 1_000_000 });
    const ranked = rankInvitees(
      [poor, one('new'), sold, one('four', { products: [{ stars: 4, setNumber: 2 }] })],
      anybody,
      'seed',
    );
    // sold: 1 + 3 · four: 2 + 2 · new: 1 + 2 · poor: 1 + 3, since the middle of two is the lower one
    const points = Object.fromEntries(ranked.map((each) => [each.producerId, each.points]));
    expect(points).toEqual({ sold: 4, four: 4, new: 3, poor: 4 });
    expect(ranked.at(-1)?.producerId).toBe('new');
    expect(codes(ranked, 'sold')).toContain('sold-well');
    expect(codes(ranked, 'new')).toContain('never-invited');
  });
  it('takes five points for each time that somebody said yes and did not come', () => {
    const [came, absent] = rankInvitees(
      [one('absent', {}, { invited: 1, noShows: 1 }), one('came', {}, { invited: 1, attended: 1 })],
      anybody,
      'seed',
    );
    expect([came?.producerId, absent?.producerId]).toEqual(['came', 'absent']);
    expect((came?.points ?? 0) - (absent?.points ?? 0)).toBe(5);
  });
  it('says what does not fit: nothing valid, too few stars, another set, another place', () => {
    const rule = { leastStars: 4, setNumbers: [2], communeCodes: ['03391'] };
    const ranked = rankInvitees([one('none', { products: [] }), one('three')], rule, 'seed');
    expect(codes(ranked, 'none')).toContain('no-valid-product');
    expect(codes(ranked, 'three')).toEqual(expect.arrayContaining(['stars-too-few', 'other-territory']));
    expect(codes(rankInvitees([one('other')], { ...anybody, setNumbers: [2] }, 'seed'), 'other')).toContain(
      'other-set',
    );
    expect(ranked.some((each) => each.fits)).toBe(false);
  });
});

describe('a choice', () => {
  const high = one('high', { products: [{ stars: 5, setNumber: 1 }] });
  const ranked = rankInvitees([high, one('low'), one('unfit', { products: [] })], anybody, 'seed');
  const ids = (...names: string[]) => names as ProducerId[];
  it('by the list needs no reason', () => {
    expect(againstList(ranked, new Set(), ids('high'))).toMatchObject({ unfit: [], passedOver: [] });
    expect(againstList(ranked, new Set(ids('high')), ids('low'))).toMatchObject({ unfit: [], passedOver: [] });
  });
  it('against the list names who was passed over and who does not fit', () => {
    expect(againstList(ranked, new Set(), ids('low', 'unfit'))).toMatchObject({
      unfit: ['unfit'],
      passedOver: ['high'],
    });
  });
  it('names the passed over only at those that stand below them', () => {
    const three = rankInvitees([high, one('low'), one('lower', {}, { invited: 1 })], anybody, 'seed');
    const { passedOverFor } = againstList(three, new Set(), ids('high', 'lower'));
    expect(passedOverFor.get('high' as ProducerId)).toEqual([]);
    expect(passedOverFor.get('lower' as ProducerId)).toEqual(['low']);
  });
});

describe('equal points', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => one(id, {}, { invited: 1 }));
  const order = (seed: string, of: readonly Candidate[] = many) =>
    rankInvitees(of, anybody, seed).map((each) => each.producerId);
  it('are drawn from the seed of the event, whatever order they come in, and say how many they are', () => {
    expect(order('hội chợ 1')).toEqual(order('hội chợ 1', many.toReversed()));
    expect(order('hội chợ 1')).not.toEqual(order('hội chợ 2'));
    expect(order('hội chợ 1')).not.toEqual(many.map((each) => each.producerId));
    expect(rankInvitees(many, anybody, 's').map((each) => each.tie?.place)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(rankInvitees([one('alone')], anybody, 's')[0]?.tie).toBeNull();
  });
  it('stand first who was not invited for the longest time', () => {
    const since = (id: string, lastInvitedOn: string) =>
      one(id, {}, { invited: 1, lastInvitedOn: date(lastInvitedOn) });
    const ranked = rankInvitees([since('late', '2026-10-01'), since('early', '2025-01-01')], anybody, 'seed');
    expect(ranked.map((each) => each.producerId)).toEqual(['early', 'late']);
  });
});

describe('the middle of some amounts', () => {
  it('is the lower one of two and nothing of none', () => {
    expect([middleOf([3, 1]), middleOf([5, 1, 3]), middleOf([])]).toEqual([1, 3, null]);
  });
});
