// A replica takes the reads while it answers, and its loss makes nothing unavailable.

import net from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openDatabase } from '#platform/database/db.ts';
import { ReplicaPool } from '#platform/database/replica-pool.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

/** A way to the server of the run that can be cut and opened again. */
class Way {
  #server: net.Server | undefined;
  readonly #open = new Set<net.Socket>();
  port = 0;

  async open(): Promise<void> {
    const { host, port } = inject('testDatabase');
    const server = net.createServer((from) => {
      const to = host.startsWith('/') ? net.connect(`${host}/.s.PGSQL.${port}`) : net.connect(port, host);
      for (const socket of [from, to]) {
        this.#open.add(socket);
        socket.on('error', () => {});
        socket.on('close', () => this.#open.delete(socket));
      }
      from.pipe(to);
      to.pipe(from);
    });
    this.#server = server;
    await new Promise<void>((done) => server.listen(this.port, '127.0.0.1', done));
    this.port = (server.address() as net.AddressInfo).port;
  }

  async cut(): Promise<void> {
    for (const socket of this.#open) socket.destroy();
    await new Promise((done) => this.#server?.close(done));
  }
}

let house: TestHouse;
const way = new Way();
const account = () => ({ ...inject('testDatabase'), host: '127.0.0.1' });

beforeAll(async () => {
  house = await freshHouse();
  await way.open();
});
afterAll(async () => {
  await way.cut();
  await house.close();
});

/** The replica of these tests is another database of the server, so that an answer says who gave it. */
const who = async (pool: pg.Pool): Promise<string> =>
  (await pool.query<{ name: string }>('select current_database() as name')).rows[0]?.name ?? '';

describe('a replica for reads', () => {
  test('reads go to the replica, to the primary while it is cut off, and back to it afterwards', async () => {
    const primary = new pg.Pool(house.connection);
    const away: string[] = [];
    const replica = new ReplicaPool({
      config: { ...account(), port: way.port, database: 'postgres' },
      primary,
      onAway: (error) => away.push(error.message),
      restMs: 200,
    });
    replica.on('error', () => {});
    try {
      expect(await who(replica)).toBe('postgres');
      await way.cut();
      await expect.poll(() => replica.totalCount).toBe(0);
      expect(await Promise.all([who(replica), who(replica)])).toEqual(Array(2).fill(house.connection.database));
      expect(away[0]).toMatch(/ECONNREFUSED/);
      const asked = away.length;
      expect(await who(replica)).toBe(house.connection.database);
      expect(away.length, 'it is left alone for a while').toBe(asked);
      await way.open();
      await expect.poll(() => who(replica), { timeout: 5_000 }).toBe('postgres');
    } finally {
      await replica.end();
      await primary.end();
    }
  });

  test('a replica that is merely busy does not push its readers to the primary', async () => {
    const primary = new pg.Pool(house.connection);
    const away: string[] = [];
    const config = { ...account(), port: way.port, database: 'postgres', max: 1, connectionTimeoutMillis: 100 };
    const replica = new ReplicaPool({ config, primary, onAway: (error) => away.push(error.message) });
    try {
      const client = await replica.connect();
      await expect(who(replica)).rejects.toThrow('timeout');
      expect(away).toEqual([]);
      client.release();
      expect(await who(replica)).toBe('postgres');
    } finally {
      await replica.end();
      await primary.end();
    }
  });

  test('the house reads from its primary when the replica never answered', async () => {
    const said: string[] = [];
    const database = openDatabase({
      write: house.connection,
      read: { ...account(), port: 1, database: 'postgres' },
      poolSize: 2,
      onError: (error) => said.push(error.message),
    });
    try {
      expect(await who(database.readPool)).toBe(house.connection.database);
      expect(said).toEqual([expect.stringContaining('the replica is out of reach, the primary answers reads')]);
    } finally {
      await database.close();
    }
  });
});
