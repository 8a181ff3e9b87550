// Side door of the room of promotion: what other rooms may ask for, in the transaction they hand in. Whether somebody may see it is the
// caller's to decide; a buyer's contact never passes here.

import { type Reach, unlimitedReach } from '#access/reach.ts';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { findLiveProducersByIds } from '#modules/producers/services.ts';
import type { Db } from '#platform/database/db.ts';
import { type EventId, eventMay, MOST_MONTHS_AHEAD, stateOn, type TradeEvent } from './rules/event.ts';
import { type MarketLink, marketLinkOf } from './rules/market-link.ts';
import {
  type EventRecords,
  type EventYield,
  eventYield,
  eventYields,
  type ProductYield,
  productYields,
} from './rules/yield.ts';
import { eventPath, invitationPath } from './screens/paths.ts';
import {
  countEventsToSettle,
  findEventRow,
  findEventRows,
  listCosts,
  listEventRows,
  listParticipations,
  listSales,
  listSalesOfProducts,
} from './store.ts';
import { lastChecks, listLinksOf } from './store-links.ts';
import {
  countFollowUpsDue,
  countLeadsDue,
  listContracts,
  listContractsOfProducts,
  listFollowUpsOf,
  listLeadRows,
  listSteps,
} from './store-market.ts';

export { type LiveLink, readLiveLinks } from './store-links.ts';

interface Span {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What some products brought at events and in contracts of a span; what nobody said stays unknown. */
export async function yieldOfProducts(
  db: Db,
  productIds: readonly ProductId[],
  period: Span,
): Promise<readonly ProductYield[]> {
  const sales = await listSalesOfProducts(db, productIds, period);
  const events = await findEventRows(db, [...new Set(sales.map((one) => one.eventId))]);
  const settled = new Set(events.filter((one) => one.state === 'settled').map((one) => one.id));
  const contracts = await listContractsOfProducts(db, productIds, period);
  return productYields(productIds, sales, contracts, (eventId) => settled.has(eventId));
}

/** Everything that is on record of some events, read once. */
export async function readRecords(db: Db, eventIds: readonly EventId[]): Promise<EventRecords> {
  return {
    participations: await listParticipations(db, eventIds),
    sales: await listSales(db, eventIds),
    costs: await listCosts(db, eventIds),
    ...(await signedAt(db, eventIds)),
  };
}

/** Contracts of some events, and what came of them. */
async function signedAt(db: Db, eventIds: readonly EventId[]): Promise<Pick<EventRecords, 'contracts' | 'followUps'>> {
  const contracts = await listContracts(db, { eventIds });
  const ids = contracts.map((one) => one.id);
  return { contracts, followUps: await listFollowUpsOf(db, ids) };
}

/** What some events brought, by event. */
export async function yieldOfEvents(
  db: Db,
  eventIds: readonly EventId[],
): Promise<readonly ({ readonly eventId: EventId } & EventYield)[]> {
  return eventYields(eventIds, await readRecords(db, eventIds));
}

/** What one producer brought home from an event; what nobody said stays unknown. */
export interface EventShare extends Pick<EventYield, 'salesVnd' | 'contractsVnd'> {
  readonly eventId: EventId;
  readonly producerId: ProducerId;
  /** It was written down that it came. */
  readonly attended: boolean;
}

/** What each producer brought home from some events, by the same sums as of the event whole. */
export async function sharesOfEvents(db: Db, eventIds: readonly EventId[]): Promise<readonly EventShare[]> {
  const sales = groupedBy(await listSales(db, eventIds), (one) => one.eventId);
  const contracts = groupedBy(await listContracts(db, { eventIds }), (one) => one.eventId);
  const there = (await listParticipations(db, eventIds)).filter((one) => one.attended === true);
  const came = groupedBy(there, (one) => one.eventId);
  return eventIds.flatMap((eventId): readonly EventShare[] => {
    const sold = sales.get(eventId) ?? [];
    const signed = contracts.get(eventId) ?? [];
    const present = new Set((came.get(eventId) ?? []).map((one) => one.producerId));
    const makers = [...new Set([...present, ...[...sold, ...signed].map((one) => one.producerId)])];
    return makers.map((producerId) => {
      const ofOne = (one: { readonly producerId: ProducerId }) => one.producerId === producerId;
      const records = {
        sales: sold.filter(ofOne),
        contracts: signed.filter(ofOne),
        participations: [],
        costs: [],
        followUps: [],
      };
      const { salesVnd, contractsVnd } = eventYield(records);
      return { eventId, producerId, attended: present.has(producerId), salesVnd, contractsVnd };
    });
  });
}

/** Events of a province and its communes whose days touch a span, the last to begin first, in the state of `today`. */
export async function listEvents(
  db: Db,
  provinceCode: string,
  from: LocalDate,
  to: LocalDate,
  today: LocalDate = to,
): Promise<readonly TradeEvent[]> {
  const reach = { ...unlimitedReach, all: false, provinceCodes: [provinceCode] };
  const events = await listEventRows(db, reach, { from, until: to });
  return events.map((event) => ({ ...event, state: stateOn(event, today) }));
}

/** Events of a reach, or of its producers that were invited, that touch a span and were not called off; the first to begin first. */
export async function eventsAhead(
  db: Db,
  reach: Reach,
  { from, to, today }: { readonly from: LocalDate; readonly to: LocalDate; readonly today: LocalDate },
): Promise<readonly TradeEvent[]> {
  const events = await listEventRows(db, reach, { from, until: to });
  return events
    .map((event) => ({ ...event, state: stateOn(event, today) }))
    .filter((event) => event.state !== 'cancelled' && event.state !== 'settled')
    .toReversed();
}

/**
 * Where a reader opens each of some events: its page where they may read it, else the invitation of a producer of theirs; one that they can not open
 * is left out. Statements: two.
 */
export async function pathsOfEvents(
  db: Db,
  events: readonly TradeEvent[],
  {
    reads,
    producerIds,
  }: { readonly reads: (event: TradeEvent) => boolean; readonly producerIds: readonly ProducerId[] },
): Promise<ReadonlyMap<EventId, string>> {
  const paths = new Map(events.filter(reads).map((one) => [one.id, eventPath(one.id)]));
  if (producerIds.length === 0) return paths;
  const parts = await listParticipations(
    db,
    events.filter((one) => !paths.has(one.id)).map((one) => one.id),
  );
  const producers = await findLiveProducersByIds(db, [...producerIds]);
  for (const { eventId, producerId } of parts) {
    const own = producerIds.includes(producerId) ? producers.get(producerId) : undefined;
    if (own !== undefined) paths.set(eventId, invitationPath(eventId, own.code));
  }
  return paths;
}

/** What is due on a day within a reach: events without an account, contracts to ask about, buyers to speak with. Statements: three. */
export async function countDue(
  db: Db,
  reach: Reach,
  today: LocalDate,
): Promise<Readonly<Record<'events' | 'followUps' | 'leads', number>>> {
  return {
    events: await countEventsToSettle(db, reach, today),
    followUps: await countFollowUpsDue(db, reach, today),
    leads: await countLeadsDue(db, reach, today),
  };
}

/** What of promotion waits for the word of some producers. */
export interface WaitsForProducers {
  /** Invitations without an answer to what is not over. */
  readonly invitations: number;
  /** First day of the event that begins first of them. */
  readonly firstOn: LocalDate | null;
  /** Buyers that were passed to them and of whom they said nothing since. */
  readonly leads: number;
}

/** Invitations and buyers on which some producers still have to say something. Statements: four. */
export async function waitsForProducers(
  db: Db,
  producerIds: readonly ProducerId[],
  today: LocalDate,
): Promise<WaitsForProducers> {
  if (producerIds.length === 0) return { invitations: 0, firstOn: null, leads: 0 };
  const isOwn = (one: { readonly producerId: ProducerId | null }): boolean =>
    one.producerId !== null && producerIds.includes(one.producerId);
  const reach: Reach = { ...unlimitedReach, all: false, producerIds };
  const ahead = await eventsAhead(db, reach, { from: today, to: addMonths(today, MOST_MONTHS_AHEAD), today });
  const byId = new Map(ahead.filter(({ state }) => eventMay(state, 'answer')).map((one) => [one.id, one]));
  const asked = (await listParticipations(db, [...byId.keys()])).filter((one) => isOwn(one) && one.answer === 'waits');
  const days = asked.flatMap(({ eventId }) => byId.get(eventId)?.from ?? []).toSorted();
  const open = (await listLeadRows(db, reach)).filter(({ state }) => state !== 'agreed' && state !== 'ended');
  const steps = await listSteps(
    db,
    open.map((one) => one.id),
  );
  const ownSteps = groupedBy(steps.filter(isOwn), (one) => one.leadId);
  const unsaid = [...ownSteps.values()].filter((own) => {
    const passed = own.filter(({ state }) => state === 'passed');
    return passed.some((one) => !own.some((said) => said.state !== 'passed' && said.madeAt >= one.madeAt));
  });
  return { invitations: asked.length, firstOn: days[0] ?? null, leads: unsaid.length };
}

export async function findEvent(db: Db, id: EventId): Promise<TradeEvent | null> {
  return await findEventRow(db, id);
}

/** Addresses at which some products are sold, by product, with what was seen there last; removed ones are left out. Statements: two. */
export async function marketLinksOf(
  db: Db,
  productIds: readonly ProductId[],
): Promise<ReadonlyMap<ProductId, readonly MarketLink[]>> {
  const links = await listLinksOf(db, productIds);
  const checks = await lastChecks(
    db,
    links.map((one) => one.id),
  );
  return groupedBy(
    links.map((link) => marketLinkOf(link, checks.get(link.id) ?? null)),
    (link) => link.productId,
  );
}
