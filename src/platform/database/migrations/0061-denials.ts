// "That was not me": what a producer says of a dossier that was typed, confirmed or sent in its place, and what an office answered.

import { sqlMigration } from '../sql-migration.ts';

export const denials = sqlMigration(`
create table dossier_denial (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  said_by uuid not null,
  said_at timestamptz not null,
  words text,
  answered_by uuid,
  answered_at timestamptz,
  answer text
);
create unique index dossier_denial_open on dossier_denial (dossier_id) where answered_at is null;
`);
