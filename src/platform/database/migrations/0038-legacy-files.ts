// The paper dossier of a product that was recognised before dossiers were kept here: its scans, which pages hold which paper,
// and what the producer promised in it. A piece of the wallet may stand on some pages of a file.

import { sqlMigration } from '../sql-migration.ts';

export const legacyFiles = sqlMigration(`
create table legacy_file (
  id uuid primary key,
  version integer not null default 1,
  state text not null check (state in ('splitting', 'settled', 'dropped')),
  product_id uuid not null references product (id),
  producer_id uuid not null references producer (id),
  recognition_id uuid not null,
  province_code text not null,
  commune_code text,
  note text,
  by_proxy boolean not null,
  opened_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
-- one paper dossier of a product at a time
create unique index legacy_file_product on legacy_file (product_id) where state <> 'dropped';
create index legacy_file_place on legacy_file (province_code, commune_code, changed_at desc);
create index legacy_file_producer on legacy_file (producer_id);

create table legacy_scan (
  id uuid primary key,
  legacy_file_id uuid not null references legacy_file (id),
  position integer not null,
  name text not null,
  sha256 text not null,
  sent_sha256 text not null,
  media_type text not null check (media_type in ('image/jpeg', 'application/pdf')),
  bytes bigint not null check (bytes > 0),
  pages integer not null check (pages > 0),
  added_at timestamptz not null,
  unique (legacy_file_id, position),
  unique (legacy_file_id, sent_sha256)
);

create table legacy_range (
  id uuid primary key,
  legacy_file_id uuid not null references legacy_file (id),
  piece_id uuid not null references evidence_piece (id),
  from_page integer not null check (from_page > 0),
  to_page integer not null,
  -- why these pages serve another piece too
  shared_why text,
  made_at timestamptz not null,
  check (to_page >= from_page)
);
create index legacy_range_file on legacy_range (legacy_file_id, from_page);
create unique index legacy_range_piece on legacy_range (piece_id);

-- every saving is kept; the last one counts
create table legacy_commitments (
  id uuid primary key,
  legacy_file_id uuid not null references legacy_file (id),
  ordinal integer not null,
  content jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  unique (legacy_file_id, ordinal)
);

alter table evidence_file add column from_page integer;
alter table evidence_file add column to_page integer;
alter table evidence_file add check ((from_page is null) = (to_page is null) and (from_page is null or from_page between 1 and to_page));
`);
