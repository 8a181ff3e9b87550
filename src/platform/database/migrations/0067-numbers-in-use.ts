// Every number that an office gave, of whatever room, read together: a view over the rooms' own rows, so that nothing is kept twice.

import { sqlMigration } from '../sql-migration.ts';

/** The number as it is counted: `015a/QĐ-UBND` is `15a`; the same as `serialOf` of the letter book. */
const serial = (column: string): string =>
  `(select translate(lower(f[1] || f[2]), 'đ', 'd') from regexp_match(${column}, '^\\s*0*([1-9][0-9]{0,4})([a-zđ]?)\\s*/', 'i') as f)`;
const year = (column: string): string => `extract(year from ${column})::integer`;

export const numbersInUse = sqlMigration(`
create view number_in_use as
select n.id as record_id, n.province_code, n.commune_code,
       case when n.commune_code is null then 'office' else 'commune' end as office,
       n.series, n.serial, n.issued_year, n.number, n.issued_on,
       'letter-' || n.kind as paper, n.ordinal, n.dossier_id as subject_id, null::uuid as part_id, d.product_name as about,
       n.typed_by, n.typed_at
  from dossier_letter_number n join dossier d on d.id = n.dossier_id
 where n.replaced_at is null
union all
select n.id, n.province_code, null, n.office, n.series, n.serial, n.issued_year, n.number, n.issued_on,
       'session-' || n.kind, 1, n.session_id, n.dossier_id, d.product_name, n.typed_by, n.typed_at
  from result_paper_number n left join dossier d on d.id = n.dossier_id
 where n.replaced_at is null
union all
select r.id, r.province_code, null, case when r.kind = 'ministry' then 'ministry' else 'committee' end, 'quyet-dinh', r.serial,
       r.issued_year, r.number, r.decided_on, 'decision-' || r.kind, 1, r.session_id, null, null, r.recorded_by, r.recorded_at
  from result_decision r
union all
select n.id, n.province_code, null, 'office',
       case n.series when 'report' then 'bao-cao' when 'submission' then 'to-trinh' else 'thong-bao' end,
       n.serial, n.issued_year, n.number, n.issued_on, 'withdrawal-' || n.paper, 1, n.subject_id, null, c.product_name,
       n.typed_by, n.typed_at
  from life_paper_number n left join withdrawal_case c on c.id = n.subject_id
 where n.replaced_at is null
union all
-- five stars are withdrawn by the minister
select c.id, c.province_code, null, case when c.stars = 5 then 'ministry' else 'committee' end, 'quyet-dinh',
       ${serial('c.decision_number')}, ${year('c.decided_on')}, c.decision_number, c.decided_on,
       'withdrawal-decision', 1, c.id, null, c.product_name, c.decided_by, c.decided_recorded_on::timestamptz
  from withdrawal_case c
 where c.decision_number is not null and c.decided_on is not null
union all
select l.id, l.province_code, null, 'committee', 'quyet-dinh', ${serial('l.decision_number')}, ${year('l.decided_on')},
       l.decision_number, l.decided_on, 'removal-decision', 1, l.recognition_id, null, p.name, l.recorded_by, l.made_at
  from list_removal l join product p on p.id = l.product_id
 where l.body ~* '(tỉnh|thành phố)'
union all
select k.id, k.province_code, null, case when k.level = 'ministry' then 'ministry' else 'committee' end, 'quyet-dinh',
       ${serial('k.decision_number')}, ${year('k.decided_on')}, k.decision_number, k.decided_on,
       'council-decision', 1, k.id, null, null, k.made_by, k.made_at
  from council k;
`);
