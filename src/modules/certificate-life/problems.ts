// Refusals of this room that more than one act gives.

import { problem } from '#kernel/problem.ts';
import type { WithdrawalAct, WithdrawalState } from './rules/withdrawal-lifecycle.ts';

/** The case stands elsewhere than the act needs. */
export const notInThisState = (state: WithdrawalState, act: WithdrawalAct) =>
  problem('conflict', 'certificate-life/case-not-in-this-state', { state, act });

/** Somebody changed the record since it was shown. */
export const changedMeanwhile = (current: unknown) => problem('conflict', 'records/changed-meanwhile', { current });
