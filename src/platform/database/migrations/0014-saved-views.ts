// Views of lists that somebody keeps under a name: for oneself (account_id) or for the people of one unit.

import { sqlMigration } from '../sql-migration.ts';

export const savedViews = sqlMigration(`
create table saved_view (
  id uuid primary key,
  page text not null,
  query text not null,
  name text not null,
  account_id uuid,
  province_code text,
  commune_code text,
  made_by uuid,
  made_at timestamptz not null,
  check ((account_id is null) <> (province_code is null))
);
create index saved_view_account on saved_view (account_id, page) where account_id is not null;
create index saved_view_unit on saved_view (province_code, commune_code, page) where province_code is not null;
`);
