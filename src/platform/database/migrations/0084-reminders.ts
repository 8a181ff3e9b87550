// When members of a session were reminded of the sheets that they still owe: whom, by whom. Nothing of a mark.

import { sqlMigration } from '../sql-migration.ts';

export const reminders = sqlMigration(`
create table session_reminder (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  -- the members that were told
  members jsonb not null,
  reminded_by uuid,
  reminded_at timestamptz not null
);
create index session_reminder_session on session_reminder (session_id, reminded_at);
`);
