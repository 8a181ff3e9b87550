// Pauses a receiver, lets it go on from where it stood, or ends it for good.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Receiver, type ReceiverId, receiverContent } from '../rules/receiver.ts';
import { lockReceiver, updateReceiver } from '../store.ts';
import { dropWaiting } from '../store-deliveries.ts';

export const switches = ['pause', 'resume', 'end'] as const;

const FROM = { pause: ['on'], resume: ['paused'], end: ['on', 'paused'] } as const satisfies Record<
  (typeof switches)[number],
  readonly Receiver['state'][]
>;
const TO = { pause: 'paused', resume: 'on', end: 'ended' } as const;

export const switchReceiver = defineUseCase({
  name: 'webhooks/switch-receiver',
  kind: 'act',
  legalBasis: null,
  input: z.object({ receiverId: id<'webhook-receiver'>(), version, act: oneOf(switches) }),
  async run({ receiverId, version: seen, act }, context) {
    const { db } = context;
    const before = await lockReceiver(db, receiverId as ReceiverId);
    if (before === null) return refuse(notFound);
    if (before.state === 'ended') return refuse(problem('conflict', 'webhooks/ended'));
    if (before.version !== seen) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    if (!(FROM[act] as readonly string[]).includes(before.state)) {
      return refuse(problem('conflict', act === 'pause' ? 'webhooks/paused-already' : 'webhooks/on-already'));
    }
    const after: Receiver = { ...before, state: TO[act], pausedFor: act === 'pause' ? 'by-hand' : null };
    if (!(await updateReceiver(db, before, after))) throw new Error('a locked receiver changed');
    if (act === 'end') await dropWaiting(db, before.id);
    context.touch({
      kind: 'webhook-receiver',
      id: before.id,
      before: receiverContent(before),
      after: receiverContent(after),
    });
    // What was written meanwhile follows at once.
    if (act === 'resume') context.job({ task: 'webhooks/gather', payload: {}, key: 'webhooks/gather' });
    return ok({ receiverId: before.id, version: seen + 1 });
  },
});
