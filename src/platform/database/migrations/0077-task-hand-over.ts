// The due date a task was given with, and lists of what one office or person handed over to others, line by line.

import { sqlMigration } from '../sql-migration.ts';

export const taskHandOver = sqlMigration(`
alter table task add column original_due_on date;
update task set original_due_on = due_on;

create table hand_over (
  id uuid primary key,
  province_code text not null,
  commune_code text,
  -- who gave: an office, or a person who leaves
  from_kind text not null check (from_kind in ('office', 'person')),
  from_body_id uuid,
  from_account_id uuid,
  from_label text not null,
  reason text not null,
  on_day date not null,
  -- each line: what kind, which record, how it is called, who takes it
  lines jsonb not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null
);
create index hand_over_place on hand_over (province_code, commune_code, on_day);
`);
