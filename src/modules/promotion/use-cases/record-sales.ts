// What a producer sold on one day of an event, product by product: typed by itself on a phone, or by an officer in its place. A figure that looks
// like a slip asks the person to look twice, and enters no sum before another officer has looked; said again, the last figure counts and the one
// before stays beside it. Once the event is over a change says why.

import { z } from 'zod';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isSentence, notASentence } from '#kernel/sentence.ts';
import { foldText } from '#kernel/vietnamese-text.ts';
import { loadProductSets, type ProductSets } from '#law/product-sets.ts';
import { tellDoneFor } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds, lockProducts } from '#modules/products/services.ts';
import {
  date,
  id,
  optionalDate,
  optionalDecimal,
  optionalText,
  optionalVnd,
  optionalWhole,
  text,
  tick,
} from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { knownOfProducts } from '../known-of-products.ts';
import type { TradeEvent } from '../rules/event.ts';
import { fitUnits } from '../rules/fit-units.ts';
import type { Participation } from '../rules/participation.ts';
import { type Sale, saysSold } from '../rules/sale.ts';
import { type KnownOfProduct, nothingKnown, type SaleDoubtCode, saleDoubts } from '../rules/sale-doubts.ts';
import { findParticipation, listSales, updateParticipation } from '../store.ts';
import { isValidOn } from '../valid-products.ts';
import { eventFor, eventToday, isOwn, mayDo, placeOf, producerFor, subjectOfPart } from './find-event.ts';
import { changedMeanwhile, changesOf, knownOfDay, type SaidLine, saveDay } from './save-sales.ts';

const asked = { eventId: id<'trade-event'>(), producerCode: text(20) };

/** Days of an event up to today, the last first. */
export function soldDays({ from, until }: Pick<TradeEvent, 'from' | 'until'>, today: LocalDate): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= until && day <= today; day = addDays(day, 1)) days.unshift(day);
  return days;
}

export interface SaleLine {
  readonly productId: ProductId;
  readonly name: string;
  readonly units: readonly string[];
  /** It carries its stars on the day. */
  readonly valid: boolean;
  readonly said: Sale | null;
}

export interface SalesView {
  readonly event: Pick<TradeEvent, 'id' | 'name' | 'from' | 'until' | 'state' | 'place'>;
  readonly producer: { readonly code: string; readonly name: string };
  readonly day: LocalDate;
  readonly days: readonly { readonly day: LocalDate; readonly said: boolean }[];
  readonly lines: readonly SaleLine[];
  readonly own: boolean;
  /** The day that was asked for and is none of the event's so far; nothing is typed for another in its place. */
  readonly outside: LocalDate | null;
  /** The invitation waits for its answer, without which nothing is sold. */
  readonly unanswered: boolean;
  /** The event is over: who changes a figure says why. */
  readonly isOver: boolean;
  readonly may: { readonly sell: boolean };
}

/** The units that fit a product, by its kind. */
const unitsOf = ({ set }: ProductSets, product: Product, last: string | null): readonly string[] =>
  fitUnits(product, (product.setNumber === null ? undefined : set(product.setNumber))?.sector ?? null, last);

const linesOf = (
  sets: ProductSets,
  products: readonly Product[],
  sales: readonly Sale[],
  day: LocalDate,
): readonly SaleLine[] =>
  products.map((product) => {
    const own = sales.filter((one) => one.productId === product.id);
    const said = own.find((one) => one.soldOn === day) ?? null;
    const units = unitsOf(sets, product, said?.unit ?? own.at(-1)?.unit ?? null);
    return { productId: product.id, name: product.name, units, valid: isValidOn(product, day), said };
  });

export const viewSales = defineUseCase({
  name: 'promotion/view-sales',
  kind: 'read',
  legalBasis: null,
  input: z.object({ ...asked, day: optionalDate }),
  subject: ({ eventId, producerCode }, context) => subjectOfPart(eventId, producerCode, context),
  async run({ eventId, producerCode, day: wanted }, context) {
    const { db, today } = context;
    const event = await eventToday(eventId, context);
    const producer = await producerFor(producerCode, context);
    if (!event.ok) return event;
    if (!producer.ok) return producer;
    const part = await findParticipation(db, eventId, producer.value.id);
    if (part === null) return refuse(notFound);
    const days = soldDays(event.value, today);
    const outside = wanted === null || days.includes(wanted) ? null : wanted;
    const day = wanted !== null && outside === null ? wanted : (days[0] ?? event.value.from);
    const sales = (await listSales(db, [eventId])).filter((one) => one.producerId === part.producerId);
    const products = await findProductsByIds(db, part.productIds);
    const subject = { ...placeOf(event.value), producerId: part.producerId };
    const { id: shown, name, from, until, state, place } = event.value;
    return ok<SalesView>({
      event: { id: shown, name, from, until, state, place },
      producer: { code: producer.value.code, name: producer.value.name },
      day,
      days: days.map((one) => ({ day: one, said: sales.some((sale) => sale.soldOn === one) })),
      lines: linesOf(
        await loadProductSets(),
        products.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
        sales,
        day,
      ),
      own: isOwn(context, part.producerId),
      outside,
      unanswered: part.answer === 'waits',
      isOver: until < today,
      may: { sell: state === 'running' && mayDo('promotion/record-sales', subject, context) },
    });
  },
});

const line = z.object({
  productId: id<'product'>(),
  quantity: optionalDecimal(0, 1_000_000_000),
  unit: text(60),
  salesVnd: optionalVnd,
  /** The version of the figure that the form showed, 0 where there was none; left out: whatever stands is written over. */
  seen: optionalWhole(0, 2_000_000_000),
});
/** What is wrong with the day: outside of the event's days, or still to come. */
function dayProblems({ from, until }: TradeEvent, soldOn: LocalDate, today: LocalDate): readonly FieldProblem[] {
  if (soldOn < from || soldOn > until) {
    return [{ path: 'soldOn', code: 'promotion/outside-days', details: { from, until, day: soldOn } }];
  }
  return soldOn > today ? [{ path: 'soldOn', code: 'promotion/day-in-future' }] : [];
}

interface Judged {
  readonly wrong: readonly FieldProblem[];
  readonly doubts: readonly FieldProblem[];
  readonly codes: ReadonlyMap<ProductId, readonly SaleDoubtCode[]>;
}

/** What is wrong with one line whose product was brought. */
function faultsOf(sets: ProductSets, product: Product, { unit }: SaidLine, soldOn: LocalDate) {
  const faults: Omit<FieldProblem, 'path'>[] = [];
  if (!isValidOn(product, soldOn)) {
    faults.push({ code: 'promotion/not-valid-that-day', details: { product: product.name, day: soldOn } });
  }
  const units = unitsOf(sets, product, null);
  if (!units.some((one) => foldText(one) === foldText(unit))) {
    const details = { product: product.name, unit, units: units.slice(0, 6).join(', ') };
    return { faults, ofUnit: { code: 'promotion/unit-does-not-fit', details } };
  }
  return { faults, ofUnit: null };
}

/** What is wrong with the lines, and what looks like a slip. */
function judged(
  sets: ProductSets,
  lines: readonly (SaidLine & { readonly at: number })[],
  known: {
    readonly products: ReadonlyMap<string, Product>;
    readonly facts: ReadonlyMap<ProductId, KnownOfProduct>;
    readonly part: Participation;
    readonly soldOn: LocalDate;
  },
): Judged {
  const wrong: FieldProblem[] = [];
  const doubts: FieldProblem[] = [];
  const codes = new Map<ProductId, readonly SaleDoubtCode[]>();
  for (const { at, ...said } of lines) {
    const { productId } = said;
    const product = known.products.get(productId);
    const path = (field: string): string => `lines.${at}.${field}`;
    if (product === undefined || !known.part.productIds.includes(productId)) {
      wrong.push({ path: path('salesVnd'), code: 'promotion/not-brought', details: { product: product?.name ?? '' } });
      continue;
    }
    if (codes.has(productId)) wrong.push({ path: path('salesVnd'), code: 'promotion/said-twice' });
    const { faults, ofUnit } = faultsOf(sets, product, said, known.soldOn);
    wrong.push(...faults.map((fault) => ({ path: path('salesVnd'), ...fault })));
    if (ofUnit !== null) wrong.push({ path: path('unit'), ...ofUnit });
    const found = saleDoubts(said, known.facts.get(productId) ?? nothingKnown);
    codes.set(
      productId,
      found.map((one) => one.code),
    );
    doubts.push(
      ...found.map(({ code, field, details }) => ({ path: path(field), code: `promotion/${code}`, details })),
    );
  }
  return { wrong, doubts, codes };
}

/** Why a figure of an event that is over is changed, where one is. */
function reasonProblems(over: boolean, changes: boolean, reason: string | null): readonly FieldProblem[] {
  if (!over || !changes) return [];
  if (reason === null) return [{ path: 'changeReason', code: 'promotion/change-reason-missing' }];
  return isSentence(reason) ? [] : [notASentence('changeReason')];
}

async function partFor(eventId: TradeEvent['id'], code: string, context: Context): Promise<Result<Participation>> {
  const producer = await producerFor(code, context);
  if (!producer.ok) return producer;
  const { name, id: producerId } = producer.value;
  const part = await findParticipation(context.db, eventId, producerId);
  if (part === null) return refuse(problem('conflict', 'promotion/not-invited', { producer: name }));
  if (part.answer === 'declines') return refuse(problem('conflict', 'promotion/declined', { producer: name }));
  if (part.answer === 'waits') return refuse(problem('conflict', 'promotion/not-answered', { producer: name }));
  return ok(part);
}

export const recordSales = defineUseCase({
  name: 'promotion/record-sales',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    ...asked,
    soldOn: date,
    /** A line without quantity and amount says nothing. */
    lines: z.array(line).min(1).max(200),
    /** Figures that look like a slip are right; they count once an officer has looked at them. */
    confirmed: tick,
    /** Why a figure that was said before is another now; asked for once the event is over. */
    changeReason: optionalText(300),
  }),
  subject: ({ eventId, producerCode }, context) => subjectOfPart(eventId, producerCode, context),
  async run({ eventId, producerCode, soldOn, lines, confirmed, changeReason }, context) {
    const { db, today } = context;
    const event = await eventFor('sell', eventId, context);
    if (!event.ok) return event;
    const part = await partFor(eventId, producerCode, context);
    if (!part.ok) return part;
    const said = lines
      .map((one, at) => ({ ...one, at }))
      .filter((one) => one.quantity !== null || one.salesVnd !== null);
    const ids = said.map((one) => one.productId);
    await lockProducts(db, ids);
    const found = await findProductsByIds(db, ids);
    const products = new Map(found.map((one) => [one.id as string, one]));
    const facts = await knownOfProducts(db, found, { eventId, soldOn }, today);
    const stands = await knownOfDay(context, part.value, soldOn);
    const stale = said.find((one) => one.seen !== null && one.seen !== (stands.get(one.productId)?.version ?? 0));
    if (stale !== undefined) return refuse(changedMeanwhile(stands.get(stale.productId)?.version ?? 0));
    const changes = changesOf(said, stands);
    const changing = new Set(changes.map(({ line }) => line.productId));
    const { wrong, doubts, codes } = judged(await loadProductSets(), said, {
      products,
      facts,
      soldOn,
      part: part.value,
    });
    const isChange = changes.some(({ before }) => before !== null);
    const problems = [
      ...dayProblems(event.value, soldOn, today),
      ...wrong,
      ...reasonProblems(event.value.until < today, isChange, changeReason),
    ];
    if (said.length === 0) problems.push({ path: 'lines.0.salesVnd', code: 'promotion/nothing-said' });
    if (problems.length > 0) return refuse(invalidFields(problems));
    if (changes.length === 0) return refuse(problem('conflict', 'promotion/nothing-changed'));
    // What stands there already was asked about when it was said.
    const asked = doubts.filter(({ path }) =>
      said.some((one) => path.startsWith(`lines.${one.at}.`) && changing.has(one.productId)),
    );
    if (asked.length > 0 && !confirmed) return refuse(invalidFields(asked, 'promotion/doubtful'));
    const day = { soldOn, changes, doubts: codes, changeReason };
    const saved = await saveDay(context, event.value, part.value, day);
    if (!saved.ok) return saved;
    const path = `/xuc-tien/${eventId}/doanh-so/${producerCode}?ngay=${soldOn}`;
    await tellDoneFor(context, part.value.producerId, { what: 'event-sales', about: event.value.name, path });
    // Who an office saw selling was there; a producer that says so itself is still to be seen.
    const sells = changes.some(({ line }) => saysSold({ ...line, review: null }));
    if (sells && part.value.attended !== true && !isOwn(context, part.value.producerId)) {
      const { id: partId, version } = part.value;
      if (!(await updateParticipation(db, { id: partId, version }, { attended: true }))) {
        return refuse(changedMeanwhile(version));
      }
      const after = { ...part.value, attended: true };
      context.touch({ kind: 'participation', id: partId, before: part.value, after });
    }
    const waiting = changes.filter(({ line }) => (codes.get(line.productId) ?? []).length > 0).length;
    return ok({ eventId, saleIds: saved.value, lines: saved.value.length, waiting });
  },
});
