// Inspection and supervision: yearly plans with what was chosen for them and why, inspections with their deciding body and team, visits, and
// the cases that lead to a visit.

import { sqlMigration } from '../sql-migration.ts';

export const inspections = sqlMigration(`
create table inspection_plan (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  year integer not null check (year between 2000 and 2200),
  title text not null,
  purpose text not null,
  -- number, day and body of the paper that approved it; null: a draft
  approval jsonb,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index inspection_plan_place on inspection_plan (province_code, year);

-- what a person said about a product for a plan; rows are added, the last one of a product counts
create table inspection_choice (
  id uuid primary key,
  plan_id uuid not null references inspection_plan (id) on delete cascade,
  ordinal integer not null,
  product_id uuid not null,
  product_name text not null,
  producer_id uuid,
  producer_name text not null,
  province_code text not null,
  commune_code text,
  chosen boolean not null,
  -- whether the list proposed it at that moment, with the score and the reasons it had
  proposed boolean not null,
  score integer not null,
  reasons jsonb not null,
  -- why the person chose otherwise
  why text,
  quarter integer check (quarter between 1 and 4),
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null
);
create index inspection_choice_plan on inspection_choice (plan_id, product_id, ordinal);

create table inspection (
  id uuid primary key,
  version integer not null default 1,
  plan_id uuid references inspection_plan (id),
  province_code text not null,
  title text not null,
  purpose text not null,
  unscheduled boolean not null,
  -- why it was not in a plan
  reason text,
  decision jsonb not null,
  decider text not null,
  -- why the ministry goes to products below five stars
  needed text,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  team jsonb not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index inspection_place on inspection (province_code, starts_on);
create index inspection_of_plan on inspection (plan_id);

create table visit (
  id uuid primary key,
  version integer not null default 1,
  inspection_id uuid references inspection (id),
  kind text not null check (kind in ('inspection', 'guidance', 'supervision')),
  province_code text not null,
  commune_code text,
  producer_id uuid,
  producer_name text not null,
  place text not null,
  position jsonb,
  product_ids jsonb not null default '[]',
  planned_on date not null,
  team jsonb not null,
  decision jsonb,
  reason text,
  checklists jsonb not null default '[]',
  recheck_of uuid references visit (id),
  case_id uuid,
  state text not null check (state in ('planned', 'notified', 'on-site', 'recorded', 'closed', 'cancelled')),
  held_on date,
  closed_on date,
  -- what was answered to the warning that the producer was visited lately
  recent_reason text,
  cancel_reason text,
  -- what a guidance or supervision visit saw and said
  words text,
  photos jsonb not null default '[]',
  office_label text not null,
  search_text text not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- an inspection names the decision it rests on; guidance and supervision need none
  check (kind <> 'inspection' or decision is not null),
  check (state <> 'cancelled' or cancel_reason is not null)
);
create index visit_place on visit (province_code, commune_code, planned_on);
create index visit_producer on visit (producer_id, planned_on);
create index visit_inspection on visit (inspection_id);
create index visit_case on visit (case_id);
create index visit_team on visit using gin (team jsonb_path_ops);
create index visit_products on visit using gin (product_ids jsonb_path_ops);

create table inspection_case (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  commune_code text,
  source text not null check (source in ('consumer-report', 'market-check', 'other')),
  -- number of the consumer's report, or of the paper of who checked the market
  source_number text,
  source_body text,
  product_id uuid,
  product_name text not null,
  producer_id uuid,
  producer_name text not null,
  words text not null,
  seen_on date not null,
  photos jsonb not null default '[]',
  triage_due_on date not null,
  state text not null check (state in ('open', 'visit', 'handed-over', 'closed')),
  visit_id uuid references visit (id),
  -- agency, paper and last day for an answer
  hand_over jsonb,
  outcome text,
  closed_on date,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (state <> 'closed' or (outcome is not null and closed_on is not null))
);
create index inspection_case_place on inspection_case (province_code, commune_code, triage_due_on);
create index inspection_case_product on inspection_case (product_id);
-- one report of a consumer becomes one case
create unique index inspection_case_report on inspection_case (source_number) where source = 'consumer-report';

-- what happened to a case, only added
create table inspection_case_act (
  id uuid primary key,
  case_id uuid not null references inspection_case (id) on delete cascade,
  kind text not null,
  words text,
  by_name text not null,
  made_by uuid,
  on_day date not null,
  at timestamptz not null
);
create index inspection_case_act_case on inspection_case_act (case_id, at);

-- numbers that the clerk gave to notices of visits: typed once, later ones are corrections that say why
create table visit_notice (
  id uuid primary key,
  visit_id uuid not null references visit (id),
  province_code text not null,
  serial text not null,
  number text not null,
  issued_on date not null,
  issued_year integer not null,
  letter_id uuid,
  typed_by uuid,
  typed_at timestamptz not null,
  corrects uuid references visit_notice (id),
  reason text,
  replaced_at timestamptz
);
create unique index visit_notice_in_force on visit_notice (visit_id) where replaced_at is null;
`);
