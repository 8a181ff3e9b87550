// Lets go of the messages of a receiver that were given up: the receiver does without them, and nothing of them waits any more. The ledger keeps
// which they were and why they failed.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { ReceiverId } from '../rules/receiver.ts';
import { lockReceiver } from '../store.ts';
import { dropDead, listDeliveries } from '../store-deliveries.ts';

/** In one act. */
const MOST = 500;

export const letGo = defineUseCase({
  name: 'webhooks/let-go',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>() }),
  async run({ receiverId }, context) {
    const { db } = context;
    const receiver = await lockReceiver(db, receiverId as ReceiverId);
    if (receiver === null) return refuse(notFound);
    const dead = await listDeliveries(db, receiver.id, 'dead', MOST);
    if (dead.length === 0) return refuse(problem('conflict', 'webhooks/nothing-given-up'));
    await dropDead(
      db,
      dead.map((one) => one.id),
    );
    for (const { id: deliveryId, messageId, eventType, attempts, status, fault } of dead) {
      const before = { messageId, eventType, state: 'dead', attempts, status, fault };
      context.touch({ kind: 'webhook-delivery', id: deliveryId, before, after: null });
    }
    return ok({ messages: dead.length });
  },
});
