// The database as the app sees it: version, encoding, migrations, extensions, durability, clock.

import pg from 'pg';
import { openDatabase } from '#platform/database/db.ts';
import { appliedMigrations } from '#platform/database/migrate.ts';
import { migrations } from '#platform/database/migrations/index.ts';
import { type Finding, finding, type Severity } from './finding.ts';

interface Facts {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
  readonly trigram: 'installed' | 'available' | 'missing';
  readonly vietnamese: boolean;
  readonly off: string[];
  readonly checksums: boolean;
  readonly role: string;
  readonly superuser: boolean;
  readonly now: string;
}

const FACTS = `
  select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
    current_setting('server_encoding') as encoding,
    case when exists (select from pg_extension where extname = 'pg_trgm') then 'installed'
         when exists (select from pg_available_extensions where name = 'pg_trgm') then 'available'
         else 'missing' end as trigram,
    exists (select from pg_collation where collname = 'vi-x-icu') as vietnamese,
    array(select s from unnest(array['fsync', 'full_page_writes', 'synchronous_commit']) s
          where current_setting(s) in ('off', 'local')) as off,
    current_setting('data_checksums') = 'on' as checksums,
    current_user::text as role,
    (select rolsuper from pg_roles where rolname = current_user) as superuser,
    to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`;

/** Supported are servers 15 to 18; an older or newer one is an error. */
export function versionSeverity(major: number): Severity {
  return major >= 15 && major <= 18 ? 'ok' : 'error';
}

/** The clocks of app and database may differ by 5 seconds; above that it is told, above 60 seconds it is an error. */
export function clockSeverity(seconds: number): Severity {
  if (Math.abs(seconds) > 60) return 'error';
  return Math.abs(seconds) > 5 ? 'warning' : 'ok';
}

/** Asks the database; an unreachable one is a finding, told with the reason. */
export async function examineDatabase(connection: pg.ClientConfig, now: () => number): Promise<readonly Finding[]> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    const before = now();
    const answer = await client.query<Facts>(FACTS);
    const facts = answer.rows[0];
    if (facts === undefined) throw new Error('the database gave no answer');
    const here = (before + now()) / 2;
    return [...judge(facts, here), await examineMigrations(connection)];
  } catch (error) {
    return [finding('database/unreachable', 'error', { reason: (error as Error).message })];
  } finally {
    await client.end().catch(() => {});
  }
}

function judge(facts: Facts, here: number): Finding[] {
  const seconds = Math.round((Date.parse(facts.now) - here) / 100) / 10;
  return [
    finding('database/version', versionSeverity(Math.floor(facts.number / 10_000)), { version: facts.version }),
    finding('database/encoding', facts.encoding === 'UTF8' ? 'ok' : 'error', { encoding: facts.encoding }),
    finding('database/trigram', trigramSeverity(facts.trigram), { state: facts.trigram }),
    finding('database/vietnamese-order', facts.vietnamese ? 'ok' : 'error', {}),
    finding('database/durability', facts.off.length === 0 ? 'ok' : 'error', { off: facts.off }),
    finding('database/checksums', facts.checksums ? 'ok' : 'warning', {}),
    finding('database/superuser', facts.superuser ? 'warning' : 'ok', { role: facts.role }),
    finding('clock/against-database', clockSeverity(seconds), { seconds }),
  ];
}

function trigramSeverity(state: Facts['trigram']): Severity {
  if (state === 'missing') return 'error';
  return state === 'installed' ? 'ok' : 'info';
}

/** Migrations still to come are told; ones this program does not know mean that the program is older than the data. */
async function examineMigrations(connection: pg.ClientConfig): Promise<Finding> {
  const database = openDatabase({ write: connection, poolSize: 1, onError: () => {} });
  try {
    const applied = await appliedMigrations(database.write);
    const known = Object.keys(migrations);
    const unknown = applied.filter((name) => !known.includes(name));
    const pending = known.filter((name) => !applied.includes(name));
    const severity = unknown.length > 0 ? 'error' : pending.length > 0 ? 'warning' : 'ok';
    return finding('database/migrations', severity, { pending, unknown });
  } finally {
    await database.close();
  }
}
