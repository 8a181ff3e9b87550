// Takes a producer off an event that was invited or written down as there by mistake: with its reason, never with anything on record of it. It counts
// in no list and no proposal any more, stays readable, and is told.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { saysSold } from '../rules/sale.ts';
import { eventsPath } from '../screens/paths.ts';
import { findParticipation, listCosts, listSales, updateParticipation } from '../store.ts';
import { listContracts } from '../store-market.ts';
import { eventFor, producerFor, subjectByEvent } from './find-event.ts';

export const dropParticipation = defineUseCase({
  name: 'promotion/drop-participation',
  kind: 'act',
  legalBasis: null,
  input: z.object({ eventId: id<'trade-event'>(), producerCode: text(20), version, reason: text(300) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, producerCode, version: seen, reason }, context) {
    const { db, today, actor } = context;
    const event = await eventFor('invite', eventId, context);
    if (!event.ok) return event;
    const producer = await producerFor(producerCode, context);
    if (!producer.ok) return producer;
    const { id: producerId, name } = producer.value;
    const before = await findParticipation(db, eventId, producerId);
    if (before === null) return refuse(notFound);
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    const isIts = (one: { readonly producerId: string | null }): boolean => one.producerId === producerId;
    const sales = (await listSales(db, [eventId])).filter((one) => isIts(one) && saysSold(one)).length;
    const contracts = (await listContracts(db, { eventIds: [eventId] })).filter(isIts).length;
    const costs = (await listCosts(db, [eventId])).filter((one) => isIts(one) && one.droppedReason === null).length;
    if (sales + contracts + costs > 0) {
      const details = { producer: name, sales, contracts, costs };
      return refuse(problem('conflict', 'promotion/drop-has-records', details));
    }
    const changes = { droppedReason: reason, droppedOn: today, droppedByName: actor.displayName };
    if (!(await updateParticipation(db, { id: before.id, version: seen }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    context.touch({ kind: 'participation', id: before.id, before, after: { ...before, ...changes } });
    await tell(context, {
      kind: 'event-dropped',
      to: await findSpeakers(db, [producerId]),
      words: { event: event.value.name, reason },
      path: eventsPath,
    });
    return ok({ eventId, producer: name });
  },
});
