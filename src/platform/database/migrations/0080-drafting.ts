// Who signs for an office by which paper, letters that an office drafts with every version of them, and the packets that were taken from the exchange folder.

import { sqlMigration } from '../sql-migration.ts';

const office = `province_code text not null,
  commune_code text,
  body_id uuid`;

export const drafting = sqlMigration(`
create table letter_signer (
  id uuid primary key,
  version integer not null default 1,
  ${office},
  name text not null,
  title text not null,
  authority text not null
    check (authority in ('head', 'acting', 'deputy', 'by-order', 'by-order-deputy', 'delegated')),
  head_title text not null,
  unit_head_title text,
  -- the paper that gives the authority
  paper text not null,
  first_day date not null,
  -- the last day on which it holds
  last_day date,
  kinds text[] not null default '{}',
  scope text,
  given_by uuid references letter_signer (id),
  ended_because text,
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (last_day is null or last_day >= first_day),
  check (authority <> 'delegated' or (last_day is not null and scope is not null and cardinality(kinds) > 0))
);
create index letter_signer_office on letter_signer (province_code, commune_code);

create table outgoing_draft (
  id uuid primary key,
  version integer not null default 1,
  ${office},
  kind text not null
    check (kind in ('cong-van', 'ke-hoach', 'bao-cao', 'to-trinh', 'quyet-dinh', 'giay-moi', 'thong-bao')),
  state text not null check (state in ('draft', 'checked', 'numbered', 'issued', 'dropped')),
  -- what was typed: head, addressees, bases, contents, recipients
  content jsonb not null,
  signer_id uuid references letter_signer (id),
  -- lines above the signature and the name, as they were on the day of the number
  signing jsonb,
  -- a letter of the room of directives that this one answers, and the clause of it
  answers_letter_id uuid,
  answers_clause_id uuid,
  number text,
  serial text,
  issued_on date,
  issued_year integer,
  numbered_by uuid,
  numbered_at timestamptz,
  -- why the number is another one than was typed first
  number_reason text,
  -- the signed copy
  file jsonb,
  attached_by uuid,
  attached_at timestamptz,
  -- the letter of the room of directives that came of it
  letter_id uuid,
  issued_by_name text,
  issued_at timestamptz,
  checked_by_name text,
  checked_at timestamptz,
  state_reason text,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- folded words of subject and number, for searching
  norm text not null,
  check ((number is null) = (issued_on is null)),
  check (state not in ('numbered', 'issued') or number is not null),
  check (state <> 'issued' or (file is not null and letter_id is not null))
);
create index outgoing_draft_office on outgoing_draft (province_code, commune_code, state);

create table outgoing_draft_version (
  id uuid primary key,
  draft_id uuid not null references outgoing_draft (id),
  ordinal integer not null,
  content jsonb not null,
  saved_by uuid,
  saved_by_name text not null,
  saved_at timestamptz not null,
  unique (draft_id, ordinal)
);

create table exchange_packet (
  id uuid primary key,
  ${office},
  -- the name of its folder
  name text not null,
  -- SHA-256 over its files and what its metadata says
  content_hash text not null,
  letter_id uuid not null,
  -- its files: name, role, bytes, SHA-256
  files jsonb not null,
  made_at timestamptz not null
);
create unique index exchange_packet_once on exchange_packet
  (content_hash, province_code, coalesce(commune_code, ''), coalesce(body_id, '00000000-0000-0000-0000-000000000000'));
`);
