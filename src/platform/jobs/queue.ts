// The outbox: a job is a row written in the act's own transaction; the worker takes it after the commit.

import type { Pool } from 'pg';
import { type Db, query } from '#platform/database/db.ts';
import type { Job } from '#runner/use-case.ts';

const SCHEMA_OF = '0.17.3';

/** Installs or updates the queue's own schema; does nothing when this database already has this version's. */
export async function prepareQueue(pool: Pool): Promise<void> {
  const known = await pool.query<{ value: string }>(
    "select value #>> '{}' as value from setting where name = 'queue.schema'",
  );
  const present = await pool.query<{ there: string | null }>(
    "select to_regnamespace('graphile_worker')::text as there",
  );
  if (known.rows[0]?.value === SCHEMA_OF && present.rows[0]?.there != null) return;
  const { runMigrations } = await import('graphile-worker');
  await runMigrations({ pgPool: pool });
  await pool.query(
    `insert into setting (name, value, updated_at) values ('queue.schema', to_jsonb($1::text), now())
     on conflict (name) do update set value = excluded.value, updated_at = excluded.updated_at`,
    [SCHEMA_OF],
  );
}

/** Adds a job inside whatever transaction `db` is: rolled back with it, durable with it. */
export async function enqueue(db: Db, job: Job): Promise<void> {
  await query(
    db,
    `select graphile_worker.add_job($1, payload := $2::json, run_at := $3::timestamptz, job_key := $4, max_attempts := 10)`,
    [job.task, JSON.stringify(job.payload), job.runAt ?? null, job.key ?? null],
  );
}
