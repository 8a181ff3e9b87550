// Sends a receiver a message that says nothing but that it is a trial, so that whoever builds the other side can see one.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { trialBody, trialType } from '../rules/message.ts';
import type { ReceiverId } from '../rules/receiver.ts';
import { sendingJob } from '../sending-job.ts';
import { messageIdOf } from '../signed-message.ts';
import { lockReceiver } from '../store.ts';
import { insertDeliveries } from '../store-deliveries.ts';

export const sendTrial = defineUseCase({
  name: 'webhooks/send-trial',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>() }),
  async run({ receiverId }, context) {
    const { db, now } = context;
    const receiver = await lockReceiver(db, receiverId as ReceiverId);
    if (receiver === null) return refuse(notFound);
    if (receiver.state === 'ended') return refuse(problem('conflict', 'webhooks/ended'));
    if (receiver.state !== 'on') return refuse(problem('conflict', 'webhooks/not-on'));
    const deliveryId = context.newId<'webhook-delivery'>();
    const eventId = `trial.${deliveryId}`;
    const messageId = messageIdOf(receiver.id, eventId);
    const body = trialBody(now, receiver.name);
    await insertDeliveries(db, [
      { id: deliveryId, receiverId: receiver.id, eventId, messageId, eventType: trialType, body, madeAt: now },
    ]);
    context.touch({
      kind: 'webhook-delivery',
      id: deliveryId,
      before: null,
      after: { messageId, eventType: trialType },
    });
    context.job(sendingJob(receiver.id));
    return ok({ messageId });
  },
});
