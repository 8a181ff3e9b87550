// Where changes of the open data are sent, how far each receiver was told, and what waits, arrived or was given up.

import { sqlMigration } from '../sql-migration.ts';

export const webhooks = sqlMigration(`
create table webhook_receiver (
  id uuid primary key,
  version integer not null default 1,
  name text not null,
  address text not null,
  -- kinds of records it is told of; empty: all
  kinds jsonb not null,
  state text not null check (state in ('on', 'paused', 'ended')),
  paused_for text check (paused_for in ('by-hand', 'gone', 'silent', 'secret-lost')),
  -- sealed with the installation's own secret, which no dump holds
  sealed_secret text not null,
  secret_at timestamptz not null,
  sealed_before text,
  before_until timestamptz,
  -- the last place in the ledger that was looked at for it
  after_seq bigint not null,
  after_kind text not null,
  after_id uuid not null,
  made_by uuid,
  made_at timestamptz not null,
  check ((state = 'paused') = (paused_for is not null))
);

create table webhook_delivery (
  id uuid primary key,
  -- the order in which they were written, which is that of the list of changes
  ordinal bigint generated always as identity,
  receiver_id uuid not null references webhook_receiver (id),
  -- the place of the change in the list of changes; of a trial its own mark
  event_id text not null,
  -- the same at every repeat, also after a dump was restored
  message_id text not null,
  event_type text not null,
  body text not null,
  state text not null check (state in ('waiting', 'delivered', 'dead')),
  attempts integer not null default 0,
  next_at timestamptz,
  -- somebody is sending it until then
  held_until timestamptz,
  status integer,
  fault text,
  made_at timestamptz not null,
  tried_at timestamptz,
  ended_at timestamptz,
  unique (receiver_id, event_id),
  check ((state = 'waiting') = (next_at is not null))
);
create index webhook_delivery_waiting on webhook_delivery (receiver_id, next_at, ordinal) where state = 'waiting';
create index webhook_delivery_ended on webhook_delivery (receiver_id, ended_at) where state <> 'waiting';
`);
