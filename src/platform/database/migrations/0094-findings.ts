// What follows a visit: findings with what happened to each (rows are added, never changed), the minutes, numbered conclusions, samples with
// their chain of hand-overs. A case of withdrawal gets the files that were attached to it when it was opened.

import { sqlMigration } from '../sql-migration.ts';

export const findings = sqlMigration(`
create table finding (
  id uuid primary key,
  version integer not null default 1,
  -- rows of the room of inspections
  visit_id uuid,
  -- a matter outside a visit that it belongs to
  case_id text,
  province_code text not null,
  commune_code text,
  producer_id uuid,
  producer_name text not null,
  product_id uuid,
  product_name text,
  kind text not null,
  severity text not null check (severity in ('none', 'minor', 'major', 'critical')),
  words text not null,
  law text,
  -- SHA-256 of photographs of the visit's record
  photos jsonb not null default '[]',
  origin text not null check (origin in ('typed', 'answer', 'record', 'sample')),
  -- of what came out of a record: which answer or operation
  origin_key text,
  state text not null check (state in ('open', 'correcting', 'answered', 'verified', 'not-corrected', 'withdrawal-proposed', 'dropped')),
  correction text,
  due_on date,
  found_on date not null,
  found_by uuid,
  found_by_name text not null,
  answered_on date,
  closed_on date,
  recheck_visit_id uuid,
  withdrawal_case_id uuid,
  reminded_on date,
  -- how many levels up it was told that the correction is late, and when last
  escalation integer not null default 0,
  escalated_on date,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index finding_place on finding (province_code, commune_code, state);
create index finding_producer on finding (producer_id, found_on);
create index finding_product on finding (product_id, found_on);
create index finding_visit on finding (visit_id);
create index finding_due on finding (due_on) where state = 'correcting';
-- an answer or an operation of a record is confirmed once
create unique index finding_origin on finding (visit_id, origin_key) where origin_key is not null;

create table finding_act (
  id uuid primary key,
  finding_id uuid not null references finding (id) on delete cascade,
  kind text not null,
  words text,
  files jsonb not null default '[]',
  until date,
  to_label text,
  -- of a sanction, a hand-over or an outcome: its paper
  details jsonb,
  by_id uuid,
  by_name text not null,
  on_day date not null,
  at timestamptz not null
);
create index finding_act_finding on finding_act (finding_id, at);

create table visit_minutes (
  id uuid primary key,
  version integer not null default 1,
  visit_id uuid not null unique,
  province_code text not null,
  commune_code text,
  producer_id uuid,
  state text not null check (state in ('draft', 'signed', 'refused')),
  started_at text,
  ended_at text,
  place text,
  attendees text,
  content text,
  opinion text,
  -- by hand on paper, the scan being the original; or on the screen, which records presence only
  way text check (way in ('paper', 'screen')),
  signed_on date,
  -- who would not sign, why, and who saw it
  refusal text,
  witness text,
  scan jsonb,
  -- what the paper said when it was signed, and the SHA-256 of that
  frozen jsonb,
  check_code text,
  written_by uuid,
  written_by_name text not null,
  closed_by uuid,
  closed_by_name text,
  made_at timestamptz not null,
  changed_at timestamptz not null
);

create table visit_conclusion (
  id uuid primary key,
  version integer not null default 1,
  visit_id uuid not null,
  province_code text not null,
  commune_code text,
  producer_id uuid,
  producer_name text not null,
  state text not null check (state in ('draft', 'issued', 'dropped')),
  finding_ids jsonb not null,
  content text not null,
  demands text not null,
  drafted_by uuid,
  drafted_by_name text not null,
  drafted_on date not null,
  series text check (series in ('thong-bao', 'ket-luan')),
  number text,
  serial text,
  issued_year integer,
  issued_on date,
  signer text,
  file jsonb,
  letter_id uuid,
  issued_by uuid,
  issued_by_name text,
  recorded_on date,
  dropped_on date,
  drop_reason text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'issued') = (number is not null))
);
create index visit_conclusion_visit on visit_conclusion (visit_id);
create index visit_conclusion_place on visit_conclusion (province_code, state);

create table visit_sample (
  id uuid primary key,
  version integer not null default 1,
  visit_id uuid not null,
  province_code text not null,
  commune_code text,
  producer_id uuid,
  product_id uuid,
  product_name text not null,
  seal_number text not null,
  quantity text not null,
  taken_on date not null,
  taken_by_name text not null,
  asked text not null,
  photos jsonb not null default '[]',
  laboratory text,
  result text check (result in ('passed', 'failed')),
  result_number text,
  result_on date,
  result_words text,
  result_file jsonb,
  finding_id uuid,
  evidence_id uuid,
  recorded_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index visit_sample_seal on visit_sample (visit_id, seal_number);
create index visit_sample_product on visit_sample (product_id);

create table sample_step (
  id uuid primary key,
  sample_id uuid not null references visit_sample (id) on delete cascade,
  from_name text not null,
  to_name text not null,
  on_day date not null,
  seal_whole boolean not null,
  words text,
  by_id uuid,
  by_name text not null,
  at timestamptz not null
);
create index sample_step_sample on sample_step (sample_id, at);

alter table withdrawal_case add column attachments jsonb not null default '[]';
alter table withdrawal_case add column finding_id uuid;
`);
