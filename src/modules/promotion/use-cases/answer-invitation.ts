// What a producer is invited to, and its answer: it comes with which products, or does not and why. An office that was told so by telephone
// answers in its place, and sets an answer right after the event where it says what that rests on. Nobody says no against what is on record.

import { z } from 'zod';
import { findHolders } from '#access/find-recipients.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell, tellDoneFor } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds, findProductsByProducer } from '#modules/products/services.ts';
import { id, oneOf, optionalText, text, tickedIds, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { eventMay, type OpenEvent, openEvent } from '../rules/event.ts';
import type { Participation } from '../rules/participation.ts';
import { type Sale, saysSold } from '../rules/sale.ts';
import { eventPath, invitationPath } from '../screens/paths.ts';
import { findParticipation, listSales, updateParticipation } from '../store.ts';
import { isValidThroughout } from '../valid-products.ts';
import { eventFor, eventToday, isOwn, mayDo, placeOf, producerFor, subjectOfPart } from './find-event.ts';

export interface OfferedProduct {
  readonly id: ProductId;
  readonly name: string;
  readonly stars: number | null;
  /** It carries its stars on all days of the event. */
  readonly valid: boolean;
}

export interface InvitationView {
  readonly event: OpenEvent;
  readonly producer: { readonly code: string; readonly name: string };
  readonly part: Participation;
  readonly products: readonly OfferedProduct[];
  readonly may: { readonly answer: boolean; readonly sell: boolean };
  /** The producer itself looks. */
  readonly own: boolean;
  /** The event is over: only an office still sets the answer right. */
  readonly isOver: boolean;
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
    const shown = openEvent(event.value);
    const { until, state } = shown;
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
          valid: isValidThroughout(one, shown),
        })),
      may: {
        answer:
          eventMay(state, 'answer') &&
          (until >= context.today || !isOwn(context, producer.value.id)) &&
          mayDo('promotion/answer-invitation', subject, context),
        sell: eventMay(state, 'sell') && answered && mayDo('promotion/record-sales', subject, context),
      },
      own: isOwn(context, producer.value.id),
      isOver: until < context.today,
    });
  },
});

/** Why somebody cannot have stayed away; `null`: nothing on record says that it came. */
function cameAnyway(part: Participation, sold: readonly Sale[], producer: string): Problem | null {
  const [first] = sold;
  if (first !== undefined) {
    const sales = sold.reduce((sum, one) => sum + (one.salesVnd ?? 0), 0);
    return problem('conflict', 'promotion/declines-with-sales', { producer, day: first.soldOn, sales });
  }
  return part.attended === true ? problem('conflict', 'promotion/declines-but-present', { producer }) : null;
}

/** What is wrong with the words: a no says why, and after the event whoever answers says what it rests on. */
function wordsProblems(comes: boolean, isOver: boolean, words: string | null): readonly FieldProblem[] {
  if (isOver && words === null) return [{ path: 'words', code: 'promotion/after-event-why' }];
  if (isOver && words !== null && !isSentence(words)) return [notASentence('words')];
  return !comes && words === null ? [{ path: 'words', code: 'promotion/why-not' }] : [];
}

/** What is wrong with the goods: none, somebody else's, without stars on the days, or some that were sold left out. */
function goodsProblems(
  chosen: readonly Product[],
  said: { readonly productIds: readonly ProductId[]; readonly part: Participation; readonly sold: readonly Sale[] },
  { from, until }: { readonly from: LocalDate; readonly until: LocalDate },
): readonly FieldProblem[] {
  const { productIds, part, sold } = said;
  const problems: FieldProblem[] = [];
  // Who takes part by a decision brings no goods with stars.
  if (productIds.length === 0 && part.byDecision === null)
    problems.push({ path: 'productIds', code: 'promotion/with-which' });
  if (chosen.length < new Set(productIds).size || chosen.some((one) => one.producerId !== part.producerId)) {
    problems.push({ path: 'productIds', code: 'not-an-option' });
  }
  const lapsed = chosen.find((one) => !isValidThroughout(one, { from, until }));
  if (lapsed !== undefined) {
    const details = { product: lapsed.name, from, until };
    problems.push({ path: 'productIds', code: 'promotion/not-valid-then', details });
  }
  const leftOut = sold.find((one) => !productIds.includes(one.productId));
  if (leftOut !== undefined) {
    problems.push({ path: 'productIds', code: 'promotion/sold-and-left-out', details: { day: leftOut.soldOn } });
  }
  return problems;
}

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
    const event = await eventFor('answer', input.eventId, context);
    if (!event.ok) return event;
    const part = await findParticipation(db, input.eventId, producer.value.id);
    if (part === null) return refuse(problem('conflict', 'promotion/not-invited', { producer: producer.value.name }));
    const isOver = event.value.until < today;
    if (isOver && isOwn(context, part.producerId)) {
      return refuse(problem('conflict', 'promotion/event-over', { until: event.value.until }));
    }
    const comes = input.answer === 'comes';
    const sold = (await listSales(db, [input.eventId])).filter(
      (one) => one.producerId === part.producerId && saysSold(one),
    );
    const came = comes ? null : cameAnyway(part, sold, producer.value.name);
    if (came !== null) return refuse(came);
    const chosen = comes ? await findProductsByIds(db, input.productIds) : [];
    const problems = [
      ...(comes ? goodsProblems(chosen, { productIds: input.productIds, part, sold }, event.value) : []),
      ...wordsProblems(comes, isOver, input.words),
    ];
    if (problems.length > 0) return refuse(invalidFields(problems));
    const changes = {
      answer: input.answer,
      productIds: comes ? chosen.map((one) => one.id) : [],
      answerWords: input.words,
      answeredOn: today,
      answeredByName: actor.displayName,
      forOtherDays: false,
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
    await tellDoneFor(context, part.producerId, {
      what: 'event-answer',
      about: event.value.name,
      path: invitationPath(input.eventId, producer.value.code),
    });
    return ok({ participationId: part.id, event: event.value.name });
  },
});
