// The only place that names the table of links to the state of a dossier.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { insertRows } from '#platform/database/record-rows.ts';
import type { DossierId } from './rules/dossier.ts';
import type { StatusLink, StatusLinkId } from './rules/status-link.ts';

const COLUMNS = `l.id, l.dossier_id as "dossierId", l.made_by as "madeBy", l.made_at as "madeAt",
  l.expires_at as "expiresAt", l.revoked_at as "revokedAt", l.revoked_by as "revokedBy"`;

export async function insertStatusLink(db: Db, link: StatusLink, tokenHash: string): Promise<void> {
  await insertRows(db, 'dossier_status_link', [{ ...link, tokenHash }]);
}

export async function findStatusLink(db: Db, id: StatusLinkId): Promise<StatusLink | null> {
  const rows = await query<StatusLink>(db, `select ${COLUMNS} from dossier_status_link l where l.id = $1`, [id]);
  return rows[0] ?? null;
}

export async function findStatusLinkByToken(db: Db, tokenHash: string): Promise<StatusLink | null> {
  const rows = await query<StatusLink>(db, `select ${COLUMNS} from dossier_status_link l where l.token_hash = $1`, [
    tokenHash,
  ]);
  return rows[0] ?? null;
}

/** Links of a dossier, the newest first. */
export async function listStatusLinks(db: Db, dossierId: DossierId): Promise<readonly StatusLink[]> {
  return await query<StatusLink>(
    db,
    `select ${COLUMNS} from dossier_status_link l where l.dossier_id = $1 order by l.made_at desc, l.id desc`,
    [dossierId],
  );
}

/** Revokes a link that was not yet; false: it was. */
export async function revokeStatusLinkRow(
  db: Db,
  id: StatusLinkId,
  by: AccountId | null,
  at: Instant,
): Promise<boolean> {
  const rows = await query(
    db,
    `update dossier_status_link set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null returning id`,
    [id, at, by],
  );
  return rows.length === 1;
}
