// What people were told: one row for each account that is told of something, kept until long after it was read.

import { sqlMigration } from '../sql-migration.ts';

export const notifications = sqlMigration(`
create table notification (
  id uuid primary key,
  account_id uuid not null references account (id),
  kind text not null,
  -- what its sentence is filled with; the sentence itself lives with the texts
  words jsonb not null,
  -- the page it speaks of, from the root
  path text not null,
  due_on date,
  made_at timestamptz not null,
  read_at timestamptz
);
create index notification_account on notification (account_id, made_at desc, id desc);
create index notification_unread on notification (account_id) where read_at is null;
create index notification_read on notification (read_at) where read_at is not null;
`);
