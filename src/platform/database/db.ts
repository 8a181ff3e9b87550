// The one way to PostgreSQL: two pools (writes, reads), one policy for types, hot statements prepared by name.

import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { prepareRepeated } from './prepare-repeated.ts';
import { ReplicaPool } from './replica-pool.ts';

/** A handle without tables; each room's store adds its own with `db.withTables<…>()`. */
// biome-ignore lint/complexity/noBannedTypes: a handle that names no table at all
export type Db = Kysely<{}>;

/** Dates stay legal dates, instants stay text, counts are numbers: nothing shifts by a time zone. */
function applyTypePolicy(): void {
  const { types } = pg;
  types.setTypeParser(types.builtins.DATE, (text) => text);
  types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString());
  types.setTypeParser(types.builtins.INT8, (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError(`int8 beyond 2^53: ${text}`);
    return value;
  });
}

export interface DatabaseSettings {
  readonly write: pg.PoolConfig;
  /** A replica for lists, searches, reports and the public catalogue; absent or out of reach: reads use the primary. */
  readonly read?: pg.PoolConfig;
  readonly poolSize: number;
  readonly onError: (error: Error) => void;
}

/** Primary and reader, opened once per process. */
export interface Database {
  readonly write: Db;
  readonly read: Db;
  readonly writePool: pg.Pool;
  readonly readPool: pg.Pool;
  close(): Promise<void>;
}

interface OpenPool {
  readonly pool: pg.Pool;
  /** Ends the pool and waits until each connection has said goodbye: `pool.end()` alone answers before that. */
  end(): Promise<void>;
}

const CONNECT_MS = 10_000;
/** A replica has the primary behind it, so nobody waits long for it. */
const CONNECT_REPLICA_MS = 2_000;

function openPool(settings: DatabaseSettings, primary?: pg.Pool): OpenPool {
  const config = {
    ...(primary === undefined ? settings.write : settings.read),
    max: settings.poolSize,
    idleTimeoutMillis: 30_000,
    connectionTimeoutMillis: primary === undefined ? CONNECT_MS : CONNECT_REPLICA_MS,
    application_name: 'openocop',
  };
  const pool =
    primary === undefined
      ? new pg.Pool(config)
      : new ReplicaPool({
          config,
          primary,
          onAway: ({ message }) =>
            settings.onError(new Error(`the replica is out of reach, the primary answers reads: ${message}`)),
        });
  pool.on('error', settings.onError);
  const leaving = new Set<Promise<void>>();
  pool.on('connect', (client) => {
    client.on('error', settings.onError);
    prepareRepeated(client);
    const gone: Promise<void> = new Promise<void>((done) => client.once('end', () => done())).then(() => {
      leaving.delete(gone);
    });
    leaving.add(gone);
  });
  return {
    pool,
    async end() {
      await pool.end();
      await Promise.all(leaving);
    },
  };
}

/** Opens the pools. Nothing is connected before the first query. */
export function openDatabase(settings: DatabaseSettings): Database {
  applyTypePolicy();
  const writer = openPool(settings);
  const reader = settings.read === undefined ? writer : openPool(settings, writer.pool);
  const { pool: writePool } = writer;
  const { pool: readPool } = reader;
  // biome-ignore lint/complexity/noBannedTypes: see Db
  const write = new Kysely<{}>({ dialect: new PostgresDialect({ pool: writePool }) });
  // biome-ignore lint/complexity/noBannedTypes: see Db
  const read = readPool === writePool ? write : new Kysely<{}>({ dialect: new PostgresDialect({ pool: readPool }) });
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await writer.end();
    if (reader !== writer) await reader.end();
  };
  return {
    write,
    read,
    writePool,
    readPool,
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** Runs SQL text with positional parameters inside whatever transaction `db` is. */
export async function query<Row>(db: Db, text: string, values: readonly unknown[] = []): Promise<readonly Row[]> {
  const answer = await db.executeQuery<Row>(CompiledQuery.raw(text, [...values]));
  return answer.rows;
}

/**
 * A hot statement prepared by name on its connection; for reads outside any transaction.
 * The planner sees only the conditions that are really there: give each combination its own name.
 */
export async function queryNamed<Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const answer = await pool.query<Row>({ name, text, values: [...values] });
  return answer.rows;
}
