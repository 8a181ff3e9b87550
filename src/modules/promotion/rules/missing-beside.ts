// What is needed beside something that was said: a sum needs its currency, the day of a decision its number.

import type { FieldProblem } from '#kernel/problem.ts';

/**
 * The sentence at a box that is empty although what needs it was said; what was not sent at all is asked for elsewhere.
 * @example missingBeside(200, { path: 'unit', value: null, code: 'promotion/unit-missing' }) // one problem
 */
export const missingBeside = (
  said: unknown,
  { path, value, code }: { readonly path: string; readonly value: unknown; readonly code: string },
): readonly FieldProblem[] => (said != null && value === null ? [{ path, code }] : []);
