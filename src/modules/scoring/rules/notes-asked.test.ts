import { describe, expect, test } from 'vitest';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { compileSet } from '#modules/evaluation/index.ts';
import { alikePairs, areAlike } from './alike-sheets.ts';
import { notesAsked } from './notes-asked.ts';

const set = await findCriteriaSet('26-2026/11');
if (set === null) throw new Error('no set 11');
const compiled = compileSet(set);
const answers = (choices: Readonly<Record<string, number>>) => ({ choices, none: [], conditions: {} });
/** The option of most points at every leaf. */
const best = Object.fromEntries(
  compiled.leaves.map((leaf) => [leaf.code, [...leaf.options].sort((a, b) => b.points - a.points)[0]?.number ?? 1]),
);

describe('a note', () => {
  test('is asked for nowhere on a sheet that says what the producer and the team say', () => {
    expect(notesAsked(compiled, answers(best), { claimed: best, found: best }, 5)).toEqual([]);
  });

  test('is asked for where a star is denied that the producer claims: 1.5 below its mark (Annex II, set 11)', () => {
    const low = { ...best, '1.5': 1 };
    const asked = notesAsked(compiled, answers(low), { claimed: best, found: {} }, 99);
    expect(asked.map((one) => one.criterion)).toEqual(['1.5']);
    expect(asked[0]?.reasons).toEqual(['star-denied']);
  });

  test('is asked for where the own points reach a band and the own mark denies it', () => {
    const low = { ...best, '1.5': 1 };
    expect(notesAsked(compiled, answers(low), { claimed: {}, found: {} }, 99)[0]?.reasons).toEqual(['star-denied']);
  });

  test('at differences only once they add up to more than the session allows; exactly so much is not more', () => {
    const leaf = compiled.leaves.find((one) => one.options.every((option) => option.minimumForStars === null));
    if (leaf === undefined) throw new Error('no leaf without a mark');
    const points = leaf.options.map((one) => one.points);
    const apart = Math.max(...points) - Math.min(...points);
    const worst = [...leaf.options].sort((a, b) => a.points - b.points)[0]?.number ?? 1;
    const low = answers({ ...best, [leaf.code]: worst });
    const found = { claimed: {}, found: { [leaf.code]: best[leaf.code] ?? 1 } };
    expect(notesAsked(compiled, low, found, apart)).toEqual([]);
    expect(notesAsked(compiled, low, found, apart - 1)).toEqual([
      { criterion: leaf.code, reasons: ['far-from-finding'], level: null },
    ]);
  });

  test('is not asked for at what nobody has looked at', () => {
    expect(notesAsked(compiled, answers({}), { claimed: best, found: best }, 0)).toEqual([]);
  });
});

describe('two sheets', () => {
  const four = ['a', 'b', 'c', 'd'];
  const eight = [...four, 'e', 'f', 'g', 'h'];
  const all = (codes: readonly string[], option: number) =>
    answers(Object.fromEntries(codes.map((one) => [one, option])));
  test('are alike where no judged criterion differs; at three criteria that is chance', () => {
    expect(areAlike(all(four, 2), all(four, 2), four)).toBe(true);
    expect(areAlike(all(four, 2), answers({ ...all(four, 2).choices, a: 1 }), four)).toBe(false);
    expect(areAlike(all(four, 2), all(four, 2), four.slice(1))).toBe(false);
  });
  test('of many judged criteria are alike though one differs, not two', () => {
    expect(areAlike(all(eight, 2), answers({ ...all(eight, 2).choices, a: 1 }), eight)).toBe(true);
    expect(areAlike(all(eight, 2), answers({ ...all(eight, 2).choices, a: 1, b: 1 }), eight)).toBe(false);
  });
  test('are paired once each', () => {
    const sheets = ['x', 'y', 'z'].map((name) => ({ name, answers: all(four, 2) }));
    expect(alikePairs(sheets, four).map(([one, other]) => one.name + other.name)).toEqual(['xy', 'xz', 'yz']);
  });
});
