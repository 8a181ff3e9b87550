// Certificates, the public halves of the keys that sign them, their numbers, and what consumers report about products.

import { sqlMigration } from '../sql-migration.ts';

export const certificates = sqlMigration(`
-- The private half lies in a folder outside the database; what is printed stays checkable after a restore.
create table certificate_key (
  key_number smallint primary key check (key_number between 1 and 255),
  x text not null,
  y text not null,
  made_at timestamptz not null,
  retired_at timestamptz
);

create table certificate_setting (
  province_code text primary key,
  version integer not null default 1,
  number_pattern text not null,
  template jsonb not null,
  changed_at timestamptz not null
);

-- The name that printed codes lead to; the newest row counts.
create table certificate_host (
  id uuid primary key,
  origin text not null check (origin like 'https://%'),
  reason text not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null
);

-- The last number given out in a series; locked by the transaction that draws one, so that none is left out.
create table certificate_series (
  province_code text not null,
  series text not null,
  last_ordinal integer not null,
  primary key (province_code, series)
);

create table certificate (
  id uuid primary key,
  version integer not null default 1,
  recognition_id uuid not null,
  product_id uuid not null,
  producer_id uuid,
  province_code text not null,
  commune_code text,
  number text not null,
  code text not null unique,
  list_place integer not null unique,
  key_number smallint not null references certificate_key (key_number),
  token text not null unique,
  product_code text not null,
  product_name text not null,
  producer_name text not null,
  place_name text not null,
  set_number smallint,
  packs jsonb not null,
  stars smallint not null check (stars between 3 and 5),
  decision_number text not null,
  issued_on date not null,
  valid_until date not null check (valid_until >= issued_on),
  issuer text not null,
  picture_hash text,
  training boolean not null,
  made_at timestamptz not null,
  made_by uuid,
  replaces_id uuid references certificate (id),
  reissue_reason text,
  ended_on date,
  end_kind text check (end_kind in ('withdrawn', 'superseded', 'corrected', 'reissued')),
  end_decision text,
  end_decision_on date,
  end_reason text,
  -- the old paper ends before the new one is written, in one transaction
  replaced_by_id uuid references certificate (id) deferrable initially deferred,
  unique (province_code, number),
  check ((ended_on is null) = (end_kind is null))
);
-- One living paper for a recognition.
create unique index certificate_living on certificate (recognition_id) where ended_on is null;
create index certificate_recognition on certificate (recognition_id);
create index certificate_product on certificate (product_id);
create index certificate_province on certificate (province_code, commune_code);

create table consumer_report (
  id uuid primary key,
  version integer not null default 1,
  number text not null unique,
  secret_hash text not null unique,
  certificate_id uuid references certificate (id),
  product_id uuid not null,
  province_code text not null,
  commune_code text,
  kind text not null check (kind in ('other-product', 'other-stars', 'after-the-end', 'copied-code', 'something-else')),
  words text not null,
  seen_at text,
  photo_hash text,
  state text not null check (state in ('received', 'looking-into', 'confirmed', 'not-confirmed')),
  triage_due_on date not null,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index consumer_report_place on consumer_report (province_code, commune_code, state);

create table consumer_report_answer (
  id uuid primary key,
  report_id uuid not null references consumer_report (id),
  state text not null check (state in ('looking-into', 'confirmed', 'not-confirmed')),
  words text not null,
  made_by uuid,
  made_at timestamptz not null
);
create index consumer_report_answer_report on consumer_report_answer (report_id);
`);
