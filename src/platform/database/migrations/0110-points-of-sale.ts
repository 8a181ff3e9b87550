// Points of sale with every turn of their state, what was seen on their shelves and what they say they sold. Rows of shelves and sales are
// added, never changed: the last one of a line or month counts.

import { sqlMigration } from '../sql-migration.ts';

export const pointsOfSale = sqlMigration(`
create table point_of_sale (
  id uuid primary key,
  version integer not null default 1,
  province_code text not null,
  commune_code text,
  name text not null,
  kind text not null check (kind in ('residential', 'tourist-site', 'stop', 'hotel', 'market', 'e-commerce')),
  place text not null,
  latitude double precision check (latitude between -90 and 90),
  longitude double precision check (longitude between -180 and 180),
  -- of a point that sells in the net
  link text,
  operator_producer_id uuid,
  operator_name text not null,
  opening_hours text,
  note text,
  opened_on date not null,
  state text not null check (state in ('open', 'paused', 'closed')),
  state_since date not null,
  state_reason text,
  -- how often it was opened again after it was closed
  reopened integer not null default 0 check (reopened between 0 and 1),
  photos jsonb not null default '[]',
  search_text text not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check ((latitude is null) = (longitude is null))
);
create index point_of_sale_place on point_of_sale (province_code, commune_code);
create index point_of_sale_operator on point_of_sale (operator_producer_id);

create table point_of_sale_turn (
  id uuid primary key,
  point_id uuid not null references point_of_sale (id),
  ordinal integer not null,
  from_state text,
  to_state text not null check (to_state in ('open', 'paused', 'closed')),
  -- the day from which it holds
  on_day date not null,
  reason text,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (point_id, ordinal),
  check ((from_state is null) = (ordinal = 1))
);

create table point_of_sale_sighting (
  id uuid primary key,
  point_id uuid not null references point_of_sale (id),
  -- null: a thing with the mark that is in no register; then item_name alone says what it is
  product_id uuid,
  item_name text not null,
  -- what makes one line of the shelf: the product, or the folded name of a thing without one
  line_key text not null,
  price_vnd bigint check (price_vnd >= 0),
  -- what the price is of: a pack, a kilogram
  unit text not null,
  -- stars as they stood on the pack or the label of the shelf
  stars_shown integer check (stars_shown between 1 and 5),
  seen_on date not null,
  gone boolean not null,
  by_operator boolean not null,
  visit_id uuid,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null
);
create index point_of_sale_sighting_line on point_of_sale_sighting (point_id, line_key, seen_on desc, made_at desc);
create index point_of_sale_sighting_product on point_of_sale_sighting (product_id, point_id, seen_on desc, made_at desc);

create table point_of_sale_sales (
  id uuid primary key,
  point_id uuid not null references point_of_sale (id),
  year integer not null check (year between 2018 and 2200),
  month integer not null check (month between 1 and 12),
  -- 1 for the first saying of a month; the last one counts
  ordinal integer not null,
  revenue_vnd bigint not null check (revenue_vnd >= 0),
  -- of it for products with the mark; null: not told apart
  ocop_revenue_vnd bigint check (ocop_revenue_vnd between 0 and revenue_vnd),
  customers integer check (customers >= 0),
  note text,
  reason text,
  flags jsonb not null default '[]',
  by_operator boolean not null,
  reported_on date not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null,
  unique (point_id, year, month, ordinal),
  check ((ordinal = 1) = (reason is null))
);

-- that the operator and the producer were told of something that must leave a shelf, or a case was opened of it
create table point_of_sale_notice (
  id uuid primary key,
  point_id uuid not null references point_of_sale (id),
  line_key text not null,
  item_name text not null,
  fault text not null,
  kind text not null check (kind in ('notice', 'case')),
  words text not null,
  case_id uuid,
  -- how many people with an account were told
  told integer not null,
  on_day date not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null
);
create index point_of_sale_notice_point on point_of_sale_notice (point_id, made_at desc);

-- a visit to a point of sale is a visit like others
alter table visit add column point_of_sale_id uuid;
create index visit_point_of_sale on visit (point_of_sale_id) where point_of_sale_id is not null;
`);
