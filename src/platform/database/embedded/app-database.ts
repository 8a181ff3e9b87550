// The app's role and database inside the embedded server, made once; the app is their owner and no superuser.

import { readFileSync } from 'node:fs';
import pg from 'pg';
import { APP_DATABASE, APP_ROLE, SUPERUSER, type Transport } from './cluster.ts';
import type { Places } from './places.ts';
import type { Postmaster } from './server-process.ts';

/** What a pool needs to reach the app's database. */
export interface EmbeddedConnection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
}

/** How the app reaches its database on this server. */
export function appConnection(server: Postmaster, places: Places, transport: Transport): EmbeddedConnection {
  const { host, port } = server;
  const address = { host, port, user: APP_ROLE, database: APP_DATABASE };
  return transport === 'tcp' ? { ...address, password: readFileSync(places.password, 'utf8') } : address;
}

/** The same as one text, for tools that want an address. */
export function connectionStringOf(connection: EmbeddedConnection): string {
  const { host, port, user, database, password } = connection;
  if (password !== undefined) return `postgresql://${user}:${password}@${host}:${port}/${database}`;
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(host)}&port=${port}`;
}

async function withClient<T>(connection: EmbeddedConnection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
  // A server that goes away makes the query fail; the event beside it says nothing more.
  client.on('error', () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const NO_DATABASE = '3D000';
const NO_ROLE = '28000';
const WRONG_PASSWORD = '28P01';

/**
 * Makes sure that the app can enter, and answers the server's version (`18.4`). The first time, the role and the
 * database are made; a start that was interrupted between the two is completed by the next.
 */
export async function ensureAppDatabase(connection: EmbeddedConnection, disposable: boolean): Promise<string> {
  try {
    return await versionBy(connection);
  } catch (error) {
    const code = (error as { code?: string }).code ?? '';
    if (![NO_DATABASE, NO_ROLE, WRONG_PASSWORD].includes(code)) throw error;
  }
  await withClient({ ...connection, user: SUPERUSER, database: 'postgres' }, async (client) => {
    const role = await client.query('select 1 from pg_roles where rolname = $1', [APP_ROLE]);
    const secret = connection.password === undefined ? '' : ` password ${client.escapeLiteral(connection.password)}`;
    if (role.rowCount === 0)
      await client.query(`create role ${APP_ROLE} login${secret}${disposable ? ' createdb' : ''}`);
    const database = await client.query('select 1 from pg_database where datname = $1', [APP_DATABASE]);
    if (database.rowCount === 0) await client.query(`create database ${APP_DATABASE} owner ${APP_ROLE}`);
  });
  return versionBy(connection);
}

function versionBy(connection: EmbeddedConnection): Promise<string> {
  return withClient(connection, async (client) => {
    const answer = await client.query<{ server_version: string }>('show server_version');
    return answer.rows[0]?.server_version ?? '';
  });
}
