// The only place that names the tables of support: what was given, what was done with it, policies of provinces, requests.

import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { OwnPolicy } from './rules/policy.ts';
import type { SupportRequest, SupportRequestId } from './rules/request.ts';
import type { Support, SupportAct, SupportId } from './rules/support.ts';

type Tables = {
  supportGiven: Row<Support>;
  supportAct: Row<SupportAct>;
  supportPolicy: Row<OwnPolicy>;
  supportRequest: Row<SupportRequest>;
};

const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();
const columns = { province: 'provinceCode', commune: 'communeCode', producer: 'producerId' };
const anyOf = (column: string, ids: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} = any(${[...ids]}::uuid[])`;

export async function insertSupport(db: Db, support: Support): Promise<void> {
  await insertRows(db, 'support_given', [support]);
}

/** Changes a support if it still has the version; false where it has not. */
export async function updateSupport(
  db: Db,
  key: Pick<Support, 'id' | 'version'>,
  changes: Partial<Support>,
): Promise<boolean> {
  return await updateRow(db, 'support_given', key, changes);
}

export async function findSupport(db: Db, id: SupportId): Promise<Support | null> {
  return (await tables(db).selectFrom('supportGiven').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Supports within a reach that were decided in some days, the last first, cancelled ones too. */
export async function listSupportWithin(
  db: Db,
  reach: Reach,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly Support[]> {
  return await tables(db)
    .selectFrom('supportGiven')
    .selectAll()
    .where(reachCondition(reach, columns))
    .where('decidedOn', '>=', days.from)
    .where('decidedOn', '<=', days.to)
    .orderBy('decidedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** The years in which something within a reach was decided, the last first. */
export async function listYearsWithin(db: Db, reach: Reach): Promise<readonly number[]> {
  const rows = await tables(db)
    .selectFrom('supportGiven')
    .select(sql<number>`extract(year from decided_on)::int`.as('year'))
    .distinct()
    .where(reachCondition(reach, columns))
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/** Everything that some producers got, the last first, cancelled ones too. */
export async function listSupportOfProducers(db: Db, ids: readonly ProducerId[]): Promise<readonly Support[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('supportGiven')
    .selectAll()
    .where(anyOf('producerId', ids))
    .orderBy('decidedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** What was given for one point of sale, the last first, cancelled ones too. */
export async function listSupportOfPoint(db: Db, pointOfSaleId: string): Promise<readonly Support[]> {
  return await tables(db)
    .selectFrom('supportGiven')
    .selectAll()
    .where('pointOfSaleId', '=', pointOfSaleId)
    .orderBy('decidedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** Producers of a province that got something between two days. */
export async function listSupportedProducers(
  db: Db,
  provinceCode: string,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly ProducerId[]> {
  const rows = await tables(db)
    .selectFrom('supportGiven')
    .select('producerId')
    .distinct()
    .where('provinceCode', '=', provinceCode)
    .where('cancelledOn', 'is', null)
    .where('decidedOn', '<=', days.to)
    .where(sql<boolean>`coalesce(delivered_on, decided_on) >= ${days.from}::date`)
    .execute();
  return rows.map(({ producerId }) => producerId);
}

/** Producers of a reach with how many supports under a policy count for each. */
export async function countUsed(db: Db, policyRefs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (policyRefs.length === 0) return new Map();
  const rows = await tables(db)
    .selectFrom('supportGiven')
    .select(['producerId', 'policyRef', sql<number>`count(*)::int`.as('used')])
    .where(sql<boolean>`policy_ref = any(${[...policyRefs]}::text[])`)
    .where('cancelledOn', 'is', null)
    .groupBy(['producerId', 'policyRef'])
    .execute();
  return new Map(rows.map(({ producerId, policyRef, used }) => [`${policyRef} ${producerId}`, used]));
}

export async function insertAct(db: Db, act: SupportAct): Promise<void> {
  await insertRows(db, 'support_act', [act]);
}

/** What was done with a support, the last first. */
export async function listActs(db: Db, id: SupportId): Promise<readonly SupportAct[]> {
  return await tables(db)
    .selectFrom('supportAct')
    .selectAll()
    .where('supportId', '=', id)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertPolicy(db: Db, policy: OwnPolicy): Promise<void> {
  await insertRows(db, 'support_policy', [policy]);
}

/** Changes a policy if it still has the version; false where it has not. */
export async function updatePolicy(
  db: Db,
  key: Pick<OwnPolicy, 'id' | 'version'>,
  changes: Partial<OwnPolicy>,
): Promise<boolean> {
  return await updateRow(db, 'support_policy', key, changes);
}

export async function findPolicyRow(db: Db, id: Id<'support-policy'>): Promise<OwnPolicy | null> {
  return (await tables(db).selectFrom('supportPolicy').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Policies that a province entered, the last to begin first. */
export async function listPolicyRows(db: Db, provinceCode: string): Promise<readonly OwnPolicy[]> {
  return await tables(db)
    .selectFrom('supportPolicy')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .orderBy('validFrom', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export async function insertRequest(db: Db, request: SupportRequest): Promise<void> {
  await insertRows(db, 'support_request', [request]);
}

/** Changes a request if it still has the version; false where it has not. */
export async function updateRequest(
  db: Db,
  key: Pick<SupportRequest, 'id' | 'version'>,
  changes: Partial<SupportRequest>,
): Promise<boolean> {
  return await updateRow(db, 'support_request', key, changes);
}

export async function findRequest(db: Db, id: SupportRequestId): Promise<SupportRequest | null> {
  return (await tables(db).selectFrom('supportRequest').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Requests within a reach: those that wait first, the longest waiting before the others. */
export async function listRequestsWithin(db: Db, reach: Reach): Promise<readonly SupportRequest[]> {
  return await tables(db)
    .selectFrom('supportRequest')
    .selectAll()
    .where(reachCondition(reach, columns))
    .orderBy(sql`state <> 'open'`)
    .orderBy(sql`case when state = 'open' then asked_on end`)
    .orderBy('askedOn', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute();
}

/** What some producers asked for, the last first. */
export async function listRequestsOfProducers(db: Db, ids: readonly ProducerId[]): Promise<readonly SupportRequest[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('supportRequest')
    .selectAll()
    .where(anyOf('producerId', ids))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
