// Routes for visitors: what lies along them in order, every turn of their state, and who lets visitors in. Words of consent are added, never
// changed: the last one of a producer counts.

import { sqlMigration } from '../sql-migration.ts';

export const routes = sqlMigration(`
create table tourism_route (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  -- null: of the whole province
  commune_code text,
  -- its address among the public pages; stays when the name changes
  slug text not null unique,
  name text not null,
  summary text,
  name_english text,
  summary_english text,
  state text not null check (state in ('draft', 'published', 'withdrawn')),
  state_since date not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index tourism_route_place on tourism_route (province_code, commune_code);

create table tourism_route_stop (
  id uuid primary key,
  route_id uuid not null references tourism_route (id),
  -- counted from 1 along the way
  ordinal integer not null check (ordinal >= 1),
  kind text not null check (kind in ('service', 'point', 'producer')),
  product_id uuid,
  point_id uuid,
  producer_id uuid,
  -- as it was called when it was put on the route, for officers where it is gone
  name_then text not null,
  words text,
  words_english text,
  opening_hours text,
  -- from the stop before, as typed
  kilometres numeric(6, 1) check (kilometres between 0 and 2000),
  minutes integer check (minutes between 0 and 2880),
  check ((kind = 'service') = (product_id is not null)),
  check ((kind = 'point') = (point_id is not null)),
  check ((kind = 'producer') = (producer_id is not null))
);
create index tourism_route_stop_route on tourism_route_stop (route_id, ordinal);

create table tourism_route_turn (
  id uuid primary key,
  route_id uuid not null references tourism_route (id),
  ordinal integer not null,
  from_state text,
  to_state text not null check (to_state in ('draft', 'published', 'withdrawn')),
  on_day date not null,
  reason text,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (route_id, ordinal)
);

-- that a producer lets visitors in, or does so no more
create table visitor_consent (
  id uuid primary key,
  producer_id uuid not null,
  ordinal integer not null,
  lets_in boolean not null,
  -- what visitors are told: when, how to say that one comes
  words text,
  -- how it was given where an office wrote it down
  given_how text,
  by_producer boolean not null,
  on_day date not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (producer_id, ordinal)
);
`);
