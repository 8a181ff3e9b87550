// Every reason for which a spreadsheet is not read. Each has a sentence in `src/texts` that says how to mend it.

import { type Problem, problem } from '#kernel/problem.ts';

export const workbookProblemCodes = [
  'spreadsheets/not-a-workbook',
  'spreadsheets/old-format',
  'spreadsheets/binary-format',
  'spreadsheets/encrypted',
  'spreadsheets/macro',
  'spreadsheets/embedded-content',
  'spreadsheets/unsafe-xml',
  'spreadsheets/too-large',
  'spreadsheets/expands-too-far',
  'spreadsheets/too-many-sheets',
  'spreadsheets/too-many-rows',
  'spreadsheets/too-many-columns',
  'spreadsheets/too-many-cells',
  'spreadsheets/too-much-text',
  'spreadsheets/cell-too-long',
  'spreadsheets/damaged',
  'spreadsheets/too-heavy',
  'spreadsheets/not-text',
] as const;

export type WorkbookProblemCode = (typeof workbookProblemCodes)[number];

/** Figures and names for the sentence: `limit`, `part`, `sheet`, `cell`, `found`. */
export type WorkbookProblemDetails = Readonly<Record<string, string | number>>;

/** Stops reading at once from any depth; caught in one place and turned into a value. */
export class WorkbookRefusal extends Error {
  readonly problem: Problem;
  constructor(code: WorkbookProblemCode, details: WorkbookProblemDetails = {}) {
    super(code);
    this.problem = problem('invalid', code, details);
  }
}
