// What waits of the market: events that are over and have no account, contracts to ask about, buyers to speak with, shelves with what must not
// stand there; for a producer its invitations, the buyers it was named to and what it has to take off its own shelves.

import { reachOf } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { countUnfit } from '#modules/points-of-sale/services.ts';
import { countDue, waitsForProducers } from '#modules/promotion/services.ts';
import type { Context } from '#runner/use-case.ts';
import type { Waiting } from '../rules/waiting.ts';

/** Of the events and points of the own office and below, each for whoever may do something about it. */
export async function marketOnDesk({ db, today, actor }: Context): Promise<readonly Waiting[]> {
  const waiting: Waiting[] = [];
  const shelves = reachOf(actor, 'points-of-sale/send-notice');
  if (shelves !== null) {
    waiting.push({ kind: 'points-unfit', count: (await countUnfit(db, shelves, today)).points });
  }
  const settle = reachOf(actor, 'promotion/settle-event');
  if (settle !== null) {
    const { events, followUps, leads } = await countDue(db, settle, today);
    waiting.push(
      { kind: 'buyers-to-ask', count: leads },
      { kind: 'contracts-to-ask', count: followUps },
      { kind: 'events-to-settle', count: events },
    );
  }
  return waiting;
}

/** What of the market waits for a producer. */
export interface OwnMarket {
  readonly invitations: number;
  /** First day of the event that begins first. */
  readonly firstOn: LocalDate | null;
  readonly leads: number;
  /** Lines on shelves that it keeps which must not be shown there. */
  readonly unfitLines: number;
}

export async function ownMarket({ db, today, actor }: Context): Promise<OwnMarket> {
  const answers = reachOf(actor, 'promotion/answer-invitation');
  const keeps = reachOf(actor, 'points-of-sale/keep-shelf');
  return {
    ...(await waitsForProducers(db, answers === null ? [] : actor.producerIds, today)),
    unfitLines: keeps === null ? 0 : (await countUnfit(db, keeps, today)).lines,
  };
}
