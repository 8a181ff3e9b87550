// Product ideas before any dossier, and what the commune found when it looked at each. An idea decides nothing about a filing.

import { sqlMigration } from '../sql-migration.ts';

export const productIdeas = sqlMigration(`
create table product_idea (
  id uuid primary key,
  version integer not null default 1,
  state text not null check (state in ('registered', 'shortlisted', 'waiting', 'unsuited', 'became-product', 'withdrawn')),
  province_code text not null,
  commune_code text not null,
  old_commune_code text,
  place_text text,
  producer_id uuid references producer (id),
  -- who has the idea, where it is no producer of the register yet
  proposer_name text,
  name text not null,
  raw_material text not null,
  raw_material_area text,
  capacity numeric,
  capacity_unit text,
  set_number integer check (set_number between 1 and 26),
  story text,
  -- of the last screening; null: not screened, or changed since
  points integer check (points between 0 and 8),
  state_reason text,
  province_listed_at timestamptz,
  province_reason text,
  product_id uuid references product (id),
  by_proxy boolean not null,
  registered_by uuid,
  norm text not null,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (producer_id is not null or proposer_name is not null),
  check ((state = 'became-product') = (product_id is not null)),
  check ((province_listed_at is null) = (province_reason is null))
);
create index product_idea_place on product_idea (province_code, commune_code, state);
create index product_idea_producer on product_idea (producer_id);

-- every screening is kept; the last one counts
create table product_idea_screening (
  id uuid primary key,
  idea_id uuid not null references product_idea (id),
  ordinal integer not null,
  grounds jsonb not null,
  points integer not null check (points between 0 and 8),
  outcome text not null check (outcome in ('shortlisted', 'waiting', 'unsuited')),
  reason text not null,
  made_by uuid,
  made_at timestamptz not null,
  unique (idea_id, ordinal)
);
`);
