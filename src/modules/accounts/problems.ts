// Every refusal of this room that more than one act gives.

import { type Problem, problem } from '#kernel/problem.ts';

/** The link was used, has ended, was replaced by a newer one, or never was: all answered alike. */
export const linkNotUsable: Problem = problem('not-found', 'access/link-not-usable');

/** Nobody changes their own rights or closes their own account. */
export const ownAccount: Problem = problem('forbidden', 'access/own-account');

/** The account holds a right that the actor could not give, so the actor cannot take it over either. */
export const widerAccount: Problem = problem('forbidden', 'access/wider-account');

/** Somebody else saved a newer version meanwhile. */
export const changedMeanwhile: Problem = problem('conflict', 'records/changed-meanwhile');
