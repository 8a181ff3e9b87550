// What a council feels: nine members, thirty products, twenty-five marks each, turned into means, stars and ranks. No server
// is asked: the scoring engine runs in this process, beside the fewest loops that give the same totals and levels.

import { type CriteriaSet, leavesOf } from '#law/criteria-set.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { readScoreRequest, type ScoreRequest, score } from '#modules/evaluation/index.ts';
import { Draw } from './data/random.ts';
import type { Figure } from './report.ts';

const MEMBERS = 9;
const PRODUCTS = 30;
const CRITERIA = 25;
/** Rounds that warm up, and rounds of which the median is told. */
const ROUNDS = { warmUp: 400, timed: 400 };

/** What comes out of a product: the sum of all sheets, and the level that may be given. */
interface Outcome {
  readonly sum: number;
  readonly level: number;
}

function requestsFor(set: CriteriaSet): readonly ScoreRequest[] {
  const draw = new Draw();
  const marked = leavesOf(set).slice(0, CRITERIA);
  return Array.from({ length: PRODUCTS }, () => {
    // Good and poor products, so that every band is among the results.
    const worst = draw.next();
    const sheets = Array.from({ length: MEMBERS }, (_, i) => ({
      by: `member ${i + 1}`,
      choices: Object.fromEntries(
        marked.map(({ code, options }) => [code, 1 + Math.floor((worst + draw.next() * (1 - worst)) * options.length)]),
      ),
    }));
    const request = readScoreRequest({ set: set.id, asOf: '2026-06-15', sheets }, set);
    if (!request.ok) throw new Error(`the workload is refused: ${JSON.stringify(request.problem)}`);
    return request.value;
  });
}

const ranked = (outcomes: readonly Outcome[]): readonly Outcome[] =>
  [...outcomes].sort((one, other) => other.sum - one.sum);

function bySystem(set: CriteriaSet, requests: readonly ScoreRequest[]): readonly Outcome[] {
  return ranked(
    requests.map((request) => {
      const { total, allowed } = score(request, set);
      return { sum: total.sum, level: allowed ?? 0 };
    }),
  );
}

/** The floor: tables of numbers, one condition (5.2 counts with a story only), no reasons. */
function floorFor(set: CriteriaSet, requests: readonly ScoreRequest[]): () => readonly Outcome[] {
  const leaves = leavesOf(set);
  const points = leaves.map((leaf) => [0, ...leaf.options.map((option) => option.points)]);
  const leastFor = (level: number): readonly number[] =>
    leaves.map(({ options }) => options.filter((one) => (one.minimumForStars ?? 9) <= level).at(-1)?.points ?? 0);
  const levels = [3, 4, 5].map((level) => ({ level, from: 20 * level - 10, least: leastFor(level) }));
  const [story, told] = ['5.1', '5.2'].map((code) => leaves.findIndex((leaf) => leaf.code === code));
  const councils = requests.map((request) =>
    request.sheets.map((sheet) => leaves.map(({ code }) => sheet.choices[code] ?? 0)),
  );
  const worth = (marks: readonly number[], i: number): number =>
    i === told && worth(marks, story ?? 0) === 0 ? 0 : (points[i]?.[marks[i] ?? 0] ?? 0);
  return () =>
    ranked(
      councils.map((council) => {
        let sum = 0;
        for (const marks of council) for (let i = 0; i < marks.length; i += 1) sum += worth(marks, i);
        let reached = sum >= 30 * MEMBERS ? 2 : 1;
        for (const { level, from, least } of levels) {
          const held = (needs: number, i: number): boolean =>
            2 * council.filter((marks) => worth(marks, i) >= needs).length > MEMBERS;
          if (reached === level - 1 && sum >= from * MEMBERS && least.every(held)) reached = level;
        }
        return { sum, level: reached };
      }),
    );
}

function medianOf(work: () => unknown): number {
  for (let i = 0; i < ROUNDS.warmUp; i += 1) work();
  const times = Array.from({ length: ROUNDS.timed }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((one, other) => one - other)[ROUNDS.timed / 2] ?? 0;
}

/** Milliseconds for one council's whole session, once both have given the same totals and levels. */
export async function councilFigure(): Promise<Figure> {
  const set = await findCriteriaSet('26-2026/11');
  if (set === null) throw new Error('set 11 is not there');
  const requests = requestsFor(set);
  const floor = floorFor(set, requests);
  const system = (): readonly Outcome[] => bySystem(set, requests);
  if (JSON.stringify(system()) !== JSON.stringify(floor())) throw new Error('the engine and the floor disagree');
  const label = `g  a council: ${MEMBERS} members, ${(MEMBERS * PRODUCTS * CRITERIA).toLocaleString('en')} marks`;
  return {
    measure: 'g',
    label,
    size: PRODUCTS,
    metric: 'sessionMs',
    unit: '',
    system: medianOf(system),
    floor: medianOf(floor),
  };
}
