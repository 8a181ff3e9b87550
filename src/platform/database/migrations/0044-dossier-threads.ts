// Threads on a dossier: what a comment is about, on whose side it was written, every text it had before, and each turn of a thread
// between open and settled.

import { sqlMigration } from '../sql-migration.ts';

export const dossierThreads = sqlMigration(`
alter table dossier_comment
  add column version integer not null default 1,
  -- a part, criterion:CODE or piece:ID; null: the dossier as a whole; of the comment that opened the thread alone
  add column place text,
  add column made_as text not null default 'office'
    check (made_as in ('producer', 'helper', 'commune', 'province', 'department', 'office')),
  -- texts before a correction, the first one first
  add column former jsonb not null default '[]',
  -- settled and opened again: by whom, when
  add column turns jsonb not null default '[]';
create index dossier_comment_open on dossier_comment (dossier_id, audience) where thread_id is null and resolved_at is null;
`);
