import { describe, expect, it } from 'vitest';
import type { CriterionOption } from '#law/criteria-set.ts';
import type { Leaf } from './compiled-set.ts';
import { markFor } from './star-marks.ts';

const option = (number: number, minimumForStars: number | null, caseCode: string | null = null): CriterionOption =>
  ({ number, minimumForStars, caseCode, points: number, text: '' }) as unknown as CriterionOption;
const leaf = (...options: readonly CriterionOption[]): Leaf => ({ code: '8', options }) as unknown as Leaf;
const asked = (of: Leaf, level: number, chosenCase?: string) => markFor(of, level, chosenCase)?.number ?? null;

describe('the mark that a level asks for', () => {
  const ladder = leaf(option(1, null), option(2, 3), option(3, 4), option(4, 5));

  it('is the highest one up to and including the level', () => {
    expect([2, 3, 4, 5].map((level) => asked(ladder, level))).toEqual([null, 2, 3, 4]);
  });

  it('is the highest one also where the options stand the other way round', () => {
    const turned = leaf(option(1, 5), option(2, 4), option(3, 3), option(4, null));
    expect([3, 4, 5].map((level) => asked(turned, level))).toEqual([3, 2, 1]);
  });

  it('is, of two options with the same mark, the later one', () => {
    expect(asked(leaf(option(1, 3), option(2, 3), option(3, null)), 3)).toBe(2);
  });

  it('is one of the chosen case, or one without a case; of any where none is chosen', () => {
    const cases = leaf(option(1, 3, 'a'), option(2, 4, 'b'), option(3, 3, 'b'));
    expect([asked(cases, 4, 'a'), asked(cases, 4, 'b'), asked(cases, 3, 'b'), asked(cases, 4)]).toEqual([1, 2, 3, 2]);
    expect(asked(leaf(option(1, 3), option(2, 3, 'b')), 3, 'a')).toBe(1);
    expect(asked(leaf(option(1, 3, 'a')), 3, 'b')).toBeNull();
  });
});
