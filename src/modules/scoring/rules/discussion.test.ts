import { expect, test } from 'vitest';
import { discussionOf } from './discussion.ts';

test('a gap of exactly the limit asks for nothing; one point more does', () => {
  expect(discussionOf([70, 80], 0, 10)).toBe(null);
  expect(discussionOf([70, 81], 0, 10)).toBe('scoring/gap-undiscussed');
});

test('near-identical sheets ask for a sentence, a gap first', () => {
  expect(discussionOf([70, 71], 1, 10)).toBe('scoring/alike-undiscussed');
  expect(discussionOf([60, 71], 1, 10)).toBe('scoring/gap-undiscussed');
  expect(discussionOf([], 0, 10)).toBe(null);
});
