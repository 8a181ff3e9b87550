// Councils as their decisions set them up, their members in time, sessions with agenda, attendance and declared conflicts of interest,
// and dated waivers for criteria that nobody has compared with the signed act yet.

import { sqlMigration } from '../sql-migration.ts';

export const councils = sqlMigration(`
create table council (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  level text not null check (level in ('province', 'ministry')),
  -- the decision that set it up
  issuer text not null,
  decision_number text not null,
  decided_on date not null,
  valid_from date not null,
  -- null: until another decision
  last_day date,
  mandate text not null,
  -- Art. 7.3b: who presides, and the paper that delegates a head of an agency
  chair_kind text not null check (chair_kind in ('leader', 'delegated-head')),
  delegation text,
  has_food_safety boolean not null default false,
  -- why it went on although something of Art. 7.3b lacks
  composition_reason text,
  -- the Quy chế that was issued for it
  regulation_number text,
  regulation_on date,
  rules jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index council_place on council (province_code, decided_on desc);

create table council_member (
  id uuid primary key,
  council_id uuid not null references council (id) on delete cascade,
  ordinal integer not null,
  name text not null,
  position text,
  body text not null,
  body_name text,
  duty text not null check (duty in ('chair', 'vice-chair', 'secretary', 'member', 'invited', 'alternate')),
  votes boolean not null,
  account_id uuid,
  assignment_id uuid,
  valid_from date not null,
  -- the first day of the duty no more; null: as long as the council
  valid_until date,
  -- the decisions by which the duty began and ended
  decision_number text not null,
  decided_on date not null,
  end_decision_number text,
  end_decided_on date,
  end_reason text
);
create index council_member_council on council_member (council_id, ordinal);
create index council_member_account on council_member (account_id) where account_id is not null;

create table council_session (
  id uuid primary key,
  version integer not null default 1,
  council_id uuid not null references council (id),
  province_code text not null,
  kind text not null check (kind in ('meeting', 'written', 'paper')),
  state text not null,
  planned_on date not null,
  planned_at text,
  place text,
  note text,
  -- the day it was opened; of a paper council the day on its minutes
  held_on date,
  -- of a paper council: the minutes, and the day they were recorded here
  minutes_number text,
  recorded_on date,
  -- why re-evaluations go before a meeting (Art. 7.6d)
  meeting_reason text,
  -- who presides where the chair does not, and on which paper
  presiding_id uuid references council_member (id),
  presiding_paper text,
  -- as they were when it was opened
  rules jsonb,
  adjourned_from text,
  adjourned_reason text,
  reconvene_on date,
  cancel_reason text,
  opened_at timestamptz,
  scoring_at timestamptz,
  revealed_at timestamptz,
  closed_at timestamptz,
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index council_session_place on council_session (province_code, planned_on desc);
create index council_session_council on council_session (council_id);

create table session_dossier (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  -- false once the session is over or the dossier was taken off
  is_open boolean not null default true,
  put_on_at timestamptz not null,
  put_on_by uuid,
  taken_off_at timestamptz,
  taken_off_reason text
);
create unique index session_dossier_one_open on session_dossier (dossier_id) where is_open;
create unique index session_dossier_once on session_dossier (session_id, dossier_id) where taken_off_at is null;

create table session_attendance (
  id uuid primary key,
  version integer not null default 1,
  session_id uuid not null references council_session (id) on delete cascade,
  member_id uuid not null references council_member (id),
  present boolean not null,
  -- whose place somebody takes
  stands_in_for uuid references council_member (id),
  -- scores on paper: typed by one, checked by another
  on_paper boolean not null default false,
  paper_typist uuid,
  paper_checker uuid,
  note text,
  marked_by uuid,
  marked_at timestamptz not null,
  unique (session_id, member_id)
);

-- the last of each member and dossier counts; those before stay
create table conflict_declaration (
  id uuid primary key,
  session_id uuid not null references council_session (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  member_id uuid not null references council_member (id),
  source text not null check (source in ('own', 'secretary', 'rule')),
  has_conflict boolean not null,
  reason text,
  -- what somebody did with the dossier, where a rule recuses
  rule text,
  declared_by uuid,
  declared_at timestamptz not null,
  is_current boolean not null default true
);
create unique index conflict_declaration_current on conflict_declaration (session_id, dossier_id, member_id, (source = 'rule'))
  where is_current;

create table criteria_waiver (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  set_key text not null,
  -- the content it was given for; another content needs another waiver
  content_sha256 text not null,
  granted_by_name text not null,
  granted_by_position text not null,
  document text,
  reason text not null,
  granted_on date not null,
  last_day date not null,
  recorded_by uuid,
  recorded_at timestamptz not null,
  ended_at timestamptz,
  end_reason text
);
create index criteria_waiver_set on criteria_waiver (province_code, set_key);
`);
