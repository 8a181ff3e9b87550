// Bodies of a province over time, the accounts that belong to them, and who leads which function where a letter names nobody.

import { sqlMigration } from '../sql-migration.ts';

export const offices = sqlMigration(`
create table body (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  name text not null,
  kind text not null check (kind in ('department', 'agency', 'association', 'other')),
  also_named jsonb not null default '[]',
  valid_from date not null,
  -- the first day on which it is no more
  valid_until date check (valid_until > valid_from),
  basis text,
  end_basis text,
  successor_ids jsonb not null default '[]',
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index body_place on body (province_code, name);

create table body_member (
  id uuid primary key,
  body_id uuid not null references body (id) on delete cascade,
  province_code text not null,
  account_id uuid not null,
  person_name text not null,
  valid_from date not null,
  valid_until date check (valid_until >= valid_from),
  made_by uuid,
  made_at timestamptz not null
);
create index body_member_account on body_member (account_id);
-- an account belongs to a body once at a time
create unique index body_member_open on body_member (body_id, account_id) where valid_until is null;

-- what a province said about a function, from a day on; rows are added, never changed
create table responsibility (
  id uuid primary key,
  province_code text not null,
  function_code text not null,
  valid_from date not null,
  lead jsonb not null,
  coordinators jsonb not null default '[]',
  basis text,
  made_by uuid,
  made_at timestamptz not null
);
create index responsibility_place on responsibility (province_code, function_code, valid_from);
`);
