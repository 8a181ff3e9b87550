// Lets the messages of a receiver that were given up wait again, with the ids they had.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { ReceiverId } from '../rules/receiver.ts';
import { sendingJob } from '../sending-job.ts';
import { lockReceiver } from '../store.ts';
import { listDeliveries, reviveDeliveries } from '../store-deliveries.ts';

/** In one act. */
const MOST = 500;

export const sendAgain = defineUseCase({
  name: 'webhooks/send-again',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>() }),
  async run({ receiverId }, context) {
    const { db, now } = context;
    const receiver = await lockReceiver(db, receiverId as ReceiverId);
    if (receiver === null) return refuse(notFound);
    if (receiver.state === 'ended') return refuse(problem('conflict', 'webhooks/ended'));
    if (receiver.state !== 'on') return refuse(problem('conflict', 'webhooks/not-on'));
    const dead = await listDeliveries(db, receiver.id, 'dead', MOST);
    if (dead.length === 0) return refuse(problem('conflict', 'webhooks/nothing-given-up'));
    await reviveDeliveries(
      db,
      dead.map((one) => one.id),
      now,
    );
    for (const { id: deliveryId, messageId, eventType, attempts, status, fault } of dead) {
      const content = { messageId, eventType };
      context.touch({
        kind: 'webhook-delivery',
        id: deliveryId,
        before: { ...content, state: 'dead', attempts, status, fault },
        after: { ...content, state: 'waiting' },
      });
    }
    context.job(sendingJob(receiver.id));
    return ok({ messages: dead.length });
  },
});
