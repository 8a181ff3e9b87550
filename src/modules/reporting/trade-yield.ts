// What promotion cost and brought in the last twelve months, for the page of who leads: the sums of the events that the reader's own list of yields
// shows for the same days. What nobody said stays unknown; what is not settled stands apart.

import { covers, reachOf } from '#access/reach.ts';
import { addMonths } from '#kernel/calendar.ts';
import { type TotalYield, totalYield } from '#modules/promotion/index.ts';
import { listEvents, yieldOfEvents } from '#modules/promotion/services.ts';
import type { Context } from '#runner/use-case.ts';

export interface TradeYield extends TotalYield {
  /** Events that touch the twelve months and were not cancelled. */
  readonly events: number;
  /** Events that are over and wait for their account. */
  readonly unsettled: number;
}

/** `null` where the reader sees no yields. */
export async function tradeYield(
  { db, actor, today }: Pick<Context, 'db' | 'actor' | 'today'>,
  provinceCode: string,
): Promise<TradeYield | null> {
  const reach = reachOf(actor, 'promotion/view-yield');
  if (reach === null) return null;
  const all = await listEvents(db, provinceCode, addMonths(today, -12), today);
  const events = all.filter((one) => one.state !== 'cancelled' && covers(reach, one));
  const sums = await yieldOfEvents(
    db,
    events.map((one) => one.id),
  );
  const settled = new Set(events.filter((one) => one.state === 'settled').map((one) => one.id));
  return {
    ...totalYield(sums.map((one) => ({ ...one, isSettled: settled.has(one.eventId) }))),
    events: events.length,
    unsettled: events.filter((one) => one.state === 'running' && one.until < today).length,
  };
}
