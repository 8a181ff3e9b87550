// A council attaches to a result what is to be put right by a day, written down by its chair or its secretary; the office records that it
// was. The submission waits for all of them.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { date, id, lines, optionalDate, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { CompletionItem } from '../rules/completion.ts';
import { keepsThePapers, type SessionToScore } from '../rules/session-to-score.ts';
import { findItem, findResult, insertItem, listItems, lockScoring, updateItem } from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';

/** A council's list stays one that a producer can read. */
const MOST_ITEMS = 20;

/** Who writes down what the council decided; the console of the server too. */
function speaksForCouncil(session: SessionToScore, { actor }: Pick<Context, 'actor'>): boolean {
  if (actor.kind !== 'account') return true;
  const office = actor.grants.some((grant) => grant.role === 'province-officer');
  return keepsThePapers(session, actor.accountId, office);
}

export const attachItem = defineUseCase({
  name: 'scoring/attach-item',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    resultId: id<'session-result'>(),
    words: lines(1_000),
    dueOn: date,
    /** Where that is a day off: this very day, or the working day after it, whichever is meant. */
    dueOnMeant: optionalDate,
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, today } = context;
    await lockScoring(db, input.sessionId, 'alone');
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    if (!speaksForCouncil(found.value, context)) return refuse(problem('forbidden', 'scoring/not-for-the-council'));
    const result = await findResult(db, input.resultId);
    if (result === null || result.sessionId !== input.sessionId) return refuse(notFound);
    if (input.dueOn < today) return refuse(invalidFields([{ path: 'dueOn', code: 'scoring/due-in-past' }]));
    const due = lastDayMeant('dueOn', input.dueOn, input.dueOnMeant);
    if (due.wrong !== null) return refuse(invalidFields([due.wrong]));
    const there = await listItems(db, [result.id]);
    if (there.length >= MOST_ITEMS) return refuse(problem('conflict', 'scoring/too-many-items', { most: MOST_ITEMS }));
    const item: CompletionItem = {
      id: context.newId<'completion-item'>(),
      version: 1,
      resultId: result.id,
      dossierId: result.dossierId,
      ordinal: (there.at(-1)?.ordinal ?? 0) + 1,
      words: input.words,
      dueOn: due.day,
      attachedBy: actor.accountId,
      attachedAt: now,
      settledOn: null,
      settledBy: null,
      settledNote: null,
    };
    await insertItem(db, item);
    context.touch({ kind: 'completion-item', id: item.id, before: null, after: item });
    return ok({ itemId: item.id, dossierId: result.dossierId });
  },
});

export const settleItem = defineUseCase({
  name: 'scoring/settle-item',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm đ',
  input: z.object({
    sessionId: id<'council-session'>(),
    itemId: id<'completion-item'>(),
    version,
    settledOn: date,
    /** What showed that it is done. */
    note: lines(1_000),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, today } = context;
    const before = await findItem(db, input.itemId);
    const result = before === null ? null : await findResult(db, before.resultId);
    if (before === null || result?.sessionId !== input.sessionId) return refuse(notFound);
    if (before.settledOn !== null) return refuse(problem('conflict', 'scoring/already-settled'));
    if (input.settledOn > today) {
      return refuse(invalidFields([{ path: 'settledOn', code: 'scoring/settled-ahead' }]));
    }
    const changes = { settledOn: input.settledOn, settledBy: actor.accountId, settledNote: input.note };
    if (before.version !== input.version || !(await updateItem(db, before, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before }));
    }
    context.touch({
      kind: 'completion-item',
      id: before.id,
      before,
      after: { ...before, ...changes, version: before.version + 1 },
    });
    return ok({ itemId: before.id, dossierId: before.dossierId });
  },
});
