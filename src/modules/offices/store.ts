// The only place that names the tables of bodies, of who belongs to them, and of who leads what.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Body, BodyMember, BodyMemberId } from './rules/body.ts';
import type { BodyId } from './rules/office.ts';
import type { Responsibility } from './rules/responsibility.ts';

type Tables = { body: Row<Body>; bodyMember: Row<BodyMember>; responsibility: Row<Responsibility> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

export async function insertBodies(db: Db, bodies: readonly Body[]): Promise<void> {
  await insertRows(db, 'body', bodies);
}

export async function findBody(db: Db, id: BodyId): Promise<Body | null> {
  return (await tables(db).selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Bodies of a province, those that stood and those that stand, by name. */
export async function listAllBodies(db: Db, provinceCode: string): Promise<readonly Body[]> {
  const select = tables(db).selectFrom('body').selectAll().where('provinceCode', '=', provinceCode);
  return await select.orderBy('name').orderBy('validFrom').execute();
}

export async function updateBody(
  db: Db,
  key: Pick<Body, 'id' | 'version'>,
  changes: Partial<Omit<Body, 'id' | 'version'>>,
): Promise<boolean> {
  return await updateRow(db, 'body', key, changes);
}

export async function insertMember(db: Db, member: BodyMember): Promise<void> {
  await insertRows(db, 'body_member', [member]);
}

export async function findMember(db: Db, id: BodyMemberId): Promise<BodyMember | null> {
  return (await tables(db).selectFrom('bodyMember').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Who belonged to a body, those who do first. */
export async function listMembersOf(db: Db, bodyId: BodyId): Promise<readonly BodyMember[]> {
  const select = tables(db).selectFrom('bodyMember').selectAll().where('bodyId', '=', bodyId);
  return await select.orderBy('validUntil', 'desc').orderBy('personName').execute();
}

/** Who of a province belongs to which body on a day. */
export async function listMembersOn(db: Db, provinceCode: string, day: LocalDate): Promise<readonly BodyMember[]> {
  return await tables(db)
    .selectFrom('bodyMember')
    .selectAll()
    .where('provinceCode', '=', provinceCode)
    .where('validFrom', '<=', day)
    .where((where) => where.or([where('validUntil', 'is', null), where('validUntil', '>', day)]))
    .execute();
}

/** The bodies that an account belongs to on a day, of those that stand. */
export async function listBodiesOfAccount(db: Db, accountId: AccountId, day: LocalDate): Promise<readonly Body[]> {
  return await tables(db)
    .selectFrom('body')
    .innerJoin('bodyMember', 'bodyMember.bodyId', 'body.id')
    .selectAll('body')
    .where('bodyMember.accountId', '=', accountId)
    .where('bodyMember.validFrom', '<=', day)
    .where((where) => where.or([where('bodyMember.validUntil', 'is', null), where('bodyMember.validUntil', '>', day)]))
    .where('body.validFrom', '<=', day)
    .where((where) => where.or([where('body.validUntil', 'is', null), where('body.validUntil', '>', day)]))
    .execute();
}

/** Ends a membership that runs; false: it had ended. */
export async function endMember(db: Db, id: BodyMemberId, on: LocalDate): Promise<boolean> {
  const rows = await query(
    db,
    `update body_member set valid_until = greatest(valid_from, $2::date) where id = $1 and valid_until is null returning id`,
    [id, on],
  );
  return rows.length === 1;
}

export async function insertResponsibility(db: Db, said: Responsibility): Promise<void> {
  await insertRows(db, 'responsibility', [said]);
}

/** What a province said about who leads what, the last said first. */
export async function listResponsibilities(db: Db, provinceCode: string): Promise<readonly Responsibility[]> {
  const select = tables(db).selectFrom('responsibility').selectAll().where('provinceCode', '=', provinceCode);
  return await select.orderBy('validFrom', 'desc').orderBy('madeAt', 'desc').execute();
}
