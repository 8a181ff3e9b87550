// The chair takes the seal off: the quorum is there, every sheet is in or it is said who has none and why. From here on all see all, and a mark is changed
// only by a reasoned revision beside it.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { cleanLines } from '#kernel/vietnamese-text.ts';
import { moveSession } from '#modules/councils/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { progress, unexcused } from '../rules/progress.ts';
import type { Excused } from '../rules/reveal.ts';
import { leads, notOpen, seatOf } from '../rules/session-to-score.ts';
import { counts } from '../rules/sheet-content.ts';
import { openSheet } from '../sealed-words.ts';
import { dropDrafts, insertReveal, listSheets, lockScoring, revealSheet } from '../store.ts';
import { withoutQuorum } from './close-session.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';

export const revealSheets = defineUseCase({
  name: 'scoring/reveal-sheets',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm d',
  input: z.object({
    sessionId: id<'council-session'>(),
    /** Member → why the council does not wait for this sheet. */
    excused: z.record(z.string().max(40), z.string().max(500)).optional(),
  }),
  subject: (given, context) => subjectOfSession(given, context),
  async run(input, context) {
    const { db, actor, now, ports } = context;
    await lockScoring(db, input.sessionId, 'alone');
    const found = await sessionFor(input.sessionId, context);
    if (!found.ok) return found;
    const session = found.value;
    if (!leads(session, seatOf(session, actor.accountId))) return refuse(problem('forbidden', 'scoring/not-the-chair'));
    const not = notOpen(session);
    if (not !== null) return refuse(not);
    const sheets = await listSheets(db, session.id);
    if (sheets.some((sheet) => !counts(sheet))) return refuse(problem('conflict', 'scoring/paper-unchecked'));
    const states = progress(session, sheets);
    const lacking = new Map(states.flatMap((one) => one.lacking).map((one) => [one.memberId as string, one]));
    const excused = Object.entries(input.excused ?? {}).flatMap(([memberId, words]): readonly Excused[] => {
      const member = lacking.get(memberId);
      const reason = cleanLines(words);
      return member === undefined || reason === '' ? [] : [{ ...member, reason }];
    });
    const waitedFor = unexcused(states, excused);
    if (waitedFor.length > 0) {
      const fields = waitedFor.map((one) => ({
        path: `excused.${one.memberId}`,
        code: 'scoring/sheet-missing',
        details: { name: one.name },
      }));
      return refuse(invalidFields(fields));
    }
    // Marks that were read cannot be sealed again: without the quorum they stay sealed.
    const lackingQuorum = withoutQuorum(session, sheets);
    if (lackingQuorum.length > 0) return refuse(invalidFields(lackingQuorum, 'scoring/no-quorum-to-reveal'));
    for (const sheet of sheets) {
      const content = openSheet(ports, sheet);
      if (content === null) return refuse(problem('unavailable', 'scoring/seal-lost'));
      await revealSheet(db, sheet.id, content);
    }
    await dropDrafts(db, session.id);
    await insertReveal(db, { sessionId: session.id, revealedAt: now, revealedBy: actor.accountId, excused });
    context.touch({
      kind: 'session-reveal',
      id: session.id,
      before: null,
      after: { excused, sheets: sheets.map((sheet) => sheet.contentHash).sort() },
    });
    const moved = await moveSession(db, session.id, 'reveal', context);
    if (!moved.ok) return moved;
    return ok({ sessionId: session.id, sheets: sheets.length });
  },
});
