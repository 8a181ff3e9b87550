// Numbers that clerks give to the letters around a dossier; and the order in which photographs of a report came.

import { sqlMigration } from '../sql-migration.ts';

export const letterNumbers = sqlMigration(`
create table dossier_letter_number (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  kind text not null check (kind in ('request', 'completion', 'supplement')),
  ordinal integer not null,
  -- whose clerk gave it; no commune: the office of the province
  province_code text not null,
  commune_code text,
  number text not null,
  series text not null check (series in ('to-trinh', 'cong-van')),
  serial text not null,
  issued_on date not null,
  issued_year integer not null,
  typed_by uuid,
  typed_at timestamptz not null,
  -- a correction names what it takes the place of, and why; that row stays
  corrects uuid references dossier_letter_number (id),
  reason text,
  replaced_at timestamptz
);
create unique index dossier_letter_number_letter on dossier_letter_number (dossier_id, kind, ordinal)
  where replaced_at is null;
create unique index dossier_letter_number_once
  on dossier_letter_number (province_code, coalesce(commune_code, ''), series, issued_year, serial)
  where replaced_at is null;

alter table commune_report_photo add column position integer not null default 0;
`);
