// A journey as a test: without and with scripts, on the built program. `npm run journey -- <name>` walks one and tells its steps.
// Each has a file of its own, so that two are walked at once.

import { describe, expect, test } from 'vitest';
import { looksClosely } from '../../support/scratch.ts';
import { type Journey, walkJourney } from './journey.ts';

const LONGEST_MS = 420_000;

/**
 * Declares the walks. Every day each journey is walked with scripts, and the shortest, of a producer with a telephone, without them as well;
 * the others say `scripts-every-day`, and are walked without scripts by the deep run. What is walked on an app that needs scripts says
 * `with-scripts-alone`.
 */
export function walkBothWays(
  journey: Journey,
  when: 'both-every-day' | 'scripts-every-day' | 'with-scripts-alone',
): void {
  const both = when === 'both-every-day' || (when === 'scripts-every-day' && looksClosely);
  const ways = both ? [false, true] : [true];
  describe(`the journey ${journey.name}`, () => {
    test.each(ways.map((scripts) => [scripts ? 'with' : 'without', scripts] as const))(
      '%s scripts comes to its end, and nothing is wrong on the way',
      async (_, scripts) => {
        const result = await walkJourney(journey, { scripts, pictures: looksClosely }, () => {});
        expect(result.faults).toEqual([]);
        expect(result.steps).toBeGreaterThan(0);
      },
      LONGEST_MS,
    );
  });
}
