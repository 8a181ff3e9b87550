// Keys for programs: whose, for what, from where, how often, until when. Of the key itself only its hash and its first signs are kept.
// And the ledger's records that a public list may show, found without reading all others.

import { sqlMigration } from '../sql-migration.ts';

export const interfaceKeys = sqlMigration(`
create table interface_key (
  id uuid primary key,
  version integer not null default 1,
  name text not null,
  secret_hash text not null unique,
  -- the first signs, so that people can tell keys apart
  secret_start text not null,
  account_id uuid not null,
  -- the office it belongs to; without: the account's own
  province_code text,
  commune_code text,
  -- what was ticked, and every use case that this meant on that day
  scopes jsonb not null,
  operations jsonb not null,
  -- made by somebody whose officer roles counted then
  second_factor boolean not null,
  addresses jsonb not null,
  per_minute integer not null check (per_minute between 1 and 600),
  ends_on date not null,
  made_at timestamptz not null,
  last_used_on date,
  revoked_at timestamptz,
  revoked_by uuid,
  check (commune_code is null or province_code is not null)
);
create index interface_key_account on interface_key (account_id);
create index interface_key_office on interface_key (province_code, commune_code) where province_code is not null;

create index ledger_record_public on ledger_record (seq, record_kind, record_id)
 where record_kind in ('product', 'product-codes', 'product-photos', 'producer', 'recognition', 'point-of-sale');
`);
