// A list of steps in which every criterion stands once: what must be done there, from how it is today, a condition of it included.

import type { MissingPoints, NextStar } from './next-star.ts';
import type { NextStep } from './next-steps.ts';

/**
 * The same way with the steps at one criterion made one: from the first of them, to the last, in the place of the first. The
 * points of a minimum and those beyond it are then won together, so less is missing after the minima.
 * @example onceEach(way).steps.map((step) => step.to.number) // [4]: not 3 for the mark, then 4 for points
 */
export function onceEach(way: NextStar): NextStar {
  const steps: NextStep[] = [];
  let moved = 0;
  for (const step of way.steps) {
    const at = step.kind === 'raise' ? steps.findIndex((one) => isAt(one, step.criterion)) : -1;
    const first = steps[at];
    if (first === undefined || first.kind === 'open-gate' || step.kind !== 'raise') {
      steps.push(step);
      continue;
    }
    const won = first.won + step.won;
    steps[at] =
      first.kind === 'fulfil'
        ? { ...step, reason: first.reason, condition: first.condition, won }
        : { ...first, to: step.to, mark: first.mark ?? step.mark, won };
    if (step.reason === 'points' && first.reason !== 'points') moved += step.won;
  }
  const { now, afterMinima } = way.missing;
  return { ...way, steps, missing: { now, afterMinima: less(afterMinima, moved) } };
}

const isAt = (step: NextStep, criterion: string): boolean => step.kind !== 'open-gate' && step.criterion === criterion;

function less({ sum, count }: MissingPoints, won: number): MissingPoints {
  const lacks = Math.max(0, sum - won);
  return { sum: lacks, count, hundredths: Math.ceil((lacks * 100) / count) };
}
