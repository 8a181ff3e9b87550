// The report of the commune on a dossier (Mẫu số 03): four findings beside what the producer said, no points; and the day on
// which the file went to the province.

import { sqlMigration } from '../sql-migration.ts';

export const communeReport = sqlMigration(`
create table commune_report (
  id uuid primary key,
  dossier_id uuid not null unique references dossier (id) on delete cascade,
  version integer not null default 1,
  findings jsonb not null,
  meeting text,
  written_by uuid,
  saved_at timestamptz not null,
  report_number text,
  reported_on date,
  signer text,
  signed_by uuid
);
`);
