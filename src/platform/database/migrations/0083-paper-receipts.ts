// A council that met on paper before the dossier came here: the day on which the paper was received and the criteria of that day, by dossier;
// and with the recognition the day of that council and the day it was recorded, which the public reads.

import { sqlMigration } from '../sql-migration.ts';

export const paperReceipts = sqlMigration(`
alter table session_dossier
  -- typed from the paper; null: the day on which it was received here counts
  add column paper_received_on date,
  add column paper_set text,
  add constraint session_dossier_paper check ((paper_received_on is null) = (paper_set is null));

alter table recognition
  add column paper_council_on date,
  add column paper_council_recorded_on date;

create or replace view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source,
       term_reason is not null as term_confirmed, re_evaluation_filed_on, re_evaluation_closed_on,
       extension_proposed_on, extension_proposal_ended_on, withdrawal_recorded_on, withdrawal_ground,
       extension_approved_on, made_at, paper_council_on, paper_council_recorded_on
  from recognition r
 where stars >= 3
   and exists (select 1 from product p where p.id = r.product_id and p.status not in ('declared', 'sent-back'));
`);
