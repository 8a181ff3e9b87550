// A new secret for a receiver. For a day both sign, so that the receiving program can be told without losing a message.

import { z } from 'zod';
import { instantOf, millisecondsOf } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { bothSecretsHours, type Receiver, type ReceiverId, receiverContent, secretShape } from '../rules/receiver.ts';
import { sealedFor, secretsOf } from '../secrets.ts';
import { lockReceiver, updateReceiver } from '../store.ts';

export const rotateSecret = defineUseCase({
  name: 'webhooks/rotate-secret',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>(), version, secret: z.string().regex(secretShape) }),
  async run({ receiverId, version: seen, secret }, context) {
    const { db, now, ports } = context;
    const before = await lockReceiver(db, receiverId as ReceiverId);
    if (before === null) return refuse(notFound);
    if (before.state === 'ended') return refuse(problem('conflict', 'webhooks/ended'));
    if (before.version !== seen) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    // A secret that this installation cannot open signs nothing.
    const opens = secretsOf(ports, before) !== null;
    const after: Receiver = {
      ...before,
      sealedSecret: sealedFor(ports, before.id, secret),
      secretAt: now,
      sealedBefore: opens ? before.sealedSecret : null,
      beforeUntil: opens ? instantOf(millisecondsOf(now) + bothSecretsHours * 3_600_000) : null,
    };
    if (!(await updateReceiver(db, before, after))) throw new Error('a locked receiver changed');
    context.touch({
      kind: 'webhook-receiver',
      id: before.id,
      before: receiverContent(before),
      after: receiverContent(after),
    });
    return ok({ receiverId: before.id, version: seen + 1, bothUntil: after.beforeUntil });
  },
});
