// Whether a reason says something: who reads it years later must understand why. Ours: a few words, ten letters at least.

import type { FieldProblem } from './problem.ts';

const LEAST_LETTERS = 10;
const LEAST_WORDS = 3;

/**
 * @example isSentence('x') // false
 * @example isSentence('Thiếu doanh số ngày cuối') // true
 */
export function isSentence(reason: string): boolean {
  const words = reason.trim().split(/\s+/);
  return words.join('').length >= LEAST_LETTERS && words.length >= LEAST_WORDS && new Set(words).size >= LEAST_WORDS;
}

/** A reason that says nothing, at its box. */
export const notASentence = (path: string): FieldProblem => ({ path, code: 'not-a-sentence' });
