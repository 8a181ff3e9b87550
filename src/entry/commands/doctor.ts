// `ocop doctor`: looks at machine, settings, disk, database and build, and says what to do. Changes nothing.

import type pg from 'pg';
import { millisecondsOf } from '#kernel/calendar.ts';
import { latestActAt } from '#modules/ledger/services.ts';
import { systemClock } from '#platform/clock/clock.ts';
import { type Db, openDatabase } from '#platform/database/db.ts';
import { openLog } from '#platform/log/log.ts';
import { examine, worstOf } from '#platform/operations/doctor.ts';
import { textsOf } from '#texts/index.ts';
import type { CommandCall } from '../cli.ts';
import { checkoutRoot } from '../config.ts';
import { openingFacts } from '../opening-facts.ts';
import { problemSentence } from '../problem-sentence.ts';
import { exitCodes } from '../terminal.ts';
import { version } from '../version.ts';

/** Asks a room about the database that the doctor opened. */
async function asked<T>(connection: pg.ClientConfig, ask: (db: Db) => Promise<T>): Promise<T> {
  const database = openDatabase({ write: connection, poolSize: 1, onError: () => {} });
  try {
    return await ask(database.write);
  } finally {
    await database.close();
  }
}

const marks = { ok: '✓', info: '·', warning: '!', error: '✗' } as const;

/** Exit 0: nothing of severity error; 1: something is. */
export async function doctor({ settings, faults, terminal }: CommandCall): Promise<number> {
  const findings = await examine({
    checkout: checkoutRoot(),
    databaseUrl: settings.databaseUrl,
    dataRoot: settings.dataRoot,
    fileRoot: settings.fileRoot,
    account: settings.databaseAccount,
    log: openLog('silent'),
    mode: settings.mode,
    appVersion: version,
    settingFaults: faults,
    mailConfigured: settings.smtpUrl !== null,
    signatureRoots: settings.signatureRoots.certificates,
    now: () => millisecondsOf(systemClock.now()),
    path: process.env['PATH'] ?? '',
    sentenceOf: problemSentence,
    // The moment of the latest act on record; null before the first, and while the schema is not there.
    latestRecord: (connection) => asked(connection, latestActAt),
    opening: {
      origins: settings.publicOrigins,
      // Settings of deploy/nightly-dump.sh, which stand beside those of the program.
      dumpTo: process.env['DUMP_TO'] ?? null,
      dumpFolder: process.env['DUMP_FOLDER'] ?? '/var/lib/openocop/dumps',
      encrypted: (process.env['DUMP_RECIPIENTS'] ?? '') !== '',
      facts: (connection) => asked(connection, openingFacts),
    },
  });
  const words: Readonly<Record<string, { what(d: never): string; todo(d: never): string }>> = textsOf('en').doctor;
  const told = findings.map((found) => {
    const details = found.details as never;
    const what = words[found.id]?.what(details) ?? found.id;
    const todo = found.severity === 'ok' ? '' : (words[found.id]?.todo(details) ?? '');
    return { id: found.id, severity: found.severity, what, todo };
  });
  for (const one of told) {
    terminal.say(`${marks[one.severity]} ${one.what}`);
    if (one.todo !== '') terminal.say(`    ${one.todo}`);
  }
  const worst = worstOf(findings);
  terminal.answer({ worst, findings: told });
  return worst === 'error' ? exitCodes.refused : exitCodes.done;
}
