// Confirmed clauses: changed, split, merged, added by hand, dropped with a reason. What they were is kept: by the ledger, and as rows that are
// no longer in use.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sameOffice } from '#modules/offices/index.ts';
import { listTasksOfClauses } from '#modules/tasks/services.ts';
import { id, lines, optionalText, text, tickedIds, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Clause, type ClauseId, type ClauseWords, parentOf } from '../rules/clause.ts';
import { partsOfText, pointsOfReading } from '../rules/clause-of-task.ts';
import type { Letter } from '../rules/letter.ts';
import { findClauseRows, listClauseRows } from '../store-clauses.ts';
import { clauseOf, clauseShape, makeClauses, ownReading, settleClause, wordsOf } from './clause-input.ts';
import { actingSubject, letterFor } from './find-letter.ts';

const changed = problem('conflict', 'directives/changed-meanwhile');

const clauseWords = (clause: ClauseWords): ClauseWords => {
  const { text: said, responsible, coordinating, deadlines, recurring, isStanding } = clause;
  return { text: said, responsible, coordinating, deadlines, recurring, isStanding };
};

async function subjectOfClause(clauseId: ClauseId, context: Context): Promise<Result<Subject>> {
  const [clause] = await findClauseRows(context.db, [clauseId]);
  return clause === undefined ? refuse(notFound) : await actingSubject(clause.letterId, context);
}

/** Refused where work was given from clauses and not taken back: who does it, and what is reported of it, go by their words. */
async function givenOf({ db }: Context, ids: readonly ClauseId[]): Promise<Result<null>> {
  const tasks = (await listTasksOfClauses(db, ids)).filter((one) => one.state !== 'cancelled' && one.spread === null);
  return tasks.length === 0
    ? ok(null)
    : refuse(problem('conflict', 'directives/clause-given', { tasks: tasks.length }));
}

/** The clause of an office that acts, in use, as the form showed it; its letter is locked. */
async function clauseFor(
  clauseId: ClauseId,
  seen: number,
  context: Context,
): Promise<Result<{ readonly clause: Clause; readonly letter: Letter }>> {
  const [known] = await findClauseRows(context.db, [clauseId]);
  if (known === undefined) return refuse(notFound);
  const found = await letterFor(known.letterId, null, context);
  if (!found.ok) return found;
  const [clause] = await findClauseRows(context.db, [clauseId]);
  if (clause === undefined) return refuse(notFound);
  if (!sameOffice(clause, found.value.office))
    return refuse(problem('conflict', 'directives/clause-of-another-office'));
  if (clause.state !== 'in-use' || clause.version !== seen) return refuse(changed);
  const given = await givenOf(context, [clause.id]);
  return given.ok ? ok({ clause, letter: found.value.letter }) : given;
}

export const changeClause = defineUseCase({
  name: 'directives/change-clause',
  kind: 'act',
  legalBasis: null,
  input: z.object({ clauseId: id<'clause'>(), version, ...clauseShape }),
  subject: ({ clauseId }, context) => subjectOfClause(clauseId, context),
  async run({ clauseId, version: seen, ...given }, context) {
    const found = await clauseFor(clauseId, seen, context);
    if (!found.ok) return found;
    const { clause, letter } = found.value;
    const { words, problems } = wordsOf(given, letter.issuedOn);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const origin = clause.origin === 'read' ? 'changed' : clause.origin;
    if (!(await settleClause(context, clause, { ...words, origin }))) return refuse(changed);
    return ok({ letterId: clause.letterId, clauseId });
  },
});

export const splitClause = defineUseCase({
  name: 'directives/split-clause',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    clauseId: id<'clause'>(),
    version,
    /** Its words, with a line left empty wherever it is cut. */
    parts: lines(10_000),
  }),
  subject: ({ clauseId }, context) => subjectOfClause(clauseId, context),
  async run({ clauseId, version: seen, parts: typed }, context) {
    const found = await clauseFor(clauseId, seen, context);
    if (!found.ok) return found;
    const { clause } = found.value;
    const parts = partsOfText(typed);
    if (parts.length < 2) return refuse(invalidFields([{ path: 'parts', code: 'directives/one-part' }]));
    const made = parts.map((part, at) =>
      clauseOf(
        context,
        { ...clauseWords(clause), text: part },
        {
          ...clause,
          ordinal: clause.ordinal === null ? null : `${clause.ordinal}/${at + 1}`,
          position: clause.position + (at + 1) / 1_000,
          origin: 'split',
          madeFrom: [clause.id],
          readIndex: null,
        },
      ),
    );
    const stateReason = made.map((one) => one.ordinal ?? '').join(', ');
    if (!(await settleClause(context, clause, { state: 'split', stateReason }))) return refuse(changed);
    await makeClauses(context, made);
    return ok({ letterId: clause.letterId, parts: made.length });
  },
});

export const mergeClauses = defineUseCase({
  name: 'directives/merge-clauses',
  kind: 'act',
  legalBasis: null,
  input: z.object({ letterId: id<'letter'>(), clauseIds: tickedIds<ClauseId>() }),
  subject: ({ letterId }, context) => actingSubject(letterId, context),
  async run({ letterId, clauseIds }, context) {
    const found = await letterFor(letterId, null, context);
    if (!found.ok) return found;
    const all = await listClauseRows(context.db, letterId);
    const chosen = all.filter((one) => clauseIds.includes(one.id));
    const [first] = chosen;
    if (first === undefined || chosen.length < 2)
      return refuse(invalidFields([{ path: 'clauseIds', code: 'directives/two-to-merge' }]));
    if (chosen.some((one) => one.state !== 'in-use')) return refuse(changed);
    if (!chosen.every((one) => sameOffice(one, found.value.office)))
      return refuse(problem('conflict', 'directives/clause-of-another-office'));
    const given = await givenOf(
      context,
      chosen.map((one) => one.id),
    );
    if (!given.ok) return given;
    const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];
    const spans = chosen.flatMap((one) => one.span ?? []);
    const words = {
      text: chosen.map((one) => one.text).join('\n'),
      responsible: union(chosen.map((one) => one.responsible)),
      coordinating: union(chosen.map((one) => one.coordinating)),
      deadlines: [...new Set(chosen.flatMap((one) => one.deadlines))].sort(),
      recurring: first.recurring,
      isStanding: chosen.some((one) => one.isStanding),
    };
    const merged = clauseOf(context, words, {
      ...first,
      ordinal: chosen.flatMap((one) => one.ordinal ?? []).join(' + ') || null,
      parentOrdinal: null,
      span:
        spans.length === 0
          ? null
          : {
              start: Math.min(...spans.map((span) => span.start)),
              end: Math.max(...spans.map((span) => span.end)),
              text: spans.map((span) => span.text).join(' … '),
            },
      origin: 'merged',
      madeFrom: chosen.map((one) => one.id),
      readIndex: null,
    });
    for (const one of chosen) {
      const stateReason = merged.ordinal ?? '';
      if (!(await settleClause(context, one, { state: 'merged', stateReason }))) return refuse(changed);
    }
    await makeClauses(context, [merged]);
    return ok({ letterId, clauseId: merged.id });
  },
});

export const addClause = defineUseCase({
  name: 'directives/add-clause',
  kind: 'act',
  legalBasis: null,
  input: z.object({ letterId: id<'letter'>(), ordinal: optionalText(20), ...clauseShape }),
  subject: ({ letterId }, context) => actingSubject(letterId, context),
  async run({ letterId, ordinal, ...given }, context) {
    const found = await letterFor(letterId, null, context);
    if (!found.ok) return found;
    const { letter, office } = found.value;
    const { words, problems } = wordsOf(given, letter.issuedOn);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const own = await ownReading(context, letterId, office);
    if (!own.ok) return own;
    const standing = own.value;
    const last = Math.max(pointsOfReading(letter.reading).length, ...standing.map((one) => Math.ceil(one.position)));
    const placed = { ...office, letterId, ordinal, parentOrdinal: parentOf(ordinal), position: last + 1 };
    const made = clauseOf(context, words, { ...placed, span: null, origin: 'typed', madeFrom: [], readIndex: null });
    await makeClauses(context, [made]);
    return ok({ letterId, clauseId: made.id });
  },
});

export const dropClause = defineUseCase({
  name: 'directives/drop-clause',
  kind: 'act',
  legalBasis: null,
  input: z.object({ clauseId: id<'clause'>(), version, reason: text(500) }),
  subject: ({ clauseId }, context) => subjectOfClause(clauseId, context),
  async run({ clauseId, version: seen, reason }, context) {
    const found = await clauseFor(clauseId, seen, context);
    if (!found.ok) return found;
    const { clause } = found.value;
    if (!(await settleClause(context, clause, { state: 'dropped', stateReason: reason }))) return refuse(changed);
    return ok({ letterId: clause.letterId, clauseId });
  },
});
