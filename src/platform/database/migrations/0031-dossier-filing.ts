// Sending a dossier: the frozen copy of each sending, the receipt with its number, and every return for completion.

import { sqlMigration } from '../sql-migration.ts';

export const dossierFiling = sqlMigration(`
alter table dossier
  -- what the receipt fixed; null until the dossier is sent
  add column slip_number text,
  add column received_on date,
  add column due_on date,
  add column round integer,
  add column round_year integer,
  add column received_by uuid,
  -- the producer's word for what an officer typed
  add column consent jsonb;

create table dossier_submission (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  sent_at timestamptz not null,
  sent_by uuid,
  received_on date not null,
  due_on date not null,
  -- canonical JSON, as it was sent
  content text not null,
  content_hash text not null,
  -- gender, ethnicity, home address of the representative: given out only by a read that the ledger notes
  private_facts jsonb not null,
  unique (dossier_id, ordinal)
);

create table dossier_return (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  ordinal integer not null,
  returned_at timestamptz not null,
  returned_on date not null,
  returned_by uuid,
  -- working days of the term that were used by then
  used_days integer not null,
  items jsonb not null,
  note text,
  completed_on date,
  unique (dossier_id, ordinal)
);

-- slips are numbered for each receiving office and year; the row is locked until the act is done, so there is no gap
create table dossier_slip (
  office text not null,
  year integer not null,
  last_number integer not null,
  primary key (office, year)
);
create index dossier_due on dossier (commune_code, due_on) where state in ('submitted', 'received');
`);
