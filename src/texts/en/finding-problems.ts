// Refusals while findings are written down and dealt with.

import type { findingProblems as vi } from '../vi/finding-problems.ts';
import { findings } from './findings.ts';

type Details = Readonly<Record<string, unknown>>;
const stateOf = (d: Details): string => findings.states[d['state'] as keyof typeof findings.states] ?? 'another state';

export const findingProblems: typeof vi = {
  'findings/about-nobody': () =>
    'No product or producer is chosen. Choose a product; where the finding is about the whole place, choose the producer.',
  'findings/day-in-future': () => 'The day cannot lie after today. Look at the paper again.',
  'findings/law-of-other-kind': () => 'Another finding needs its legal basis: article and clause that were not kept.',
  'findings/not-in-this-state': (d: Details) =>
    `The finding is "${stateOf(d)}", so this step is not possible. Load the page again to see what comes next.`,
};
