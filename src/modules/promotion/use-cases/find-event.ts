// The event that a page or an act names, whom it concerns, and whether its state allows the act.

import type { UseCaseName } from '#access/permission-matrix.ts';
import type { Subject } from '#access/reach.ts';
import { covers, reachOf } from '#access/reach.ts';
import type { ProducerId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode, homeOf } from '#modules/producers/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { type EventAct, type EventId, eventMay, stateOn, type TradeEvent } from '../rules/event.ts';
import { findEventRow, lockEvent, updateEvent } from '../store.ts';

type Reading = Pick<Context, 'db'>;

/** Whom an event concerns. */
export const placeOf = ({ provinceCode, communeCode }: Pick<TradeEvent, 'provinceCode' | 'communeCode'>): Subject => ({
  provinceCode,
  communeCode,
});

export async function subjectByEvent(eventId: EventId, { db }: Reading): Promise<Result<Subject>> {
  const event = await findEventRow(db, eventId);
  return event === null ? refuse(notFound) : ok(placeOf(event));
}

/** The part of one producer in an event: the office that keeps the event, or the producer itself. */
export async function subjectOfPart(eventId: EventId, code: string, { db }: Reading): Promise<Result<Subject>> {
  const event = await findEventRow(db, eventId);
  const producer = await findLiveProducerByCode(db, code);
  if (event === null || producer === null) return refuse(notFound);
  return ok({ ...placeOf(event), producerId: producer.id });
}

/** Where the person works: the office that a new event or buyer belongs to. */
export async function officeOf({ reach }: Pick<Context, 'reach'>, named: string | null): Promise<Subject> {
  const home = await homeOf(reach);
  return { provinceCode: home.provinceCode ?? named, communeCode: home.communeCodes[0] ?? null };
}

/** The event as it stands today. */
export async function eventToday(
  eventId: EventId,
  { db, today }: Pick<Context, 'db' | 'today'>,
): Promise<Result<TradeEvent>> {
  const event = await findEventRow(db, eventId);
  return event === null ? refuse(notFound) : ok({ ...event, state: stateOn(event, today) });
}

/** The event for an act, held until the transaction ends; refused where its state does not allow the act, with why. */
export async function eventFor(act: EventAct, eventId: EventId, { db, today }: Context): Promise<Result<TradeEvent>> {
  const event = await lockEvent(db, eventId);
  if (event === null) return refuse(notFound);
  const state = stateOn(event, today);
  if (eventMay(state, act)) return ok({ ...event, state });
  if (state === 'settled' || state === 'cancelled') return refuse(problem('conflict', `promotion/event-${state}`));
  if (state === 'running') return refuse(problem('conflict', 'promotion/event-not-settled'));
  return refuse(problem('conflict', 'promotion/event-not-begun', { from: event.from }));
}

/** Saves what changed of an event and names it to the ledger. */
export async function settleEvent(
  context: Context,
  before: TradeEvent,
  version: number,
  changes: Partial<TradeEvent>,
): Promise<Result<TradeEvent>> {
  const changed = { ...changes, changedAt: context.now };
  if (!(await updateEvent(context.db, { id: before.id, version }, changed))) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: before.version }));
  }
  const after = { ...before, ...changed, version: version + 1 };
  context.touch({ kind: 'trade-event', id: before.id, before, after });
  return ok(after);
}

/** The living producer of a code. */
export async function producerFor(code: string, { db }: Reading): Promise<Result<Producer>> {
  const producer = await findLiveProducerByCode(db, code);
  return producer === null ? refuse(notFound) : ok(producer);
}

/** Whether the person may do an act with a record. */
export function mayDo(name: UseCaseName, subject: Subject, { actor }: Pick<Context, 'actor'>): boolean {
  const reach = reachOf(actor, name);
  return reach !== null && covers(reach, subject);
}

/** Who made a record and when, as every record keeps it. */
export const madeNow = ({ actor, now }: Pick<Context, 'actor' | 'now'>) => ({
  madeBy: actor.accountId,
  madeByName: actor.displayName,
  madeAt: now,
});

/** Whether the person speaks for a producer and not for an office. */
export const isOwn = ({ actor }: Pick<Context, 'actor'>, producerId: ProducerId): boolean =>
  actor.producerIds.includes(producerId);
