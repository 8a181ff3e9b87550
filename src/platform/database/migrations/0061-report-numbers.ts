// The number of a commune's report counts like that of its other letters; and the office of who signed it stands apart from the name.

import { sqlMigration } from '../sql-migration.ts';

export const reportNumbers = sqlMigration(`
alter table dossier_letter_number drop constraint dossier_letter_number_kind_check;
alter table dossier_letter_number add constraint dossier_letter_number_kind_check
  check (kind in ('report', 'request', 'completion', 'supplement'));
alter table dossier_letter_number drop constraint dossier_letter_number_series_check;
alter table dossier_letter_number add constraint dossier_letter_number_series_check
  check (series in ('bao-cao', 'to-trinh', 'cong-van'));
alter table commune_report add column signer_office text;

-- reports of before: those whose number is one are counted; of two with the same number the first reported keeps it, and the other
-- waits in the list of letters to be corrected
insert into dossier_letter_number
  (id, dossier_id, kind, ordinal, province_code, commune_code, number, series, serial, issued_on, issued_year, typed_by, typed_at)
select gen_random_uuid(), r.dossier_id, 'report', 1, d.province_code, d.commune_code, r.report_number, 'bao-cao',
       lower(m.found[1] || m.found[2]), r.reported_on, extract(year from r.reported_on)::integer, r.signed_by, r.saved_at
  from commune_report r join dossier d on d.id = r.dossier_id
 cross join lateral (select regexp_match(r.report_number,
         '^0*([1-9][0-9]{0,4})([a-z]?)[[:space:]]*/[[:space:]]*BC-[-[:alnum:]./&]{1,38}$', 'i') as found) m
 where m.found is not null and r.reported_on is not null
 order by r.reported_on, r.dossier_id
on conflict do nothing;
`);
