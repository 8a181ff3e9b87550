// What the province does with a dossier that a commune sent on: its own record, every request for a supplement with its answer,
// the advisory team, and what the team found.

import { sqlMigration } from '../sql-migration.ts';

export const intake = sqlMigration(`
create table advisory_team (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  -- the decision that set it up
  decision_number text not null,
  decided_on date not null,
  valid_from date not null,
  -- null: until another decision
  last_day date,
  -- name, office, and the account where the person has one
  members jsonb not null,
  made_by uuid,
  made_at timestamptz not null
);
create index advisory_team_place on advisory_team (province_code, decided_on desc);

-- a forwarded dossier without a row has arrived and nobody has it in hand yet
create table intake (
  id uuid primary key,
  version integer not null default 1,
  dossier_id uuid not null unique references dossier (id) on delete cascade,
  state text not null,
  kind text not null,
  province_code text not null,
  commune_code text not null,
  producer_id uuid not null references producer (id),
  slip_number text not null,
  received_on date not null,
  received_by uuid,
  -- the day of the commune's report decides the round
  proposed_on date not null,
  round integer,
  round_year integer,
  due_on date,
  team_id uuid references advisory_team (id),
  -- why it goes no further
  refusal jsonb,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index intake_round on intake (province_code, round_year, round);
create index intake_state on intake (province_code, state);

create table supplement_request (
  id uuid primary key,
  intake_id uuid not null references intake (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  asked_at timestamptz not null,
  asked_on date not null,
  asked_by uuid,
  due_on date not null,
  -- canonical JSON, as it was sent
  content text not null,
  content_hash text not null,
  -- answered, or ended by the office without an answer
  closed_on date,
  end_reason text,
  unique (dossier_id, ordinal)
);

create table supplement_answer (
  id uuid primary key,
  request_id uuid not null unique references supplement_request (id) on delete cascade,
  dossier_id uuid not null references dossier (id) on delete cascade,
  answered_at timestamptz not null,
  answered_on date not null,
  answered_by uuid,
  content text not null,
  content_hash text not null
);

create table advisory_review (
  id uuid primary key,
  version integer not null default 1,
  dossier_id uuid not null unique references dossier (id) on delete cascade,
  team_id uuid not null references advisory_team (id),
  -- options as the score sheet writes them in an address
  answers text not null,
  notes jsonb not null,
  seen jsonb not null,
  opinion text,
  saved_by uuid,
  saved_at timestamptz not null
);

-- an opinion as it was issued; a second one after another supplement is appended
create table advisory_opinion (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  issued_at timestamptz not null,
  issued_on date not null,
  issued_by uuid,
  content text not null,
  content_hash text not null,
  unique (dossier_id, ordinal)
);
`);
