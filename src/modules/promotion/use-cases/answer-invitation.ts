// What a producer is invited to, and its answer: it comes with which products, or does not and why. An office that was told so by telephone
// answers in its place.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProductsByIds, findProductsByProducer } from '#modules/products/services.ts';
import { id, oneOf, optionalText, text, tickedIds, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { eventMay, type TradeEvent } from '../rules/event.ts';
import type { Participation } from '../rules/participation.ts';
import { eventPath } from '../screens/paths.ts';
import { findParticipation, updateParticipation } from '../store.ts';
import { isValidOn } from '../valid-products.ts';
import { eventFor, eventToday, isOwn, mayDo, placeOf, producerFor, subjectOfPart } from './find-event.ts';

export interface OfferedProduct {
  readonly id: ProductId;
  readonly name: string;
  readonly stars: number | null;
  /** It carries its stars on all days of the event. */
  readonly valid: boolean;
}

export interface InvitationView {
  readonly event: Omit<TradeEvent, 'budget' | 'rule' | 'settledFigures'>;
  readonly producer: { readonly code: string; readonly name: string };
  readonly part: Participation;
  readonly products: readonly OfferedProduct[];
  readonly may: { readonly answer: boolean; readonly sell: boolean };
  /** The producer itself looks. */
  readonly own: boolean;
}

const asked = { eventId: id<'trade-event'>(), producerCode: text(20) };

export const viewInvitation = defineUseCase({
  name: 'promotion/view-invitation',
  kind: 'read',
  legalBasis: null,
  input: z.object(asked),
  subject: ({ eventId, producerCode }, context) => subjectOfPart(eventId, producerCode, context),
  async run({ eventId, producerCode }, context) {
    const { db } = context;
    const event = await eventToday(eventId, context);
    const producer = await producerFor(producerCode, context);
    if (!event.ok) return event;
    if (!producer.ok) return producer;
    const part = await findParticipation(db, eventId, producer.value.id);
    if (part === null) return refuse(notFound);
    const { budget: _b, rule: _r, settledFigures: _f, ...shown } = event.value;
    const { from, until, state } = shown;
    const own = await findProductsByProducer(db, producer.value.id);
    const subject = { ...placeOf(shown), producerId: producer.value.id };
    const { code, name } = producer.value;
    const answered = part.answer === 'comes';
    return ok<InvitationView>({
      event: shown,
      producer: { code, name },
      part,
      products: own
        .filter((one) => one.standing !== 'none')
        .map((one) => ({
          id: one.id,
          name: one.name,
          stars: one.stars,
          valid: isValidOn(one, from) && isValidOn(one, until),
        })),
      may: {
        answer:
          eventMay(state, 'answer') && until >= context.today && mayDo('promotion/answer-invitation', subject, context),
        sell: eventMay(state, 'sell') && answered && mayDo('promotion/record-sales', subject, context),
      },
      own: isOwn(context, producer.value.id),
    });
  },
});

export const answerInvitation = defineUseCase({
  name: 'promotion/answer-invitation',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ...asked,
    version,
    answer: oneOf(['comes', 'declines']),
    productIds: tickedIds<ProductId>(),
    words: optionalText(500),
  }),
  subject: ({ eventId, producerCode }, context) => subjectOfPart(eventId, producerCode, context),
  async run(input, context) {
    const { db, today, actor } = context;
    const producer = await producerFor(input.producerCode, context);
    if (!producer.ok) return producer;
    const part = await findParticipation(db, input.eventId, producer.value.id);
    if (part === null) return refuse(problem('conflict', 'promotion/not-invited', { producer: producer.value.name }));
    const event = await eventFor('answer', input.eventId, context);
    if (!event.ok) return event;
    const { from, until } = event.value;
    if (until < today) return refuse(problem('conflict', 'promotion/event-over', { until }));
    const problems: FieldProblem[] = [];
    const comes = input.answer === 'comes';
    if (comes && input.productIds.length === 0) problems.push({ path: 'productIds', code: 'promotion/with-which' });
    if (!comes && input.words === null) problems.push({ path: 'words', code: 'promotion/why-not' });
    const chosen = comes ? await findProductsByIds(db, input.productIds) : [];
    if (
      comes &&
      (chosen.length < new Set(input.productIds).size || chosen.some((one) => one.producerId !== producer.value.id))
    ) {
      problems.push({ path: 'productIds', code: 'not-an-option' });
    }
    const lapsed = chosen.find((one) => !isValidOn(one, from) || !isValidOn(one, until));
    if (lapsed !== undefined) {
      const details = { product: lapsed.name, from, until };
      problems.push({ path: 'productIds', code: 'promotion/not-valid-then', details });
    }
    if (problems.length > 0) return refuse(invalidFields(problems));
    const changes = {
      answer: input.answer,
      productIds: comes ? chosen.map((one) => one.id) : [],
      answerWords: input.words,
      answeredOn: today,
      answeredByName: actor.displayName,
    };
    if (!(await updateParticipation(db, { id: part.id, version: input.version }, changes))) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: part.version }));
    }
    context.touch({ kind: 'participation', id: part.id, before: part, after: { ...part, ...changes } });
    await tell(context, {
      kind: 'event-answered',
      to: await findHolders(db, ['province-officer', 'commune-officer'], { ...event.value }, today),
      words: { event: event.value.name, producer: producer.value.name, answer: input.answer },
      path: eventPath(input.eventId),
    });
    return ok({ participationId: part.id, event: event.value.name });
  },
});
