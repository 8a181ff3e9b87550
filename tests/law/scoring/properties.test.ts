// What must hold for every sheet of every usable set: bounded, monotone in every choice, blind to the order of members.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriteriaSet, isComplete, leavesOf } from '#law/criteria-set.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import { scored } from './ask.ts';

const sets: readonly CriteriaSet[] = [
  ...(await criteriaSetsOf('26-2026')),
  ...(await criteriaSetsOf('1048-2019')).filter(isComplete),
];
const asOf = (set: CriteriaSet): string => (set.folder === '26-2026' ? '2026-06-15' : '2022-06-15');

/** A request for a set: cases fixed, two to nine sheets, some criteria left open. */
const requestFor = (set: CriteriaSet) => {
  const leaves = leavesOf(set);
  const cases = fc.record(
    Object.fromEntries(
      leaves.filter((l) => l.cases.length > 0).map((l) => [l.code, fc.constantFrom(...l.cases.map((c) => c.code))]),
    ),
  );
  return cases.chain((chosen) => {
    const choices = fc.record(
      Object.fromEntries(
        leaves.map((leaf) => {
          const open = leaf.options.filter((o) => o.caseCode === null || o.caseCode === chosen[leaf.code]);
          return [leaf.code, fc.constantFrom(...open.map((o) => o.number))];
        }),
      ),
      { requiredKeys: leaves.slice(0, -3).map((leaf) => leaf.code) },
    );
    const minima = fc.constantFrom('majority', 'mean', 'all');
    return fc.record({ minima, sheets: fc.array(choices, { minLength: 1, maxLength: 9 }) }).map((made) => ({
      set: set.id,
      asOf: asOf(set),
      minima: made.minima,
      cases: chosen,
      sheets: made.sheets.map((one, i) => ({ by: `m${i}`, choices: one as Record<string, number> })),
    }));
  });
};
const anyRequest = fc.constantFrom(...sets).chain(requestFor);
const level = (allowed: number | null): number => allowed ?? 0;

describe('every score', () => {
  it('lies between 0 and 100 for each sheet, and the level never above the band', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const answer = await scored(request);
        for (const { total, parts } of answer.members) {
          expect(total).toBe(parts.A + parts.B + parts.C);
          expect(total >= 0 && total <= 100).toBe(true);
        }
        expect(level(answer.allowed)).toBeLessThanOrEqual(answer.band);
      }),
      { numRuns: 400 },
    );
  });

  it('does not fall, in points or level, when one member chooses a better option', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.nat(), fc.nat(), async (request, sheetNumber, leafNumber) => {
        const set = sets.find((one) => one.id === request.set);
        if (set === undefined) throw new Error(request.set);
        const leaves = leavesOf(set);
        const leaf = leaves[leafNumber % leaves.length];
        const i = sheetNumber % request.sheets.length;
        const chosen = leaf === undefined ? undefined : request.sheets[i]?.choices[leaf.code];
        if (leaf === undefined || chosen === undefined) return;
        const better = leaf.options.find(
          (o) => o.number > chosen && o.caseCode === (leaf.options[chosen - 1]?.caseCode ?? null),
        );
        if (better === undefined) return;
        const sheets = request.sheets.map((sheet, n) =>
          n === i ? { ...sheet, choices: { ...sheet.choices, [leaf.code]: better.number } } : sheet,
        );
        const [before, after] = [await scored(request), await scored({ ...request, sheets })];
        expect(after.total.sum).toBeGreaterThanOrEqual(before.total.sum);
        expect(after.band).toBeGreaterThanOrEqual(before.band);
        expect(level(after.allowed)).toBeGreaterThanOrEqual(level(before.allowed));
      }),
      { numRuns: 400 },
    );
  });

  it('is the same whatever the order of the members', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const [there, back] = [
          await scored(request),
          await scored({ ...request, sheets: [...request.sheets].reverse() }),
        ];
        expect([back.total, back.band, back.allowed]).toEqual([there.total, there.band, there.allowed]);
        expect(back.blockedBy.map((b) => b.key)).toEqual(there.blockedBy.map((b) => b.key));
      }),
      { numRuns: 200 },
    );
  });
});
