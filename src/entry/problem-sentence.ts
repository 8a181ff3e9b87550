// A refusal for the person at the console: English first, as the rest of the command line.

import type { Problem } from '#kernel/problem.ts';
import { fieldSentence, sentenceOf, textsOf } from '#texts/index.ts';

/** One sentence per problem, and one line per wrong field. */
export function problemSentence(problem: Problem): string {
  const t = textsOf('en');
  const fields = (problem.fields ?? []).map((field) => `  ${field.path}: ${fieldSentence(t, field)}`);
  return [sentenceOf(t, problem), ...fields].join('\n');
}
