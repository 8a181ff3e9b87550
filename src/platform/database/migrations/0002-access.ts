// Accounts, the roles and duties they hold, how they prove who they are, and their sessions. Secrets are kept as hashes;
// the one secret that must be read back (of the authenticator app) is kept sealed.

import { sqlMigration } from '../sql-migration.ts';

export const access = sqlMigration(`
create table account (
  id uuid primary key,
  version integer not null default 1,
  login text not null,
  login_key text not null unique,
  display_name text not null,
  norm text not null,
  email text,
  status text not null check (status in ('invited', 'active', 'deactivated')),
  password_hash text,
  password_changed_at timestamptz,
  must_change_password boolean not null default false,
  -- the unit that keeps the account, by the codes of the day it was named
  province_code text,
  commune_code text,
  named_on date not null,
  self_registered boolean not null default false,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index account_norm_trgm on account using gin (norm gin_trgm_ops);
create index account_place on account (province_code, commune_code);

create table role_grant (
  id uuid primary key,
  account_id uuid not null references account (id),
  role text not null,
  -- no province: the whole installation; the codes are those of named_on, resolved to the units of the day they are used
  province_code text,
  commune_code text,
  named_on date not null,
  unit_name text not null,
  office text,
  valid_from date not null,
  -- the first day it no longer holds
  valid_until date,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text,
  check (commune_code is null or province_code is not null),
  check (valid_until is null or valid_until >= valid_from)
);
create index role_grant_account on role_grant (account_id);
create index role_grant_place on role_grant (province_code, commune_code);

create table assignment (
  id uuid primary key,
  account_id uuid not null references account (id),
  kind text not null,
  subject_kind text not null,
  subject_id uuid not null,
  province_code text not null,
  document text,
  valid_from date not null,
  valid_until date,
  granted_by uuid,
  granted_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  end_reason text,
  check (valid_until is null or valid_until >= valid_from)
);
create index assignment_account on assignment (account_id);
create index assignment_subject on assignment (subject_kind, subject_id);

create table producer_link (
  id uuid primary key,
  version integer not null default 1,
  account_id uuid not null references account (id),
  producer_id uuid not null,
  status text not null check (status in ('requested', 'confirmed', 'refused', 'ended')),
  message text,
  requested_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  ended_by uuid,
  ended_at timestamptz
);
create unique index producer_link_open on producer_link (account_id, producer_id)
  where status in ('requested', 'confirmed');
create index producer_link_producer on producer_link (producer_id);
create index producer_link_waiting on producer_link (requested_at) where status = 'requested';

create table sign_in_session (
  id uuid primary key,
  token_hash text not null unique,
  account_id uuid not null references account (id),
  form_key text not null,
  made_at timestamptz not null,
  last_seen_at timestamptz not null,
  absolute_end timestamptz not null,
  second_factor_at timestamptz,
  device_hash text,
  address text,
  ended_at timestamptz,
  end_reason text
);
create index sign_in_session_account on sign_in_session (account_id) where ended_at is null;

create table totp (
  account_id uuid primary key references account (id),
  secret_box text not null,
  confirmed_at timestamptz not null,
  last_step bigint not null
);

create table passkey (
  id uuid primary key,
  account_id uuid not null references account (id),
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  made_at timestamptz not null,
  last_used_at timestamptz
);
create index passkey_account on passkey (account_id);

create table recovery_code (
  id uuid primary key,
  account_id uuid not null references account (id),
  code_hash text not null unique,
  made_at timestamptz not null,
  used_at timestamptz
);
create index recovery_code_account on recovery_code (account_id);

create table one_time_link (
  id uuid primary key,
  account_id uuid not null references account (id),
  purpose text not null check (purpose in ('invitation', 'reset')),
  token_hash text not null unique,
  delivery text not null check (delivery in ('mail', 'slip')),
  batch_id uuid,
  drops_second_factor boolean not null default false,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  handed_to text,
  handed_by uuid,
  handed_on date,
  handed_at timestamptz
);
create index one_time_link_account on one_time_link (account_id, made_at desc);
create index one_time_link_batch on one_time_link (batch_id) where batch_id is not null;

create table known_device (
  account_id uuid not null references account (id),
  device_hash text not null,
  first_at timestamptz not null,
  last_at timestamptz not null,
  primary key (account_id, device_hash)
);

create table account_import (
  id uuid primary key,
  account_id uuid references account (id),
  lines jsonb not null,
  made_at timestamptz not null
);

create table attempt_bucket (
  key text primary key,
  failures integer not null,
  last_at timestamptz not null,
  blocked_until timestamptz
);
create index attempt_bucket_last on attempt_bucket (last_at);
`);
