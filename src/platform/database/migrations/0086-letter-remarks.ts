// What a person gave as reason where a letter was corrected, or held as another letter although number or file are the same.

import { sqlMigration } from '../sql-migration.ts';

export const letterRemarks = sqlMigration(`
create table letter_remark (
  id uuid primary key,
  letter_id uuid not null references letter (id),
  kind text not null check (kind in ('corrected', 'apart')),
  reason text not null,
  -- of a letter held apart: the one that it was taken for
  other_letter_id uuid references letter (id),
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  check ((kind = 'apart') = (other_letter_id is not null))
);
create index letter_remark_letter on letter_remark (letter_id, made_at);
create index letter_remark_other on letter_remark (other_letter_id) where other_letter_id is not null;
`);
