// Workers that are alive, and effects already had: a job delivered twice acts once.

import { sqlMigration } from '../sql-migration.ts';

export const jobs = sqlMigration(`
create table worker_heartbeat (
  worker_id text primary key,
  started_at timestamptz not null,
  beat_at timestamptz not null
);

create table job_effect (
  id text primary key,
  task text not null,
  done_at timestamptz not null
);
`);
