// What the clock of the house does where a receiver fails: pauses it, if the reason says so, and tells those who keep it. That messages were given
// up is told at most once a day for each receiver, however many they are.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, oneOf } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hoursBetweenNotices, type Receiver, type ReceiverId, receiverContent } from '../rules/receiver.ts';
import { receiverPath } from '../screens/paths.ts';
import { countDeliveries, lockReceiver, updateReceiver } from '../store.ts';

/** `given-up`: messages were, and the receiver goes on; the others pause it. */
const failures = ['given-up', 'gone', 'silent', 'secret-lost'] as const;
export type Failure = (typeof failures)[number];

export const tellKeepers = defineUseCase({
  name: 'webhooks/tell-keepers',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>(), failure: oneOf(failures) }),
  async run({ receiverId, failure }, context) {
    const { db, now, today } = context;
    const before = await lockReceiver(db, receiverId as ReceiverId);
    if (before === null || before.state === 'ended') return refuse(notFound);
    const pauses = failure !== 'given-up';
    const toldLately =
      before.toldAt !== null && millisecondsOf(before.toldAt) + hoursBetweenNotices * 3_600_000 > millisecondsOf(now);
    if (pauses ? before.state !== 'on' : toldLately) return refuse(problem('conflict', 'webhooks/told-already'));
    const paused: Pick<Receiver, 'state' | 'pausedFor'> = pauses ? { state: 'paused', pausedFor: failure } : before;
    const after: Receiver = { ...before, state: paused.state, pausedFor: paused.pausedFor, toldAt: now };
    if (!(await updateReceiver(db, before, after))) throw new Error('a locked receiver changed');
    context.touch({
      kind: 'webhook-receiver',
      id: before.id,
      before: receiverContent(before),
      after: receiverContent(after),
    });
    const counts = await countDeliveries(db, [before.id]);
    await tell(context, {
      kind: 'receiver-fails',
      to: await findHolders(db, ['platform-admin'], { provinceCode: null, communeCode: null }, today),
      words: { receiver: before.name, failure, messages: counts.get(before.id)?.dead ?? 0 },
      path: receiverPath(before.id),
    });
    return ok({ receiverId: before.id, state: after.state });
  },
});
