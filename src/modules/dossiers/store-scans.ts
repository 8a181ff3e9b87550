// The only place that names the tables of photographed pages and of codes that are read back.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';
import { camelCase, insertRows, type Row } from '#platform/database/record-rows.ts';
import type { ConsentCode, ConsentCodeId } from './rules/consent-code.ts';
import type { DossierId } from './rules/dossier.ts';
import type { FormSignature } from './rules/form-signature.ts';
import type { DossierScan, ScanId } from './rules/scan.ts';

interface CodeRow extends ConsentCode {
  readonly codeHash: string;
}

const tables = (db: Db) =>
  db.withPlugin(camelCase).withTables<{ dossierScan: Row<DossierScan>; dossierConsentCode: Row<CodeRow> }>();

export async function insertScan(db: Db, scan: DossierScan): Promise<void> {
  // Not by insertRows: names of columns with digits are not of its kind.
  const { sha256, sentSha256, mediaType, bytes, pages, name, signature, formText, addedBy, addedAt } = scan;
  const { look, likeOf } = scan;
  await query(
    db,
    `insert into dossier_scan (id, dossier_id, kind, sha256, sent_sha256, media_type, bytes, pages, name, signature, form_text, added_by, added_at,
       look, like_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14::bit(64), $15)`,
    [
      scan.id,
      scan.dossierId,
      scan.kind,
      sha256,
      sentSha256,
      mediaType,
      bytes,
      pages,
      name,
      signature === null ? null : JSON.stringify(signature),
      formText,
      addedBy,
      addedAt,
      look,
      likeOf,
    ],
  );
}

/** Pages that lie with a dossier, the first added first; those taken off are left out. */
export async function listScans(db: Db, dossierId: DossierId): Promise<readonly DossierScan[]> {
  return await tables(db)
    .selectFrom('dossierScan')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .where('removedAt', 'is', null)
    .orderBy('addedAt')
    .orderBy('id')
    .execute();
}

/** Every page that ever lay with a dossier, those taken off too: nothing of them is thrown away. */
export async function listAllScans(db: Db, dossierId: DossierId): Promise<readonly DossierScan[]> {
  const select = tables(db).selectFrom('dossierScan').selectAll().where('dossierId', '=', dossierId);
  return await select.orderBy('addedAt').orderBy('id').execute();
}

export async function findScan(db: Db, id: ScanId): Promise<DossierScan | null> {
  const select = tables(db).selectFrom('dossierScan').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

/** A page of another dossier that was sent as the very same file; those taken off are left out. */
export async function findSamePicture(db: Db, sentSha256: string, notOf: DossierId): Promise<DossierScan | null> {
  const select = tables(db)
    .selectFrom('dossierScan')
    .selectAll()
    .where('sentSha256', '=', sentSha256 as DossierScan['sentSha256'])
    .where('dossierId', '<>', notOf)
    .where('removedAt', 'is', null);
  return (await select.orderBy('addedAt').executeTakeFirst()) ?? null;
}

/**
 * The first page of another dossier, or of the other form of this one, that looks like a page and is another file; those taken off are left
 * out. A page of the same form and dossier sent once more is nobody's business, nor is a word on a page that is signed as a form too.
 */
export async function findLookAlike(
  db: Db,
  { look, sentSha256, dossierId, kind }: Pick<DossierScan, 'look' | 'sentSha256' | 'dossierId' | 'kind'>,
  mostBits: number,
): Promise<ScanId | null> {
  if (look === null) return null;
  const rows = await query<{ id: ScanId }>(
    db,
    `select id from dossier_scan
      where look is not null and bit_count(look # $1::bit(64)) <= $2 and removed_at is null and sent_sha256 <> $3
        and (dossier_id <> $4 or (kind <> $5 and kind <> 'consent' and $5 <> 'consent'))
      order by added_at, id limit 1`,
    [look, mostBits, sentSha256, dossierId, kind],
  );
  return rows[0]?.id ?? null;
}

export async function updateScanSignature(db: Db, id: ScanId, signature: FormSignature): Promise<void> {
  await query(db, 'update dossier_scan set signature = $2 where id = $1', [id, JSON.stringify(signature)]);
}

export async function removeScanRow(db: Db, id: ScanId, by: AccountId | null, at: Instant): Promise<void> {
  await query(db, 'update dossier_scan set removed_at = $2, removed_by = $3 where id = $1', [id, at, by]);
}

/** Adds a code; those of the dossier that were not read back stop to work. */
export async function insertConsentCode(db: Db, code: ConsentCode, codeHash: string): Promise<void> {
  await query(
    db,
    'update dossier_consent_code set ended_at = $2 where dossier_id = $1 and used_at is null and ended_at is null',
    [code.dossierId, code.madeAt],
  );
  await insertRows(db, 'dossier_consent_code', [{ ...code, codeHash }]);
}

/** The newest code of a dossier. */
export async function findConsentCode(db: Db, dossierId: DossierId): Promise<CodeRow | null> {
  const select = tables(db)
    .selectFrom('dossierConsentCode')
    .selectAll()
    .where('dossierId', '=', dossierId)
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc');
  return (await select.executeTakeFirst()) ?? null;
}

export async function findConsentCodeById(db: Db, id: ConsentCodeId): Promise<CodeRow | null> {
  const select = tables(db).selectFrom('dossierConsentCode').selectAll().where('id', '=', id);
  return (await select.executeTakeFirst()) ?? null;
}

/** Counts a try, or marks the code as read back. */
export async function noteCodeTry(db: Db, id: ConsentCodeId, usedAt: Instant | null): Promise<void> {
  await query(db, 'update dossier_consent_code set tries = tries + 1, used_at = $2 where id = $1', [id, usedAt]);
}
