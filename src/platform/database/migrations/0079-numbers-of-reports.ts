// Numbers that stand on reports are numbers in use, like those of every other room. The view is taken as it stands and widened.

import { sqlMigration } from '../sql-migration.ts';

export const numbersOfReports = sqlMigration(`
do $widen$
begin
  execute 'create or replace view number_in_use as ' || rtrim(pg_get_viewdef('number_in_use'::regclass), '; ') || '
    union all
    select i.id, i.province_code, i.commune_code,
           case when i.commune_code is null then ''committee'' else ''commune'' end, ''bao-cao'', i.serial, i.issued_year, i.number,
           i.issued_on, ''report'', 1, i.report_id, null::uuid, r.title, i.issued_by, i.issued_at
      from report_issue i join report r on r.id = i.report_id
     where i.body_id is null';
end
$widen$;
`);
