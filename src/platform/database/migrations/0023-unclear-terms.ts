// A certificate whose paper is said to hold longer than the law's term is in doubt until an officer confirms it with a reason.
// What stands in the register so already is in doubt from now on; a decision states 36 months in every period so far
// (law/parameters/certificate-validity-months.json).

import { sqlMigration } from '../sql-migration.ts';

export const unclearTerms = sqlMigration(`
-- why the stated end is right although it lies after the term; null: nobody has confirmed it
alter table recognition add column term_reason text;

update product p set standing = 'unclear-term'
  from recognition r
 where r.id = p.recognition_id and p.standing = 'granted' and r.issued_on is not null
   and r.expires_on > (r.issued_on + interval '36 months')::date;

create or replace view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source,
       -- the reason is an officer's note; that there is one is what the public's state follows from
       term_reason is not null as term_confirmed
  from recognition r
 where stars >= 3
   and exists (select 1 from product p where p.id = r.product_id and p.status not in ('declared', 'sent-back'));
`);
