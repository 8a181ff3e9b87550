// Reports of offices: every version of what was written, what happened to it, figures as they were frozen, and each form in which it went
// out; and the targets of plans. Versions, acts and frozen figures are added and never changed.

import { sqlMigration } from '../sql-migration.ts';

const office = `province_code text not null,
  commune_code text,
  body_id uuid`;

export const reports = sqlMigration(`
create table report (
  id uuid primary key,
  version integer not null default 1,
  ${office},
  -- how the office was called on the day the report was begun
  office_label text not null,
  kind text not null check (kind in ('letter', 'periodic')),
  -- rows of the rooms of directives and tasks
  letter_id uuid,
  task_id uuid,
  period_kind text not null,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  -- the last day that its figures count
  as_of date not null,
  title text not null,
  state text not null check (state in ('draft', 'submitted', 'returned', 'approved', 'issued', 'dropped')),
  due_on date,
  prepared_by uuid,
  prepared_by_name text not null,
  approved_by uuid,
  approved_on date,
  issued_on date,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((kind = 'letter') = (letter_id is not null))
);
create index report_place on report (province_code, commune_code, state);
create index report_letter on report (letter_id) where letter_id is not null;

create table report_version (
  id uuid primary key,
  report_id uuid not null references report (id) on delete cascade,
  ordinal integer not null,
  -- title, sections, indicators
  content jsonb not null,
  saved_by uuid,
  saved_by_name text not null,
  saved_at timestamptz not null,
  unique (report_id, ordinal)
);

create table report_act (
  id uuid primary key,
  report_id uuid not null references report (id) on delete cascade,
  ordinal integer not null,
  kind text not null check (kind in ('made', 'submitted', 'returned', 'approved', 'issued', 'dropped')),
  words text,
  -- the version that it was done to
  version_ordinal integer not null,
  by_id uuid,
  by_name text not null,
  on_day date not null,
  at timestamptz not null,
  unique (report_id, ordinal)
);

-- figures as they were when a report was submitted; the last of a report is what it says
create table report_freeze (
  id uuid primary key,
  report_id uuid not null references report (id) on delete cascade,
  ordinal integer not null,
  version_ordinal integer not null,
  frozen_on date not null,
  frozen_at timestamptz not null,
  -- what was asked, and for each indicator the value, its parts and the records behind it
  content jsonb not null,
  unique (report_id, ordinal)
);

-- one paper of a report: a shape, its number, the letter of the book of outgoing letters
create table report_issue (
  id uuid primary key,
  report_id uuid not null references report (id) on delete cascade,
  ${office},
  shape text not null,
  number text not null,
  serial text not null,
  issued_year integer not null,
  issued_on date not null,
  letter_id uuid,
  -- the signed scan
  file jsonb,
  issued_by uuid,
  issued_by_name text not null,
  issued_at timestamptz not null,
  unique (report_id, shape)
);
create unique index report_issue_of_body on report_issue (body_id, issued_year, serial) where body_id is not null;

create table plan_target (
  id uuid primary key,
  version integer not null default 1,
  ${office},
  -- the plan: a letter that is held, or its number and day as they are printed
  letter_id uuid,
  plan text not null,
  indicator text not null,
  period_from date not null,
  period_to date not null check (period_to >= period_from),
  target double precision not null check (target >= 0),
  note text,
  set_by uuid,
  set_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- taken back, with the reason; it stays to be read
  ended_on date,
  end_reason text,
  check ((ended_on is null) = (end_reason is null))
);
create index plan_target_place on plan_target (province_code, commune_code);
create unique index plan_target_once on plan_target
  (province_code, coalesce(commune_code, ''), coalesce(body_id, '00000000-0000-0000-0000-000000000000'), plan, indicator, period_from, period_to)
  where ended_on is null;
`);
