// The only place that names the tables of events: who was invited, what it cost, what was sold.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { EventId, TradeEvent } from './rules/event.ts';
import type { EventCost, Participation, ParticipationId } from './rules/participation.ts';
import type { Sale } from './rules/sale.ts';

type EventRow = Omit<TradeEvent, 'from' | 'until'> & { readonly fromDay: LocalDate; readonly untilDay: LocalDate };

type Tables = {
  promotionEvent: Row<EventRow>;
  promotionParticipation: Row<Participation>;
  promotionCost: Row<EventCost>;
  promotionSale: Row<Sale>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

const eventOf = ({ fromDay, untilDay, ...rest }: EventRow): TradeEvent => ({ ...rest, from: fromDay, until: untilDay });
function rowOf(event: Partial<TradeEvent>): object {
  const { from, until, ...rest } = event;
  return {
    ...rest,
    ...(from === undefined ? {} : { fromDay: from }),
    ...(until === undefined ? {} : { untilDay: until }),
  };
}

export async function insertEvent(db: Db, event: TradeEvent): Promise<void> {
  await insertRows(db, 'promotion_event', [rowOf(event)]);
}

/** Changes an event if it still has the version; false where it has not. */
export async function updateEvent(
  db: Db,
  key: Pick<TradeEvent, 'id' | 'version'>,
  changes: Partial<TradeEvent>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_event', key, rowOf(changes));
}

export async function findEventRow(db: Db, id: EventId): Promise<TradeEvent | null> {
  const row = await tables(db).selectFrom('promotionEvent').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : eventOf(row);
}

/** The same, kept from changing until the transaction ends: what hangs on an event waits for who settles it. */
export async function lockEvent(db: Db, id: EventId): Promise<TradeEvent | null> {
  await query(db, 'select 1 from promotion_event where id = $1 for update', [id]);
  return await findEventRow(db, id);
}

export async function findEventRows(db: Db, ids: readonly EventId[]): Promise<readonly TradeEvent[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionEvent')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map(eventOf);
}

/** Whether an event is one of a reach, or of a producer that was invited. */
const mayRead = (
  reach: Reach,
) => sql<boolean>`(${reachCondition(reach, { province: 'province_code', commune: 'commune_code' })}
  or id in (select event_id from promotion_participation
    where dropped_reason is null and producer_id = any(${[...reach.producerIds]}::uuid[])))`;

/** Events of a reach, or of producers that were invited, whose days touch a span; the last to begin first. */
export async function listEventRows(
  db: Db,
  reach: Reach,
  span: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<readonly TradeEvent[]> {
  const rows = await tables(db)
    .selectFrom('promotionEvent')
    .selectAll()
    .where('fromDay', '<=', span.until)
    .where('untilDay', '>=', span.from)
    .where(mayRead(reach))
    .orderBy('fromDay', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(eventOf);
}

/** How many events of a reach ended before a day and have no account yet. */
export async function countEventsToSettle(db: Db, reach: Reach, day: LocalDate): Promise<number> {
  const row = await tables(db)
    .selectFrom('promotionEvent')
    .select(sql<number>`count(*)::int`.as('over'))
    .where(reachCondition(reach, { province: 'province_code', commune: 'commune_code' }))
    .where('untilDay', '<', day)
    .where('state', 'not in', ['settled', 'cancelled'])
    .executeTakeFirst();
  return row?.over ?? 0;
}

/** The years in which events of a reach began, the last first. */
export async function listEventYears(db: Db, reach: Reach): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom('promotionEvent')
    .select(sql<number>`extract(year from from_day)::integer`.as('year'))
    .distinct()
    .where(mayRead(reach))
    .orderBy('year', 'desc')
    .execute();
  return rows.map((row) => row.year);
}

export async function insertParticipations(db: Db, rows: readonly Participation[]): Promise<void> {
  await insertRows(db, 'promotion_participation', rows);
}

export async function updateParticipation(
  db: Db,
  key: Pick<Participation, 'id' | 'version'>,
  changes: Partial<Participation>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_participation', key, changes);
}

/** Who was invited to some events or written down as there, in that order; who was taken out again is not among them. */
export const listParticipations = (db: Db, eventIds: readonly EventId[]) => participationsOf(db, eventIds, 'is');

/** Those that were taken out again. */
export const listDroppedParticipations = (db: Db, eventIds: readonly EventId[]) =>
  participationsOf(db, eventIds, 'is not');

async function participationsOf(
  db: Db,
  eventIds: readonly EventId[],
  dropped: 'is' | 'is not',
): Promise<readonly Participation[]> {
  if (eventIds.length === 0) return [];
  return await tables(db)
    .selectFrom('promotionParticipation')
    .selectAll()
    .where(sql<boolean>`event_id = any(${[...eventIds]}::uuid[])`)
    .where('droppedReason', dropped, null)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
}

export async function findParticipation(
  db: Db,
  eventId: EventId,
  producerId: ProducerId,
): Promise<Participation | null> {
  const row = await tables(db)
    .selectFrom('promotionParticipation')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('producerId', '=', producerId)
    .where('droppedReason', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

export async function findParticipationById(db: Db, id: ParticipationId): Promise<Participation | null> {
  const row = await tables(db).selectFrom('promotionParticipation').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function insertCost(db: Db, cost: EventCost): Promise<void> {
  await insertRows(db, 'promotion_cost', [cost]);
}

export async function updateCost(
  db: Db,
  key: Pick<EventCost, 'id' | 'version'>,
  changes: Partial<EventCost>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_cost', key, changes);
}

/** Costs of some events, in the order entered; dropped ones are among them. */
export async function listCosts(db: Db, eventIds: readonly EventId[]): Promise<readonly EventCost[]> {
  if (eventIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionCost')
    .selectAll()
    .where(sql<boolean>`event_id = any(${[...eventIds]}::uuid[])`)
    .orderBy('madeAt')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, amountVnd: Number(row.amountVnd) }));
}

const saleOf = (row: Sale): Sale => ({ ...row, salesVnd: row.salesVnd === null ? null : Number(row.salesVnd) });

export async function listSales(db: Db, eventIds: readonly EventId[]): Promise<readonly Sale[]> {
  if (eventIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionSale')
    .selectAll()
    .where(sql<boolean>`event_id = any(${[...eventIds]}::uuid[])`)
    .orderBy('soldOn')
    .orderBy('id')
    .execute();
  return rows.map(saleOf);
}

/** Sales of some products on days of a span, at events that were not cancelled. */
export async function listSalesOfProducts(
  db: Db,
  productIds: readonly ProductId[],
  span: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<readonly Sale[]> {
  if (productIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionSale')
    .selectAll()
    .where(sql<boolean>`product_id = any(${[...productIds]}::uuid[])`)
    .where('soldOn', '>=', span.from)
    .where('soldOn', '<=', span.until)
    .execute();
  return rows.map(saleOf);
}

export async function insertSales(db: Db, sales: readonly Sale[]): Promise<void> {
  await insertRows(db, 'promotion_sale', sales);
}

export async function updateSale(db: Db, key: Pick<Sale, 'id' | 'version'>, changes: Partial<Sale>): Promise<boolean> {
  return await updateRow(db, 'promotion_sale', key, changes);
}
