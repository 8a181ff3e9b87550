// An office's spreadsheet on its way into the register, row by row as judged and decided, and what it made once it was
// confirmed; and who took the register out as a spreadsheet, for what. The file itself is never kept, only its hash.

import { sqlMigration } from '../sql-migration.ts';

export const registerImports = sqlMigration(`
create table register_import (
  id uuid primary key,
  version integer not null default 1,
  state text not null check (state in ('staged', 'confirmed', 'undone', 'discarded')),
  file_name text not null,
  file_hash text not null,
  as_of date not null,
  -- whose list it is: the unit of the office that sent it
  province_code text,
  commune_code text,
  made_by uuid,
  made_by_name text not null,
  -- how the sheets were understood, with the headings as written
  sheets jsonb not null default '[]',
  counts jsonb not null default '{}',
  choices jsonb not null default '{}',
  -- ids and versions of what it made, and what it changed as it was before: what an undo needs
  outcome jsonb,
  made_at timestamptz not null,
  confirmed_at timestamptz,
  undone_at timestamptz
);
create index register_import_unit on register_import (province_code, commune_code, id);
create index register_import_staged on register_import (made_at) where state in ('staged', 'discarded');

create table register_import_row (
  import_id uuid not null references register_import (id) on delete cascade,
  position integer not null,
  sheet text not null,
  row integer not null,
  proposal text not null,
  severity text not null,
  decision text,
  commune_code text,
  -- JSON as text: read whole or not at all
  content text not null,
  product_id uuid,
  primary key (import_id, position)
);

create table register_export (
  id uuid primary key,
  made_by uuid,
  made_by_name text not null,
  province_code text,
  commune_code text,
  purpose text not null,
  filters jsonb not null default '{}',
  format text not null check (format in ('xlsx', 'csv')),
  products integer not null,
  made_at timestamptz not null
);
create index register_export_unit on register_export (province_code, commune_code, id);
`);
