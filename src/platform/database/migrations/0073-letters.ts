// Letters of a province, the books of incoming and outgoing letters of its offices, links and states of letters, and the clauses that a
// person confirmed. A letter stands once; each office that has it has a line in a book of its own.

import { sqlMigration } from '../sql-migration.ts';

/** An office: the province's own, that of a commune, or a body of the province or a commune. */
const office = `province_code text not null,
  commune_code text,
  body_id uuid`;

export const letters = sqlMigration(`
create table letter (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  doc_type text,
  number text,
  symbol text,
  full_number text,
  -- the full number folded and without spaces: 132/ubnd-ktn
  number_key text,
  issued_on date,
  issuer text,
  issuer_above text,
  -- the issuer folded, its abbreviations written out
  issuer_key text,
  place text,
  subject text,
  addressees text[] not null default '{}',
  recipients text[] not null default '{}',
  signer jsonb,
  -- false: only cited so far, a placeholder; or an instrument of the law that nobody entered
  is_held boolean not null,
  -- its number in law/instruments.json
  instrument text,
  text text,
  file jsonb,
  scanned boolean not null default false,
  pages integer,
  -- what was read from the text; never changed afterwards
  reading jsonb,
  -- why nothing was read from the file
  read_problem text,
  is_sample boolean not null default false,
  -- folded words of head and text, for searching
  search_text text not null,
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index letter_number on letter (province_code, number_key);
create index letter_search_trgm on letter using gin (search_text gin_trgm_ops);
create index letter_file on letter (province_code, (file ->> 'sha256'));

-- a letter that somebody sent in and that stands in no book yet
create table letter_draft (
  id uuid primary key,
  version integer not null default 1,
  ${office},
  direction text not null check (direction in ('incoming', 'outgoing')),
  file jsonb,
  text text,
  scanned boolean not null,
  pages integer,
  reading jsonb,
  read_problem text,
  state text not null check (state in ('open', 'entered', 'split', 'discarded')),
  -- of one that was split off: the draft that it was part of
  out_of uuid references letter_draft (id),
  letter_id uuid references letter (id),
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index letter_draft_office on letter_draft (province_code, commune_code, state);

-- a line of the book of an office; without a number it waits to be received
create table letter_entry (
  id uuid primary key,
  version integer not null default 1,
  letter_id uuid not null references letter (id),
  ${office},
  direction text not null check (direction in ('incoming', 'outgoing')),
  book_year integer,
  book_number integer check (book_number > 0),
  -- the day it came, or went out
  on_day date not null,
  -- the copy that this office has, where it is another file than the letter's
  file jsonb,
  -- of a letter sent inside the system: the entry of the office that sent it
  sent_by uuid references letter_entry (id),
  note text,
  entered_by uuid,
  entered_by_name text,
  entered_at timestamptz not null,
  check ((book_number is null) = (book_year is null)),
  check (direction = 'incoming' or book_number is not null)
);
create unique index letter_entry_number on letter_entry
  (province_code, coalesce(commune_code, ''), coalesce(body_id, '00000000-0000-0000-0000-000000000000'), direction, book_year, book_number);
create unique index letter_entry_once on letter_entry
  (letter_id, province_code, coalesce(commune_code, ''), coalesce(body_id, '00000000-0000-0000-0000-000000000000'), direction);
create index letter_entry_place on letter_entry (province_code, commune_code, direction, book_year);

create table letter_link (
  id uuid primary key,
  version integer not null default 1,
  letter_id uuid not null references letter (id),
  target_id uuid not null references letter (id),
  kind text not null check (kind in ('cites', 'implements', 'amends', 'replaces', 'attaches')),
  origin text not null check (origin in ('read', 'typed')),
  -- how the letter writes it: kind, number, day, issuer, its words
  cited_as jsonb,
  note text,
  made_by uuid,
  made_at timestamptz not null,
  removed_by uuid,
  removed_at timestamptz,
  removed_reason text,
  check (letter_id <> target_id),
  check ((removed_at is null) = (removed_reason is null))
);
create unique index letter_link_once on letter_link (letter_id, target_id, kind) where removed_at is null;
create index letter_link_target on letter_link (target_id) where removed_at is null;

-- from a day on, by the letter that says so; the last entry of a day counts
create table letter_state (
  id uuid primary key,
  version integer not null default 1,
  letter_id uuid not null references letter (id),
  state text not null check (state in ('in-force', 'suspended', 'lapsed')),
  from_day date not null,
  by_letter_id uuid not null references letter (id),
  article text,
  recorded_by uuid,
  recorded_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text,
  check ((removed_at is null) = (removed_reason is null))
);
create index letter_state_letter on letter_state (letter_id, from_day) where removed_at is null;

create table clause (
  id uuid primary key,
  version integer not null default 1,
  letter_id uuid not null references letter (id),
  -- the office that confirmed it
  ${office},
  ordinal text,
  parent_ordinal text,
  position double precision not null,
  text text not null,
  span jsonb,
  responsible text[] not null default '{}',
  coordinating text[] not null default '{}',
  deadlines text[] not null default '{}',
  recurring text check (recurring in ('week', 'month', 'quarter', 'half-year', 'year')),
  is_standing boolean not null,
  origin text not null check (origin in ('read', 'changed', 'split', 'merged', 'typed')),
  state text not null check (state in ('in-use', 'split', 'merged', 'dropped')),
  state_reason text,
  -- clauses that it was split out of or merged from
  made_from uuid[] not null default '{}',
  -- which point of the reading it was taken from, counted from 0
  read_index integer,
  confirmed_by uuid,
  confirmed_by_name text,
  confirmed_at timestamptz not null,
  changed_at timestamptz not null,
  check (state = 'in-use' or state_reason is not null)
);
create index clause_letter on clause (letter_id, position);
`);
