// The list of whom to invite, with points and reasons, and the invitation itself. People choose; who departs from the list says why. Who is
// invited is told in the house; the number of a letter is kept where the office sent one too.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { id, optionalText, tickedIds } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type CandidateWithProducts, candidatesFor } from '../candidates.ts';
import type { TradeEvent } from '../rules/event.ts';
import { againstList, type Ranked, rankInvitees } from '../rules/invitees.ts';
import type { Participation } from '../rules/participation.ts';
import { invitationPath } from '../screens/paths.ts';
import { insertParticipations, listParticipations } from '../store.ts';
import { eventFor, eventToday, madeNow, settleEvent, subjectByEvent } from './find-event.ts';

export interface Proposed extends Ranked {
  readonly producerName: string;
  readonly commune: string;
  readonly products: readonly string[];
  /** Invited already. */
  readonly invited: boolean;
}

export interface InviteeList {
  readonly event: TradeEvent;
  readonly proposed: readonly Proposed[];
  readonly invited: number;
  /** The event is over: who took part is written down. */
  readonly isOver: boolean;
}

async function listOf(event: TradeEvent, { db, today }: Pick<Context, 'db' | 'today'>) {
  const candidates = await candidatesFor(db, event, [event.from, event.until], today);
  const ranked = rankInvitees(
    candidates.map((one) => one.candidate),
    event.rule,
    event.id,
  );
  const known = new Map(candidates.map((one) => [one.candidate.producerId, one]));
  const invited = await listParticipations(db, [event.id]);
  return { ranked, known, invited, ids: new Set(invited.map((one) => one.producerId)) };
}

export const listInvitees = defineUseCase({
  name: 'promotion/list-invitees',
  kind: 'read',
  legalBasis: null,
  input: z.object({ eventId: id<'trade-event'>() }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId }, context) {
    const event = await eventToday(eventId, context);
    if (!event.ok) return event;
    const { ranked, known, ids } = await listOf(event.value, context);
    const labels = await loadUnitLabels();
    return ok<InviteeList>({
      event: event.value,
      invited: ids.size,
      isOver: event.value.until < context.today,
      proposed: ranked.map((one) => {
        const { producerName = '', products = [], candidate } = known.get(one.producerId) ?? {};
        const commune = candidate?.communeCode == null ? '' : labels.commune(candidate.communeCode);
        const names = products.map((product) => product.name);
        return { ...one, producerName, commune, products: names, invited: ids.has(one.producerId) };
      }),
    });
  },
});

/** What is wrong with a choice: nobody, somebody unknown or twice, or against the list without a reason. */
function choiceProblems(
  chosen: readonly ProducerId[],
  said: { readonly reason: string | null; readonly byDecision: string | null; readonly isOver: boolean },
  list: {
    readonly ranked: readonly Ranked[];
    readonly ids: ReadonlySet<ProducerId>;
    readonly known: ReadonlyMap<ProducerId, CandidateWithProducts>;
  },
): readonly FieldProblem[] {
  if (chosen.length === 0) return [{ path: 'producerIds', code: 'promotion/nobody-chosen' }];
  const name = (one: ProducerId): string => list.known.get(one)?.producerName ?? '';
  if (chosen.some((one) => !list.known.has(one))) return [{ path: 'producerIds', code: 'promotion/not-on-list' }];
  const twice = chosen.find((one) => list.ids.has(one));
  if (twice !== undefined) {
    return [{ path: 'producerIds', code: 'promotion/invited-already', details: { producer: name(twice) } }];
  }
  const lapsed = chosen.filter((one) => (list.known.get(one)?.products ?? []).length === 0);
  if (lapsed.length > 0 && said.byDecision === null) {
    const details = { producers: lapsed.map(name).join('; ') };
    return [{ path: 'byDecision', code: 'promotion/no-valid-product', details }];
  }
  const { reason } = said;
  if (reason !== null) return isSentence(reason) ? [] : [notASentence('reason')];
  if (said.isOver) return [{ path: 'reason', code: 'promotion/after-event-why' }];
  const { unfit, passedOver } = againstList(list.ranked, list.ids, chosen);
  if (unfit.length + passedOver.length === 0) return [];
  const details = {
    unfit: unfit.map(name).join('; '),
    passedOver: passedOver.slice(0, 3).map(name).join('; '),
    more: Math.max(0, passedOver.length - 3),
  };
  return [{ path: 'reason', code: 'promotion/against-list', details }];
}

export const inviteProducers = defineUseCase({
  name: 'promotion/invite-producers',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10',
  input: z.object({
    eventId: id<'trade-event'>(),
    producerIds: tickedIds<ProducerId>(),
    /** Why the choice departs from the list. */
    reason: optionalText(500),
    /** Number and day of the decision by which somebody without a product in force takes part. */
    byDecision: optionalText(200),
    /** Number and day of the letter that went out too. */
    byLetter: optionalText(120),
  }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, producerIds, reason, byDecision, byLetter }, context) {
    const { db, today, actor } = context;
    const found = await eventFor('invite', eventId, context);
    if (!found.ok) return found;
    const event = found.value;
    // Of an event that is over nobody is invited any more: who took part is written down.
    const isOver = event.until < today;
    const list = await listOf(event, context);
    const chosen = [...new Set(producerIds)];
    const problems = choiceProblems(chosen, { reason, byDecision, isOver }, list);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const { unfit, passedOverFor } = againstList(list.ranked, list.ids, chosen);
    const living = await findLiveProducersByIds(db, chosen);
    const rows = chosen.map((producerId): Participation => {
      const ranked = list.ranked.find((one) => one.producerId === producerId);
      const passedOver = isOver ? [] : (passedOverFor.get(producerId) ?? []);
      return {
        id: context.newId<'participation'>(),
        version: 1,
        eventId,
        producerId: living.get(producerId)?.id ?? producerId,
        provinceCode: event.provinceCode,
        communeCode: event.communeCode,
        productIds: (list.known.get(producerId)?.products ?? []).map((one) => one.id),
        invitedFor: ranked?.reasons ?? [],
        choiceReason: isOver || unfit.includes(producerId) || passedOver.length > 0 ? reason : null,
        passedOver,
        draw: ranked?.tie == null ? null : { seed: event.id, ...ranked.tie },
        byDecision: (list.known.get(producerId)?.products ?? []).length === 0 ? byDecision : null,
        afterEvent: isOver,
        invitedOn: today,
        byLetter,
        answer: isOver ? 'comes' : 'waits',
        answerWords: null,
        answeredOn: isOver ? today : null,
        answeredByName: isOver ? actor.displayName : null,
        earlierAnswers: [],
        forOtherDays: false,
        attended: isOver ? true : null,
        stand: null,
        attendanceWords: null,
        droppedReason: null,
        droppedOn: null,
        droppedByName: null,
        ...madeNow(context),
      };
    });
    await insertParticipations(db, rows);
    context.touch(...rows.map((one) => ({ kind: 'participation', id: one.id, before: null, after: one })));
    const { state: _shown, ...stored } = event;
    const isFirst = list.ids.size === 0;
    if (isFirst) {
      const before = { ...stored, state: 'planned' as const };
      const done = await settleEvent(context, before, event.version, { state: 'inviting', stateOn: today });
      if (!done.ok) return done;
    }
    for (const row of isOver ? [] : rows) {
      const producer = living.get(row.producerId);
      if (producer === undefined) continue;
      await tell(context, {
        kind: 'event-invitation',
        to: await findSpeakers(db, [producer.id]),
        words: { event: event.name, from: event.from, until: event.until, place: event.place },
        path: invitationPath(eventId, producer.code),
      });
    }
    return ok({ eventId, isOver, invited: rows.length, participationIds: rows.map((one) => one.id) });
  },
});
