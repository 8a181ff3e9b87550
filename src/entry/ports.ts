// Opens everything the house needs from outside: database (embedded or a server), files, mail, secrets.

import { join } from 'node:path';
import type { PoolConfig } from 'pg';
import { clockFrom, systemClock } from '#platform/clock/clock.ts';
import { secureRandom } from '#platform/clock/random.ts';
import { openDatabase } from '#platform/database/db.ts';
import { openEmbedded } from '#platform/database/embedded/open-embedded.ts';
import { migrateToLatest } from '#platform/database/migrate.ts';
import { secretFor } from '#platform/database/secrets.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { enqueue, prepareQueue } from '#platform/jobs/queue.ts';
import { type Log, openLog } from '#platform/log/log.ts';
import { folderMailer, smtpMailer } from '#platform/mail/mailer.ts';
import { fileRootOf } from '#platform/operations/place.ts';
import type { Mode, Ports } from '#runner/ports.ts';
import { checkoutRoot, type Settings } from './config.ts';
import { StartRefused } from './start-refused.ts';

/** An open installation; `close` gives everything back. */
export interface Installation {
  readonly ports: Ports;
  /** Where records are kept, in words for the person who started it. */
  readonly dataPlace: string;
  readonly embedded: boolean;
  /** How the primary is reached, for dump and restore. */
  readonly connection: PoolConfig;
  /** Migrations applied by this opening. */
  readonly migrated: readonly string[];
  /** Notes where this process answers, so that a second start can say it. */
  announce(address: string): void;
  /** Where the server of these data answers now, as it noted; null where none runs or none noted it. */
  servedAt(): string | null;
  close(): Promise<void>;
}

interface Place {
  readonly write: PoolConfig;
  readonly fileRoot: string;
  readonly dataPlace: string;
  readonly embedded: boolean;
  announce(address: string): void;
  servedAt(): string | null;
  stop(): Promise<void>;
}

async function findPlace(settings: Settings, purpose: 'own' | 'join', log: Log): Promise<Place> {
  const checkout = checkoutRoot();
  if (settings.databaseUrl !== null) {
    const shown = new URL(settings.databaseUrl);
    return {
      write: { connectionString: settings.databaseUrl },
      fileRoot: fileRootOf({ checkout, dataRoot: settings.dataRoot, fileRoot: settings.fileRoot }),
      dataPlace: `${shown.hostname || 'socket'}${shown.pathname}`,
      embedded: false,
      announce: () => {},
      servedAt: () => null,
      stop: async () => {},
    };
  }
  const opened = await openEmbedded({
    checkout,
    purpose,
    ...(settings.dataRoot === null ? {} : { dataRoot: settings.dataRoot }),
    ...(settings.databaseAccount === null ? {} : { account: settings.databaseAccount }),
    log,
  });
  if (!opened.ok) throw new StartRefused(opened.problem);
  const server = opened.value;
  return {
    write: server.connection,
    fileRoot: settings.fileRoot ?? server.fileRoot,
    dataPlace: server.dataDirectory,
    embedded: true,
    announce: (address) => server.announce(address),
    servedAt: () => server.servedAt(),
    stop: () => server.stop(),
  };
}

/** A database that trained must never serve as the real one, nor the other way. */
async function fixMode(
  pool: { query(text: string, values?: unknown[]): Promise<{ rows: { mode: Mode }[] }> },
  mode: Mode,
): Promise<void> {
  const found = await pool.query(
    `with made as (
       insert into setting (name, value, updated_at) values ('mode', to_jsonb($1::text), now())
       on conflict (name) do nothing returning value)
     select coalesce((select value from made), (select value from setting where name = 'mode')) #>> '{}' as mode`,
    [mode],
  );
  const held = found.rows[0]?.mode ?? mode;
  if (held !== mode)
    throw new StartRefused({ kind: 'conflict', code: 'start/other-mode', details: { held, asked: mode } });
}

/** Opens, migrates and checks. `own` is the long-lived server, `join` a command beside it. */
export async function openInstallation(settings: Settings, purpose: 'own' | 'join'): Promise<Installation> {
  const log = openLog(settings.logLevel);
  const place = await findPlace(settings, purpose, log);
  const database = openDatabase({
    write: place.write,
    ...(settings.databaseReadUrl === null ? {} : { read: { connectionString: settings.databaseReadUrl } }),
    poolSize: settings.poolSize,
    onError: (error) => log.warn({ error: error.message }, 'database connection lost'),
  });
  const close = async (): Promise<void> => {
    await database.close();
    await place.stop();
  };
  try {
    const migrated = await migrateToLatest(database.write);
    await prepareQueue(database.writePool);
    await fixMode(database.writePool as never, settings.mode);
    const formSecret = await secretFor(database.writePool, 'forms', secureRandom);
    const ports: Ports = {
      mode: settings.mode,
      database,
      clock: settings.trainingDate === null ? systemClock : clockFrom(settings.trainingDate),
      random: secureRandom,
      log,
      files: openFileStore(place.fileRoot),
      mailer:
        settings.smtpUrl === null
          ? folderMailer(join(place.fileRoot, '..', 'mail'))
          : smtpMailer(settings.smtpUrl, settings.mailFrom),
      enqueue,
      formSecret,
      signatureRoots: settings.signatureRoots,
      exchangeRoot: settings.exchangeRoot,
      outbound: settings.outbound,
      keyRoot: settings.keyRoot ?? join(place.fileRoot, '..', 'keys'),
      keptRoot: join(place.fileRoot, '..', 'kept'),
    };
    return {
      ports,
      dataPlace: place.dataPlace,
      embedded: place.embedded,
      connection: place.write,
      migrated,
      announce: place.announce,
      servedAt: place.servedAt,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
