// The outbox: a job lives and dies with its act, has its effect once, and a killed worker's job is taken over.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query } from '#platform/database/db.ts';
import { enqueue } from '#platform/jobs/queue.ts';
import { startWorker, type Task } from '#platform/jobs/worker.ts';
import { silentLog } from '#platform/log/log.ts';
import { freshHouse, type TestHouse } from '../support/database.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await freshHouse({ poolSize: 10 });
});
afterAll(async () => {
  await house.close();
});

async function untilTrue(question: () => boolean | Promise<boolean>): Promise<void> {
  const until = Date.now() + 20_000;
  while (!(await question())) {
    if (Date.now() > until) throw new Error('it did not come true in twenty seconds');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

const waiting = async (): Promise<number> => {
  const rows = await query<{ n: number }>(
    house.ports.database.write,
    'select count(*)::int n from graphile_worker._private_jobs',
  );
  return rows[0]?.n ?? 0;
};

const workerOn = (tasks: Record<string, Task>) =>
  startWorker({ pool: house.ports.database.writePool, tasks, crontab: '', log: silentLog, concurrency: 2 });

describe('a job', () => {
  it('is gone with the act that is rolled back, there with the act that commits, and one for two of the same key', async () => {
    const { write } = house.ports.database;
    await write
      .transaction()
      .execute(async (db) => {
        await enqueue(db, { task: 'note', payload: {} });
        throw new Error('rolled back');
      })
      .catch(() => {});
    expect(await waiting()).toBe(0);
    await write.transaction().execute(async (db) => {
      await enqueue(db, { task: 'note', payload: { n: 1 }, key: 'once' });
      await enqueue(db, { task: 'note', payload: { n: 2 }, key: 'once' });
    });
    expect(await waiting()).toBe(1);
  });

  it('of the start is done once when the worker begins, whatever the hour', async () => {
    const done: string[] = [];
    const worker = await startWorker({
      pool: house.ports.database.writePool,
      tasks: { note: async () => {}, morning: async () => void done.push('morning') },
      crontab: '0 0 1 1 * morning',
      atStart: ['morning'],
      log: silentLog,
      concurrency: 2,
    });
    await untilTrue(() => done.length > 0);
    await untilTrue(async () => (await waiting()) === 0);
    await worker.stop();
    expect(done).toEqual(['morning']);
  });

  it('has its effect once, also when it is delivered again', async () => {
    const { write } = house.ports.database;
    let effects = 0;
    for (let i = 0; i < 3; i += 1) await enqueue(write, { task: 'effect', payload: { effect: 'a letter' } });
    const worker = await workerOn({
      note: async () => {},
      effect: async (payload, { once }) => {
        await once(String(payload['effect']), async () => {
          effects += 1;
          await new Promise((resolve) => setTimeout(resolve, 50));
        });
      },
    });
    await untilTrue(async () => (await waiting()) === 0);
    await worker.stop();
    expect(effects).toBe(1);
  });

  it('held by a worker that was killed is taken over by the next that starts', async () => {
    const { write } = house.ports.database;
    await enqueue(write, { task: 'effect', payload: {} });
    // What a killed worker leaves: a lock in the name of somebody who does not beat.
    const gone = `update graphile_worker._private_jobs set locked_at = now() - interval '2 minutes', locked_by = 'worker-gone'`;
    await query(write, gone);
    let done = 0;
    const worker = await workerOn({
      effect: async () => {
        done += 1;
      },
    });
    await untilTrue(async () => (await waiting()) === 0);
    await worker.stop();
    expect(done).toBe(1);
  });

  it('taken a moment ago by a worker that has not beaten yet stays with it: it would be done twice', async () => {
    const { write } = house.ports.database;
    await enqueue(write, { task: 'effect', payload: {} });
    await query(write, `update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-beginning'`);
    let done = 0;
    // A worker that starts looks for what dead ones left before it says that it runs.
    const worker = await workerOn({
      effect: async () => {
        done += 1;
      },
    });
    const held = await query<{ by: string | null }>(write, 'select locked_by as by from graphile_worker._private_jobs');
    await worker.stop();
    expect([held, done]).toEqual([[{ by: 'worker-beginning' }], 0]);
    await query(write, 'delete from graphile_worker._private_jobs');
  });
});
