// Writes what was said of a day at an event, each product as it was said last: what was said before stays on the record, and a figure that looked
// like a slip waits for an officer.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import type { Context } from '#runner/use-case.ts';
import type { TradeEvent } from '../rules/event.ts';
import type { Participation } from '../rules/participation.ts';
import { earlierOf, type Sale } from '../rules/sale.ts';
import type { SaleDoubtCode } from '../rules/sale-doubts.ts';
import { insertSales, listSales, updateSale } from '../store.ts';
import { isOwn, madeNow } from './find-event.ts';

export interface SaidLine {
  readonly productId: Product['id'];
  readonly quantity: number | null;
  readonly unit: string;
  readonly salesVnd: number | null;
}

/** A line that says something else than before, with what it said before. */
interface ChangedLine {
  readonly line: SaidLine;
  readonly before: Sale | null;
}

export interface SaidDay {
  readonly soldOn: LocalDate;
  readonly changes: readonly ChangedLine[];
  /** By product, what looked like a slip. */
  readonly doubts: ReadonlyMap<ProductId, readonly SaleDoubtCode[]>;
  readonly changeReason: string | null;
}

/** What a producer said of a day before, by product. */
export async function knownOfDay(
  { db }: Pick<Context, 'db'>,
  part: Pick<Participation, 'eventId' | 'producerId'>,
  soldOn: LocalDate,
): Promise<ReadonlyMap<ProductId, Sale>> {
  const sales = (await listSales(db, [part.eventId])).filter(
    (one) => one.producerId === part.producerId && one.soldOn === soldOn,
  );
  return new Map(sales.map((one) => [one.productId, one]));
}

const isSame = (before: Sale, { quantity, unit, salesVnd }: SaidLine): boolean =>
  before.quantity === quantity && before.unit === unit && before.salesVnd === salesVnd;

/** Lines that say something else than before, each with what it said before. */
export const changesOf = (lines: readonly SaidLine[], known: ReadonlyMap<ProductId, Sale>): readonly ChangedLine[] =>
  lines
    .map((line) => ({ line, before: known.get(line.productId) ?? null }))
    .filter(({ line, before }) => before === null || !isSame(before, line));

/** Somebody saved another figure since the form was opened. */
export const changedMeanwhile = (current: number) => problem('conflict', 'records/changed-meanwhile', { current });

/** Saves the lines that changed; names each to the ledger. */
export async function saveDay(
  context: Context,
  event: TradeEvent,
  part: Participation,
  day: SaidDay,
): Promise<Result<readonly Sale['id'][]>> {
  const { db } = context;
  const ids: Sale['id'][] = [];
  for (const { line, before } of day.changes) {
    const { productId, quantity, unit, salesVnd } = line;
    const doubts = day.doubts.get(productId) ?? [];
    const said = {
      ...{ quantity, unit, salesVnd },
      byProxy: !isOwn(context, part.producerId),
      confirmed: doubts.length > 0,
      doubts,
      review: doubts.length > 0 ? ('waits' as const) : null,
      reviewWords: null,
      reviewedOn: null,
      reviewedByName: null,
      changeReason: before === null ? null : day.changeReason,
      earlier: before === null ? [] : earlierOf(before, day.changeReason),
      ...madeNow(context),
    };
    if (before !== null) {
      if (!(await updateSale(db, before, said))) return refuse(changedMeanwhile(before.version));
      context.touch({ kind: 'event-sale', id: before.id, before, after: { ...before, ...said } });
      ids.push(before.id);
      continue;
    }
    const id = context.newId<'event-sale'>();
    const key = { id, version: 1, eventId: event.id, producerId: part.producerId, productId, soldOn: day.soldOn };
    const sale: Sale = { ...key, ...said };
    await insertSales(db, [sale]);
    context.touch({ kind: 'event-sale', id, before: null, after: sale });
    ids.push(id);
  }
  return ok(ids);
}
