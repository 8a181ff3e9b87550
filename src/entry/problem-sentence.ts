// A refusal for the person at the console: English first, as the rest of the command line.

import type { Problem } from '#kernel/problem.ts';
import { sentenceOf, textsOf } from '#texts/index.ts';

/** One sentence per problem, and one line per wrong field. */
export function problemSentence(problem: Problem): string {
  const t = textsOf('en');
  const fields = (problem.fields ?? []).map((f) => {
    const text = f.code.includes('/')
      ? sentenceOf(t, { kind: 'invalid', code: f.code as Problem['code'], details: f.details ?? {} })
      : t.fields.sentence(f.code, f.details ?? {});
    return `  ${f.path}: ${text}`;
  });
  return [sentenceOf(t, problem), ...fields].join('\n');
}
