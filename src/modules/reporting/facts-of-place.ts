// Asks the rooms that keep it for everything figures of a place are counted from, each only where a measure needs it.

import type { LocalDate } from '#kernel/calendar.ts';
import { groupedBy } from '#kernel/grouped-by.ts';
import type { ProducerId } from '#kernel/ids.ts';
import type { Indicator, IndicatorGroup, Measure } from '#law/indicators.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { findRecognitionsByProducts } from '#modules/certificates/services.ts';
import { listDossierFlow } from '#modules/dossiers/services.ts';
import { listFindingsOfPlace } from '#modules/findings/services.ts';
import { listVisitsOfPlace } from '#modules/inspections/services.ts';
import { daysOfPeriod } from '#modules/output/index.ts';
import { inDoubtAmong, listOutputOf } from '#modules/output/services.ts';
import { pointsAsOf } from '#modules/points-of-sale/services.ts';
import { countLedByWomen, findProducersByIds } from '#modules/producers/services.ts';
import { listProductsOfPlace } from '#modules/products/services.ts';
import { listEvents, sharesOfEvents } from '#modules/promotion/services.ts';
import { lastResultsOf } from '#modules/scoring/services.ts';
import { listTasksOfPlace } from '#modules/tasks/services.ts';
import type { Db } from '#platform/database/db.ts';
import {
  type DossierFact,
  type EventFact,
  type EventShareFact,
  type Facts,
  type FindingFact,
  type LedByWomen,
  noWomen,
  type OutputFact,
  type PointFact,
  type ProductFact,
  type TaskFact,
  type VisitFact,
} from './rules/facts.ts';
import type { FigurePlace, FigureQuestion } from './rules/figure.ts';
import { validProducerIds } from './rules/measure-producers.ts';

type PlaceProducts = Awaited<ReturnType<typeof listProductsOfPlace>>;

async function productFacts(db: Db, products: PlaceProducts): Promise<readonly ProductFact[]> {
  const ids = products.map((one) => one.id);
  const recognitions = groupedBy(await findRecognitionsByProducts(db, ids), (one) => one.productId);
  const producerIds = [...new Set(products.flatMap((one) => one.producerId ?? []))];
  const producers = new Map((await findProducersByIds(db, producerIds)).map((one) => [one.id, one]));
  const sets = await loadProductSets();
  return products.map((product): ProductFact => {
    const { producerId, setNumber, code, name, communeCode, oldCommuneCode } = product;
    const producer = producerId === null ? undefined : producers.get(producerId);
    return {
      code,
      name,
      communeCode,
      oldCommuneCode,
      producer:
        producer === undefined
          ? null
          : { id: producer.id, code: producer.code, name: producer.name, type: producer.producerType },
      sector: setNumber === null ? null : (sets.set(setNumber)?.sector ?? null),
      recognitions: recognitions.get(product.id) ?? [],
    };
  });
}

async function dossierFacts(db: Db, place: FigurePlace): Promise<readonly DossierFact[]> {
  const flow = await listDossierFlow(db, place);
  const results = new Map(
    (
      await lastResultsOf(
        db,
        flow.map((one) => one.id),
      )
    ).map((one) => [one.dossierId, one]),
  );
  return flow.map(({ id, productName, producerName, ...days }): DossierFact => {
    const result = results.get(id);
    const stars = result === undefined ? null : result.kind === 'paper' ? result.allowed : result.answer.allowed;
    return {
      id,
      product: productName,
      producer: producerName,
      ...days,
      result: result === undefined ? null : { heldOn: result.heldOn, stars },
    };
  });
}

/** Reports of output of the place's products, of periods that end in the period asked for or later. */
async function outputFacts(db: Db, products: PlaceProducts, from: LocalDate): Promise<readonly OutputFact[]> {
  const codes = new Map(products.map((one) => [one.id, one.code]));
  const reports = await listOutputOf(db, [...codes.keys()], from);
  // A figure that looked doubtful counts once an officer has found it right.
  const doubted = await inDoubtAmong(db, reports);
  return reports
    .filter((one) => !doubted.has(one.id))
    .map((one): OutputFact => {
      const { productId, period, quantity, revenueVnd, channels } = one;
      const productCode = codes.get(productId) ?? '';
      return { productCode, periodEnd: daysOfPeriod(period).to, quantity, revenueVnd, channels };
    });
}

/** Tasks of the place; a result that was taken counts from the day it was handed in. */
async function taskFacts(db: Db, place: FigurePlace, from: LocalDate, to: LocalDate): Promise<readonly TaskFact[]> {
  return (await listTasksOfPlace(db, place, { from, to })).map(
    (task): TaskFact => ({
      id: task.id,
      content: task.content,
      lead: task.leadLabel,
      communeCode: task.lead.communeCode,
      assignedOn: task.assignedOn,
      dueOn: task.dueOn,
      doneOn: task.state === 'done' ? (task.handedInOn ?? task.closedOn) : null,
      handedInOn: task.handedInOn,
      isCancelled: task.state === 'cancelled',
    }),
  );
}

async function womenAmong(db: Db, products: readonly ProductFact[], asOf: LocalDate): Promise<LedByWomen> {
  return await countLedByWomen(db, validProducerIds(products, asOf) as readonly ProducerId[]);
}

/** Visits of the place of which one of both days lies in the period. */
async function visitFacts(db: Db, place: FigurePlace, from: LocalDate, to: LocalDate): Promise<readonly VisitFact[]> {
  return (await listVisitsOfPlace(db, place, { from, to })).map(
    ({ id, producerName: producer, place: where, communeCode, kind, plannedOn, heldOn }): VisitFact => ({
      ...{ id, producer, place: where, communeCode, kind, plannedOn, heldOn },
    }),
  );
}

async function findingFacts(db: Db, place: FigurePlace): Promise<readonly FindingFact[]> {
  return (await listFindingsOfPlace(db, place)).map(
    (one): FindingFact => ({
      id: one.id,
      producerId: one.producerId,
      words: one.words,
      of: one.productName === null ? one.producerName : `${one.producerName}, ${one.productName}`,
      communeCode: one.communeCode,
      kind: one.kind,
      severity: one.severity,
      foundOn: one.foundOn,
      dueOn: one.dueOn,
      answeredOn: one.answeredOn,
      closedOn: one.closedOn,
      isVerified: one.state === 'verified',
    }),
  );
}

async function pointFacts(db: Db, place: FigurePlace, asOf: LocalDate): Promise<readonly PointFact[]> {
  const { provinceCode, communeCode } = place;
  return (await pointsAsOf(db, { provinceCode, communeCode }, asOf)).map(
    ({ point, state, since }): PointFact => ({
      id: point.id,
      name: point.name,
      operator: point.operatorName,
      communeCode: point.communeCode,
      kind: point.kind,
      openedOn: point.openedOn,
      state,
      stateSince: since,
    }),
  );
}

/** Events of a province that touch the period and were not cancelled. */
const eventsWithin = async (db: Db, { provinceCode }: FigurePlace, from: LocalDate, to: LocalDate) =>
  (await listEvents(db, provinceCode, from, to)).filter((one) => one.state !== 'cancelled');
type Events = Awaited<ReturnType<typeof eventsWithin>>;

/** Events that the province or one of its communes held; of a commune its own. */
const eventFacts = (events: Events, place: FigurePlace): readonly EventFact[] =>
  events
    .filter((one) => place.communeCode === null || one.communeCode === place.communeCode)
    .map(({ id, name, organiser, communeCode, kind, from, until }) => ({
      ...{ id, name, organiser, communeCode, kind, from, until },
    }));

/** What producers brought home from these events; of a commune its own producers, whoever held the event. */
async function eventShareFacts(db: Db, events: Events, place: FigurePlace): Promise<readonly EventShareFact[]> {
  const byId = new Map(events.map((one) => [one.id, one]));
  const shares = await sharesOfEvents(db, [...byId.keys()]);
  const makers = await findProducersByIds(db, [...new Set(shares.map((one) => one.producerId))]);
  const producers = new Map(makers.map((one) => [one.id, one]));
  return shares.flatMap(({ eventId, producerId, ...brought }): readonly EventShareFact[] => {
    const event = byId.get(eventId);
    const producer = producers.get(producerId);
    if (event === undefined || producer === undefined) return [];
    if (place.communeCode !== null && producer.communeCode !== place.communeCode) return [];
    const { name, from, until } = event;
    const { name: maker, communeCode } = producer;
    const of = { eventId, event: name, from, until, producerId, producer: maker, communeCode };
    // What producers say of an event that is not settled is no figure yet.
    const salesVnd = event.state === 'settled' ? brought.salesVnd : null;
    return [{ ...of, ...brought, salesVnd }];
  });
}

/** What was asked once is kept under its key for whoever asks again. */
function once<Answer>() {
  const kept = new Map<string, Promise<Answer>>();
  return (key: string, ask: () => Promise<Answer>): Promise<Answer> => {
    const answer = kept.get(key) ?? ask();
    kept.set(key, answer);
    return answer;
  };
}

/** What was asked since a day answers whoever asks since that day or a later one. */
function onceSince() {
  const kept = new Map<string, { readonly from: LocalDate; readonly answer: Promise<readonly OutputFact[]> }>();
  return (place: string, from: LocalDate, ask: () => Promise<readonly OutputFact[]>) => {
    const known = kept.get(place);
    if (known !== undefined && known.from <= from) return known.answer;
    const answer = ask();
    kept.set(place, { from, answer });
    return answer;
  };
}

/** Measures that are counted from what producers report of their output. */
const OF_OUTPUT: readonly Measure[] = ['reported-products', 'exported-products', 'modern-channels', 'reported-revenue'];
const OF_VISITS: readonly Measure[] = ['visits-planned', 'visits-held'];
const OF_FINDINGS: readonly Measure[] = ['findings', 'corrections-closed', 'corrections-overdue'];
const OF_EVENTS: readonly Measure[] = ['events-held', 'events-joined', 'event-sales', 'event-contracts'];
const OF_SHARES: readonly Measure[] = ['events-joined', 'event-sales', 'event-contracts'];
const OF_POINTS: readonly Measure[] = ['points-open', 'points-known'];

/** What the figures of some indicators are counted from. */
export type FactsFor = (question: FigureQuestion, asked: readonly Indicator[]) => Promise<Facts>;

/**
 * Facts for the figures of one answer: a room is asked once for a place, however many figures, periods and days the answer tells of it.
 */
export function factsFrom(db: Db): FactsFor {
  const registerOf = once<PlaceProducts>();
  const productsOf = once<readonly ProductFact[]>();
  const dossiersOf = once<readonly DossierFact[]>();
  const tasksOf = once<readonly TaskFact[]>();
  const outputsSince = onceSince();
  const womenOf = once<LedByWomen>();
  const visitsOf = once<readonly VisitFact[]>();
  const findingsOf = once<readonly FindingFact[]>();
  const eventsOf = once<Events>();
  const sharesOf = once<readonly EventShareFact[]>();
  const pointsOf = once<readonly PointFact[]>();
  return async (question, asked) => {
    const { provinceCode, communeCode, period, asOf } = question;
    const place = `${provinceCode} ${communeCode ?? ''}`;
    const needs = (...groups: readonly IndicatorGroup[]) => asked.some(({ group }) => groups.includes(group));
    const needsOf = (measures: readonly Measure[]) => asked.some(({ measure }) => measures.includes(measure));
    const register = () => registerOf(place, () => listProductsOfPlace(db, question));
    const products =
      needs('products', 'producers') || needsOf(OF_OUTPUT)
        ? await productsOf(place, async () => productFacts(db, await register()))
        : [];
    const from = period.from < asOf ? period.from : asOf;
    const days = `${period.from} ${period.to}`;
    const events = needsOf(OF_EVENTS)
      ? await eventsOf(`${provinceCode} ${days}`, () => eventsWithin(db, question, period.from, period.to))
      : [];
    const women = asked.some(({ measure }) => measure === 'led-by-women');
    return {
      products,
      dossiers: needs('process') ? await dossiersOf(place, () => dossierFacts(db, question)) : [],
      tasks: needs('tasks') ? await tasksOf(`${place} ${from} ${asOf}`, () => taskFacts(db, question, from, asOf)) : [],
      outputs: needsOf(OF_OUTPUT)
        ? await outputsSince(place, from, async () => outputFacts(db, await register(), from))
        : [],
      visits: needsOf(OF_VISITS)
        ? await visitsOf(`${place} ${period.from} ${period.to}`, () => visitFacts(db, question, period.from, period.to))
        : [],
      findings: needsOf(OF_FINDINGS) ? await findingsOf(place, () => findingFacts(db, question)) : [],
      points: needsOf(OF_POINTS) ? await pointsOf(`${place} ${asOf}`, () => pointFacts(db, question, asOf)) : [],
      events: eventFacts(events, question),
      eventShares: needsOf(OF_SHARES)
        ? await sharesOf(`${place} ${days}`, () => eventShareFacts(db, events, question))
        : [],
      ledByWomen: women ? await womenOf(`${place} ${asOf}`, () => womenAmong(db, products, asOf)) : noWomen,
    };
  };
}
