// Tasks given to offices, what happened to each (rows are added, never changed), when offices are reminded, and calendars by secret link.

import { sqlMigration } from '../sql-migration.ts';

export const tasks = sqlMigration(`
create table task (
  id uuid primary key,
  version integer not null default 1,
  -- rows of the room of directives
  letter_id uuid,
  clause_id uuid,
  -- the source in words, as it was known when the task was given
  source text,
  -- given to many at once: the state of a parent is that of its children
  parent_id uuid references task (id),
  spread text check (spread in ('communes', 'departments', 'chosen')),
  -- the first task of a row of recurring ones, and which one of them this is
  series_id uuid references task (id),
  ordinal integer not null default 1,
  series_ends_on date,
  assigner_province_code text not null,
  assigner_commune_code text,
  assigner_body_id uuid,
  assigner_label text not null,
  assigned_by uuid,
  assigned_by_name text not null,
  leader_id uuid,
  leader_name text,
  -- the lead office
  province_code text not null,
  commune_code text,
  body_id uuid,
  lead_label text not null,
  -- the day whose codes the lead office is written in
  unit_named_on date not null,
  coordinators jsonb not null default '[]',
  -- codes of communes among the coordinators
  coordinator_communes text[] not null default '{}',
  content text not null,
  output text,
  due_on date,
  kind text not null check (kind in ('once', 'recurring', 'standing')),
  period text check (period in ('month', 'quarter', 'half-year', 'year')),
  indicator text,
  assigned_on date not null,
  state text not null check (state in ('open', 'handed-in', 'done', 'cancelled')),
  handed_in_on date,
  handed_in_by uuid,
  closed_on date,
  -- an extension that was asked for and not decided
  asked_until date,
  last_act_on date,
  reminded_on date,
  -- how many levels up it was told that the task is late, and when last
  escalation integer not null default 0,
  escalated_on date,
  search_text text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((kind = 'standing') = (due_on is null)),
  check ((kind = 'once') = (period is null))
);
create index task_lead on task (province_code, commune_code, body_id, state);
create index task_assigner on task (assigner_province_code, assigner_commune_code, state);
create index task_letter on task (letter_id);
create index task_clause on task (clause_id);
create index task_parent on task (parent_id);
create index task_due on task (due_on) where state in ('open', 'handed-in');
create index task_coordinator_communes on task using gin (coordinator_communes);
create unique index task_series on task (series_id, ordinal) where parent_id is null and series_id is not null;

create table task_act (
  id uuid primary key,
  task_id uuid not null references task (id) on delete cascade,
  kind text not null check (kind in ('progress', 'delay', 'extension-asked', 'extension-granted', 'extension-refused',
    'handed-in', 'taken', 'returned', 'reminded', 'escalated', 'handed-over', 'cancelled')),
  words text,
  figures jsonb not null default '[]',
  percent integer check (percent between 0 and 100),
  files jsonb not null default '[]',
  until date,
  -- the due date before an extension was granted
  previous_due_on date,
  -- for which office it was done; in its place where the office has no account
  office_label text,
  in_place boolean not null default false,
  -- whom a reminder or an escalation was told, or who took over
  to_label text,
  by_id uuid,
  by_name text not null,
  on_day date not null,
  at timestamptz not null
);
create index task_act_task on task_act (task_id, at);

-- days that a province set, from a day on; rows are added, never changed
create table task_setting (
  id uuid primary key,
  province_code text not null,
  valid_from date not null,
  -- days before the due date on which the lead office is reminded
  remind_days integer not null check (remind_days between 0 and 60),
  -- days of lateness until one level up is told, and again until the next
  grace_days integer not null check (grace_days between 1 and 60),
  -- days without an act after which an office counts as silent
  silent_days integer not null check (silent_days between 7 and 365),
  made_by uuid,
  made_at timestamptz not null
);
create index task_setting_place on task_setting (province_code, valid_from);

-- a secret address of one's due dates for a calendar; the token itself is nowhere
create table task_calendar_link (
  id uuid primary key,
  account_id uuid not null,
  token_hash text not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz
);
create unique index task_calendar_link_open on task_calendar_link (account_id) where revoked_at is null;
`);
