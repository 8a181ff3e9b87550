// Score sheets that somebody signed in keeps for oneself: drafts of what they think of a product, not part of any dossier.

import { sqlMigration } from '../sql-migration.ts';

export const keptSheets = sqlMigration(`
create table kept_sheet (
  id uuid primary key,
  account_id uuid not null,
  set_id text not null,
  name text not null,
  answers text not null,
  made_at timestamptz not null,
  saved_at timestamptz not null
);
create index kept_sheet_account on kept_sheet (account_id, saved_at desc);
`);
