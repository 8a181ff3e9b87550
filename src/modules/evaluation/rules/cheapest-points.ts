// The cheapest way to points that are missing: few criteria, papers before opinion, small climbs, and the least more than is
// needed. Exact, by going through every sum of points that can be won.

import type { CriterionOption, SetCondition } from '#law/criteria-set.ts';
import type { Leaf } from './compiled-set.ts';
import { openOptions } from './explain-points.ts';
import { type StepList, sumOf, withAtLeast, withHolding } from './next-steps.ts';
import type { Scored } from './score-request.ts';

interface Move {
  readonly leaf: Leaf;
  readonly fulfil?: SetCondition;
  readonly to?: CriterionOption;
}

interface Variant {
  readonly moves: readonly Move[];
  readonly gain: number;
  readonly cost: number;
}

/**
 * Criteria about who the producer is or where the place lies. Nobody is told to change these for points; a star minimum
 * printed there would still be named.
 */
export function isOutOfHands(set: { readonly folder: string; readonly number: number }, code: string): boolean {
  if (code === '3.2' && set.folder === '26-2026') return true;
  return set.number === 26 && (code === '5.3' || code === '6');
}

/**
 * Adds the cheapest steps that win at least `need` points over all sheets. Answers the most that could be won, where even
 * that is less, and then adds nothing; else `null`.
 */
export function addCheapestPoints(list: StepList, need: number): number | null {
  if (need <= 0) return null;
  const bundles = bundlesOf(list).map((bundle) => variantsOf(list, bundle));
  const best = bundles.reduce((sum, variants) => sum + Math.max(0, ...variants.map((one) => one.gain)), 0);
  if (best < need) return best;
  let costs: (number | undefined)[] = [0];
  const taken: (Variant | undefined)[][] = [];
  for (const variants of bundles) {
    const next = [...costs];
    const chosen: (Variant | undefined)[] = [];
    for (const variant of variants) {
      costs.forEach((cost, sum) => {
        if (cost === undefined) return;
        const known = next[sum + variant.gain];
        if (known !== undefined && known <= cost + variant.cost) return;
        next[sum + variant.gain] = cost + variant.cost;
        chosen[sum + variant.gain] = variant;
      });
    }
    costs = next;
    taken.push(chosen);
  }
  let sum = need;
  for (let at = need; at < costs.length; at += 1) {
    if ((costs[at] ?? Number.POSITIVE_INFINITY) < (costs[sum] ?? Number.POSITIVE_INFINITY)) sum = at;
  }
  const picked: Variant[] = [];
  for (const chosen of taken.reverse()) {
    const variant = chosen[sum];
    if (variant === undefined) continue;
    picked.push(variant);
    sum -= variant.gain;
  }
  for (const { moves } of picked.reverse().sort((a, b) => a.cost - b.cost)) {
    for (const { leaf, fulfil, to } of moves) {
      if (fulfil !== undefined) list.fulfil(leaf, fulfil, 'points');
      if (to !== undefined) list.raise(leaf, to, 'points');
    }
  }
  return null;
}

/** Leaves that hang together: one decides whether the other applies, or one condition closes both. The others alone. */
function bundlesOf(list: StepList): readonly (readonly Leaf[])[] {
  const { conditions } = list.request;
  const bundles: Leaf[][] = [];
  for (const leaf of list.compiled.leaves) {
    if (list.open.has(leaf.code) || isOutOfHands(list.compiled.set, leaf.code)) continue;
    const { appliesIf } = leaf;
    if (appliesIf !== null && conditions[appliesIf.condition.code] === false) continue;
    const decider =
      appliesIf === null || conditions[appliesIf.condition.code] === true
        ? undefined
        : list.compiled.leaves[appliesIf.decidedBy];
    const closed = leaf.requires.filter((condition) => conditions[condition.code] === false);
    const joined = bundles.find((bundle) =>
      bundle.some(
        (one) =>
          (one === decider && list.lowest(one, 'points') === 0) ||
          closed.some((condition) => one.requires.includes(condition)),
      ),
    );
    if (joined === undefined) bundles.push([leaf]);
    else joined.push(leaf);
  }
  return bundles;
}

function variantsOf(list: StepList, bundle: readonly Leaf[]): readonly Variant[] {
  const { request } = list;
  const closed = bundle.flatMap((leaf) =>
    leaf.requires
      .filter((condition) => request.conditions[condition.code] === false)
      .map((condition) => ({ leaf, fulfil: condition })),
  );
  const opening = closed.filter((move, i) => closed.findIndex((one) => one.fulfil === move.fulfil) === i);
  let drafts: (readonly Move[])[] = opening.length > 0 ? [[], opening] : [[]];
  for (const leaf of bundle) {
    const low = lowestChosen(request, leaf);
    const better = openOptions(leaf, request.cases[leaf.code]).filter((option) => option.points > low);
    drafts = drafts.flatMap((moves) => {
      const opened = leaf.requires.every(
        (condition) => request.conditions[condition.code] !== false || moves.some(({ fulfil }) => fulfil === condition),
      );
      return [moves, ...(opened ? better.map((to) => [...moves, { leaf, to }]) : [])];
    });
  }
  const before = sumOf(list.compiled, request);
  return drafts.flatMap((moves): Variant[] => {
    const gain = moves.length === 0 ? 0 : sumOf(list.compiled, doing(request, moves)) - before;
    if (gain <= 0) return [];
    return [{ moves, gain, cost: moves.reduce((sum, move) => sum + effortOf(list, move), 0) }];
  });
}

/**
 * What a move costs: 3 for taking up another criterion, the square of the options climbed (one high climb is harder than
 * two small ones), 3 more where people judge. So the fewest criteria win, until one would have to be climbed by three
 * options at once. Ties go to fewer moves.
 */
function effortOf(list: StepList, move: Move): number {
  const effort = 3 + rungs(list.request, move) ** 2 + (list.documentary(move.leaf) ? 0 : 3);
  return effort * 1000 + 1;
}

/** The points of the lowest option that a sheet chose at a leaf, whether it counts or not; not scored is below any. */
function lowestChosen(request: Scored, leaf: Leaf): number {
  const points = request.sheets.map(
    (sheet) => leaf.options.find((option) => option.number === sheet.choices[leaf.code])?.points ?? -1,
  );
  return Math.min(...points);
}

/** How many options a move climbs past, its own counted. */
function rungs(request: Scored, { leaf, to }: Move): number {
  if (to === undefined) return 1;
  const low = lowestChosen(request, leaf);
  return openOptions(leaf, request.cases[leaf.code]).filter(
    (option) => option.points > low && option.points <= to.points,
  ).length;
}

function doing(request: Scored, moves: readonly Move[]): Scored {
  let done = request;
  for (const { leaf, fulfil, to } of moves) {
    if (fulfil !== undefined) done = withHolding(done, fulfil.code);
    if (to !== undefined) done = withAtLeast(done, leaf, to);
  }
  return done;
}
