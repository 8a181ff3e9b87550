// Takes jobs from the queue: at least once, so every task names its effect and has it once. Works by polling alone.

import { randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { Log } from '#platform/log/log.ts';

/** What a task is given. `once` runs work only if its effect has not been had before. */
export interface TaskContext {
  readonly log: Log;
  once(effectId: string, work: () => Promise<void>): Promise<void>;
}

export type Task = (payload: Readonly<Record<string, unknown>>, context: TaskContext) => Promise<void>;

export interface WorkerOptions {
  readonly pool: Pool;
  readonly tasks: Readonly<Record<string, Task>>;
  /** Lines of `minute hour day month weekday task`, times in UTC. */
  readonly crontab: string;
  /** Tasks that are done once at the start, whatever the hour. */
  readonly atStart?: readonly string[];
  readonly log: Log;
  readonly concurrency: number;
}

export interface RunningWorker {
  stop(): Promise<void>;
}

const BEAT_MS = 20_000;
const DEAD_AFTER = '90 seconds';

/**
 * Frees jobs held by workers that no longer beat; the queue itself would wait four hours. Who took a job a moment ago may not have beaten yet: its
 * job is left alone as long as a worker that beat would be.
 */
async function releaseDead(pool: Pool): Promise<void> {
  const dead = await pool.query<{ worker_id: string }>(
    `delete from worker_heartbeat where beat_at < now() - interval '${DEAD_AFTER}' returning worker_id`,
  );
  const held = await pool.query<{ locked_by: string }>(
    `select distinct locked_by from graphile_worker._private_jobs
      where locked_by is not null and locked_at < now() - interval '${DEAD_AFTER}'
        and locked_by not in (select worker_id from worker_heartbeat)`,
  );
  const ids = [...new Set([...dead.rows.map((r) => r.worker_id), ...held.rows.map((r) => r.locked_by)])];
  if (ids.length > 0) await pool.query('select graphile_worker.force_unlock_workers($1::text[])', [ids]);
}

/** Starts a worker; it beats, releases the dead, and stops by finishing what it holds. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const { pool, log } = options;
  const { parseCrontab, run, Logger } = await import('graphile-worker');
  const workerIds = new Set<string>();
  const process = randomUUID();
  const beat = async (): Promise<void> => {
    for (const id of workerIds) {
      await pool.query(
        `insert into worker_heartbeat values ($1, now(), now())
         on conflict (worker_id) do update set beat_at = excluded.beat_at`,
        [id],
      );
    }
    await releaseDead(pool);
  };
  const context: TaskContext = {
    log,
    async once(effectId, work) {
      // The row is claimed before the work and kept with it: a second delivery waits here, then finds it done.
      const client = await pool.connect();
      try {
        await client.query('begin');
        const claimed = await client.query('insert into job_effect values ($1, $2, now()) on conflict do nothing', [
          effectId,
          process,
        ]);
        if (claimed.rowCount === 1) await work();
        await client.query('commit');
      } catch (error) {
        await client.query('rollback').catch(() => {});
        throw error;
      } finally {
        client.release();
      }
    },
  };
  const taskList = Object.fromEntries(
    Object.entries(options.tasks).map(([name, task]) => [
      name,
      async (payload: unknown) => {
        await task((payload ?? {}) as Readonly<Record<string, unknown>>, context);
      },
    ]),
  );
  const runner = await run({
    pgPool: pool,
    taskList,
    parsedCronItems: parseCrontab(options.crontab),
    concurrency: options.concurrency,
    pollInterval: 2_000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') log.error({}, message);
      else if (level === 'warning') log.warn({}, message);
    }),
  });
  runner.events.on('worker:create', ({ worker }) => {
    workerIds.add(worker.workerId);
  });
  runner.events.on('worker:getJob:start', ({ worker }) => {
    if (workerIds.has(worker.workerId)) return;
    workerIds.add(worker.workerId);
    beat().catch((error: unknown) => log.error({ error: String(error) }, 'heartbeat failed'));
  });
  for (const name of options.atStart ?? []) await runner.addJob(name, {}, { jobKey: `at-start ${name}` });
  await beat();
  const timer = setInterval(() => {
    beat().catch((error: unknown) => log.error({ error: String(error) }, 'heartbeat failed'));
  }, BEAT_MS);
  return {
    async stop() {
      clearInterval(timer);
      await runner.stop();
      await pool.query('delete from worker_heartbeat where worker_id = any($1)', [[...workerIds]]);
    },
  };
}
