// A database of its own for a test file, copied from the migrated template in some forty milliseconds.

import { rmSync } from 'node:fs';
import pg from 'pg';
import { inject } from 'vitest';
import { instantOf, millisecondsOf, parseInstant } from '#kernel/calendar.ts';
import { type Clock, standingClock } from '#platform/clock/clock.ts';
import { secureRandom } from '#platform/clock/random.ts';
import { type Database, openDatabase } from '#platform/database/db.ts';
import { secretFor } from '#platform/database/secrets.ts';
import { noOutbound, type OutboundRules } from '#platform/egress/outbound-rules.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { enqueue } from '#platform/jobs/queue.ts';
import { silentLog } from '#platform/log/log.ts';
import type { Mail } from '#platform/mail/mailer.ts';
import { noRoots, type TrustedRoots } from '#platform/pdf/signatures/trusted-roots.ts';
import type { Mode, Ports } from '#runner/ports.ts';
import { dropDatabase } from './drop-database.ts';
import { scratchFolder } from './scratch.ts';

export interface TestHouse {
  readonly ports: Ports;
  readonly clock: ReturnType<typeof standingClock>;
  /** What the house would have mailed. */
  readonly mails: Mail[];
  readonly connection: pg.PoolConfig;
  /** A second set of pools on the same database, as another process would have. */
  secondPorts(): Ports;
  close(): Promise<void>;
}

let counter = 0;

async function maintenance(work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ ...inject('testDatabase'), database: 'postgres' });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** A fresh, migrated database with ports around it. The clock stands at `at` (default 23/11/2026, 10:00 in Vietnam). */
export async function freshHouse(
  options: {
    at?: string;
    mode?: Mode;
    poolSize?: number;
    signatureRoots?: TrustedRoots;
    outbound?: OutboundRules;
  } = {},
): Promise<TestHouse> {
  // Loaded here, since it loads the whole house.
  const watch = await (await import('../api-answers/watch.ts')).watchAnswers();
  const before = new Set(watch.misfits);
  counter += 1;
  const name = `t_${process.pid}_${counter}_${Math.trunc(performance.now() * 1000)}`;
  await maintenance(async (client) => {
    await client.query(
      `create database ${name} template ${inject('testDatabase').database} strategy ${inject('testCopies')}`,
    );
  });
  const connection = { ...inject('testDatabase'), database: name };
  const folder = scratchFolder('openocop-files-');
  const start = parseInstant(options.at ?? '2026-11-23T03:00:00.000Z') ?? instantOf(0);
  const clock = standingClock(instantOf(millisecondsOf(start)));
  const mails: Mail[] = [];
  const opened: Database[] = [];
  const open = (): Database => {
    const database = openDatabase({ write: connection, poolSize: options.poolSize ?? 4, onError: () => {} });
    opened.push(database);
    return database;
  };
  const database = open();
  const formSecret = await secretFor(database.writePool, 'forms', secureRandom);
  const portsOn = (on: Database): Ports => ({
    mode: options.mode ?? 'training',
    database: on,
    clock: clock as Clock,
    random: secureRandom,
    log: silentLog,
    files: openFileStore(folder),
    mailer: {
      delivers: true,
      async send(mail) {
        mails.push(mail);
      },
    },
    enqueue,
    formSecret,
    signatureRoots: options.signatureRoots ?? noRoots,
    keyRoot: `${folder}-keys`,
    exchangeRoot: `${folder}-exchange`,
    outbound: options.outbound ?? noOutbound,
    keptRoot: `${folder}-kept`,
  });
  return {
    ports: portsOn(database),
    clock,
    mails,
    connection,
    secondPorts: () => portsOn(open()),
    async close() {
      for (const one of opened) await one.close();
      await maintenance(async (client) => {
        await dropDatabase(client, name);
      });
      for (const one of [folder, `${folder}-keys`, `${folder}-kept`, `${folder}-exchange`])
        rmSync(one, { recursive: true, force: true });
      const wrong = [...watch.misfits].filter((one) => !before.has(one));
      if (wrong.length === 0) return;
      throw new Error(`Answers that are not as src/web/api-answers.json says (npm run docs):\n${wrong.join('\n')}`);
    },
  };
}
