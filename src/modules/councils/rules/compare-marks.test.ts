import { expect, test } from 'vitest';
import { compareMarks } from './compare-marks.ts';

test('a criterion stands there where the choice or the finding is another; a finding of one side alone is none', () => {
  const before = { choices: { '1.1': 2, '1.2': 1, '1.3': 1, '1.4': 3 }, none: ['1.5'], found: { '1.2': 1, '1.3': 1 } };
  const now = { choices: { '1.1': 3, '1.2': 1, '1.3': 1, '1.4': 3 }, none: [], found: { '1.2': null, '1.4': 2 } };
  const { changed, same } = compareMarks(['1.1', '1.2', '1.3', '1.4', '1.5'], before, now);
  expect(changed).toEqual([
    { criterion: '1.1', claimedBefore: 2, claimedNow: 3, foundBefore: undefined, foundNow: undefined },
    { criterion: '1.2', claimedBefore: 1, claimedNow: 1, foundBefore: 1, foundNow: null },
    { criterion: '1.5', claimedBefore: null, claimedNow: undefined, foundBefore: undefined, foundNow: undefined },
  ]);
  expect(same).toBe(2);
});
