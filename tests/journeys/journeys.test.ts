// Every journey, without and with scripts, on the built program. `npm run journey -- <name>` walks one and tells its steps.

import { describe, expect, test } from 'vitest';
import { walkJourney } from './stage/journey.ts';
import { looksClosely } from './stage/look.ts';
import { journeys } from './walks/index.ts';

const LONGEST_MS = 420_000;

describe.each(journeys)('the journey $name', (journey) => {
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
