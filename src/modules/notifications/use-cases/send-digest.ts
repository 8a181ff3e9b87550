// One letter of what is new and what comes up, to one account: only the clock of the house sends it, once a day or a week, and not where there is
// nothing to say.

import { z } from 'zod';
import { findActorOfAccount } from '#access/actor-of-account.ts';
import { addDays } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listDueThings } from '../due-things.ts';
import { mailOfDigest } from '../mail-of-digest.ts';
import { type DigestRecord, daysAhead, daysBack, digestOf, sayingOfNotification } from '../rules/digest.ts';
import { sayingOf } from '../rules/due-thing.ts';
import { digestDue } from '../rules/preference.ts';
import { listUnreadSince } from '../store.ts';
import { findPreference, insertDigest, lastDigest, saidTo } from '../store-preferences.ts';

const MOST_UNREAD = 500;

export const sendDigest = defineUseCase({
  name: 'notifications/send-digest',
  kind: 'act',
  legalBasis: null,
  input: z.object({ accountId: id<'account'>(), origin: text(300) }),
  async run({ accountId, origin }, context) {
    const { db, now, today } = context;
    const nothing = () => refuse(problem('conflict', 'notifications/no-digest-due'));
    const preference = await findPreference(db, accountId);
    if (preference === null || preference.digestSince === null) return nothing();
    const last = (await lastDigest(db, accountId))?.onDay ?? null;
    const found = await findActorOfAccount(db, accountId, today);
    const email = found?.account.email ?? null;
    if (found === null || email === null || !digestDue(preference, { now, today, last })) return nothing();
    const span = { from: addDays(today, -daysBack), to: addDays(today, daysAhead) };
    const due = await listDueThings({ db, actor: found.actor, today, ...span });
    const unread = await listUnreadSince(db, accountId, preference.digestSince, MOST_UNREAD);
    const said = await saidTo(db, accountId, [...due.map(sayingOf), ...unread.map(sayingOfNotification)]);
    const content = digestOf({ due, unread, said, ways: preference.ways }, today);
    if (content.says.length === 0) return nothing();
    const digest: DigestRecord = {
      ...{ id: context.newId<'notification-digest'>(), accountId, onDay: today },
      ...{ things: content.things, madeAt: now },
    };
    await insertDigest(db, digest, content.says);
    const mail = mailOfDigest(content, { name: found.account.displayName, to: email, today, origin });
    context.job({ task: 'send-mail', payload: { ...mail, effect: `digest ${digest.id}` } });
    context.touch({ kind: 'notification-digest', id: digest.id, before: null, after: digest });
    return ok({ things: digest.things });
  },
});
