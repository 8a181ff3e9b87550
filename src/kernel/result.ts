// What an operation answers: a value, or the problem that refused it. Faults throw; refusals are values.

import type { Problem } from './problem.ts';

/** Either `ok` with a value, or not `ok` with the problem (an expected refusal, never a fault). */
export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** Wraps a value. `ok(3)` is `{ ok: true, value: 3 }`. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** Wraps a refusal. `refuse(problem)` is `{ ok: false, problem }`. */
export function refuse<P>(problem: P): Result<never, P> {
  return { ok: false, problem };
}
