// Acts, the records they touched, commands already answered, settings and secrets.

import { sqlMigration } from '../sql-migration.ts';

export const ledger = sqlMigration(`
create extension if not exists pg_trgm;

create table ledger_head (
  id integer primary key check (id = 1),
  seq bigint not null,
  hash text not null,
  previous_hash text not null
) with (fillfactor = 20);
insert into ledger_head values (1, 0, repeat('0', 64), repeat('0', 64));

create table ledger_entry (
  seq bigint primary key,
  at timestamptz not null,
  use_case text not null,
  actor_kind text not null,
  actor_id uuid,
  command_id uuid,
  province_code text,
  commune_code text,
  content text not null,
  records_count integer not null,
  previous_hash text not null,
  hash text not null unique
);
create index ledger_entry_at on ledger_entry (at);
create index ledger_entry_actor on ledger_entry (actor_id, seq);
create index ledger_entry_unit on ledger_entry (province_code, commune_code, seq);

create table ledger_record (
  seq bigint not null references ledger_entry (seq),
  record_kind text not null,
  record_id uuid not null,
  content_hash text not null,
  before jsonb,
  primary key (record_id, seq, record_kind)
);
create index ledger_record_seq on ledger_record (seq);

create table ledger_day_head (
  day date primary key,
  seq bigint not null,
  hash text not null,
  key_id text not null,
  signature text not null,
  made_at timestamptz not null
);

create table command (
  id uuid primary key,
  use_case text not null,
  actor_id uuid,
  fingerprint text not null,
  answer jsonb,
  made_at timestamptz not null
);
create index command_made_at on command (made_at);

create table setting (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null
);

create table secret_key (
  id text primary key,
  purpose text not null,
  private_material text not null,
  public_material text,
  made_at timestamptz not null,
  retired_at timestamptz
);
`);
