// A line of a book says why its day lies far back, and why a letter under another name went out from the office.

import { sqlMigration } from '../sql-migration.ts';

export const entryReasons = sqlMigration(`
alter table letter_entry
  add column day_reason text check (day_reason <> ''),
  add column issuer_reason text check (issuer_reason <> '');
`);
