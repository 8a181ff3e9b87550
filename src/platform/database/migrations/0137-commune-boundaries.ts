// Boundaries of communes that an operator brought, for maps only: one set for each province, the latest replaces the one before.

import { sqlMigration } from '../sql-migration.ts';

export const communeBoundaries = sqlMigration(`
create table commune_boundary (
  province_code text primary key check (province_code ~ '^[0-9]{2}$'),
  -- as the law's data keeps them: code and polygons of each commune, degrees to four places
  units jsonb not null,
  -- the words that stand under every map made of them
  attribution text not null,
  file_hash text not null,
  brought_at timestamptz not null
);
`);
