// Refusals of this room that more than one act gives.

import { problem } from '#kernel/problem.ts';
import type { FindingState, FindingStep } from './rules/finding-lifecycle.ts';

/** The finding stands elsewhere than the step needs. */
export const notInThisState = (state: FindingState, step: FindingStep) =>
  problem('conflict', 'findings/not-in-this-state', { state, step });

/** Somebody changed the record since it was shown. */
export const changedMeanwhile = (current: unknown) => problem('conflict', 'records/changed-meanwhile', { current });
