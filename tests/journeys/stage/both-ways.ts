// A journey as a test: without and with scripts, on the built program. `npm run journey -- <name>` walks one and tells its steps.
// Each has a file of its own, so that two are walked at once.

import { describe, expect, test } from 'vitest';
import { type Journey, walkJourney } from './journey.ts';
import { looksClosely } from './look.ts';

const LONGEST_MS = 420_000;

/** Declares the two walks. */
export function walkBothWays(journey: Journey): void {
  describe(`the journey ${journey.name}`, () => {
    test.each([
      ['without', false],
      ['with', true],
    ])(
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
