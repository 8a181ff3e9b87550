// Devices that record visits, what they recorded, the photographs that belong to it, and checklists that an office brought itself.

import { sqlMigration } from '../sql-migration.ts';

export const field = sqlMigration(`
create table field_device (
  id uuid primary key,
  version integer not null default 1,
  account_id uuid not null,
  account_name text not null,
  -- the unit the person worked for when the device was registered
  province_code text,
  commune_code text,
  name text not null,
  kind text not null check (kind in ('phone', 'desk')),
  -- public key as a JSON Web Key (P-256); none for the desk, where the account itself signs in
  public_key jsonb,
  registered_at timestamptz not null,
  last_contact_at timestamptz,
  -- what it last said it had not sent yet
  unsent integer,
  -- everything up to this sequence was reached
  through integer not null default 0,
  revoked_at timestamptz,
  revoked_by_name text,
  revoked_because text,
  -- when it said that it had wiped itself
  wiped_at timestamptz,
  check ((kind = 'desk') = (public_key is null))
);
create unique index field_device_desk on field_device (account_id) where kind = 'desk';
create index field_device_account on field_device (account_id);

create table field_operation (
  id uuid primary key,
  device_id uuid not null references field_device (id),
  sequence integer not null,
  previous text,
  -- of its canonical text
  hash text not null,
  visit_id uuid not null,
  kind text not null,
  field text not null,
  sees uuid,
  value jsonb not null,
  -- as the device wrote them: they are part of what is hashed
  device_time text not null,
  server_time_seen text,
  signature text not null,
  state text not null check (state in ('applied', 'held', 'quarantined', 'refused')),
  reason text,
  -- false: another has its place on the device, or it does not fit the chain; kept beside it
  in_chain boolean not null,
  account_id uuid not null,
  account_name text not null,
  arrived_at timestamptz not null,
  decided_by_name text,
  decided_because text,
  decided_at timestamptz
);
create unique index field_operation_place on field_operation (device_id, sequence) where in_chain;
create index field_operation_visit on field_operation (visit_id, state);
create index field_operation_waiting on field_operation (state, arrived_at) where state in ('held', 'quarantined');

create table field_file (
  visit_id uuid not null,
  -- of the bytes as they were sent, which operations name
  hash text not null,
  -- of the picture that is given out
  given_hash text not null,
  media_type text not null,
  bytes integer not null,
  account_id uuid not null,
  account_name text not null,
  arrived_at timestamptz not null,
  primary key (visit_id, hash)
);

-- questions that were made from a product's dossier, as they were when the visit was opened
create table field_visit_checklist (
  visit_id uuid not null,
  key text not null,
  content jsonb not null,
  primary key (visit_id, key)
);

create table field_checklist (
  key text primary key,
  code text not null,
  list_version integer not null,
  province_code text not null,
  content jsonb not null,
  -- name and SHA-256 of the workbook it came from
  file_name text not null,
  file_hash text not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (code, list_version)
);
`);
