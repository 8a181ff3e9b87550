// What members of a council mark in a session: drafts and sheets under seal, the reveal, and results with what they were computed from.

import { sqlMigration } from '../sql-migration.ts';

export const scoring = sqlMigration(`
create table session_draft (
  id uuid primary key,
  version integer not null default 1,
  session_id uuid not null references council_session (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  member_id uuid not null references council_member (id),
  -- sealed by the secret of the installation, which no dump holds
  box text not null,
  saved_by uuid,
  saved_at timestamptz not null,
  unique (session_id, dossier_id, member_id)
);

create table session_sheet (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  member_id uuid not null references council_member (id),
  -- 1: as submitted; a revision after the reveal is the next
  ordinal integer not null,
  origin text not null check (origin in ('own', 'paper')),
  -- sealed until the reveal, readable from then on: never both
  box text,
  content text,
  content_hash text not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  -- a sheet typed from paper counts once a second person has checked it
  checked_at timestamptz,
  checked_by uuid,
  scan jsonb,
  unique (session_id, dossier_id, member_id, ordinal),
  check ((box is null) <> (content is null))
);

create table session_reveal (
  session_id uuid primary key references council_session (id) on delete cascade,
  revealed_at timestamptz not null,
  revealed_by uuid,
  -- who had no sheet somewhere, and why the chair went on
  excused jsonb not null
);

create table session_result (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  kind text not null check (kind in ('computed', 'paper')),
  -- canonical JSON, with the hashes of all it was computed from
  content text not null,
  content_hash text not null,
  set_key text not null,
  made_at timestamptz not null,
  made_by uuid,
  -- of a council on paper: the second person
  checked_at timestamptz,
  checked_by uuid,
  scan jsonb,
  unique (session_id, dossier_id)
);
create index session_result_set on session_result (set_key);
create index session_result_dossier on session_result (dossier_id);

-- what a council wants put right by a day
create table completion_item (
  id uuid primary key,
  version integer not null default 1,
  result_id uuid not null references session_result (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  words text not null,
  due_on date not null,
  attached_by uuid,
  attached_at timestamptz not null,
  settled_on date,
  settled_by uuid,
  settled_note text,
  unique (result_id, ordinal)
);
`);
