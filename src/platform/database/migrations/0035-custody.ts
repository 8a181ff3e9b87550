// What travels with a dossier: batches of samples and sets on paper, each step of their way, and what an office asks beside.

import { sqlMigration } from '../sql-migration.ts';

export const custody = sqlMigration(`
create table custody_item (
  id uuid primary key,
  version integer not null default 1,
  kind text not null check (kind in ('samples', 'paper-set')),
  -- on the label: scanned or typed
  code text not null unique,
  dossier_id uuid not null references dossier (id),
  slip_number text,
  product_name text not null,
  producer_name text not null,
  province_code text not null,
  commune_code text not null,
  producer_id uuid not null references producer (id),
  quantity integer not null check (quantity > 0),
  best_before date,
  first_place text not null,
  received_on date not null,
  received_by text not null,
  facts jsonb not null,
  -- follow from the steps: where some of it lies, and the office that some of it is on the way to
  places text[] not null,
  on_the_way_to text,
  search_text text not null,
  made_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index custody_item_dossier on custody_item (dossier_id);
create index custody_item_commune on custody_item (province_code, commune_code);
create index custody_item_producer on custody_item (producer_id);

create table custody_move (
  id uuid primary key,
  item_id uuid not null references custody_item (id) on delete cascade,
  ordinal integer not null,
  from_place text not null,
  to_place text not null,
  quantity integer not null check (quantity > 0),
  moved_on date not null,
  handed_by text not null,
  taken_by text not null,
  reason text not null,
  state text not null check (state in ('done', 'on-the-way', 'recalled')),
  recorded_by uuid,
  recorded_at timestamptz not null,
  -- what the other office counted; the rest was lost on the way
  arrived integer check (arrived between 0 and quantity),
  arrived_on date,
  acknowledged_by text,
  acknowledged_account uuid,
  acknowledged_at timestamptz,
  remark text,
  unique (item_id, ordinal)
);
-- one hand-over of a thing waits at a time
create unique index custody_move_waiting on custody_move (item_id) where state = 'on-the-way';

create table custody_request (
  id uuid primary key,
  version integer not null default 1,
  dossier_id uuid not null references dossier (id),
  slip_number text,
  product_name text not null,
  producer_name text not null,
  province_code text not null,
  commune_code text not null,
  producer_id uuid not null references producer (id),
  kind text not null check (kind in ('test', 'survey')),
  office text not null check (office in ('commune', 'province')),
  asked text not null,
  asked_of text not null,
  asked_on date not null,
  working_days integer not null,
  due_on date not null,
  state text not null check (state in ('open', 'answered', 'withdrawn')),
  asked_by uuid,
  outcome text,
  result text,
  result_on date,
  evidence_piece_id uuid,
  closed_by uuid,
  closed_at timestamptz,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index custody_request_dossier on custody_request (dossier_id);
create index custody_request_open on custody_request (province_code, commune_code, due_on) where state = 'open';
create index custody_request_producer on custody_request (producer_id);
`);
