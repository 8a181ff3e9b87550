// The register: producers, products with codes and photographs, recognitions. Live rows only; what an act changed or
// removed stands in ledger_record as it was before. What is sensitive about a person stands in a table of its own, so
// that no list, search or export can reach it by accident.

import { sqlMigration } from '../sql-migration.ts';

export const register = sqlMigration(`
create table producer (
  id uuid primary key,
  code text not null unique,
  version integer not null default 1,
  name text not null,
  norm text not null,
  search_text text not null,
  producer_type text not null,
  status text not null default 'active',
  registration_number text,
  registered_on date,
  province_code text not null,
  commune_code text,
  old_commune_code text,
  place_text text,
  address text,
  phone text,
  email text,
  public_phone boolean not null default false,
  legal_representative_name text,
  legal_representative_position text,
  workers integer,
  local_workers integer,
  capital_vnd bigint,
  revenue_vnd bigint,
  papers jsonb not null default '[]',
  description text,
  history text,
  organisation text,
  merged_into uuid references producer (id),
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index producer_search_trgm on producer using gin (search_text gin_trgm_ops);
create index producer_norm on producer (norm text_pattern_ops);
create index producer_place on producer (province_code, commune_code);
create index producer_registration on producer (registration_number) where registration_number is not null;
create index producer_phone on producer (phone) where phone is not null;
create index producer_merged on producer (merged_into) where merged_into is not null;

create table producer_private (
  producer_id uuid primary key references producer (id) on delete cascade,
  gender text check (gender in ('woman', 'man')),
  ethnicity text,
  ethnic_minority boolean,
  disabled boolean,
  permanent_address text,
  changed_at timestamptz not null
);

create table producer_merge (
  id uuid primary key,
  from_id uuid not null references producer (id) on delete cascade,
  into_id uuid not null references producer (id) on delete cascade,
  -- what an undo needs: values of the survivor before, state of the other, what was copied
  memo jsonb not null,
  moved_product_ids jsonb not null default '[]',
  reason text,
  made_at timestamptz not null,
  undone_at timestamptz
);
create index producer_merge_from on producer_merge (from_id);
create index producer_merge_into on producer_merge (into_id);

create table product (
  id uuid primary key,
  code text not null unique,
  version integer not null default 1,
  name text not null,
  norm text not null,
  producer_id uuid references producer (id),
  producer_name text,
  province_code text not null,
  commune_code text,
  old_commune_code text,
  place_text text,
  set_number integer,
  older_sets jsonb not null default '{}',
  specification text,
  standard text,
  papers jsonb not null default '[]',
  other_right text,
  raw_material text,
  raw_material_area text,
  raw_material_local_percent integer,
  capacity double precision,
  capacity_unit text,
  packs jsonb not null default '[]',
  price_vnd bigint,
  summary text,
  story text,
  where_to_buy text,
  photo_hash text,
  status text not null default 'active',
  -- standing: what the recognition that counts says, kept here so that a search touches one table
  recognition_id uuid,
  stars integer,
  standing text not null default 'none',
  issued_on date,
  valid_until date,
  extended_until date,
  suspended_from date,
  suspended_until date,
  search_text text not null,
  merged_into uuid references product (id),
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index product_search_trgm on product using gin (search_text gin_trgm_ops);
create index product_norm on product (norm text_pattern_ops);
create index product_order on product (stars desc nulls last, id);
create index product_place on product (province_code, commune_code, stars desc nulls last, id);
create index product_set on product (set_number, stars desc nulls last, id);
create index product_producer on product (producer_id);
create index product_valid_until on product (valid_until);
create index product_merged on product (merged_into) where merged_into is not null;

create table product_code (
  id uuid primary key,
  product_id uuid not null references product (id) on delete cascade,
  kind text not null check (kind in ('ocop-old', 'ocop-new', 'gtin', 'trace')),
  code text not null,
  valid_from date,
  valid_until date
);
create index product_code_code on product_code (code);
create index product_code_product on product_code (product_id);

create table product_photo (
  id uuid primary key,
  product_id uuid not null references product (id) on delete cascade,
  position integer not null,
  original_hash text not null,
  large_hash text not null,
  thumbnail_hash text not null,
  width integer not null,
  height integer not null,
  caption text,
  made_at timestamptz not null
);
create index product_photo_product on product_photo (product_id, position);
create index product_photo_large on product_photo (large_hash);
create index product_photo_thumbnail on product_photo (thumbnail_hash);

-- periods of owners, written at a transfer; a product without rows has had one owner since it is in the register
create table product_ownership (
  id uuid primary key,
  product_id uuid not null references product (id) on delete cascade,
  producer_id uuid references producer (id),
  producer_name text,
  valid_from date,
  valid_until date,
  reason text,
  document text,
  made_at timestamptz not null
);
create index product_ownership_product on product_ownership (product_id);
create index product_ownership_producer on product_ownership (producer_id);

create table product_merge (
  id uuid primary key,
  from_id uuid not null references product (id) on delete cascade,
  into_id uuid not null references product (id) on delete cascade,
  -- what an undo needs: values of the survivor before, state of the other, what was copied
  memo jsonb not null,
  moved_code_ids jsonb not null default '[]',
  moved_photo_ids jsonb not null default '[]',
  moved_recognition_ids jsonb not null default '[]',
  reason text,
  made_at timestamptz not null,
  undone_at timestamptz
);
create index product_merge_from on product_merge (from_id);
create index product_merge_into on product_merge (into_id);

create table recognition (
  id uuid primary key,
  version integer not null default 1,
  product_id uuid not null references product (id) on delete cascade,
  province_code text not null,
  commune_code text,
  stars integer not null check (stars between 1 and 5),
  decision_number text,
  issued_on date,
  expires_on date,
  issuer text,
  issuer_kind text,
  instrument text,
  product_code text,
  reported_year integer,
  extended_until date,
  extension_approved_on date,
  extension_reason text,
  extension_basis text,
  suspended_from date,
  suspended_until date,
  suspension_order text,
  withdrawn_on date,
  withdrawal_ground text,
  withdrawal_decision text,
  superseded_on date,
  correction_reason text,
  source text not null,
  note text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  -- one and two stars carry no decision and no certificate (26/2026/QĐ-TTg, Art. 4.1a)
  check (stars >= 3 or (decision_number is null and issued_on is null and expires_on is null)),
  check (suspended_from is null or suspension_order is not null)
);
create index recognition_product on recognition (product_id, issued_on desc nulls last);
create index recognition_expires on recognition (expires_on);
create index recognition_decision on recognition (decision_number);
`);
