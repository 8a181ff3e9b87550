// Who acts for the council reminds the members whose sheets are still out: each is told how many, nobody of what others marked.

import { z } from 'zod';
import { formatVietnamese } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { progress } from '../rules/progress.ts';
import { MINUTES_BETWEEN, mayRemind, owingSheets, type Reminder } from '../rules/reminder.ts';
import { keepsThePapers, notOpen } from '../rules/session-to-score.ts';
import { counts } from '../rules/sheet-content.ts';
import { findLastReminder, insertReminder, listSheetHeads, lockScoring } from '../store.ts';
import { sessionFor, subjectOfSession } from './find-session.ts';

export const remindMembers = defineUseCase({
  name: 'scoring/remind-members',
  kind: 'act',
  legalBasis: null,
  input: z.object({ sessionId: id<'council-session'>() }),
  subject: (given, context) => subjectOfSession(given, context),
  async run({ sessionId }, context) {
    const { db, actor, now } = context;
    // One reminder at a time.
    await lockScoring(db, sessionId, 'alone');
    const found = await sessionFor(sessionId, context);
    if (!found.ok) return found;
    const session = found.value;
    const office = actor.grants.some((grant) => grant.role === 'province-officer');
    if (actor.kind === 'account' && !keepsThePapers(session, actor.accountId, office)) {
      return refuse(problem('forbidden', 'scoring/not-for-the-council'));
    }
    const not = notOpen(session);
    if (not !== null) return refuse(not);
    const last = await findLastReminder(db, sessionId);
    if (!mayRemind(last, now))
      return refuse(problem('conflict', 'scoring/reminded-just-now', { minutes: MINUTES_BETWEEN }));
    const owing = owingSheets(session, progress(session, (await listSheetHeads(db, sessionId)).filter(counts)));
    if (owing.length === 0) return refuse(problem('conflict', 'scoring/nobody-to-remind'));
    const reminder: Reminder = {
      id: context.newId<'session-reminder'>(),
      sessionId,
      members: owing.map((one) => one.memberId),
      remindedBy: actor.accountId,
      remindedAt: now,
    };
    await insertReminder(db, reminder);
    context.touch({ kind: 'session-reminder', id: reminder.id, before: null, after: reminder });
    for (const { accountId, sheets } of owing) {
      const words = { day: formatVietnamese(session.heldOn), sheets };
      await tell(context, { kind: 'sheets-awaited', to: [accountId], words, path: '/cham-diem' });
    }
    return ok({ sessionId, reminded: owing.length });
  },
});
