// Amounts of the room that were most likely written in another unit.

import type { FieldProblem } from '#kernel/problem.ts';

/** Less than this is no cost and no budget: thousands or millions were left out. Ours. */
const LEAST_VND = 1_000;

/**
 * An amount of money that is spent and too small to be one, nought among them; what nobody said is no fault.
 * @example tooSmall('amountVnd', 45)[0].code // 'promotion/amount-too-small'
 */
export const tooSmall = (path: string, amountVnd: number | null): readonly FieldProblem[] =>
  amountVnd !== null && amountVnd < LEAST_VND
    ? [{ path, code: 'promotion/amount-too-small', details: { amount: amountVnd } }]
    : [];
