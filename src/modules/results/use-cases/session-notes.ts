// Minutes that grow: what is said while a session goes on, written down with hour and name. Members see it at once; nothing is taken back,
// a correction is another note.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import type { SessionState } from '#modules/councils/index.ts';
import { findSessionRecord, notRunning, type SessionFacts } from '#modules/councils/services.ts';
import { id, lines } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Proceeding, proceedingsOf } from '../proceedings.ts';
import { insertNote, listNotes, lockResults, type SessionNote } from '../store.ts';
import { subjectOfSession } from './session-results.ts';

/** While a session goes on; of a council on paper the minutes are the paper. */
const OPEN: readonly SessionState[] = ['opened', 'scoring', 'revealed'];

export interface NotesView {
  readonly record: SessionFacts;
  readonly notes: readonly Proceeding[];
  readonly mayWrite: boolean;
}

const input = z.object({ sessionId: id<'council-session'>() });

export const viewNotes = defineUseCase({
  name: 'results/view-notes',
  kind: 'read',
  legalBasis: null,
  input,
  subject: (given, context) => subjectOfSession(given, context),
  async run({ sessionId }, context) {
    const record = await findSessionRecord(context.db, sessionId);
    if (record === null) return refuse(notFound);
    const mayWrite = OPEN.includes(record.session.state) && notRunning(context, record) === null;
    return ok<NotesView>({ record, notes: await proceedingsOf(context.db, record), mayWrite });
  },
});

export const writeNote = defineUseCase({
  name: 'results/write-note',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: input.extend({ words: lines(4_000) }),
  subject: (given, context) => subjectOfSession(given, context),
  async run({ sessionId, words }, context) {
    const { db, now, actor } = context;
    await lockResults(db, sessionId);
    const record = await findSessionRecord(db, sessionId);
    if (record === null) return refuse(notFound);
    if (!OPEN.includes(record.session.state)) return refuse(problem('conflict', 'results/session-not-open'));
    if (notRunning(context, record) !== null) return refuse(problem('forbidden', 'results/not-keeping-the-minutes'));
    const note: SessionNote = {
      id: context.newId<'session-note'>(),
      sessionId,
      ordinal: (await listNotes(db, sessionId)).length + 1,
      words,
      writtenAt: now,
      writtenBy: actor.accountId,
      writtenName: actor.displayName,
    };
    await insertNote(db, note);
    context.touch({ kind: 'session-note', id: note.id, before: null, after: note });
    return ok({ ordinal: note.ordinal });
  },
});
