// Products that a producer entered itself: their states are `declared` and `sent-back`, and no public view knows them. The
// catalogue reads only these views, so what waits for an office cannot reach a stranger.

import { sqlMigration } from '../sql-migration.ts';

export const declaredProducts = sqlMigration(`
alter table product add column sent_back_reason text;
-- few products wait at a time; the desk asks for them on every visit
create index product_waiting on product (province_code, commune_code) where status in ('declared', 'sent-back');

create or replace view public_product as
select id, code, name, norm, search_text, status, merged_into, producer_id, producer_name,
       province_code, commune_code, old_commune_code, place_text, set_number, older_sets,
       specification, standard, papers, raw_material, raw_material_area, raw_material_local_percent,
       packs, price_vnd, summary, story, where_to_buy, photo_hash,
       standing, stars as ranked, case when stars >= 3 then stars end as stars, issued_on, valid_until, extended_until,
       suspended_from, suspended_until, changed_at
  from product
 where status not in ('declared', 'sent-back');

create or replace view public_product_code as
select id, product_id, kind, code, valid_from, valid_until
  from product_code c
 where exists (select 1 from product p where p.id = c.product_id and p.status not in ('declared', 'sent-back'));

create or replace view public_product_photo as
select id, product_id, position, large_hash, thumbnail_hash, width, height, caption
  from product_photo f
 where exists (select 1 from product p where p.id = f.product_id and p.status not in ('declared', 'sent-back'));

create or replace view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source
  from recognition r
 where stars >= 3
   and exists (select 1 from product p where p.id = r.product_id and p.status not in ('declared', 'sent-back'));
`);
