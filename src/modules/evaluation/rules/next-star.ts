// The way to the next star: gates that closed first, then the star minima that are not held, then the cheapest steps to the
// points that are missing. What it promises is scored again before it is said.

import type { Mean } from '#kernel/points.ts';
import type { CriteriaSet } from '#law/criteria-set.ts';
import { addCheapestPoints } from './cheapest-points.ts';
import { leavesOfStop } from './gates.ts';
import { leastWithPoints, type Marking, type NextStep, type NoWayAt, StepList, sumOf } from './next-steps.ts';
import { type Score, type Stars, score as scoreAgain } from './score.ts';
import type { Scored } from './score-request.ts';
import { sheetPoints } from './sheet-points.ts';
import { markFor, missedMarks } from './star-marks.ts';

/** Points that are missing, over all sheets; of the mean in hundredths, rounded up so that they suffice. */
export interface MissingPoints extends Mean {
  readonly hundredths: number;
}

/** Why the steps do not lead to the level. */
export type NoWay =
  | NoWayAt
  /** Even with everything else done, the mean total stays below the band: `most` is the highest it can be. */
  | { readonly why: 'points-out-of-reach'; readonly needs: number; readonly most: Mean };

export interface NextStar {
  readonly set: string;
  /** The level aimed at; `null`: five stars are allowed already. */
  readonly level: Stars | null;
  /** Whole points where its band begins; a mean of exactly so many is in it. */
  readonly begins: number;
  /** The level allowed today; `null`: a gate closed. */
  readonly from: Stars | null;
  readonly steps: readonly NextStep[];
  /** Where a gate closed: the level allowed once only the gates are open. */
  readonly gatesAlone: Stars | null;
  /** What the mean lacks for the band: today, and with gates and minima done, whose points count. */
  readonly missing: { readonly now: MissingPoints; readonly afterMinima: MissingPoints };
  /** Empty: the steps lead to the level. */
  readonly noWay: readonly NoWay[];
  /** The level allowed once every step is done, scored again. */
  readonly reached: Stars | null;
  /** Criteria that a sheet leaves open; they count 0 until they are scored. */
  readonly unscored: readonly string[];
  /** The sheet is still being filled in and has such criteria: the steps speak only of what is answered. */
  readonly finishFirst: boolean;
}

/**
 * The way from these sheets to the next level, or to `atLeast` where that is higher: nothing below three stars is
 * certified, so a producer with one or two may aim at three at once. Where a gate closed, the level aimed at is the one
 * after that which points and marks hold, five at most. Each step is said for the mean: every member is taken to choose at
 * least its option, and `won` is over all sheets. Minima ask for the least option that holds the mark; points are sought
 * with the least effort: few criteria, papers before opinion, small climbs (see `cheapest-points.ts`).
 *
 * Every option proposed is of the case that the dossier chose. A criterion under a required condition that was denied is
 * proposed only after the condition itself; one that was said not to apply is never proposed. A sheet that leaves no way
 * says so in `noWay`, and `reached` is the level that the steps still give.
 *
 * Where somebody is still filling in the sheet, nothing is proposed at a criterion without an answer: that is to be answered
 * first. Steps for points are then only for what is missing even if every such criterion gave its most. `lookedAt` names
 * criteria without a choice that were answered all the same, with none of the options.
 * @law 26/2026/QĐ-TTg, Art. 3.3, Phụ lục II
 * @example nextStar(request, tea, score(request, tea)).steps.map((step) => step.kind) // ['raise']: 1.5, option 3
 */
export function nextStar(
  request: Scored,
  set: CriteriaSet,
  score: Score,
  marking: Marking = null,
  { atLeast = 1, lookedAt = [] }: { readonly atLeast?: Stars; readonly lookedAt?: readonly string[] } = {},
): NextStar {
  const unscored = [...new Set(score.unscored.map((one) => one.criterion))].filter((code) => !lookedAt.includes(code));
  const finishFirst = request.unfinished === true && unscored.length > 0;
  const held = levelBehindGates(score);
  const level = score.allowed === 5 ? null : (Math.min(Math.max(held + 1, atLeast), 5) as Stars);
  const begins = set.bands.find((band) => band.stars === (level ?? 5))?.min ?? 0;
  const count = request.sheets.length;
  const now = missingTo(begins, score.total.sum, count);
  if (level === null) {
    const none = { now, afterMinima: now };
    return {
      set: set.id,
      level,
      begins,
      from: 5,
      steps: [],
      gatesAlone: null,
      missing: none,
      noWay: [],
      reached: 5,
      unscored,
      finishFirst,
    };
  }
  const list = new StepList(request, set, marking, new Set(finishFirst ? unscored : []));
  openGates(list, score);
  const gatesAlone = score.gates.length > 0 ? scoreAgain(list.request, set).allowed : null;
  const sheets = () => list.request.sheets.map((sheet) => sheetPoints(list.compiled, sheet, list.request));
  for (const missed of missedMarks(list.compiled, list.request, sheets(), level)) {
    const leaf = list.compiled.byCode.get(missed.criterion);
    if (leaf === undefined) continue;
    list.bringTo(leaf, markFor(leaf, level, request.cases[leaf.code]) ?? undefined, 'minimum');
  }
  const sum = sumOf(list.compiled, list.request);
  const afterMinima = missingTo(begins, sum, count);
  const noWay: NoWay[] = [];
  const open = list.mostOfOpen();
  const most = addCheapestPoints(list, afterMinima.sum - open);
  if (most !== null) {
    for (const leaf of list.compiled.leaves) list.sayWhyClosed(leaf);
    noWay.push(...list.noWay, { why: 'points-out-of-reach', needs: begins, most: { sum: sum + most + open, count } });
  } else noWay.push(...list.noWay);
  return {
    set: set.id,
    level,
    begins,
    from: score.allowed,
    steps: list.steps,
    gatesAlone,
    missing: { now, afterMinima },
    noWay,
    reached: scoreAgain(list.request, set).allowed,
    unscored,
    finishFirst,
  };
}

/** The level that points and marks hold, whatever the gates say: what blocks begins one above it. */
function levelBehindGates({ allowed, blockedBy }: Score): number {
  return allowed ?? Math.min(5, ...blockedBy.map((block) => block.level - 1));
}

function openGates(list: StepList, { gates }: Score): void {
  for (const gate of gates) {
    list.openGate(gate);
    const condition = list.compiled.conditions.get(gate.code);
    if (gate.kind !== 'stopIfZero' || condition === undefined) continue;
    for (const leaf of leavesOfStop(list.compiled, condition)) {
      if (list.lowest(leaf, 'gate') === 0)
        list.bringTo(leaf, leastWithPoints(leaf, list.request.cases[leaf.code]), 'gate');
    }
  }
}

/** What sheets of `sum` points lack for a mean of `begins`: nothing where it is reached, exactly on it included. */
function missingTo(begins: number, sum: number, count: number): MissingPoints {
  const lacks = Math.max(0, begins * count - sum);
  return { sum: lacks, count, hundredths: Math.ceil((lacks * 100) / count) };
}
