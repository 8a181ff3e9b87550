// What changed in the attendance of a session after its scoring began: who, from what to what, and why. For the minutes.

import { sqlMigration } from '../sql-migration.ts';

export const attendanceChanges = sqlMigration(`
create table session_attendance_change (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  member_id uuid not null references council_member (id),
  -- {present, standsInFor, onPaper}; null: nobody had marked this member yet
  was jsonb,
  became jsonb not null,
  reason text not null,
  changed_by uuid,
  changed_name text not null,
  changed_at timestamptz not null
);
create index session_attendance_change_session on session_attendance_change (session_id, changed_at);
`);
