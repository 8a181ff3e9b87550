// The only place that names the tables of buyers, contracts and what became of them, and export.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { EventId } from './rules/event.ts';
import type { ExportDeal, ExportPaper } from './rules/export-deal.ts';
import type { Lead, LeadId, LeadStep } from './rules/lead.ts';
import type { FollowUp, TradeContract } from './rules/participation.ts';

type Tables = {
  promotionLead: Row<Lead>;
  promotionLeadStep: Row<LeadStep>;
  promotionContract: Row<TradeContract>;
  promotionFollowUp: Row<FollowUp>;
  promotionExportDeal: Row<ExportDeal>;
  promotionExportPaper: Row<ExportPaper>;
};
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const amount = (value: number | null): number | null => (value === null ? null : Number(value));
const place = { province: 'province_code', commune: 'commune_code' } as const;
const ofProducer = { ...place, producer: 'producer_id' } as const;
/** Nobody asks about a contract that was dropped. */
const isAsked = sql<boolean>`contract_id in (select id from promotion_contract where dropped_reason is null)`;

export async function insertLead(db: Db, lead: Lead): Promise<void> {
  await insertRows(db, 'promotion_lead', [lead]);
}

export async function updateLead(db: Db, key: Pick<Lead, 'id' | 'version'>, changes: Partial<Lead>): Promise<boolean> {
  return await updateRow(db, 'promotion_lead', key, changes);
}

export async function findLeadRow(db: Db, id: LeadId): Promise<Lead | null> {
  return (await tables(db).selectFrom('promotionLead').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Leads of a reach, and those passed to producers of it; what is due next first. */
export async function listLeadRows(db: Db, reach: Reach): Promise<readonly Lead[]> {
  return await tables(db)
    .selectFrom('promotionLead')
    .selectAll()
    .where(
      sql<boolean>`(${reachCondition(reach, place)}
        or id in (select lead_id from promotion_lead_step
          where state = 'passed' and producer_id = any(${[...reach.producerIds]}::uuid[])))`,
    )
    .orderBy(sql`state in ('agreed', 'ended')`)
    .orderBy(sql`next_on asc nulls last`)
    .orderBy('changedAt', 'desc')
    .execute();
}

/** How many buyers of a reach are to be spoken with by a day (it counts), as was said at the last step. */
export async function countLeadsDue(db: Db, reach: Reach, day: LocalDate): Promise<number> {
  const row = await tables(db)
    .selectFrom('promotionLead')
    .select(sql<number>`count(*)::int`.as('due'))
    .where(reachCondition(reach, place))
    .where('nextOn', '<=', day)
    .where('state', 'not in', ['agreed', 'ended'])
    .executeTakeFirst();
  return row?.due ?? 0;
}

/** How many contracts of a reach are to be asked about by a day (it counts). */
export async function countFollowUpsDue(db: Db, reach: Reach, day: LocalDate): Promise<number> {
  const row = await tables(db)
    .selectFrom('promotionFollowUp')
    .select(sql<number>`count(*)::int`.as('due'))
    .where(reachCondition(reach, place))
    .where('dueOn', '<=', day)
    .where('outcome', 'is', null)
    .where(isAsked)
    .executeTakeFirst();
  return row?.due ?? 0;
}

export async function insertSteps(db: Db, steps: readonly LeadStep[]): Promise<void> {
  await insertRows(db, 'promotion_lead_step', steps);
}

/** What was done with some leads, the last first. */
export async function listSteps(db: Db, leadIds: readonly LeadId[]): Promise<readonly LeadStep[]> {
  if (leadIds.length === 0) return [];
  return await tables(db)
    .selectFrom('promotionLeadStep')
    .selectAll()
    .where(sql<boolean>`lead_id = any(${[...leadIds]}::uuid[])`)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertContract(db: Db, contract: TradeContract): Promise<void> {
  await insertRows(db, 'promotion_contract', [contract]);
}

const contractOf = (row: TradeContract): TradeContract => ({ ...row, valueVnd: amount(row.valueVnd) });

type OfOrigin = { readonly eventIds: readonly EventId[] } | { readonly leadIds: readonly LeadId[] };

/** Contracts of some events or buyers, by the day they were signed; what was dropped is not among them. */
export const listContracts = (db: Db, question: OfOrigin) => contractsOf(db, question, 'is');

/** Those that were dropped. */
export const listDroppedContracts = (db: Db, question: OfOrigin) => contractsOf(db, question, 'is not');

async function contractsOf(db: Db, question: OfOrigin, dropped: 'is' | 'is not'): Promise<readonly TradeContract[]> {
  const [column, ids] =
    'eventIds' in question ? (['event_id', question.eventIds] as const) : (['lead_id', question.leadIds] as const);
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionContract')
    .selectAll()
    .where(sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`)
    .where('droppedReason', dropped, null)
    .orderBy('signedOn')
    .orderBy('id')
    .execute();
  return rows.map(contractOf);
}

/** Changes a contract if it still has the version; false where it has not. */
export async function updateContract(
  db: Db,
  key: Pick<TradeContract, 'id' | 'version'>,
  changes: Partial<TradeContract>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_contract', key, changes);
}

/** Contracts by their ids; dropped ones are among them. */
export async function findContracts(db: Db, ids: readonly Id<'trade-contract'>[]): Promise<readonly TradeContract[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionContract')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map(contractOf);
}

/** Contracts signed on days of a span that name one of some products. */
export async function listContractsOfProducts(
  db: Db,
  productIds: readonly ProductId[],
  span: { readonly from: LocalDate; readonly until: LocalDate },
): Promise<readonly TradeContract[]> {
  if (productIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionContract')
    .selectAll()
    .where('signedOn', '>=', span.from)
    .where('signedOn', '<=', span.until)
    .where('droppedReason', 'is', null)
    .where(sql<boolean>`product_ids ?| ${[...productIds]}::text[]`)
    .execute();
  return rows.map(contractOf);
}

export async function insertFollowUps(db: Db, rows: readonly FollowUp[]): Promise<void> {
  await insertRows(db, 'promotion_follow_up', rows);
}

export async function updateFollowUp(
  db: Db,
  key: Pick<FollowUp, 'id' | 'version'>,
  changes: Partial<FollowUp>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_follow_up', key, changes);
}

const followUpOf = (row: FollowUp): FollowUp => ({ ...row, valueVnd: amount(row.valueVnd) });

export async function findFollowUp(db: Db, id: Id<'follow-up'>): Promise<FollowUp | null> {
  const row = await tables(db).selectFrom('promotionFollowUp').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : followUpOf(row);
}

/** Questions about contracts of a reach: the open ones first, by their day. */
export async function listFollowUps(db: Db, reach: Reach): Promise<readonly FollowUp[]> {
  const rows = await tables(db)
    .selectFrom('promotionFollowUp')
    .selectAll()
    .where(reachCondition(reach, place))
    .where(isAsked)
    .orderBy(sql`outcome is not null`)
    .orderBy('dueOn')
    .orderBy('id')
    .execute();
  return rows.map(followUpOf);
}

export async function listFollowUpsOf(
  db: Db,
  contractIds: readonly Id<'trade-contract'>[],
): Promise<readonly FollowUp[]> {
  if (contractIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('promotionFollowUp')
    .selectAll()
    .where(sql<boolean>`contract_id = any(${[...contractIds]}::uuid[])`)
    .orderBy('dueOn')
    .execute();
  return rows.map(followUpOf);
}

export async function insertDeal(db: Db, deal: ExportDeal): Promise<void> {
  await insertRows(db, 'promotion_export_deal', [deal]);
}

export async function updateDeal(
  db: Db,
  key: Pick<ExportDeal, 'id' | 'version'>,
  changes: Partial<ExportDeal>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_export_deal', key, changes);
}

export async function findDeal(db: Db, id: Id<'export-deal'>): Promise<ExportDeal | null> {
  const row = await tables(db).selectFrom('promotionExportDeal').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

export async function listDeals(db: Db, reach: Reach): Promise<readonly ExportDeal[]> {
  return await tables(db)
    .selectFrom('promotionExportDeal')
    .selectAll()
    .where(reachCondition(reach, ofProducer))
    .orderBy('signedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Export contracts of a producer. */
export async function listDealsOf(db: Db, producerId: ProducerId): Promise<readonly ExportDeal[]> {
  const select = tables(db).selectFrom('promotionExportDeal').selectAll().where('producerId', '=', producerId);
  return await select.where('droppedReason', 'is', null).orderBy('signedOn', 'desc').orderBy('id', 'desc').execute();
}

export async function insertPaper(db: Db, paper: ExportPaper): Promise<void> {
  await insertRows(db, 'promotion_export_paper', [paper]);
}

export async function updatePaper(
  db: Db,
  key: Pick<ExportPaper, 'id' | 'version'>,
  changes: Partial<ExportPaper>,
): Promise<boolean> {
  return await updateRow(db, 'promotion_export_paper', key, changes);
}

export async function findPaper(db: Db, id: Id<'export-paper'>): Promise<ExportPaper | null> {
  const row = await tables(db).selectFrom('promotionExportPaper').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Papers of a reach: what is missing and what ends first on top. */
export async function listPapers(db: Db, reach: Reach): Promise<readonly ExportPaper[]> {
  return await tables(db)
    .selectFrom('promotionExportPaper')
    .selectAll()
    .where(reachCondition(reach, ofProducer))
    .orderBy(sql`case state when 'needed' then 0 when 'kept' then 1 else 2 end`)
    .orderBy(sql`until asc nulls last`)
    .orderBy('id')
    .execute();
}
