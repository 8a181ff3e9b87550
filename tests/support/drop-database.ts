// Takes a test's database away. Whoever of ours is still in it is shown out first; a vacuum of the server itself may not be
// ended by an ordinary role, so a forced drop can be refused: a plain one asks the server to end its own and waits for that.

import type pg from 'pg';

/** Drops the database `name` if it is there. `client` is signed in to another database of the same server. */
export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1 and usename = current_user',
    [name],
  );
  await client.query(`drop database if exists ${name}`);
}
