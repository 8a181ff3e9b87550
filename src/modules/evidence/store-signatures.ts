// The only place that names the table of digital signatures in files of the wallet.

import type { Instant } from '#kernel/calendar.ts';
import type { DigitalSignature } from '#kernel/digital-signature.ts';
import type { FileHash } from '#kernel/ids.ts';
import { type Db, query } from '#platform/database/db.ts';

/** What was read of a file's digital signatures, when, and by which roots. */
export interface FileSignatures {
  readonly checkedAt: Instant;
  /** When the file came: the certificate must have held then, too. */
  readonly seenAt: Instant;
  /** Fingerprint of the roots that were trusted then; `null`: none was. */
  readonly roots: string | null;
  readonly state: 'read' | 'too-many' | 'too-heavy';
  readonly signatures: readonly DigitalSignature[];
}

/** Keeps what was read of a file; what was read before, by other roots, gives way. */
export async function keepSignatures(db: Db, sha256: FileHash, read: FileSignatures): Promise<void> {
  const { checkedAt, seenAt, roots, state, signatures } = read;
  await query(
    db,
    `insert into evidence_signature (sha256, checked_at, seen_at, roots, reading) values ($1, $2, $3, $4, $5)
     on conflict (sha256) do update
       set checked_at = excluded.checked_at, seen_at = excluded.seen_at, roots = excluded.roots, reading = excluded.reading`,
    [sha256, checkedAt, seenAt, roots, JSON.stringify({ state, signatures })],
  );
}

interface SignatureRow extends Pick<FileSignatures, 'checkedAt' | 'seenAt' | 'roots'> {
  readonly sha256: FileHash;
  readonly reading: Pick<FileSignatures, 'state' | 'signatures'>;
}

/** What was read of some files, by the hash under which each is given out; files nobody has read yet are left out. */
export async function findSignatures(
  db: Db,
  hashes: readonly FileHash[],
): Promise<ReadonlyMap<FileHash, FileSignatures>> {
  if (hashes.length === 0) return new Map();
  const rows = await query<SignatureRow>(
    db,
    `select sha256, checked_at as "checkedAt", seen_at as "seenAt", roots, reading
       from evidence_signature where sha256 = any($1::text[])`,
    [hashes],
  );
  return new Map(rows.map(({ sha256, reading, ...rest }) => [sha256, { ...rest, ...reading }]));
}

/** PDF files that were not read by these roots, with the day each came first. */
export async function findUnreadFiles(
  db: Db,
  roots: string | null,
  limit: number,
): Promise<readonly { readonly sha256: FileHash; readonly seenAt: Instant }[]> {
  return await query(
    db,
    `select f.sha256, min(f.added_at) as "seenAt"
       from evidence_file f left join evidence_signature s on s.sha256 = f.sha256
      where f.media_type = 'application/pdf' and (s.sha256 is null or s.roots is distinct from $1)
      group by f.sha256 order by f.sha256 limit $2`,
    [roots, limit],
  );
}
