// Reports: refusals.

import type { reportingProblems as vi } from '../vi/reporting-problems.ts';

export const reportingProblems: typeof vi = {
  'reporting/period-ends-first': () =>
    'The last day of the period comes before its first, so there is no day to count. Change the two days.',
  'reporting/as-of-in-future': () => 'There are no figures of a day after today. Choose today or a past day.',
};
