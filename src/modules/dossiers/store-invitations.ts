// The only place that names the tables of invited people and of those who typed in a producer's place.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row, updateRow } from '#platform/database/record-rows.ts';
import type { DossierId } from './rules/dossier.ts';
import type { Invitation, InvitationAccess, InvitationId } from './rules/invitation.ts';

interface InvitationRow extends Invitation {
  readonly tokenHash: string | null;
}

const tables = (db: Db) => db.withPlugin(camelCase).withTables<{ dossierInvitation: Row<InvitationRow> }>();

const COLUMNS = [
  'id',
  'dossierId',
  'version',
  'access',
  'forWhom',
  'way',
  'login',
  'accountId',
  'invitedBy',
  'invitedAt',
  'expiresAt',
  'acceptedAt',
  'endedAt',
  'endedBy',
] as const;

export async function insertInvitation(db: Db, invitation: Invitation, tokenHash: string | null): Promise<void> {
  await insertRows(db, 'dossier_invitation', [{ ...invitation, tokenHash }]);
}

export async function findInvitation(db: Db, id: InvitationId): Promise<Invitation | null> {
  const select = tables(db).selectFrom('dossierInvitation').select(COLUMNS).where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

export async function findInvitationByToken(db: Db, tokenHash: string): Promise<Invitation | null> {
  const select = tables(db).selectFrom('dossierInvitation').select(COLUMNS).where('tokenHash', '=', tokenHash);
  return (await select.executeTakeFirst()) ?? null;
}

/** Everybody who is or was invited into a dossier, the newest first. */
export async function listInvitations(db: Db, dossierId: DossierId): Promise<readonly Invitation[]> {
  return await tables(db)
    .selectFrom('dossierInvitation')
    .select(COLUMNS)
    .where('dossierId', '=', dossierId)
    .orderBy('invitedAt', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** An invitation that waits for the answer of an account, with what it is about. */
export interface WaitingInvitation {
  readonly id: InvitationId;
  readonly product: string;
  readonly producer: string;
}

/** Invitations to an account that wait for its answer, the newest first. */
export async function listInvitationsFor(
  db: Db,
  accountId: AccountId,
  now: Instant,
): Promise<readonly WaitingInvitation[]> {
  return await query<WaitingInvitation>(
    db,
    `select i.id, d.product_name as product, d.producer_name as producer
       from dossier_invitation i join dossier d on d.id = i.dossier_id
      where i.account_id = $1 and i.accepted_at is null and i.ended_at is null and i.expires_at > $2
      order by i.invited_at desc`,
    [accountId, now],
  );
}

/** How far an account is let into a dossier now, by the widest of its invitations; `null`: not. */
export async function findInvitedAccess(
  db: Db,
  dossierId: DossierId,
  accountId: AccountId,
): Promise<InvitationAccess | null> {
  const rows = await query<{ access: InvitationAccess }>(
    db,
    `select access from dossier_invitation
      where dossier_id = $1 and account_id = $2 and accepted_at is not null and ended_at is null
      order by (access = 'edit') desc limit 1`,
    [dossierId, accountId],
  );
  return rows[0]?.access ?? null;
}

/** Dossiers that an account was let into and still is. */
export async function findDossierIdsInvitedTo(db: Db, accountId: AccountId): Promise<readonly DossierId[]> {
  const rows = await query<{ dossier_id: DossierId }>(
    db,
    `select distinct dossier_id from dossier_invitation
      where account_id = $1 and accepted_at is not null and ended_at is null`,
    [accountId],
  );
  return rows.map((row) => row.dossier_id);
}

/** Changes an invitation if it still has the version; false where it has not. */
export async function updateInvitation(
  db: Db,
  key: Pick<Invitation, 'id' | 'version'>,
  changes: Partial<Invitation>,
): Promise<boolean> {
  return await updateRow(db, 'dossier_invitation', key, changes);
}

/** Notes who typed in a producer's place; what is noted once stays. */
export async function noteTypist(db: Db, dossierId: DossierId, accountId: AccountId, at: Instant): Promise<void> {
  await query(
    db,
    'insert into dossier_typist (dossier_id, account_id, first_at) values ($1, $2, $3) on conflict do nothing',
    [dossierId, accountId, at],
  );
}

/** Everybody who ever typed in a dossier without speaking for its producer. */
export async function findTypists(db: Db, dossierId: DossierId): Promise<readonly AccountId[]> {
  const rows = await query<{ account_id: AccountId }>(
    db,
    'select account_id from dossier_typist where dossier_id = $1 order by first_at, account_id',
    [dossierId],
  );
  return rows.map((row) => row.account_id);
}
