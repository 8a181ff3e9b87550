// After the reveal a member may revise a sheet with a reason: the revision stands beside what it revises, and both stay.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, lines, whole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { notToScore } from '../rules/session-to-score.ts';
import { contentOfSheet, frozen, type SessionSheet } from '../rules/sheet-content.ts';
import { insertSheet, listSheetsOf } from '../store.ts';
import { lockedOwnSeat, subjectOfSession } from './find-session.ts';
import { lackingOf, notComplete, sheetContent } from './own-sheets.ts';
import { sheetFacts } from './sheet-facts.ts';
import { sheetInLedger } from './submit-sheet.ts';
import { readWords, wordsShape } from './words-input.ts';

export const reviseSheet = defineUseCase({
  name: 'scoring/revise-sheet',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    dossierId: id<'dossier'>(),
    /** Of the sheet that the form showed. */
    ordinal: whole(1, 99),
    ...wordsShape,
    reason: lines(2_000),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now } = context;
    const found = await lockedOwnSeat(input, context);
    if (!found.ok) return found;
    const { session, seat, dossier, key } = found.value;
    if (session.state !== 'revealed') {
      const code = session.state === 'scoring' ? 'scoring/not-revealed' : 'scoring/over';
      return refuse(problem('conflict', code));
    }
    // Somebody who scored on paper may revise on a phone: the first sheet stays as it was typed.
    const not = notToScore(session, seat, dossier.dossierId, true);
    if (not !== null) return refuse(not);
    const own = (await listSheetsOf(db, session.id, seat.memberId)).filter(
      (one) => one.dossierId === dossier.dossierId,
    );
    const last = own.at(-1);
    if (last === undefined) return refuse(problem('conflict', 'scoring/no-sheet'));
    if (last.ordinal !== input.ordinal) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: { savedAt: last.submittedAt } }));
    }
    const facts = await sheetFacts(dossier, context);
    const read = readWords(facts.compiled, input, contentOfSheet(last).adopted);
    if (!read.ok) return read;
    // Likeness to one's own other sheets was asked about before they were submitted.
    const complete = notComplete(lackingOf(facts, read.value, session, dossier, []), read.value);
    if (!complete.ok) return complete;
    const more = { ordinal: last.ordinal + 1, origin: 'own', reason: input.reason } as const;
    const { content, hash } = frozen(sheetContent(found.value, facts, read.value, more, context));
    const sheet: SessionSheet = {
      id: context.newId<'session-sheet'>(),
      ...key,
      ordinal: more.ordinal,
      origin: 'own',
      box: null,
      content,
      contentHash: hash,
      submittedAt: now,
      submittedBy: actor.accountId,
      checkedAt: null,
      checkedBy: null,
      scan: null,
    };
    await insertSheet(db, sheet);
    context.touch({ kind: 'session-sheet', id: sheet.id, before: null, after: sheetInLedger(sheet) });
    return ok({ product: dossier.product, ordinal: sheet.ordinal });
  },
});
