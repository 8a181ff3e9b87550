// A certificate that has ended while its re-evaluation is open says so instead of "Hết hạn". The days are kept with the recognition,
// so that any past day answers rightly too; the product keeps them for its lists where the filing was in its window.

import { sqlMigration } from '../sql-migration.ts';

export const filedReEvaluations = sqlMigration(`
alter table recognition
  -- the day the dossier of its re-evaluation was received
  add column re_evaluation_filed_on date,
  -- the first day on which that dossier was open no more; null: it is open, or there is none
  add column re_evaluation_closed_on date;
alter table product
  add column re_evaluation_filed_on date,
  add column re_evaluation_closed_on date;

-- dossiers that were sent before; one that goes no further at the province is closed since then
update recognition r set re_evaluation_filed_on = d.received_on, re_evaluation_closed_on = d.closed_on
  from (
    select distinct on (d.recognition_id) d.recognition_id, d.received_on, (i.refusal ->> 'refusedOn')::date as closed_on
      from dossier d left join intake i on i.dossier_id = d.id
     where d.kind = 're-evaluation' and d.received_on is not null and d.recognition_id is not null
     order by d.recognition_id, d.received_on
  ) d
 where d.recognition_id = r.id;

-- filed not earlier than 180 and not later than 120 days before the last valid day (26/2026/QĐ-TTg, Art. 7.6a), the only window
-- that any act has stated until today
update product p set re_evaluation_filed_on = r.re_evaluation_filed_on, re_evaluation_closed_on = r.re_evaluation_closed_on
  from recognition r
 where r.id = p.recognition_id and r.re_evaluation_filed_on between r.expires_on - 180 and r.expires_on - 120;

create or replace view public_product as
select id, code, name, norm, search_text, status, merged_into, producer_id, producer_name,
       province_code, commune_code, old_commune_code, place_text, set_number, older_sets,
       specification, standard, papers, raw_material, raw_material_area, raw_material_local_percent,
       packs, price_vnd, summary, story, where_to_buy, photo_hash,
       standing, stars as ranked, case when stars >= 3 then stars end as stars, issued_on, valid_until, extended_until,
       suspended_from, suspended_until, changed_at, re_evaluation_filed_on, re_evaluation_closed_on
  from product
 where status not in ('declared', 'sent-back');

create or replace view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source,
       term_reason is not null as term_confirmed, re_evaluation_filed_on, re_evaluation_closed_on
  from recognition r
 where stars >= 3
   and exists (select 1 from product p where p.id = r.product_id and p.status not in ('declared', 'sent-back'));
`);
