// The only place that names the tables of inspections and visits.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId, ProducerId, ProductId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Guest } from './rules/guest.ts';
import type { Inspection } from './rules/inspection.ts';
import type { InspectionId, Visit, VisitId, VisitKind } from './rules/visit.ts';
import type { VisitState } from './rules/visit-lifecycle.ts';

/** A visit as its table has it: with what a search looks through. */
type Flat = Visit & { readonly searchText: string };
type Tables = { visit: Row<Flat>; inspection: Row<Inspection> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const read = ({ searchText: _text, ...visit }: Row<Flat>): Visit => visit;
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' } as const;

export async function insertVisits(db: Db, visits: readonly Visit[]): Promise<void> {
  await insertRows(
    db,
    'visit',
    visits.map((one) => ({ ...one, searchText: foldName(`${one.producerName} ${one.place}`) })),
  );
}

export async function findVisitRow(db: Db, id: VisitId): Promise<Visit | null> {
  const row = await tables(db).selectFrom('visit').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : read(row);
}

/** The visit under a lock until the transaction ends: acts on one visit come one after another. */
export async function lockVisit(db: Db, id: VisitId): Promise<Visit | null> {
  const select = tables(db).selectFrom('visit').selectAll().where('id', '=', id).forUpdate();
  const row = await select.executeTakeFirst();
  return row === undefined ? null : read(row);
}

export async function findVisitRows(db: Db, ids: readonly VisitId[]): Promise<readonly Visit[]> {
  if (ids.length === 0) return [];
  const select = tables(db).selectFrom('visit').selectAll();
  return (await select.where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`).execute()).map(read);
}

/** Changes a visit if it still has the version; false where it has not. */
export async function updateVisit(
  db: Db,
  key: Pick<Visit, 'id' | 'version'>,
  changes: Partial<Omit<Visit, 'id' | 'version'>>,
): Promise<boolean> {
  return await updateRow(db, 'visit', key, changes);
}

/** Visits that an account is in the team of, between two days (both count), cancelled ones left out, the first day first. */
export async function listVisitsOfMember(
  db: Db,
  accountId: AccountId,
  from: LocalDate,
  to: LocalDate,
): Promise<readonly Visit[]> {
  const rows = await tables(db)
    .selectFrom('visit')
    .selectAll()
    .where(sql<boolean>`team @> ${JSON.stringify([{ accountId }])}::jsonb`)
    .where('state', '<>', 'cancelled')
    .where('plannedOn', '>=', from)
    .where('plannedOn', '<=', to)
    .orderBy('plannedOn')
    .orderBy('id')
    .execute();
  return rows.map(read);
}

/** Visits to producers planned or held since a day, of whatever office, the last first. */
export async function listVisitsTo(
  db: Db,
  producerIds: readonly ProducerId[],
  since: LocalDate,
): Promise<readonly Visit[]> {
  if (producerIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('visit')
    .selectAll()
    .where(sql<boolean>`producer_id = any(${[...new Set(producerIds)]}::uuid[])`)
    .where(sql<boolean>`coalesce(held_on, planned_on) >= ${since}::date`)
    .orderBy(sql`coalesce(held_on, planned_on) desc`)
    .orderBy('id')
    .execute();
  return rows.map(read);
}

/** When somebody was somewhere: what the scores of a whole province need of its visits. */
export interface HeldVisit {
  readonly id: VisitId;
  readonly producerId: ProducerId | null;
  readonly productIds: readonly ProductId[];
  readonly day: LocalDate;
}

/** Visits to producers of some provinces that were held since a day, the last one last. */
export async function listHeldVisits(
  db: Db,
  provinceCodes: readonly string[],
  since: LocalDate,
): Promise<readonly HeldVisit[]> {
  return await tables(db)
    .selectFrom('visit')
    .select(['id', 'producerId', 'productIds', sql<LocalDate>`held_on`.as('day')])
    .where(sql<boolean>`province_code = any(${[...provinceCodes]}::text[])`)
    .where('heldOn', '>=', since)
    .where('state', '<>', 'cancelled')
    .where('pointOfSaleId', 'is', null)
    .orderBy('day')
    .orderBy('id')
    .execute();
}

/** Visits of some inspections, in the order of their days. */
export async function listVisitsOfInspections(db: Db, ids: readonly InspectionId[]): Promise<readonly Visit[]> {
  if (ids.length === 0) return [];
  const select = tables(db)
    .selectFrom('visit')
    .selectAll()
    .where(sql<boolean>`inspection_id = any(${[...ids]}::uuid[])`);
  return (await select.orderBy('plannedOn').orderBy('communeCode').orderBy('id').execute()).map(read);
}

/**
 * Visits of a province, or of one commune of it, planned or held between two days (both count); cancelled ones and looks at the shelf of a
 * point of sale, which inspect no producer, are left out.
 */
export async function listVisitsAt(
  db: Db,
  { provinceCode, communeCode }: { readonly provinceCode: string; readonly communeCode: string | null },
  { from, to }: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Visit[]> {
  let select = tables(db)
    .selectFrom('visit')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('state', '<>', 'cancelled')
    .where('pointOfSaleId', 'is', null)
    .where(
      sql<boolean>`(planned_on between ${from}::date and ${to}::date or held_on between ${from}::date and ${to}::date)`,
    );
  if (communeCode !== null) select = select.where('communeCode', '=', communeCode);
  return (await select.orderBy('plannedOn').orderBy('id').execute()).map(read);
}

/** Visits to producers that name one of some products, cancelled ones too; a look at the shelf of a point of sale inspects no producer. */
export async function listVisitsOfProducts(
  db: Db,
  productIds: readonly ProductId[],
  period: { readonly from: LocalDate; readonly to: LocalDate } | null,
): Promise<readonly Visit[]> {
  if (productIds.length === 0) return [];
  let select = tables(db)
    .selectFrom('visit')
    .selectAll()
    .where('pointOfSaleId', 'is', null)
    .where(sql<boolean>`jsonb_exists_any(product_ids, ${[...new Set(productIds)]}::text[])`);
  if (period !== null) {
    select = select.where(
      sql<boolean>`coalesce(held_on, planned_on) between ${period.from}::date and ${period.to}::date`,
    );
  }
  return (await select.orderBy('plannedOn').orderBy('id').execute()).map(read);
}

/** Visits to a point of sale, the last first. */
export async function listVisitsToPoint(db: Db, pointId: Visit['pointOfSaleId']): Promise<readonly Visit[]> {
  const select = tables(db).selectFrom('visit').selectAll().where('pointOfSaleId', '=', pointId);
  return (await select.orderBy(sql`coalesce(held_on, planned_on) desc`).orderBy('id', 'desc').execute()).map(read);
}

export async function listVisitsOfInspection(db: Db, id: InspectionId): Promise<readonly Visit[]> {
  return await listVisitsOfInspections(db, [id]);
}

/** The visits that a guest takes part in or leads; the same as the rule says of one. */
const ofGuest = ({ accountId, agencies }: Guest) => sql<boolean>`(made_by = ${accountId}
  or team @> ${JSON.stringify([{ accountId }])}::jsonb
  or office_label = any(${[...agencies]}::text[])
  or exists (select 1 from jsonb_array_elements(team) as one where one ->> 'agency' = any(${[...agencies]}::text[])))`;

/** Inspections that a guest goes along with, and those that one of the guest's visits belongs to. */
export async function listInspectionsOfGuest(db: Db, guest: Guest): Promise<readonly Inspection[]> {
  const { accountId, agencies } = guest;
  const select = tables(db)
    .selectFrom('inspection')
    .selectAll()
    .where(
      sql<boolean>`(made_by = ${accountId}
        or team @> ${JSON.stringify([{ accountId }])}::jsonb
        or exists (select 1 from jsonb_array_elements(team) as one where one ->> 'agency' = any(${[...agencies]}::text[]))
        or id in (select inspection_id from visit where ${ofGuest(guest)}))`,
    );
  return await select.orderBy('startsOn', 'desc').orderBy('id', 'desc').execute();
}

export async function listVisitIdsOfGuest(db: Db, guest: Guest): Promise<readonly VisitId[]> {
  const rows = await tables(db).selectFrom('visit').select('id').where(ofGuest(guest)).execute();
  return rows.map((one) => one.id);
}

export interface VisitQuestion {
  readonly reach: Reach;
  /** Only what a guest takes part in or leads; `null`: all that the reach covers. */
  readonly guest?: Guest | null;
  readonly kind: VisitKind | null;
  readonly states: readonly VisitState[] | null;
  readonly communeCode: string | null;
  readonly member: AccountId | null;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Folded words of the producer. */
  readonly words: string;
  readonly newestFirst: boolean;
  readonly offset: number;
  readonly limit: number;
}

/** Visits within a reach, in the order of their days, with how many there are. */
export async function listVisitRows(
  db: Db,
  question: VisitQuestion,
): Promise<{ readonly visits: readonly Visit[]; readonly total: number }> {
  const { reach, kind, states, communeCode, member, from, to, words } = question;
  let within = tables(db).selectFrom('visit').where(reachCondition(reach, columns));
  if (question.guest != null) within = within.where(ofGuest(question.guest));
  if (kind !== null) within = within.where('kind', '=', kind);
  if (states !== null) within = within.where('state', 'in', [...states]);
  if (communeCode !== null) within = within.where('communeCode', '=', communeCode);
  if (member !== null) within = within.where(sql<boolean>`team @> ${JSON.stringify([{ accountId: member }])}::jsonb`);
  if (from !== null) within = within.where('plannedOn', '>=', from);
  if (to !== null) within = within.where('plannedOn', '<=', to);
  if (words !== '') within = within.where(sql<boolean>`position(${words} in search_text) > 0`);
  const order = question.newestFirst ? 'desc' : 'asc';
  const visits = await within
    .selectAll()
    .orderBy('plannedOn', order)
    .orderBy('id', order)
    .offset(question.offset)
    .limit(question.limit)
    .execute();
  const counted = await within.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst();
  return { visits: visits.map(read), total: counted?.total ?? 0 };
}

export async function insertInspection(db: Db, inspection: Inspection): Promise<void> {
  await insertRows(db, 'inspection', [inspection]);
}

export async function findInspection(db: Db, id: InspectionId): Promise<Inspection | null> {
  return (await tables(db).selectFrom('inspection').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

export async function findInspections(db: Db, ids: readonly InspectionId[]): Promise<readonly Inspection[]> {
  if (ids.length === 0) return [];
  const select = tables(db).selectFrom('inspection').selectAll();
  return await select.where(sql<boolean>`id = any(${[...new Set(ids)]}::uuid[])`).execute();
}

export async function updateInspection(
  db: Db,
  key: Pick<Inspection, 'id' | 'version'>,
  changes: Partial<Omit<Inspection, 'id' | 'version'>>,
): Promise<boolean> {
  return await updateRow(db, 'inspection', key, changes);
}

/** Inspections of a reach, the latest first; of one plan where it is named. */
export async function listInspectionRows(
  db: Db,
  reach: Reach,
  planId: Inspection['planId'],
  limit = 200,
): Promise<readonly Inspection[]> {
  let select = tables(db)
    .selectFrom('inspection')
    .selectAll()
    .where(
      sql<boolean>`${reach.all} or province_code = any(${[...reach.provinceCodes, ...reach.provinceOwnCodes]}::text[])`,
    );
  if (planId !== null) select = select.where('planId', '=', planId);
  return await select.orderBy('startsOn', 'desc').orderBy('id', 'desc').limit(limit).execute();
}
