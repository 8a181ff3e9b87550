// Settles an event: its sums are kept as they stood, what nobody said stays unknown. Cancels one, with the reason, while nothing was sold. Opens
// a settled one again, with the reason, to correct it.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import { id, optionalLines, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Settlement, TradeEvent } from '../rules/event.ts';
import { saysSold, sellersOf } from '../rules/sale.ts';
import { invitationPath } from '../screens/paths.ts';
import { yieldOfEvents } from '../services.ts';
import { listParticipations, listSales } from '../store.ts';
import { listContracts } from '../store-market.ts';
import { eventFor, settleEvent, subjectByEvent } from './find-event.ts';

/** A refusal names so many producers. */
const MOST_NAMED = 5;

/** Producers that say they sold where an officer has not said whether they were there; on the net nobody stands anywhere. */
async function soldUnseen({ db }: Pick<Context, 'db'>, { id: eventId, kind }: TradeEvent): Promise<readonly string[]> {
  if (kind === 'online') return [];
  const sold = sellersOf(await listSales(db, [eventId]));
  const unseen = (await listParticipations(db, [eventId])).filter(
    (one) => one.attended === null && sold.has(one.producerId),
  );
  const living = await findLiveProducersByIds(
    db,
    unseen.map((one) => one.producerId),
  );
  return unseen.map((one) => living.get(one.producerId)?.name ?? '');
}

const asked = { eventId: id<'trade-event'>(), version };

export const settleTradeEvent = defineUseCase({
  name: 'promotion/settle-event',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...asked, words: optionalLines(2_000) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, version: seen, words }, context) {
    const { db, today, actor } = context;
    const event = await eventFor('settle', eventId, context);
    if (!event.ok) return event;
    const { until } = event.value;
    if (until >= today) return refuse(problem('conflict', 'promotion/still-running', { until }));
    const [figures] = await yieldOfEvents(db, [eventId]);
    if (figures === undefined) throw new Error('an event without sums');
    const { salesVnd, costVnd, contractsVnd, attended, silent, waiting } = figures;
    if (waiting > 0) return refuse(problem('conflict', 'promotion/figures-wait', { figures: waiting }));
    const unseen = await soldUnseen(context, event.value);
    if (unseen.length > 0) {
      const producers = unseen.slice(0, MOST_NAMED).join('; ');
      return refuse(
        problem('conflict', 'promotion/presence-unknown', { producers, more: Math.max(0, unseen.length - MOST_NAMED) }),
      );
    }
    const settledFigures = { salesVnd, costVnd, contractsVnd, attended, silent };
    const by = { on: today, byName: actor.displayName, words };
    const settlements = [...event.value.settlements, { ...by, figures: settledFigures, reopened: null }];
    const changes = { state: 'settled', stateReason: words, stateOn: today, settledFigures, settlements } as const;
    const done = await settleEvent(context, event.value, seen, changes);
    return done.ok ? ok({ eventId, ...settledFigures }) : done;
  },
});

export const cancelEvent = defineUseCase({
  name: 'promotion/cancel-event',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...asked, reason: text(500) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, version: seen, reason }, context) {
    const { db, today } = context;
    const event = await eventFor('cancel', eventId, context);
    if (!event.ok) return event;
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    const sales = (await listSales(db, [eventId])).filter(saysSold);
    if (sales.length > 0) return refuse(problem('conflict', 'promotion/sold-already', { lines: sales.length }));
    const contracts = await listContracts(db, { eventIds: [eventId] });
    if (contracts.length > 0) {
      return refuse(problem('conflict', 'promotion/signed-already', { contracts: contracts.length }));
    }
    const done = await settleEvent(context, event.value, seen, {
      state: 'cancelled',
      stateReason: reason,
      stateOn: today,
    });
    if (!done.ok) return done;
    const parts = (await listParticipations(db, [eventId])).filter((one) => one.answer !== 'declines');
    const living = await findLiveProducersByIds(
      db,
      parts.map((one) => one.producerId),
    );
    for (const { producerId } of parts) {
      const producer = living.get(producerId);
      if (producer === undefined) continue;
      await tell(context, {
        kind: 'event-cancelled',
        to: await findSpeakers(db, [producer.id]),
        words: { event: event.value.name, reason },
        path: invitationPath(eventId, producer.code),
      });
    }
    return ok({ eventId });
  },
});

export const reopenEvent = defineUseCase({
  name: 'promotion/reopen-event',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...asked, reason: text(500) }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId, version: seen, reason }, context) {
    const { today, actor } = context;
    const event = await eventFor('reopen', eventId, context);
    if (!event.ok) return event;
    if (!isSentence(reason)) return refuse(invalidFields([notASentence('reason')]));
    const reopened = { on: today, byName: actor.displayName, reason };
    const settlements = event.value.settlements.map(
      (one, i, all): Settlement => (i === all.length - 1 ? { ...one, reopened } : one),
    );
    const done = await settleEvent(context, event.value, seen, {
      state: 'inviting',
      stateReason: reason,
      stateOn: today,
      settledFigures: null,
      settlements,
    });
    return done.ok ? ok({ eventId }) : done;
  },
});
