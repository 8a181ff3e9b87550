// A start or command that cannot go on, with the refusal the person reads.

import type { Problem } from '#kernel/problem.ts';

export class StartRefused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
