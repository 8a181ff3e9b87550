// What a producer sold on one day of an event, product by product: typed by itself on a phone, or by an officer in its place. A figure that looks
// like a slip asks the person to look twice; said again, the last figure counts and the one before stays in the ledger.

import { z } from 'zod';
import { addDays, type LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { unitChoices } from '#modules/output/index.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByIds, lockProducts } from '#modules/products/services.ts';
import { date, id, optionalDate, optionalDecimal, optionalVnd, text, tick } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { TradeEvent } from '../rules/event.ts';
import type { Participation } from '../rules/participation.ts';
import { type Sale, saleDoubts } from '../rules/sale.ts';
import { findParticipation, insertSales, listSales, updateParticipation, updateSale } from '../store.ts';
import { isValidOn, pricesOf } from '../valid-products.ts';
import { eventFor, eventToday, isOwn, madeNow, mayDo, placeOf, producerFor, subjectOfPart } from './find-event.ts';

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
  readonly may: { readonly sell: boolean };
}

const linesOf = (products: readonly Product[], sales: readonly Sale[], day: LocalDate): readonly SaleLine[] =>
  products.map((product) => {
    const own = sales.filter((one) => one.productId === product.id);
    const said = own.find((one) => one.soldOn === day) ?? null;
    const units = unitChoices(product, said?.unit ?? own.at(-1)?.unit ?? null);
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
    const day = wanted !== null && days.includes(wanted) ? wanted : (days[0] ?? event.value.from);
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
        products.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
        sales,
        day,
      ),
      own: isOwn(context, part.producerId),
      may: { sell: state === 'running' && mayDo('promotion/record-sales', subject, context) },
    });
  },
});

const line = z.object({
  productId: id<'product'>(),
  quantity: optionalDecimal(0, 1_000_000_000),
  unit: text(60),
  salesVnd: optionalVnd,
});
type Line = z.output<typeof line>;

/** What is wrong with the day: outside of the event's days, or still to come. */
function dayProblems({ from, until }: TradeEvent, soldOn: LocalDate, today: LocalDate): readonly FieldProblem[] {
  if (soldOn < from || soldOn > until) {
    return [{ path: 'soldOn', code: 'promotion/outside-days', details: { from, until, day: soldOn } }];
  }
  return soldOn > today ? [{ path: 'soldOn', code: 'promotion/day-in-future' }] : [];
}

/** What is wrong with the lines, and what looks like a slip. */
function lineProblems(
  lines: readonly (Line & { readonly at: number })[],
  products: ReadonlyMap<string, Product>,
  part: Participation,
  soldOn: LocalDate,
): { readonly wrong: readonly FieldProblem[]; readonly doubts: readonly FieldProblem[] } {
  const wrong: FieldProblem[] = [];
  const doubts: FieldProblem[] = [];
  const seen = new Set<string>();
  for (const { at, productId, ...said } of lines) {
    const product = products.get(productId);
    const path = (field: string): string => `lines.${at}.${field}`;
    if (product === undefined || !part.productIds.includes(productId)) {
      wrong.push({ path: path('salesVnd'), code: 'promotion/not-brought', details: { product: product?.name ?? '' } });
      continue;
    }
    if (seen.has(productId)) wrong.push({ path: path('salesVnd'), code: 'promotion/said-twice' });
    seen.add(productId);
    if (!isValidOn(product, soldOn)) {
      const details = { product: product.name, day: soldOn };
      wrong.push({ path: path('salesVnd'), code: 'promotion/not-valid-that-day', details });
    }
    for (const { code, field, details } of saleDoubts(said, pricesOf(product))) {
      doubts.push({ path: path(field), code: `promotion/${code}`, details });
    }
  }
  return { wrong, doubts };
}

/** Writes a day, each product as it was said last; names what changed to the ledger. */
async function saveDay(
  context: Context,
  event: TradeEvent,
  part: Participation,
  day: { readonly soldOn: LocalDate; readonly lines: readonly Line[]; readonly confirmed: boolean },
): Promise<readonly Sale['id'][]> {
  const { db } = context;
  const known = (await listSales(db, [event.id])).filter(
    (one) => one.producerId === part.producerId && one.soldOn === day.soldOn,
  );
  const byProxy = !isOwn(context, part.producerId);
  const ids: Sale['id'][] = [];
  for (const { productId, quantity, unit, salesVnd } of day.lines) {
    const before = known.find((one) => one.productId === productId);
    if (before?.quantity === quantity && before.unit === unit && before.salesVnd === salesVnd) continue;
    const said = { quantity, unit, salesVnd, byProxy, confirmed: day.confirmed, ...madeNow(context) };
    if (before !== undefined) {
      await updateSale(db, before, said);
      context.touch({ kind: 'event-sale', id: before.id, before, after: { ...before, ...said } });
      ids.push(before.id);
      continue;
    }
    const sale: Sale = {
      id: context.newId<'event-sale'>(),
      version: 1,
      eventId: event.id,
      producerId: part.producerId,
      productId,
      soldOn: day.soldOn,
      ...said,
    };
    await insertSales(db, [sale]);
    context.touch({ kind: 'event-sale', id: sale.id, before: null, after: sale });
    ids.push(sale.id);
  }
  return ids;
}

async function partFor(eventId: TradeEvent['id'], code: string, context: Context): Promise<Result<Participation>> {
  const producer = await producerFor(code, context);
  if (!producer.ok) return producer;
  const { name, id: producerId } = producer.value;
  const part = await findParticipation(context.db, eventId, producerId);
  if (part === null) return refuse(problem('conflict', 'promotion/not-invited', { producer: name }));
  if (part.answer === 'declines') return refuse(problem('conflict', 'promotion/declined', { producer: name }));
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
    /** Figures that look like a slip are right. */
    confirmed: tick,
  }),
  subject: ({ eventId, producerCode }, context) => subjectOfPart(eventId, producerCode, context),
  async run({ eventId, producerCode, soldOn, lines, confirmed }, context) {
    const { db, today } = context;
    const part = await partFor(eventId, producerCode, context);
    if (!part.ok) return part;
    const event = await eventFor('sell', eventId, context);
    if (!event.ok) return event;
    const said = lines
      .map((one, at) => ({ ...one, at }))
      .filter((one) => one.quantity !== null || one.salesVnd !== null);
    const ids = said.map((one) => one.productId);
    await lockProducts(db, ids);
    const products = new Map((await findProductsByIds(db, ids)).map((one) => [one.id as string, one]));
    const { wrong, doubts } = lineProblems(said, products, part.value, soldOn);
    const problems = [...dayProblems(event.value, soldOn, today), ...wrong];
    if (said.length === 0) problems.push({ path: 'lines.0.salesVnd', code: 'promotion/nothing-said' });
    if (problems.length > 0) return refuse(invalidFields(problems));
    if (doubts.length > 0 && !confirmed) return refuse(invalidFields(doubts, 'promotion/doubtful'));
    const saved = await saveDay(context, event.value, part.value, { soldOn, lines: said, confirmed });
    if (saved.length === 0) return refuse(problem('conflict', 'promotion/nothing-changed'));
    // Who sold something was there; nobody has to say so twice.
    if (part.value.attended !== true) {
      const { id: partId, version } = part.value;
      await updateParticipation(db, { id: partId, version }, { attended: true });
      const after = { ...part.value, attended: true };
      context.touch({ kind: 'participation', id: partId, before: part.value, after });
    }
    return ok({ eventId, saleIds: saved, lines: saved.length });
  },
});
