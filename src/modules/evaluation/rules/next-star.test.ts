// The way to the next star, held to the engine: whatever is proposed is done and scored again.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import { criteriaSetsOf, findCriteriaSet } from '#law/criteria-sets.ts';
import { markingOf, type SetMarking } from '#law/marking.ts';
import { isOutOfHands } from './cheapest-points.ts';
import { compileSet } from './compiled-set.ts';
import { type NextStar, nextStar } from './next-star.ts';
import { afterStep, type NextStep } from './next-steps.ts';
import { type Stars, score } from './score.ts';
import { type MinimaRule, readScoreRequest, type Scored, type ScoreRequest } from './score-request.ts';
import { onceEach } from './steps-by-criterion.ts';

const sets = await criteriaSetsOf('26-2026');
const markings = new Map<string, SetMarking | null>();
for (const set of sets) markings.set(set.id, await markingOf(set));

const setOf = (number: number): CriteriaSet => {
  const set = sets.find((one) => one.number === number);
  if (set === undefined) throw new Error(`no set ${number}`);
  return set;
};

/** Member 1 of the worked example of set 11: 73 points, linkage contracts for 50 to under 75 %. */
const member: Readonly<Record<string, number>> = Object.fromEntries(
  '1.1/3 1.2/2 1.3/3 1.4/2 1.5/2 1.6/1 1.7/2 2.1/4 2.2/3 2.3/3 2.4/1 3.1/3 3.2/2 3.3/3 3.4/2 3.5/2 4.1/3 4.2/3 4.3/4 5.1/5 5.2/3 5.3/3 6.1.1/3 6.1.2/3 6.2.1/3 6.2.2/3 6.2.3/3 7/3 8/2 9/2 10/2 11/1'
    .split(' ')
    .map((word) => word.split('/'))
    .map(([code, option]) => [code, Number(option)]),
);
const council = [member, { ...member, '6.2.2': 2 }, { ...member, '6.2.3': 4 }];

const request = (number: number, raw: Readonly<Record<string, unknown>>): ScoreRequest => {
  const set = setOf(number);
  const read = readScoreRequest({ set: set.id, asOf: '2026-06-15', ...raw }, set);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value;
};
const tea = (sheets: readonly Readonly<Record<string, number>>[], more: Readonly<Record<string, unknown>> = {}) =>
  request(11, { sheets: sheets.map((choices, i) => ({ by: `m${i + 1}`, choices })), ...more });
const wayFor = (asked: ScoreRequest, atLeast: Stars = 1): NextStar => {
  const set = setOf(Number(asked.set.slice(-2)));
  return nextStar(asked, set, score(asked, set), markings.get(set.id) ?? null, { atLeast });
};
const shortly = (step: NextStep): string => {
  if (step.kind === 'open-gate') return `open ${step.gate.code}`;
  if (step.kind === 'fulfil') return `${step.reason}: fulfil ${step.condition.code} +${step.won}`;
  return `${step.reason}: ${step.from?.key ?? 'nothing'} to ${step.to.number} +${step.won}`;
};
const done = (asked: Scored, way: NextStar): Scored =>
  way.steps.reduce((now, step) => afterStep(now, compileSet(setOf(Number(asked.set.slice(-2)))), step), asked);

describe('the worked example (set 11, tea, three members, 73,33)', () => {
  it('needs one thing for four stars: linkage contracts for more than 75 % of output', () => {
    const way = wayFor(tea(council));
    expect([way.from, way.level, way.reached]).toEqual([3, 4, 4]);
    expect(way.steps.map(shortly)).toEqual(['minimum: 26-2026/11#1.5/2 to 3 +3']);
    expect(way.steps[0]).toMatchObject({
      criterion: '1.5',
      to: { key: '26-2026/11#1.5/3', points: 2 },
      mark: 4,
      evidence: ['E03'],
      documentary: true,
    });
    expect(way.missing.now.hundredths).toBe(0);
    expect(way.noWay).toEqual([]);
  });

  it('then needs three minima for five stars, and then 10,67 points more, theirs counted', () => {
    const way = wayFor(tea(council.map((choices) => ({ ...choices, '1.5': 3 }))));
    expect(way.level).toBe(5);
    expect(way.steps.filter((step) => step.reason === 'minimum').map(shortly)).toEqual([
      'minimum: 26-2026/11#1.5/3 to 4 +3',
      'minimum: 26-2026/11#4.1/3 to 4 +6',
      'minimum: 26-2026/11#7/3 to 4 +6',
    ]);
    // 223 over three: 47 short of 270, and 32 once the 15 points of the minima count.
    expect(way.missing.now).toEqual({ sum: 47, count: 3, hundredths: 1567 });
    expect(way.missing.afterMinima).toEqual({ sum: 32, count: 3, hundredths: 1067 });
    expect(way.reached).toBe(5);
  });
});

/** Any request for a set: cases fixed, conditions answered or not, sheets of any quality; some left open where asked. */
const anyRequest = (most: number, complete: boolean): fc.Arbitrary<ScoreRequest> =>
  fc.constantFrom(...sets).chain((set) => {
    const leaves = leavesOf(set);
    const cases = fc.record(
      Object.fromEntries(
        leaves.filter((l) => l.cases.length > 0).map((l) => [l.code, fc.constantFrom(...l.cases.map((c) => c.code))]),
      ),
    );
    const answered = set.conditions.filter((one) => !['stopIfZero', 'starFloorRule'].includes(one.kind));
    const conditions = fc.record(Object.fromEntries(answered.map((one) => [one.code, fc.boolean()])), {
      requiredKeys: [],
    });
    return fc.tuple(cases, conditions, fc.integer({ min: 0, max: 3 })).chain(([chosen, holds, quality]) => {
      const choices = fc.record(
        Object.fromEntries(
          leaves.map((leaf) => {
            const open = leaf.options.filter((o) => o.caseCode === null || o.caseCode === chosen[leaf.code]);
            const numbers = open.map((o) => o.number);
            const best = numbers.at(-1) ?? 1;
            const weights = numbers.map((number) => ({ arbitrary: fc.constant(number), weight: 2 }));
            return [leaf.code, fc.oneof(...weights, { arbitrary: fc.constant(best), weight: 1 + quality * 3 })];
          }),
        ),
        complete ? {} : { requiredKeys: leaves.slice(4).map((leaf) => leaf.code) },
      ) as fc.Arbitrary<Record<string, number>>;
      return fc
        .record({
          minima: fc.constantFrom<MinimaRule>('majority', 'mean', 'all', 'finding'),
          findings: choices,
          sheets: fc.array(choices, { minLength: 1, maxLength: most }),
        })
        .map((made) =>
          request(set.number, {
            cases: chosen,
            conditions: holds,
            minima: made.minima,
            findings: made.findings,
            sheets: made.sheets.map((one, i) => ({ by: `m${i}`, choices: one })),
          }),
        );
    });
  });

const holdsTo = (asked: ScoreRequest, atLeast: Stars = 1): void => {
  const set = setOf(Number(asked.set.slice(-2)));
  const compiled = compileSet(set);
  const way = wayFor(asked, atLeast);
  if (way.level === null) {
    expect([score(asked, set).allowed, way.steps]).toEqual([5, []]);
    return;
  }
  expect(way.level).toBeGreaterThanOrEqual(atLeast);
  const fulfilled = new Set<string>();
  for (const step of way.steps) {
    if (step.kind === 'open-gate') continue;
    const leaf = compiled.byCode.get(step.criterion);
    if (leaf === undefined) throw new Error(step.criterion);
    if (step.reason === 'points') expect(isOutOfHands(set, leaf.code)).toBe(false);
    if (step.kind === 'fulfil') {
      fulfilled.add(step.condition.code);
      continue;
    }
    const option = leaf.options[step.to.number - 1];
    expect(option?.caseCode ?? asked.cases[leaf.code]).toBe(asked.cases[leaf.code]);
    expect(leaf.appliesIf !== null && asked.conditions[leaf.appliesIf.condition.code] === false).toBe(false);
    for (const { code } of leaf.requires) expect(asked.conditions[code] !== false || fulfilled.has(code)).toBe(true);
  }
  const after = score(done(asked, way), set);
  expect([after.allowed, after.gates]).toEqual([way.reached, []]);
  const once = onceEach(way);
  const named = once.steps.flatMap((step) => (step.kind === 'open-gate' ? [] : [step.criterion]));
  expect(named).toEqual([...new Set(named)]);
  expect(score(done(asked, once), set).allowed).toBe(way.reached);
  for (const step of once.steps) {
    if (step.kind !== 'raise' || asked.minima === 'finding') continue;
    const today = asked.sheets.map((sheet) => sheet.choices[step.criterion]);
    if (step.from === null) expect(today).toContain(undefined);
    else expect(today).toContain(step.from.number);
  }
  expect(way.noWay).toEqual([]);
  expect(after.allowed ?? 0).toBeGreaterThanOrEqual(way.level);
  const begins = set.bands.find((band) => band.stars === way.level)?.min ?? 0;
  const count = asked.sheets.length;
  const towards = { ...way, steps: way.steps.filter((step) => step.reason !== 'points') };
  const lacks = begins * count - score(done(asked, towards), set).total.sum;
  expect(way.missing.afterMinima.sum).toBe(Math.max(0, lacks));
  expect(way.missing.afterMinima.hundredths).toBe(Math.max(0, Math.ceil((lacks * 100) / count)));
  // Nothing is asked for that could be left out: without any one of the steps for points the band is missed.
  for (const spared of way.steps.filter((step) => step.reason === 'points')) {
    const fewer = { ...way, steps: way.steps.filter((step) => step !== spared) };
    expect(score(done(asked, fewer), set).total.sum).toBeLessThan(begins * count);
  }
};

describe('the steps to the next star, for every set of 26/2026', () => {
  it('lead there from any complete sheet, within its cases and conditions, with nothing asked in vain', () => {
    fc.assert(
      fc.property(anyRequest(1, true), (asked) => holdsTo(asked)),
      { numRuns: 1000, seed: 26_2026 },
    );
  });

  it('lead at once to three stars, or higher, where somebody aims at no less', () => {
    const aims = fc.constantFrom<Stars>(3, 3, 4, 5);
    fc.assert(
      fc.property(anyRequest(2, true), aims, (asked, atLeast) => holdsTo(asked, atLeast)),
      {
        numRuns: 500,
        seed: 26_2026,
      },
    );
  });

  it('lead there for a council of many sheets, some criteria open, whatever holds the minima', () => {
    fc.assert(
      fc.property(anyRequest(5, false), (asked) => holdsTo(asked)),
      { numRuns: 300, seed: 26_2026 },
    );
  });
});

const best = (set: CriteriaSet, cases: Readonly<Record<string, string>> = {}): Record<string, number> =>
  Object.fromEntries(
    leavesOf(set).flatMap((leaf) => {
      const open = leaf.options.filter((o) => o.caseCode === null || o.caseCode === cases[leaf.code]);
      const top = open.at(-1);
      return top === undefined ? [] : [[leaf.code, top.number]];
    }),
  );

describe('three stars at once', () => {
  it('is aimed at from a sheet of one star where asked, else two; above three it changes nothing', () => {
    const poor = Object.fromEntries(Object.keys(member).map((code) => [code, 1]));
    expect([wayFor(tea([poor])).level, wayFor(tea([poor]), 3).level]).toEqual([2, 3]);
    expect(wayFor(tea([poor]), 3).reached).toBe(3);
    expect(wayFor(tea([member]), 3)).toEqual(wayFor(tea([member])));
  });
});

describe('gates come first', () => {
  it('names what removes the dossier and what stops the evaluation, with sentence and citation, before any mark', () => {
    const way = wayFor(tea([member], { conditions: { C1: true, C4: true } }));
    expect([way.from, way.gatesAlone, way.level, way.reached]).toEqual([null, 3, 4, 4]);
    expect(way.steps.map(shortly)).toEqual(['open C1', 'open C4', 'minimum: 26-2026/11#1.5/2 to 3 +1']);
    expect(way.steps[0]).toMatchObject({ gate: { citation: '26/2026/QĐ-TTg, Phụ lục II, 26-2026/11, 1.1' } });
  });

  it('are not there where the conditions were answered no', () => {
    expect(wayFor(tea([member], { conditions: { C1: false, C4: false } })).gatesAlone).toBeNull();
  });

  it('lift every 0 of a group that stops at 0 (set 16, group 6) to the least option with points', () => {
    const set = setOf(16);
    const way = wayFor(request(16, { sheets: [{ by: 'm1', choices: { ...best(set), '6.1': 1, '6.3': 1 } }] }));
    expect(way.steps.map(shortly)).toEqual([
      'open C2',
      'gate: 26-2026/16#6.1/1 to 2 +3',
      'gate: 26-2026/16#6.3/1 to 2 +2',
    ]);
    expect([way.level, way.gatesAlone]).toEqual([5, 5]);
  });

  it('lift a 0 of the whole group where the sheet prints the stop in its last line (1048/QĐ-TTg, set 17, line 6.4)', async () => {
    const set = await findCriteriaSet('1048-2019/17');
    if (set === null) throw new Error('no set 17');
    const asked: Scored = {
      set: set.id,
      minima: 'majority',
      cases: {},
      conditions: {},
      findings: {},
      sheets: [{ by: 'm1', choices: { ...best(set), '6.1': 1 } }],
    };
    const way = nextStar(asked, set, score(asked, set));
    expect(way.steps.map(shortly)).toEqual(['open C4', 'gate: 1048-2019/17#6.1/1 to 2 +3']);
    expect(way.reached).toBe(5);
  });

  it('of five stars held back by a gate leave nothing but the gate', () => {
    const way = wayFor(tea([best(setOf(11))], { conditions: { L1: true } }));
    expect([way.steps.map(shortly), way.level, way.reached]).toEqual([['open L1'], 5, 5]);
  });
});

describe('conditions and cases', () => {
  it('ask for the test report before the points of the declaration, where it was denied', () => {
    const way = wayFor(tea([{ ...member, '1.5': 3 }], { conditions: { C5: false } }));
    expect([way.from, way.level]).toEqual([2, 3]);
    expect(way.steps.map(shortly)).toEqual(['minimum: fulfil C5 +4']);
  });

  it('never propose the structure of a story that the dossier says is not there; its twin may', () => {
    const sparse = { ...best(setOf(11)), '3.2': 1, '5.2': 2, '6.2.1': 1, '6.2.2': 1, '6.2.3': 3, '10': 1 };
    const told = (conditions: Readonly<Record<string, boolean>>) =>
      wayFor(tea([sparse], { conditions })).steps.flatMap((step) => (step.kind === 'raise' ? [step.criterion] : []));
    expect(told({ C3: false })).not.toContain('5.2');
    expect(told({ C3: true })).toContain('5.2');
  });

  it('propose options of the chosen case only (set 26, criterion 8)', () => {
    const set = setOf(26);
    for (const [chosen, low, high] of [
      ['a', 1, 2],
      ['b', 3, 4],
    ] as const) {
      const cases = { '8': chosen, '9': chosen, '15': chosen };
      const choices = { ...best(set, cases), '8': low, '1.2': 1, '2.1': 1, '3.2': 1 };
      const way = wayFor(request(26, { cases, sheets: [{ by: 'm1', choices }] }));
      const proposed = way.steps.flatMap((step) => (step.kind === 'raise' && step.criterion === '8' ? [step.to] : []));
      expect(proposed.every((to) => to.number === high)).toBe(true);
      expect(way.reached).toBe(5);
    }
  });

  it('never tell anybody to be represented by somebody else for a point', () => {
    for (const set of sets) {
      const title = leavesOf(set).find((leaf) => leaf.code === '3.2')?.title ?? '';
      expect(title).toMatch(/^Đại diện pháp luật của chủ thể là nữ/);
      expect(isOutOfHands(set, '3.2')).toBe(true);
    }
    expect([isOutOfHands(setOf(26), '6'), isOutOfHands(setOf(11), '6')]).toEqual([true, false]);
  });
});

describe('where no way leads on', () => {
  const set = setOf(26);
  const cases = { '8': 'a', '9': 'a', '15': 'a' };
  const held = { ...best(set, cases), '3.2': 1, '5.3': 1, '6': 1 };

  it('says that a case is not chosen and how far the mean can go; with the case chosen there is a way', () => {
    const open = Object.fromEntries(Object.entries(held).filter(([code]) => !Object.hasOwn(cases, code)));
    const way = wayFor(request(26, { sheets: [{ by: 'm1', choices: open }] }));
    expect([way.from, way.level, way.reached]).toEqual([4, 5, 4]);
    expect(way.noWay.map((one) => one.why)).toEqual([
      'case-not-chosen',
      'case-not-chosen',
      'case-not-chosen',
      'points-out-of-reach',
    ]);
    expect(way.noWay.at(-1)).toMatchObject({ needs: 90, most: { sum: 88, count: 1 } });
    expect(way.unscored).toEqual(['8', '9', '15']);
    const chosen = wayFor(request(26, { cases, sheets: [{ by: 'm1', choices: open }] }));
    expect([chosen.noWay, chosen.reached]).toEqual([[], 5]);
  });

  it('says so where a minimum stands at a criterion that the dossier says does not apply', () => {
    // The same set with a mark at 5.2: no set of the act prints one there today.
    const marked: CriteriaSet = structuredClone(setOf(11));
    const leaf = leavesOf(marked).find((one) => one.code === '5.2');
    if (leaf === undefined) throw new Error('no 5.2');
    Object.assign(leaf.options[2] ?? {}, { minimumForStars: 4 });
    const asked = tea([{ ...member, '1.5': 3 }], { conditions: { C3: false } });
    const way = nextStar(asked, marked, score(asked, marked));
    expect(way.noWay).toMatchObject([{ why: 'not-applying', criterion: '5.2', condition: { code: 'C3' } }]);
    expect(way.reached).toBe(3);
  });

  it('five stars allowed leave nothing to do', () => {
    const way = wayFor(tea([best(setOf(11))]));
    expect([way.level, way.steps, way.reached]).toEqual([null, [], 5]);
  });
});

describe('the cheapest points', () => {
  it('take one criterion of papers rather than two, and small climbs rather than the export market', () => {
    const low = { ...member, '1.5': 3, '4.1': 2, '9': 1, '4.3': 1, '1.2': 1 };
    const way = wayFor(tea([low]));
    const points = way.steps.filter((step) => step.reason === 'points');
    expect(points.every((step) => step.kind === 'raise' && step.documentary)).toBe(true);
    expect(way.steps.some((step) => step.kind === 'raise' && step.to.key === '26-2026/11#4.1/4')).toBe(false);
    expect([way.level, way.reached]).toEqual([4, 4]);
  });

  it('win for a council what the mean lacks, every member raised: 209 over three lack 34 hundredths', () => {
    const sheets = council.map((choices, i) => ({ ...choices, '1.5': 3, '4.3': 1, '1.3': 2, '1.2': i < 2 ? 1 : 2 }));
    const asked = tea(sheets);
    expect(score(asked, setOf(11)).total).toEqual({ sum: 209, count: 3, shown: '69,66' });
    const way = wayFor(asked);
    expect(way.missing.afterMinima).toEqual({ sum: 1, count: 3, hundredths: 34 });
    expect(way.steps).toHaveLength(1);
    expect(way.reached).toBe(4);
  });

  it('hold a minimum by the council’s finding where findings decide, at no points where the sheets have them', () => {
    const asked = tea([{ ...member, '1.5': 3 }], { minima: 'finding', findings: { ...member, '1.5': 2 } });
    expect(wayFor(asked).steps.map(shortly)).toEqual(['minimum: 26-2026/11#1.5/2 to 3 +0']);
  });
});
