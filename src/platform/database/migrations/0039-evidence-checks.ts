// That a paper was checked with who issued it, by a named officer; how pictures look, so that look-alikes are found.

import { sqlMigration } from '../sql-migration.ts';

export const evidenceChecks = sqlMigration(`
create table evidence_check (
  id uuid primary key,
  piece_id uuid not null references evidence_piece (id),
  -- what was checked: a piece that changed since was not checked as it is
  piece_version integer not null,
  way text not null check (way in ('website', 'phone', 'letter', 'in-person')),
  result text not null check (result in ('confirmed', 'differs', 'not-issued', 'no-answer')),
  checked_on date not null,
  note text,
  checked_by uuid not null,
  made_at timestamptz not null
);
create index evidence_check_piece on evidence_check (piece_id, made_at desc);

-- by the bytes given out; null: a picture without contrast looks like any other and is compared with none
create table evidence_look (
  sha256 text primary key,
  look bit(64)
);
create index evidence_file_given on evidence_file (sha256);
create index evidence_piece_number on evidence_piece (lower(regexp_replace(number, '[[:space:]./_-]+', '', 'g')))
  where number is not null;
`);
