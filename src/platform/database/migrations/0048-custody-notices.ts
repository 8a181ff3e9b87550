// What was told of samples and paper by itself: each thing once, so that nobody is told again every night.

import { sqlMigration } from '../sql-migration.ts';

export const custodyNotices = sqlMigration(`
create table custody_notice (
  id uuid primary key,
  kind text not null check (kind in ('samples-end-before-council', 'paper-set-missing')),
  -- the batch, or the dossier whose paper has not come
  thing_id uuid not null,
  dossier_id uuid not null references dossier (id),
  told_on date not null,
  unique (kind, thing_id)
);
create index custody_notice_dossier on custody_notice (dossier_id);
`);
