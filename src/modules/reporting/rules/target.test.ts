import { expect, it } from 'vitest';
import { isToldOf } from './target.ts';

it('a target is set only for a figure that is told of the unit', () => {
  const ofProvince = { levels: ['province'] } as const;
  const ofBoth = { levels: ['province', 'commune'] } as const;
  const [province, commune] = [{ communeCode: null }, { communeCode: '03390' }];
  expect([isToldOf(ofProvince, province), isToldOf(ofProvince, commune)]).toEqual([true, false]);
  expect([isToldOf(ofBoth, province), isToldOf(ofBoth, commune)]).toEqual([true, true]);
});
