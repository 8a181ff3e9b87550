// Output of products by period as their producers say it, every saying kept; what was promised on paper, typed once; commitments that are
// followed with their days; who owes reports by which paper; reminders that went out.

import { sqlMigration } from '../sql-migration.ts';

const place = `product_id uuid not null,
  producer_id uuid not null,
  province_code text not null,
  commune_code text`;

export const output = sqlMigration(`
create table output_report (
  id uuid primary key,
  ${place},
  period_year integer not null check (period_year between 2018 and 2200),
  period_kind text not null check (period_kind in ('month', 'quarter', 'half-year', 'year')),
  period_number integer not null check (period_number between 1 and 12),
  period_from date not null,
  period_to date not null,
  -- 1 for the first saying of a period; the last one counts, none is changed
  ordinal integer not null,
  quantity double precision not null check (quantity >= 0),
  unit text not null,
  price_vnd bigint,
  revenue_vnd bigint,
  workers integer,
  channels jsonb not null,
  note text,
  reason text,
  flags jsonb not null,
  confirmation text,
  reported_on date not null,
  made_by uuid,
  made_by_name text not null,
  by_proxy boolean not null,
  made_at timestamptz not null,
  unique (product_id, period_year, period_kind, period_number, ordinal),
  check ((ordinal = 1) = (reason is null))
);
create index output_report_place on output_report (province_code, commune_code, period_to);
create index output_report_producer on output_report (producer_id);

-- what an officer found of a report that looked doubtful
create table output_review (
  id uuid primary key,
  report_id uuid not null references output_report (id),
  outcome text not null check (outcome in ('right', 'ask-again')),
  words text,
  reviewed_by uuid,
  reviewed_by_name text not null,
  reviewed_on date not null,
  made_at timestamptz not null
);
create index output_review_report on output_review (report_id);

-- criteria, capacity and the rest of a ranked dossier that is only on paper; every saving is kept
create table output_sheet (
  id uuid primary key,
  ${place},
  ordinal integer not null,
  source text not null,
  received_on date,
  set_id text,
  answers text not null,
  capacity double precision,
  capacity_unit text,
  raw_material text,
  raw_material_area text,
  workers integer,
  environment text,
  places jsonb not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (product_id, ordinal)
);

-- one thing that was promised, or that a rule asks for, with the day it is due
create table output_promise (
  id uuid primary key,
  version integer not null default 1,
  ${place},
  kind text not null check (kind in ('labour', 'environment', 'food-safety', 'raw-material', 'output', 'other')),
  words text not null,
  source text not null,
  due_on date,
  -- due again so many months later once it was kept
  repeat_months integer check (repeat_months between 1 and 60),
  state text not null check (state in ('open', 'kept', 'not-kept', 'dropped')),
  state_words text,
  state_on date,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index output_promise_product on output_promise (product_id);
create index output_promise_due on output_promise (province_code, commune_code, due_on) where state = 'open';

-- how often producers of a province report, by a paper of its own
create table output_duty (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  valid_from date not null,
  -- the first day on which it no longer holds; null: until further notice
  valid_until date,
  period_kind text not null check (period_kind in ('month', 'quarter', 'half-year', 'year')),
  due_days integer not null check (due_days between 0 and 366),
  remind_days jsonb not null,
  basis text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  check (valid_until is null or valid_until > valid_from)
);
create index output_duty_province on output_duty (province_code, valid_from desc);

create table output_reminder (
  id uuid primary key,
  product_id uuid not null,
  period_year integer not null,
  period_kind text not null,
  period_number integer not null,
  -- which of the days of the duty it was
  step integer not null,
  reminded_on date not null,
  unique (product_id, period_year, period_kind, period_number, step)
);
`);
