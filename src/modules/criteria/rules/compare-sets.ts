// What changed from an older set to the one that took its place: parts, groups and criteria matched by their titles, since
// numbers moved. Where titles only resemble each other it says so; it never says that two criteria mean the same.

import { foldName } from '#kernel/vietnamese-text.ts';
import { type CriteriaSet, type Criterion, leavesUnder, type PartCode } from '#law/criteria-set.ts';

/** One side of a line. */
export interface Side {
  readonly code: string;
  readonly title: string;
  readonly maxPoints: number;
  /** Points of the options in their order; empty for a group. */
  readonly steps: readonly number[];
}

/** `same`: the same title · `alike`: titles that only resemble each other · `added` · `gone`. */
export type Match = 'same' | 'alike' | 'added' | 'gone';

export interface ComparedLine {
  readonly part: PartCode;
  readonly match: Match;
  readonly before: Side | null;
  readonly after: Side | null;
  /** Both sides stand and their most points or their steps differ. */
  readonly pointsChanged: boolean;
}

export interface ComparedPart {
  readonly part: PartCode;
  readonly before: number;
  readonly after: number;
}

export interface SetComparison {
  readonly parts: readonly ComparedPart[];
  readonly groups: readonly ComparedLine[];
  readonly criteria: readonly ComparedLine[];
}

/** Titles resemble each other from this share of common words on (Dice: twice the common words by all words of both). */
const ALIKE_FROM = 0.6;

interface Placed extends Side {
  readonly part: PartCode;
  readonly key: string;
}

function placed(part: PartCode, side: Side): Placed {
  return { ...side, part, key: foldName(side.title) };
}

const stepsOf = (criterion: Criterion): readonly number[] => criterion.options.map((option) => option.points);

function groupsOf(set: CriteriaSet): readonly Placed[] {
  return set.parts.flatMap((part) =>
    part.groups.map(({ code, title, maxPoints }) => placed(part.code, { code, title, maxPoints, steps: [] })),
  );
}

function criteriaOf(set: CriteriaSet): readonly Placed[] {
  return set.parts.flatMap((part) =>
    part.groups
      .flatMap((group) => group.criteria.flatMap(leavesUnder))
      .map((leaf) =>
        placed(part.code, { code: leaf.code, title: leaf.title, maxPoints: leaf.maxPoints, steps: stepsOf(leaf) }),
      ),
  );
}

/**
 * How much two titles resemble each other, 0 to 1: twice their common words by all words of both, marks aside.
 * @example likeness('cau chuyen ve san pham', 'cau chuyen san pham') // 0.888…
 */
export function likeness(a: string, b: string): number {
  const [one, other] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const common = [...one].filter((word) => other.has(word)).length;
  return (2 * common) / (one.size + other.size);
}

const changed = (before: Side, after: Side): boolean =>
  before.maxPoints !== after.maxPoints || before.steps.join() !== after.steps.join();

const bare = ({ code, title, maxPoints, steps }: Placed): Side => ({ code, title, maxPoints, steps });

/** Pairs by the same title in the same part, then by likeness, the likeliest first; what is left was added or is gone. */
function matched(before: readonly Placed[], after: readonly Placed[]): readonly ComparedLine[] {
  const pairs = new Map<Placed, { readonly before: Placed; readonly match: Match }>();
  const free = new Set(before);
  for (const one of after) {
    const same = [...free].find((other) => other.part === one.part && other.key === one.key);
    if (same === undefined) continue;
    free.delete(same);
    pairs.set(one, { before: same, match: 'same' });
  }
  const near = after
    .filter((one) => !pairs.has(one))
    .flatMap((one) =>
      [...free]
        .filter((other) => other.part === one.part)
        .map((other) => ({ one, other, share: likeness(one.key, other.key) })),
    )
    .filter(({ share }) => share >= ALIKE_FROM)
    .sort((a, b) => b.share - a.share);
  for (const { one, other } of near) {
    if (pairs.has(one) || !free.has(other)) continue;
    free.delete(other);
    pairs.set(one, { before: other, match: 'alike' });
  }
  const lines = after.map((one): ComparedLine => {
    const pair = pairs.get(one);
    return pair === undefined
      ? { part: one.part, match: 'added', before: null, after: bare(one), pointsChanged: false }
      : {
          part: one.part,
          match: pair.match,
          before: bare(pair.before),
          after: bare(one),
          pointsChanged: changed(pair.before, one),
        };
  });
  const gone = [...free].map(
    (one): ComparedLine => ({ part: one.part, match: 'gone', before: bare(one), after: null, pointsChanged: false }),
  );
  return (['A', 'B', 'C'] as const).flatMap((part) => [...lines, ...gone].filter((line) => line.part === part));
}

/** Compares two sets; of a set without criteria only the parts can be compared, and both lists are empty. */
export function compareSets(older: CriteriaSet, newer: CriteriaSet): SetComparison {
  const parts = newer.parts.map((part) => ({
    part: part.code,
    before: older.parts.find((one) => one.code === part.code)?.maxPoints ?? 0,
    after: part.maxPoints,
  }));
  const unread = [older, newer].some((set) => set.provenance.status === 'missing');
  if (unread) return { parts, groups: [], criteria: [] };
  return {
    parts,
    groups: matched(groupsOf(older), groupsOf(newer)),
    criteria: matched(criteriaOf(older), criteriaOf(newer)),
  };
}
