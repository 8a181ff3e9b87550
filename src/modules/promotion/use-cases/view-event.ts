// Events of a year within reach, for a producer those it was invited to; and everything of one event on one page.

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import { date as day, partsOf } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { ok } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { findLiveProducersByIds, loadUnitLabels } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, optionalWhole } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type EventAct, eventMay, type OpenEvent, openEvent, stateOn, type TradeEvent } from '../rules/event.ts';
import {
  type Answer,
  contradicts,
  type EventCost,
  type FollowUp,
  type Participation,
  type TradeContract,
} from '../rules/participation.ts';
import { type Sale, sellersOf } from '../rules/sale.ts';
import { type EventYield, eventYield, eventYields, type ProducerYield, producerYields } from '../rules/yield.ts';
import { readRecords } from '../services.ts';
import { listDroppedParticipations, listEventRows, listEventYears } from '../store.ts';
import { listDroppedContracts } from '../store-market.ts';
import { eventToday, mayDo, placeOf, subjectByEvent } from './find-event.ts';

export interface ListedEvent {
  readonly event: OpenEvent;
  readonly invited: number;
  readonly coming: number;
  readonly sums: EventYield | null;
  /** What the reader's own producers answered. */
  readonly own: readonly {
    readonly code: string;
    readonly name: string;
    readonly answer: Answer;
    /** It was not invited, but written down as there after the event. */
    readonly afterEvent: boolean;
  }[];
}

export interface EventList {
  readonly year: number;
  readonly years: readonly number[];
  readonly events: readonly ListedEvent[];
  /** The reader speaks for producers only. */
  readonly own: boolean;
}

const daysOfYear = (year: number) => ({ from: day(`${year}-01-01`), until: day(`${year}-12-31`) });

export const listTradeEvents = defineUseCase({
  name: 'promotion/list-events',
  kind: 'read',
  legalBasis: null,
  input: z.object({ year: optionalWhole(2018, 2200) }),
  async run({ year: asked }, context) {
    const { db, reach, today } = context;
    const own = speaksOnly(reach);
    const years = await listEventYears(db, reach);
    const year = asked ?? years.find((one) => one <= partsOf(today).year) ?? years[0] ?? partsOf(today).year;
    const events = await listEventRows(db, reach, daysOfYear(year));
    const ids = events.map((one) => one.id);
    const records = await readRecords(db, ids);
    const parts = records.participations;
    const sums = new Map(eventYields(ids, records).map(({ eventId, ...sums }) => [eventId, sums]));
    const producers = await findLiveProducersByIds(db, [...reach.producerIds]);
    return ok<EventList>({
      year,
      years: years.includes(year) ? years : [year, ...years],
      own,
      events: events.map((event): ListedEvent => {
        const invited = parts.filter((one) => one.eventId === event.id);
        const mine = invited.filter((one) => reach.producerIds.includes(one.producerId));
        return {
          event: openEvent({ ...event, state: stateOn(event, today) }),
          invited: invited.length,
          coming: invited.filter((one) => one.answer === 'comes').length,
          sums: own ? null : (sums.get(event.id) ?? null),
          own: mine.flatMap(({ producerId, answer, afterEvent }) => {
            const producer = producers.get(producerId);
            return producer === undefined ? [] : [{ code: producer.code, name: producer.name, answer, afterEvent }];
          }),
        };
      }),
    });
  },
});

export type Named<Key extends string> = Readonly<
  Partial<Record<Key, { readonly code: string; readonly name: string }>>
>;

export interface EventView {
  readonly event: TradeEvent;
  readonly place: string;
  readonly setNames: readonly string[];
  readonly communeNames: readonly string[];
  readonly parts: readonly Participation[];
  /** Those that were taken off the list again. */
  readonly dropped: readonly Participation[];
  readonly costs: readonly EventCost[];
  readonly sales: readonly Sale[];
  readonly contracts: readonly TradeContract[];
  /** Contracts that count no more. */
  readonly droppedContracts: readonly TradeContract[];
  readonly followUps: readonly FollowUp[];
  readonly sums: EventYield;
  /** Names by id. */
  readonly producers: Named<ProducerId>;
  readonly products: Named<ProductId>;
  readonly byProducer: readonly ProducerYield[];
  readonly may: Readonly<Record<Exclude<EventAct, 'answer' | 'sell'>, boolean>>;
  readonly isOver: boolean;
  /** Who said no, or nothing, and was there or sold. */
  readonly contradictions: readonly ProducerId[];
}

const rights = {
  change: 'promotion/change-event',
  invite: 'promotion/invite-producers',
  attend: 'promotion/record-attendance',
  cost: 'promotion/record-cost',
  review: 'promotion/review-sale',
  contract: 'promotion/record-contract',
  settle: 'promotion/settle-event',
  cancel: 'promotion/cancel-event',
  reopen: 'promotion/reopen-event',
} as const;

/** What the person may do with an event today. */
function mayNow(event: TradeEvent, context: Context): EventView['may'] {
  const may = (act: keyof typeof rights): boolean =>
    eventMay(event.state, act) && mayDo(rights[act], placeOf(event), context);
  const over = event.until < context.today;
  return {
    change: may('change'),
    invite: may('invite'),
    attend: may('attend'),
    cost: may('cost'),
    review: may('review'),
    contract: may('contract'),
    settle: may('settle') && over,
    cancel: may('cancel'),
    reopen: may('reopen'),
  };
}

export const viewEvent = defineUseCase({
  name: 'promotion/view-event',
  kind: 'read',
  legalBasis: null,
  input: z.object({ eventId: id<'trade-event'>() }),
  subject: ({ eventId }, context) => subjectByEvent(eventId, context),
  async run({ eventId }, context) {
    const { db, today } = context;
    const found = await eventToday(eventId, context);
    if (!found.ok) return found;
    const event = found.value;
    const records = await readRecords(db, [eventId]);
    const { participations: parts, sales, costs, contracts, followUps } = records;
    const sellers = sellersOf(sales);
    const droppedContracts = await listDroppedContracts(db, { eventIds: [eventId] });
    const dropped = await listDroppedParticipations(db, [eventId]);
    const living = await findLiveProducersByIds(
      db,
      [...parts, ...dropped].flatMap((one) => [one.producerId, ...one.passedOver]),
    );
    const named = await findProductsByIds(db, [
      ...new Set(
        [...parts, ...contracts, ...droppedContracts]
          .flatMap((one) => one.productIds)
          .concat(sales.map((one) => one.productId)),
      ),
    ]);
    const labels = await loadUnitLabels();
    const { sets } = (await loadProductSets()).today;
    const { provinceCode, communeCode, rule } = event;
    return ok<EventView>({
      event,
      place: communeCode === null ? labels.province(provinceCode) : labels.commune(communeCode),
      setNames: sets.filter((one) => rule.setNumbers.includes(one.number)).map((one) => one.name),
      communeNames: rule.communeCodes.map((code) => labels.commune(code)),
      parts,
      dropped,
      costs,
      sales,
      contracts,
      droppedContracts,
      followUps,
      sums: eventYield(records),
      producers: Object.fromEntries([...living].map(([key, { code, name }]) => [key, { code, name }])),
      products: Object.fromEntries(named.map(({ id: key, code, name }) => [key, { code, name }])),
      byProducer: producerYields(records).toSorted((a, b) => (b.salesVnd ?? -1) - (a.salesVnd ?? -1)),
      may: mayNow(event, context),
      isOver: event.until < today,
      contradictions: parts
        .filter((part) => contradicts(part, sellers.has(part.producerId)))
        .map((one) => one.producerId),
    });
  },
});
