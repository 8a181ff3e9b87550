// The values by which a council works. The act leaves them to the Quy chế (Art. 7.3b, 7.3d); where that says nothing, ours hold and are shown
// as ours.

import type { CouncilRules, RuleName } from './council.ts';

/** The rules of one session, frozen when it opens. */
export interface SessionRules {
  /** Members with a sheet who must be there, of all; exactly so many is enough. The chair, or who presides, is one of them. */
  readonly quorumPercent: number;
  /** Totals of two members that lie further apart than this are looked at once more. */
  readonly gapPoints: number;
  /** How it is found whether a star's minimum mark holds. */
  readonly minima: 'majority' | 'mean' | 'all' | 'finding';
  /** A member whose points on documentary criteria lie further than this from what the advisory team found is asked for a note. */
  readonly farFromAdvice: number;
}

/**
 * Ours, where the Quy chế is silent. Quorum and gap as regulations of provinces have them; majority since a mark is reached or not;
 * five points from the advice since two of the largest criteria make about so much. Nobody stands in, no extra rounds: both need the Quy
 * chế (Art. 5.1 for rounds).
 */
export const defaultRules: CouncilRules = {
  quorumPercent: 75,
  gapPoints: 10,
  minima: 'majority',
  farFromAdvice: 5,
  standIns: 'nobody',
  extraRounds: false,
  fromRegulation: [],
};

/**
 * Rules that differ from ours although no Quy chế is said to set them: each needs its paper.
 * @example rulesWithoutPaper({ ...defaultRules, quorumPercent: 60 }) // ['quorumPercent']
 */
export function rulesWithoutPaper(rules: CouncilRules): readonly RuleName[] {
  const own: readonly RuleName[] = ['quorumPercent', 'gapPoints', 'minima', 'farFromAdvice', 'standIns', 'extraRounds'];
  return own.filter((name) => rules[name] !== defaultRules[name] && !rules.fromRegulation.includes(name));
}

/** What a session takes along of its council's rules. */
export function rulesOfSession({ quorumPercent, gapPoints, minima, farFromAdvice }: SessionRules): SessionRules {
  return { quorumPercent, gapPoints, minima, farFromAdvice };
}
