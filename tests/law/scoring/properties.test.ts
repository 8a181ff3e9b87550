// What must hold for every sheet of every usable set: bounded, monotone in every choice, finding and condition, blind to the
// order of members and to how often the whole council is counted.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriteriaSet, type Criterion, isComplete, leavesOf, type PartCode, partCodes } from '#law/criteria-set.ts';
import { criteriaSetsOf } from '#law/criteria-sets.ts';
import type { Score } from '#modules/evaluation/index.ts';
import { scored } from './ask.ts';

const sets: readonly CriteriaSet[] = [
  ...(await criteriaSetsOf('26-2026')),
  ...(await criteriaSetsOf('1048-2019')).filter(isComplete),
];
const asOf = (set: CriteriaSet): string => (set.folder === '26-2026' ? '2026-06-15' : '2022-06-15');

/** A request for a set: cases fixed, one to nine sheets, any three criteria left open, conditions answered or not. */
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
    );
    const sheet = fc
      .tuple(
        choices,
        fc.subarray(
          leaves.map(({ code }) => code),
          { maxLength: 3 },
        ),
      )
      .map(([all, open]) => Object.fromEntries(Object.entries(all).filter(([code]) => !open.includes(code))));
    const answerable = set.conditions.filter(({ kind }) =>
      ['require', 'appliesIf', 'disqualify', 'ineligible', 'stop'].includes(kind),
    );
    const conditions = fc.record(
      Object.fromEntries(
        answerable.map(({ code, kind }) => [
          code,
          kind === 'require' || kind === 'appliesIf'
            ? fc.boolean()
            : fc.integer({ max: 99, min: 0 }).map((n) => n > 98),
        ]),
      ),
      { requiredKeys: [] },
    );
    const minima = fc.constantFrom('majority', 'mean', 'all', 'finding');
    return fc
      .record({ minima, conditions, findings: sheet, sheets: fc.array(sheet, { minLength: 1, maxLength: 9 }) })
      .map((made) => ({
        set: set.id,
        asOf: asOf(set),
        minima: made.minima,
        cases: chosen,
        conditions: made.conditions as Record<string, boolean>,
        findings: made.findings as Record<string, number>,
        sheets: made.sheets.map((one, i) => ({ by: `m${i}`, choices: one as Record<string, number> })),
      }));
  });
};
const anyRequest = fc.constantFrom(...sets).chain(requestFor);

function setOf(id: string): CriteriaSet {
  const set = sets.find((one) => one.id === id);
  if (set === undefined) throw new Error(id);
  return set;
}

const level = (allowed: number | null): number => allowed ?? 0;

/** Choices with the next better option of a criterion, in points; `null` where it has the best. */
function bettered(choices: Readonly<Record<string, number>>, leaf: Criterion, chosenCase: string | undefined) {
  const now = leaf.options[(choices[leaf.code] ?? 0) - 1]?.points ?? -1;
  const better = leaf.options
    .filter((option) => option.caseCode === null || option.caseCode === chosenCase)
    .filter((option) => option.points > now)
    .sort((one, other) => one.points - other.points)[0];
  return better === undefined ? null : { ...choices, [leaf.code]: better.number };
}

function neverFalls(before: Score, after: Score): void {
  expect(after.total.sum).toBeGreaterThanOrEqual(before.total.sum);
  for (const part of partCodes) expect(after.parts[part].sum).toBeGreaterThanOrEqual(before.parts[part].sum);
  expect(after.band).toBeGreaterThanOrEqual(before.band);
  expect(level(after.allowed)).toBeGreaterThanOrEqual(level(before.allowed));
}

describe('every score', () => {
  it('lies between 0 and 100, part by part, and the level never above the band', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const answer = await scored(request);
        const most = (part: PartCode) => setOf(request.set).parts.find((one) => one.code === part)?.maxPoints ?? 0;
        for (const { total, parts } of answer.members) {
          expect(total).toBe(parts.A + parts.B + parts.C);
          for (const part of partCodes) expect(parts[part] >= 0 && parts[part] <= most(part)).toBe(true);
        }
        const sums = answer.members.map(({ total }) => total);
        expect(answer.total.sum).toBe(sums.reduce((all, one) => all + one, 0));
        expect(answer.total.count).toBe(request.sheets.length);
        expect(level(answer.allowed)).toBeLessThanOrEqual(answer.band);
      }),
      { numRuns: 400 },
    );
  });

  it('of a sheet with the best option everywhere is 100 points and five stars; of an empty one, nothing and one', async () => {
    for (const set of sets) {
      const cases = Object.fromEntries(leavesOf(set).flatMap((l) => (l.cases[0] ? [[l.code, l.cases[0].code]] : [])));
      let best: Record<string, number> = {};
      for (const leaf of leavesOf(set)) {
        for (let next = bettered(best, leaf, cases[leaf.code]); next !== null; ) {
          best = next;
          next = bettered(best, leaf, cases[leaf.code]);
        }
      }
      const ask = { set: set.id, asOf: asOf(set), cases };
      const full = await scored({ ...ask, sheets: [{ by: 'm1', choices: best }] });
      expect([set.id, full.total.shown, full.allowed, full.blockedBy]).toEqual([set.id, '100,00', 5, []]);
      const empty = await scored({ ...ask, sheets: [{ by: 'm1', choices: {} }] });
      expect([set.id, empty.total.shown, empty.band]).toEqual([set.id, '0,00', 1]);
      expect(empty.unscored).toHaveLength(leavesOf(set).length);
    }
  });

  it('does not fall, in points or level, when a member chooses better anywhere, or the council finds better', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, fc.nat(), async (request, sheetNumber) => {
        const before = await scored(request);
        const i = sheetNumber % request.sheets.length;
        for (const leaf of leavesOf(setOf(request.set))) {
          const chosenCase = request.cases[leaf.code];
          const choices = bettered(request.sheets[i]?.choices ?? {}, leaf, chosenCase);
          const sheets = request.sheets.map((sheet, n) =>
            n === i && choices !== null ? { ...sheet, choices } : sheet,
          );
          neverFalls(before, await scored({ ...request, sheets }));
          const findings = bettered(request.findings, leaf, chosenCase) ?? request.findings;
          neverFalls(before, await scored({ ...request, findings }));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not fall when a requirement holds after all or a gate opens', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const before = await scored(request);
        for (const { code, kind } of setOf(request.set).conditions) {
          if (request.conditions[code] === undefined) continue;
          const holds = kind === 'require' || kind === 'appliesIf';
          neverFalls(before, await scored({ ...request, conditions: { ...request.conditions, [code]: holds } }));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is the same whatever the order of the members, but for the order in which their points are told', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const there = await scored(request);
        const back = await scored({ ...request, sheets: [...request.sheets].reverse() });
        const turned = (answer: Score) => ({
          ...answer,
          members: [...answer.members].reverse(),
          blockedBy: answer.blockedBy.map((one) => ('sum' in one.has ? one : { ...one, has: [...one.has].reverse() })),
          unscored: new Set(answer.unscored.map(({ by, criterion }) => `${by} ${criterion}`)),
        });
        expect(turned(back)).toEqual({ ...there, unscored: turned(there).unscored });
      }),
      { numRuns: 200 },
    );
  });

  it('is the same level when every member is counted twice: a mean and a majority know no size', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const again = request.sheets.map((sheet) => ({ ...sheet, by: `${sheet.by} again` }));
        const [once, twice] = [
          await scored(request),
          await scored({ ...request, sheets: [...request.sheets, ...again] }),
        ];
        expect([twice.total.sum, twice.total.shown]).toEqual([once.total.sum * 2, once.total.shown]);
        expect([twice.band, twice.allowed, twice.gates]).toEqual([once.band, once.allowed, once.gates]);
        expect(twice.blockedBy.map((block) => block.key)).toEqual(once.blockedBy.map((block) => block.key));
      }),
      { numRuns: 200 },
    );
  });
});
