// The only place that names the tables of councils and of their members.

import type { Reach } from '#access/reach.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { Council, CouncilId, CouncilMember, CouncilMemberId } from './rules/council.ts';

type Tables = { council: Row<Council>; councilMember: Row<CouncilMember> };
const tables = (db: Db) => db.withPlugin(camelCase).withTables<Tables>();

/** The provinces of a reach whose own affairs it covers. */
export const provincesOf = (reach: Reach): readonly string[] => [...reach.provinceCodes, ...reach.provinceOwnCodes];

export async function insertCouncil(db: Db, council: Council): Promise<void> {
  await insertRows(db, 'council', [council]);
}

/** Changes a council if it still has the version; false where it has not. */
export async function updateCouncil(
  db: Db,
  key: Pick<Council, 'id' | 'version'>,
  changes: Partial<Council>,
): Promise<boolean> {
  return await updateRow(db, 'council', key, changes);
}

export async function findCouncil(db: Db, id: CouncilId): Promise<Council | null> {
  return (await tables(db).selectFrom('council').selectAll().where('id', '=', id).executeTakeFirst()) ?? null;
}

/** Councils of the provinces of a reach, and those named; the last decided first. */
export async function listCouncils(db: Db, reach: Reach, own: readonly CouncilId[]): Promise<readonly Council[]> {
  const provinces = provincesOf(reach);
  if (!reach.all && provinces.length + own.length === 0) return [];
  let select = tables(db).selectFrom('council').selectAll();
  if (!reach.all) {
    select = select.where(({ or, eb }) =>
      or([
        ...(provinces.length === 0 ? [] : [eb('provinceCode', 'in', [...provinces])]),
        ...(own.length === 0 ? [] : [eb('id', 'in', [...own])]),
      ]),
    );
  }
  return await select.orderBy('decidedOn', 'desc').orderBy('id', 'desc').limit(500).execute();
}

export async function insertMembers(db: Db, members: readonly CouncilMember[]): Promise<void> {
  await insertRows(db, 'council_member', members);
}

/** Everybody who is or was in a council, in the order of its decisions. */
export async function listMembers(db: Db, councilId: CouncilId): Promise<readonly CouncilMember[]> {
  const select = tables(db).selectFrom('councilMember').selectAll().where('councilId', '=', councilId);
  return await select.orderBy('ordinal').orderBy('id').execute();
}

export async function endMember(
  db: Db,
  id: CouncilMemberId,
  end: Pick<CouncilMember, 'validUntil' | 'endDecisionNumber' | 'endDecidedOn' | 'endReason'>,
): Promise<void> {
  await tables(db).updateTable('councilMember').set(end).where('id', '=', id).execute();
}

/** Where an account stands in lists of members, of any day. */
export async function membershipsOf(db: Db, accountId: AccountId): Promise<readonly CouncilMember[]> {
  return await tables(db).selectFrom('councilMember').selectAll().where('accountId', '=', accountId).execute();
}
