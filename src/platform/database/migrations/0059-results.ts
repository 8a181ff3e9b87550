// What follows from the results of a council: the province's own words for its papers, numbers and signed scans, decisions with their
// products, files sent to the ministry, notices, complaints, and notes that grow while a session goes on.

import { sqlMigration } from '../sql-migration.ts';

export const results = sqlMigration(`
create table result_setting (
  id uuid primary key,
  province_code text not null,
  valid_from date not null,
  content jsonb not null,
  made_by uuid,
  made_at timestamptz not null
);
create index result_setting_place on result_setting (province_code, valid_from desc);

create table session_note (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  ordinal integer not null,
  words text not null,
  written_at timestamptz not null,
  written_by uuid,
  written_name text not null,
  unique (session_id, ordinal)
);

create table result_paper_number (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  kind text not null,
  -- of a notice: whose
  dossier_id uuid references dossier (id) on delete cascade,
  province_code text not null,
  -- whose clerk gave it
  office text not null check (office in ('council', 'office', 'committee')),
  series text not null,
  number text not null,
  serial text not null,
  issued_on date not null,
  issued_year integer not null,
  typed_by uuid,
  typed_at timestamptz not null,
  -- a correction names what it takes the place of, and why; that row stays
  corrects uuid references result_paper_number (id),
  reason text,
  replaced_at timestamptz
);
create unique index result_paper_number_paper
  on result_paper_number (session_id, kind, coalesce(dossier_id, '00000000-0000-0000-0000-000000000000'))
  where replaced_at is null;
create unique index result_paper_number_once
  on result_paper_number (province_code, office, series, issued_year, serial) where replaced_at is null;

create table result_paper_scan (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  kind text not null,
  dossier_id uuid references dossier (id) on delete cascade,
  file jsonb not null,
  added_by uuid,
  added_at timestamptz not null
);
create index result_paper_scan_session on result_paper_scan (session_id);

create table result_decision (
  id uuid primary key,
  province_code text not null,
  session_id uuid not null references council_session (id),
  kind text not null check (kind in ('recognition', 'approval', 'ministry')),
  number text not null,
  serial text not null,
  decided_on date not null,
  issued_year integer not null,
  issuer text not null,
  signer text not null,
  file jsonb not null,
  recorded_by uuid,
  recorded_at timestamptz not null
);
-- decisions of the chair of the province are one series of a year
create unique index result_decision_once on result_decision (province_code, issued_year, serial) where kind <> 'ministry';
create index result_decision_session on result_decision (session_id);

create table result_decision_line (
  id uuid primary key,
  decision_id uuid not null references result_decision (id) on delete cascade,
  dossier_id uuid not null references dossier (id),
  product_id uuid not null,
  act text not null check (act in ('recognised', 'approved', 'left-out')),
  stars smallint check (stars between 3 and 5),
  product_code text,
  recognition_id uuid,
  reason text,
  unique (decision_id, dossier_id),
  check ((act = 'recognised') = (stars is not null and recognition_id is not null and product_code is not null)),
  check ((act = 'left-out') = (reason is not null))
);
create unique index result_decision_line_once on result_decision_line (dossier_id, act) where act <> 'left-out';

create table ministry_file (
  id uuid primary key,
  version integer not null default 1,
  session_id uuid not null references council_session (id),
  dossier_id uuid not null unique references dossier (id),
  province_code text not null,
  sent_on date not null,
  samples integer not null,
  extra_checks integer not null,
  sent_by uuid,
  sent_at timestamptz not null,
  -- what the ministry answered
  answered_on date,
  outcome text check (outcome in ('five-stars', 'below-ninety')),
  answer_number text,
  -- as its council found, in hundredths of a point, and the level
  answer_points integer,
  answer_stars smallint,
  way text check (way in ('recognise', 'evaluate')),
  answer_reason text,
  answer_file jsonb,
  answer_by uuid,
  answer_at timestamptz,
  check ((answered_on is null) = (outcome is null))
);

create table result_notice (
  id uuid primary key,
  session_id uuid not null references council_session (id),
  dossier_id uuid not null references dossier (id),
  province_code text not null,
  -- canonical JSON: what the producer was told, never changed
  content text not null,
  content_hash text not null,
  issued_on date not null,
  issued_by uuid,
  issued_at timestamptz not null,
  unique (session_id, dossier_id)
);
create index result_notice_dossier on result_notice (dossier_id);

create table result_complaint (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  commune_code text,
  producer_id uuid not null,
  session_id uuid not null references council_session (id),
  dossier_id uuid not null references dossier (id),
  product text not null,
  producer text not null,
  source text not null check (source in ('account', 'paper')),
  state text not null check (state in ('received', 'in-hand', 'answered')),
  received_on date not null,
  words text not null,
  file jsonb,
  due_on date not null,
  handler_id uuid,
  handler_name text,
  outcome text check (outcome in ('kept', 'look-again', 'not-taken')),
  answer text,
  answered_on date,
  recheck text,
  filed_by uuid,
  filed_at timestamptz not null,
  changed_at timestamptz not null,
  check ((state = 'answered') = (outcome is not null))
);
create index result_complaint_place on result_complaint (province_code, state, due_on);
create unique index result_complaint_open on result_complaint (dossier_id) where state <> 'answered';
`);
