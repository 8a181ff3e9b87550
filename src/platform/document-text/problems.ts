// Every reason for which the text of a letter is not read. Each has a sentence in `src/texts` that says what to do.

import { type Problem, problem } from '#kernel/problem.ts';

export const documentTextProblemCodes = [
  'document-text/empty',
  'document-text/no-document',
  'document-text/old-word',
  'document-text/encrypted',
  'document-text/too-large',
  'document-text/too-many-pages',
  'document-text/too-heavy',
  'document-text/damaged',
  'document-text/no-text',
  'document-text/old-encoding',
] as const;
export type DocumentTextProblemCode = (typeof documentTextProblemCodes)[number];

/** Stops reading from any depth; caught in one place and turned into a value. */
export class DocumentTextRefusal extends Error {
  readonly problem: Problem;
  constructor(code: DocumentTextProblemCode, details: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.problem = problem('invalid', code, details);
  }
}
