// A person confirms what a letter asks for: points taken as read or changed, points dropped with a reason, points left for later. Nothing is
// assigned to anybody without this.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { fieldProblemsOf } from '#runner/field-problems.ts';
import { id, oneOf, optionalText, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Clause, parentOf } from '../rules/clause.ts';
import { pointsOfReading, sameWords, wordsOfTask } from '../rules/clause-of-task.ts';
import { clauseOf, clauseShape, makeClauses, ownReading, wordsOf } from './clause-input.ts';
import { actingSubject, letterFor } from './find-letter.ts';

/** Points of one letter. */
const MOST = 400;

const row = z.object({
  readIndex: whole(0, MOST),
  /** `later`: neither taken nor dropped. */
  take: oneOf(['yes', 'later', 'drop']),
  reason: optionalText(500),
  ...clauseShape,
});
type Row = z.output<typeof row>;
type ReadRow = Row | { readonly wrong: readonly FieldProblem[] } | null;

/** A row that is left for later is not judged. */
const readRow = z.unknown().transform((given): ReadRow => {
  if (given === null || typeof given !== 'object') return null;
  if ((given as Record<string, unknown>)['take'] === 'later') return null;
  const read = row.safeParse(given);
  return read.success ? read.data : { wrong: fieldProblemsOf(read.error, given) };
});
const isRow = (one: ReadRow): one is Row => one !== null && !('wrong' in one);

export const confirmClauses = defineUseCase({
  name: 'directives/confirm-clauses',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 24',
  input: z.object({
    letterId: id<'letter'>(),
    clauses: z
      .unknown()
      .transform((value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]))
      .pipe(z.array(readRow).max(MOST)),
  }),
  subject: ({ letterId }, context) => actingSubject(letterId, context),
  async run({ letterId, clauses: rows }, context) {
    const found = await letterFor(letterId, null, context);
    if (!found.ok) return found;
    const { letter, office } = found.value;
    const tasks = pointsOfReading(letter.reading);
    const own = await ownReading(context, letterId, office);
    if (!own.ok) return own;
    const taken = new Set(own.value.map((clause) => clause.readIndex));
    const problems: FieldProblem[] = [];
    const made: Clause[] = [];
    for (const [at, one] of rows.entries()) {
      if (one === null) continue;
      if (!isRow(one)) {
        problems.push(...one.wrong.map((wrong) => ({ ...wrong, path: `clauses.${at}.${wrong.path}` })));
        continue;
      }
      const { readIndex, take, reason, ...given } = one;
      const task = tasks[readIndex];
      if (task === undefined || taken.has(readIndex)) return refuse(problem('conflict', 'directives/clause-taken'));
      taken.add(readIndex);
      const { words, problems: wrong } = wordsOf(given, take === 'drop' ? null : letter.issuedOn, `clauses.${at}.`);
      problems.push(...wrong);
      if (take === 'drop' && reason === null)
        problems.push({ path: `clauses.${at}.reason`, code: 'directives/reason-needed' });
      const origin = sameWords(words, wordsOfTask(task)) ? 'read' : 'changed';
      const { ordinal, span } = task;
      const placed = { ...office, letterId, ordinal, parentOrdinal: parentOf(ordinal), position: readIndex + 1 };
      const out = take === 'drop' ? ({ state: 'dropped', stateReason: reason ?? '' } as const) : undefined;
      made.push(clauseOf(context, words, { ...placed, span, origin, madeFrom: [], readIndex }, out));
    }
    if (problems.length > 0) return refuse(invalidFields(problems));
    if (made.length === 0) return refuse(problem('invalid', 'directives/nothing-chosen'));
    await makeClauses(context, made);
    const dropped = made.filter((clause) => clause.state === 'dropped').length;
    return ok({ letterId, confirmed: made.length - dropped, dropped });
  },
});
