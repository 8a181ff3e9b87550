// Digital signatures in the files of a wallet: read when a file comes, and again by the nightly work when the roots have changed. They are
// told to offices and decide nothing.

import type { Instant } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { checkSignatures } from '#platform/pdf/signatures/check-signatures.ts';
import type { Ports } from '#runner/ports.ts';
import { findUnreadFiles, keepSignatures } from './store-signatures.ts';

/** A file of which the signatures are read. */
interface ComingFile {
  readonly sha256: FileHash;
  readonly bytes: Uint8Array;
  /** When it came. */
  readonly seenAt: Instant;
}

/** Reads the signatures of one PDF and keeps what they are. */
export async function readFileSignatures(
  db: Db,
  { clock, signatureRoots: roots }: Pick<Ports, 'clock' | 'signatureRoots'>,
  { sha256, bytes, seenAt }: ComingFile,
): Promise<void> {
  const { state, signatures } = await checkSignatures(bytes, { roots, seenAt });
  await keepSignatures(db, sha256, { checkedAt: clock.now(), seenAt, roots: roots.fingerprint, state, signatures });
}

const AT_ONCE = 100;

/** Reads the next files that nobody has read, or that were read by other roots; answers how many. */
export async function readWalletSignatures(
  ports: Pick<Ports, 'database' | 'files' | 'clock' | 'signatureRoots'>,
): Promise<number> {
  const db = ports.database.write;
  const unread = await findUnreadFiles(db, ports.signatureRoots.fingerprint, AT_ONCE);
  for (const { sha256, seenAt } of unread) {
    const bytes = (await ports.files.get(sha256)) ?? new Uint8Array();
    await readFileSignatures(db, ports, { sha256, bytes, seenAt });
  }
  return unread.length;
}
