// Dossiers: the request to evaluate one product, and the parts of its forms, each saved for itself so that two people who
// write in different parts never meet. A product has one open dossier at most.

import { sqlMigration } from '../sql-migration.ts';

export const dossiers = sqlMigration(`
create table dossier (
  id uuid primary key,
  version integer not null default 1,
  state text not null,
  kind text not null check (kind in ('first', 'upgrade', 're-evaluation')),
  product_id uuid not null references product (id),
  producer_id uuid not null references producer (id),
  -- names as they are today, for lists; what was sent is frozen elsewhere
  product_name text not null,
  producer_name text not null,
  province_code text not null,
  commune_code text not null,
  set_id text not null,
  recognition_id uuid,
  -- an officer types what the producer brings
  by_proxy boolean not null,
  opened_by uuid,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create unique index dossier_one_open on dossier (product_id) where state not in ('forwarded', 'dropped');
create index dossier_producer on dossier (producer_id);
create index dossier_place on dossier (province_code, commune_code, state);

create table dossier_part (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  name text not null,
  version integer not null default 1,
  content jsonb not null,
  saved_by uuid,
  -- null: as it was prefilled from the register
  saved_at timestamptz,
  unique (dossier_id, name)
);
`);
