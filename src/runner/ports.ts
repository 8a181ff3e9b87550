// What the house may ask of the world outside: given once at start-up, replaced in tests only where marked a port.

import type { RandomBytes } from '#kernel/ids.ts';
import type { Clock } from '#platform/clock/clock.ts';
import type { Database, Db } from '#platform/database/db.ts';
import type { OutboundRules } from '#platform/egress/outbound-rules.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { Log } from '#platform/log/log.ts';
import type { Mailer } from '#platform/mail/mailer.ts';
import type { TrustedRoots } from '#platform/pdf/signatures/trusted-roots.ts';

import type { Job } from './use-case.ts';

/** `training` trains with invented data and marks every page; `production` has none of that. */
export type Mode = 'training' | 'production';

export interface Ports {
  readonly mode: Mode;
  readonly database: Database;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly log: Log;
  readonly files: FileStore;
  readonly mailer: Mailer;
  /** Adds a job in the act's own transaction: rolled back with it, durable with it. */
  enqueue(db: Db, job: Job): Promise<void>;
  /** Secret of this installation for form tokens; kept in the database, never in a dump. */
  readonly formSecret: string;
  /** Authorities that the operator trusts to name the signer of a PDF; none where nobody named one. */
  readonly signatureRoots: TrustedRoots;
  /** Folder of the keys that sign certificates: outside the database and its dumps. */
  readonly keyRoot: string;
  /** Folder of what is kept ready so that scanned codes are answered while the database is away. */
  readonly keptRoot: string;
  /** Folder through which letters are exchanged with the office's document system; `null`: none is set. */
  readonly exchangeRoot: string | null;
  /** Hosts that may be called from here; none unless the operator named them. */
  readonly outbound: OutboundRules;
}
