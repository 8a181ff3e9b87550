// The only place that names the tables of devices and of what they recorded. Operations are only added; their state alone changes.

import { sql } from 'kysely';
import type { Reach } from '#access/reach.ts';
import { reachCondition } from '#access/reach-condition.ts';
import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { Device } from './rules/device.ts';
import type { KeptOperation } from './rules/kept-operation.ts';
import type { DeviceId, Operation } from './rules/operation.ts';

type FlatOperation = Omit<KeptOperation, 'operation'> & Omit<Operation, 'device'> & { readonly deviceId: string };
type Tables = { fieldDevice: Row<Device>; fieldOperation: Row<FlatOperation> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertDevice(db: Db, device: Device): Promise<void> {
  await insertRows(db, 'field_device', [device]);
}

export async function findDevice(db: Db, id: string): Promise<Device | null> {
  return (
    (await tables(db)
      .selectFrom('fieldDevice')
      .selectAll()
      .where('id', '=', id as DeviceId)
      .executeTakeFirst()) ?? null
  );
}

/** The device under a lock until the transaction ends: what it sends is taken one call after the other. */
export async function lockDevice(db: Db, id: string): Promise<Device | null> {
  const select = tables(db)
    .selectFrom('fieldDevice')
    .selectAll()
    .where('id', '=', id as DeviceId)
    .forUpdate();
  return (await select.executeTakeFirst()) ?? null;
}

export async function findDeskOf(db: Db, accountId: AccountId): Promise<Device | null> {
  const select = tables(db).selectFrom('fieldDevice').selectAll().where('accountId', '=', accountId);
  return (await select.where('kind', '=', 'desk').executeTakeFirst()) ?? null;
}

/** Phones within a reach, those heard of last first; desks are no things that can be lost. */
export async function listDeviceRows(db: Db, reach: Reach): Promise<readonly Device[]> {
  const within = reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' });
  return await tables(db)
    .selectFrom('fieldDevice')
    .selectAll()
    .where('kind', '=', 'phone')
    .where((where) =>
      where.or([
        within,
        where('accountId', '=', (reach.accountId ?? '') === '' ? (null as never) : (reach.accountId as AccountId)),
      ]),
    )
    .orderBy(sql`last_contact_at desc nulls last`)
    .orderBy('id')
    .execute();
}

export async function listDevicesOf(db: Db, accountId: AccountId): Promise<readonly Device[]> {
  const select = tables(db).selectFrom('fieldDevice').selectAll().where('accountId', '=', accountId);
  return await select.where('kind', '=', 'phone').orderBy('id').execute();
}

/** Devices by id, whatever their kind. */
export async function findDevices(db: Db, ids: readonly string[]): Promise<readonly Device[]> {
  if (ids.length === 0) return [];
  return await tables(db)
    .selectFrom('fieldDevice')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

export async function changeDevice(
  db: Db,
  id: DeviceId,
  changes: Partial<Omit<Device, 'id' | 'version' | 'publicKey'>>,
): Promise<void> {
  await tables(db)
    .updateTable('fieldDevice')
    .set({ ...changes, version: sql`version + 1` } as never)
    .where('id', '=', id)
    .execute();
}

function flat({ operation, ...kept }: KeptOperation): FlatOperation {
  const { device, ...said } = operation;
  return { ...kept, ...said, deviceId: device };
}

function keptOf(row: Row<FlatOperation>): KeptOperation {
  const { hash, state, reason, inChain, accountId, accountName, arrivedAt, ...more } = row;
  const { decidedByName, decidedBecause, decidedAt, deviceId, ...said } = more;
  const operation = { ...said, device: deviceId } as Operation;
  return {
    operation,
    hash,
    state,
    reason,
    inChain,
    accountId,
    accountName,
    arrivedAt,
    decidedByName,
    decidedBecause,
    decidedAt,
  };
}

export async function insertOperations(db: Db, operations: readonly KeptOperation[]): Promise<void> {
  await insertRows(db, 'field_operation', operations.map(flat));
}

/** Kept operations by id. */
export async function findOperations(db: Db, ids: readonly string[]): Promise<readonly KeptOperation[]> {
  if (ids.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('fieldOperation')
    .selectAll()
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
  return rows.map(keptOf);
}

/** What of a device has a place in its chain between two sequences, both counting. */
export async function listPlaces(
  db: Db,
  device: DeviceId,
  from: number,
  to: number,
): Promise<readonly { readonly sequence: number; readonly hash: string; readonly previous: string | null }[]> {
  return await query(
    db,
    `select sequence, hash, previous from field_operation
      where device_id = $1 and in_chain and sequence between $2 and $3`,
    [device, from, to],
  );
}

/** What waits behind a gap of a device, in its order. */
export async function listHeld(db: Db, device: DeviceId): Promise<readonly KeptOperation[]> {
  const select = tables(db).selectFrom('fieldOperation').selectAll().where('deviceId', '=', device);
  const rows = await select.where('state', '=', 'held').orderBy('sequence').execute();
  return rows.map(keptOf);
}

/** Devices that have something waiting since before an instant. */
export async function listDevicesHeldSince(db: Db, before: Instant): Promise<readonly DeviceId[]> {
  const rows = await query<{ id: DeviceId }>(
    db,
    `select distinct device_id as id from field_operation where state = 'held' and arrived_at <= $1 order by 1`,
    [before],
  );
  return rows.map((one) => one.id);
}

/** Everything that was kept of a visit, in whatever state, in the order of arrival. */
export async function listOperationsOf(db: Db, visitId: Id<'visit'>): Promise<readonly KeptOperation[]> {
  const rows = await tables(db)
    .selectFrom('fieldOperation')
    .selectAll()
    .where('visitId', '=', visitId)
    .orderBy('arrivedAt')
    .orderBy('deviceId')
    .orderBy('sequence')
    .execute();
  return rows.map(keptOf);
}

/** The same of one state of one device. */
export async function listOperationsBy(
  db: Db,
  device: DeviceId,
  state: KeptOperation['state'],
): Promise<readonly KeptOperation[]> {
  const select = tables(db).selectFrom('fieldOperation').selectAll().where('deviceId', '=', device);
  const rows = await select.where('state', '=', state).orderBy('sequence').limit(1_000).execute();
  return rows.map(keptOf);
}

/** How many of each state a device has. */
export async function countStates(
  db: Db,
  devices: readonly string[],
): Promise<readonly { readonly deviceId: string; readonly state: KeptOperation['state']; readonly count: number }[]> {
  if (devices.length === 0) return [];
  return await query(
    db,
    `select device_id as "deviceId", state, count(*)::int as count from field_operation
      where device_id = any($1::uuid[]) group by 1, 2`,
    [[...devices]],
  );
}

/** How many operations each visit has in its record. */
export async function countApplied(db: Db, visitIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (visitIds.length === 0) return new Map();
  const rows = await query<{ visit: string; count: number }>(
    db,
    `select visit_id as visit, count(*)::int as count from field_operation
      where visit_id = any($1::uuid[]) and state = 'applied' group by 1`,
    [[...visitIds]],
  );
  return new Map(rows.map((one) => [one.visit, one.count]));
}

/** Changes how an operation stands; what it says never changes. */
export async function changeState(
  db: Db,
  ids: readonly string[],
  changes: Pick<KeptOperation, 'state' | 'reason'> &
    Partial<Pick<KeptOperation, 'decidedByName' | 'decidedBecause' | 'decidedAt'>>,
): Promise<void> {
  if (ids.length === 0) return;
  await tables(db)
    .updateTable('fieldOperation')
    .set(changes as never)
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .execute();
}

/** Phones of a reach that sent something an officer decides about; not those of the account itself. */
export async function countQuarantining(db: Db, reach: Reach, not: AccountId | null): Promise<number> {
  const row = await tables(db)
    .selectFrom('fieldDevice')
    .select(sql<number>`count(*)::int`.as('count'))
    .where(reachCondition(reach, { province: 'provinceCode', commune: 'communeCode' }))
    .where(sql<boolean>`account_id is distinct from ${not}::uuid`)
    .where(
      sql<boolean>`exists (select from field_operation o where o.device_id = field_device.id and o.state = 'quarantined')`,
    )
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** Of some visits those of which two devices wrote about one field: only there can anything contradict. */
export async function visitsOfSeveral(db: Db, visitIds: readonly string[]): Promise<readonly Id<'visit'>[]> {
  if (visitIds.length === 0) return [];
  const rows = await query<{ visit: Id<'visit'> }>(
    db,
    `select distinct visit from (
       select visit_id as visit from field_operation
        where visit_id = any($1::uuid[]) and state = 'applied' and field not in ('visit', 'position')
        group by visit_id, field having count(distinct device_id) > 1) as several`,
    [[...visitIds]],
  );
  return rows.map((one) => one.visit);
}

/** What entered the records of some visits, in the order of arrival. */
export async function listAppliedOf(db: Db, visitIds: readonly string[]): Promise<readonly KeptOperation[]> {
  if (visitIds.length === 0) return [];
  const rows = await tables(db)
    .selectFrom('fieldOperation')
    .selectAll()
    .where(sql<boolean>`visit_id = any(${[...visitIds]}::uuid[])`)
    .where('state', '=', 'applied')
    .orderBy('arrivedAt')
    .orderBy('deviceId')
    .orderBy('sequence')
    .execute();
  return rows.map(keptOf);
}
