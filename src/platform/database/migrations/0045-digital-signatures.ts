// What was found of digital signatures in the PDF of a form, and in the files of the wallet.

import { sqlMigration } from '../sql-migration.ts';

export const digitalSignatures = sqlMigration(`
-- null: no PDF, no page of a form, or sent before signatures were read
alter table dossier_scan add column signature jsonb;

-- by the bytes given out and the roots that were trusted then; another root means reading anew
create table evidence_signature (
  sha256 text primary key,
  checked_at timestamptz not null,
  seen_at timestamptz not null,
  roots text,
  reading jsonb not null
);
`);
