// Numbers of conclusions of visits are numbers in use, like those of every other room. The view is taken as it stands and widened.

import { sqlMigration } from '../sql-migration.ts';

export const numbersOfConclusions = sqlMigration(`
do $widen$
begin
  execute 'create or replace view number_in_use as ' || rtrim(pg_get_viewdef('number_in_use'::regclass), '; ') || '
    union all
    select c.id, c.province_code, null::text, ''office'', c.series, c.serial, c.issued_year, c.number, c.issued_on,
           ''visit-conclusion'', 1, c.id, null::uuid, c.producer_name, c.issued_by, c.changed_at, null::uuid
      from visit_conclusion c
     where c.state = ''issued''';
end
$widen$;
`);
