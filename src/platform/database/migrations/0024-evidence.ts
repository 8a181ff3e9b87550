// The evidence wallet of a producer: papers and photographs that prove what it says, with their terms, and their files by
// content. A withdrawn piece stays: what cited it must still be found.

import { sqlMigration } from '../sql-migration.ts';

export const evidence = sqlMigration(`
create table evidence_piece (
  id uuid primary key,
  version integer not null default 1,
  producer_id uuid not null references producer (id),
  kind text not null,
  title text not null,
  issuer text,
  number text,
  issued_on date,
  -- the last day on which it counts, as papers print it
  expires_on date,
  note text,
  entered_by text not null check (entered_by in ('producer', 'proxy')),
  withdrawn_at timestamptz,
  withdrawal_reason text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (expires_on is null or issued_on is null or issued_on <= expires_on),
  check ((withdrawn_at is null) = (withdrawal_reason is null))
);
create index evidence_piece_producer on evidence_piece (producer_id, kind);
create index evidence_piece_expires on evidence_piece (expires_on) where withdrawn_at is null;

create table evidence_file (
  id uuid primary key,
  piece_id uuid not null references evidence_piece (id) on delete cascade,
  position integer not null,
  name text not null,
  -- of the bytes given out, and of the bytes as they were sent
  sha256 text not null,
  sent_sha256 text not null,
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
  bytes bigint not null check (bytes > 0),
  pages integer not null check (pages > 0),
  added_at timestamptz not null,
  unique (piece_id, position)
);
create index evidence_file_sent on evidence_file (sent_sha256);
`);
