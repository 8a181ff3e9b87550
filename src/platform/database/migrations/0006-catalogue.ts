// What the public may see of the register, as views: the catalogue reads nothing else, so a column that is not named here
// cannot reach a stranger. Left out on purpose: phones without consent, e-mail, address and registration number (of a
// household both lead to a person), representatives, figures of the business, notes of officers, originals of photographs
// (they carry places and devices). And the monthly files of open data.

import { sqlMigration } from '../sql-migration.ts';

export const catalogue = sqlMigration(`
create view public_product as
select id, code, name, norm, search_text, status, merged_into, producer_id, producer_name,
       province_code, commune_code, old_commune_code, place_text, set_number, older_sets,
       specification, standard, papers, raw_material, raw_material_area, raw_material_local_percent,
       packs, price_vnd, summary, story, where_to_buy, photo_hash,
       -- "ranked" is for order and filter; a result below three stars is no recognition and is never told
       standing, stars as ranked, case when stars >= 3 then stars end as stars, issued_on, valid_until, extended_until,
       suspended_from, suspended_until, changed_at
  from product;

create view public_product_code as
select id, product_id, kind, code, valid_from, valid_until from product_code;

create view public_product_photo as
select id, product_id, position, large_hash, thumbnail_hash, width, height, caption from product_photo;

create view public_producer as
select id, code, name, producer_type, status, merged_into, province_code, commune_code, old_commune_code, place_text,
       case when public_phone then phone end as phone
  from producer;

create view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source
  from recognition
 where stars >= 3;

create table open_data_file (
  month text not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
  name text not null,
  media_type text not null,
  row_count integer not null,
  bytes bigint not null,
  sha256 text not null,
  as_of date not null,
  made_at timestamptz not null,
  primary key (month, name)
);
`);
