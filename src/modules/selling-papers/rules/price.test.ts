import { describe, expect, it } from 'vitest';
import { date } from '#kernel/calendar.ts';
import { ageInMonths, priceOf, priceOfLabel } from './price.ts';

const day = date('2026-11-23');
const seen = (priceVnd: number, trusted: boolean, where = 'Quầy', keeper = where) => ({
  ...{ priceVnd, unit: 'hộp 200 g', seenOn: date('2026-11-20'), where, keeper, trusted, objected: false },
});

const box = { unit: 'hộp 200 g', on: date('2026-10-01') };

describe('the price on a paper', () => {
  it('is never what one keeper says alone', () => {
    expect(priceOf([seen(550_000, false)], null, null, day)).toBeNull();
    expect(priceOf([seen(550_000, false)], { priceVnd: 120_000, ...box }, null, day)?.source).toBe('maker');
    expect(priceOf([seen(550_000, true)], null, null, day)).toMatchObject({ source: 'shelf', where: 'Quầy' });
  });

  it('is the range where points differ; a keeper alone cannot stretch it', () => {
    const several = [seen(125_000, true), seen(130_000, true), seen(140_000, false)];
    const price = priceOf(several, null, null, day);
    expect(price).toMatchObject({ priceVnd: 125_000, highVnd: 140_000, source: 'points', points: 3 });
    expect(priceOf([...several, seen(550_000, false)], null, null, day)).toEqual(price);
    expect(priceOf([...several, seen(550_000, true)], null, null, day)).toEqual(price);
    expect(priceOf([seen(125_000, true), seen(550_000, false)], null, null, day)?.source).toBe('shelf');
    expect(priceOf([seen(125_000, true), seen(125_000, true)], null, null, day)?.highVnd).toBeNull();
  });

  it('is not made by one keeper with two shops', () => {
    const two = [seen(550_000, false, 'Quầy một', 'HTX'), seen(560_000, false, 'Quầy hai', 'HTX')];
    expect(priceOf(two, null, null, day)).toBeNull();
    expect(priceOf([...two, seen(540_000, false, 'Quầy ba', 'Hộ khác')], null, null, day)).toBeNull();
  });

  it('is none that its maker objects to, whoever saw it', () => {
    const objected = { ...seen(130_000, true), objected: true };
    expect(priceOf([objected], null, null, day)).toBeNull();
    expect(priceOf([objected, seen(125_000, true)], null, null, day)).toMatchObject({ priceVnd: 125_000, points: 1 });
  });

  it('of this year stands without that of last year', () => {
    const old = { ...seen(60_000, true), seenOn: date('2025-11-20') };
    expect(priceOf([old, seen(125_000, true)], null, null, day)).toMatchObject({ priceVnd: 125_000, points: 1 });
    expect(priceOf([old], null, null, day)?.priceVnd).toBe(60_000);
  });

  it('is old after more than six months', () => {
    expect(ageInMonths(date('2026-05-23'), day)).toBeNull();
    expect(ageInMonths(date('2026-05-22'), day)).toBe(6);
    expect(ageInMonths(date('2025-12-31'), day)).toBe(10);
  });

  it('on a label is of its own shelf or a range, and never old', () => {
    const one = priceOf([seen(125_000, true)], null, null, day);
    expect(priceOfLabel(one, day)).toBeNull();
    expect(priceOfLabel(one === null ? null : { ...one, source: 'own-shelf' }, day)?.priceVnd).toBe(125_000);
    expect(priceOfLabel(one === null ? null : { ...one, source: 'own-shelf', on: date('2026-01-01') }, day)).toBeNull();
    expect(priceOfLabel(priceOf([seen(1_000, true), seen(1_200, true)], null, null, day), day)?.highVnd).toBe(1_200);
  });
});
