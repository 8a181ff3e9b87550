// What an event cost, by kind, and who bore it; a cost entered by mistake is dropped with its reason and stays readable.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { id, oneOf, optionalText, optionalVnd, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { tooSmall } from '../rules/amounts.ts';
import { costDoubt } from '../rules/budget.ts';
import { costBearers, costKinds, type EventCost } from '../rules/participation.ts';
import { findParticipation, insertCost, listCosts, updateCost } from '../store.ts';
import { eventFor, madeNow, subjectByEvent } from './find-event.ts';

export const recordCost = defineUseCase({
  name: 'promotion/record-cost',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    eventId: id<'trade-event'>(),
    kind: oneOf(costKinds),
    bearer: oneOf(costBearers),
    amountVnd: optionalVnd,
    /** Of one producer alone; left out: of the whole event. */
    producerCode: optionalText(20),
    /** The planned source it is paid from; left out: outside of the plan. */
    source: optionalText(200),
    /** Why it takes more than was planned, or is outside of the plan. */
    overReason: optionalText(500),
    words: optionalText(300),
  }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, kind, bearer, amountVnd, producerCode, source, overReason, words }, context) {
    const { db } = context;
    const event = await eventFor('cost', eventId, context);
    if (!event.ok) return event;
    if (amountVnd === null) return refuse(invalidFields([{ path: 'amountVnd', code: 'promotion/amount-missing' }]));
    const small = tooSmall('amountVnd', amountVnd);
    if (small.length > 0) return refuse(invalidFields(small));
    const producer = producerCode === null ? null : await findLiveProducerByCode(db, producerCode);
    const part = producer === null ? null : await findParticipation(db, eventId, producer.id);
    if (producerCode !== null && part === null) {
      const details = { producer: producer?.name ?? producerCode };
      return refuse(invalidFields([{ path: 'producerCode', code: 'promotion/not-invited', details }]));
    }
    const { budget } = event.value;
    if (source !== null && !budget.some((one) => one.source === source)) {
      return refuse(invalidFields([{ path: 'source', code: 'not-an-option' }]));
    }
    const doubt = costDoubt(budget, await listCosts(db, [eventId]), { source, bearer, amountVnd });
    if (doubt !== null && overReason === null) {
      const { code, details } = doubt;
      return refuse(invalidFields([{ path: 'overReason', code: `promotion/${code}`, details }]));
    }
    if (doubt !== null && overReason !== null && !isSentence(overReason)) {
      return refuse(invalidFields([notASentence('overReason')]));
    }
    const cost: EventCost = {
      id: context.newId<'event-cost'>(),
      version: 1,
      eventId,
      kind,
      bearer,
      producerId: part?.producerId ?? null,
      amountVnd,
      source,
      overReason: doubt === null ? null : overReason,
      words,
      droppedReason: null,
      ...madeNow(context),
    };
    await insertCost(db, cost);
    context.touch({ kind: 'event-cost', id: cost.id, before: null, after: cost });
    return ok({ eventId, costId: cost.id });
  },
});

export const dropCost = defineUseCase({
  name: 'promotion/drop-cost',
  kind: 'act',
  legalBasis: null,
  input: z.object({ eventId: id<'trade-event'>(), costId: id<'event-cost'>(), version, reason: text(300) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, costId, version: seen, reason }, context) {
    const event = await eventFor('cost', eventId, context);
    if (!event.ok) return event;
    const before = (await listCosts(context.db, [eventId])).find((one) => one.id === costId);
    if (before === undefined || before.droppedReason !== null) return refuse(notFound);
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    if (!(await updateCost(context.db, { id: costId, version: seen }, { droppedReason: reason }))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
    }
    const after = { ...before, droppedReason: reason };
    context.touch({ kind: 'event-cost', id: costId, before, after });
    return ok({ eventId, costId });
  },
});
