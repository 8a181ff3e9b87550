// How an account wants to be told, what was written to it in one letter of many things, and its secret address of a calendar.

import { sqlMigration } from '../sql-migration.ts';

export const notificationPreferences = sqlMigration(`
-- no row: told at once in the house and by mail, without a digest or hours of quiet
create table notification_preference (
  id uuid primary key references account (id) on delete cascade,
  version integer not null default 1,
  -- by group of kinds: by mail as well, in the house alone, not at all
  ways jsonb not null,
  digest text not null check (digest in ('none', 'daily', 'weekly')),
  -- since when: what was told before went out by itself
  digest_since timestamptz,
  -- whole hours of Vietnam
  digest_hour integer not null check (digest_hour between 0 and 23),
  quiet_from integer check (quiet_from between 0 and 23),
  quiet_until integer check (quiet_until between 0 and 23),
  changed_at timestamptz not null,
  check ((quiet_from is null) = (quiet_until is null))
);

-- one letter of many things; of the things themselves only which they were
create table notification_digest (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  on_day date not null,
  things integer not null check (things > 0),
  made_at timestamptz not null,
  unique (account_id, on_day)
);

-- what a digest has said already: never twice
create table notification_digest_line (
  account_id uuid not null references account (id) on delete cascade,
  thing text not null,
  digest_id uuid not null references notification_digest (id) on delete cascade,
  said_on date not null,
  primary key (account_id, thing)
);

-- a secret address of one's dates for a calendar; the token itself is nowhere
create table calendar_feed (
  id uuid primary key,
  account_id uuid not null references account (id) on delete cascade,
  token_hash text not null unique,
  made_at timestamptz not null,
  revoked_at timestamptz
);
create unique index calendar_feed_open on calendar_feed (account_id) where revoked_at is null;
`);
