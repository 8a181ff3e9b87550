// Numbers of notices of visits are numbers in use too. The view is taken as it stands and widened.

import { sqlMigration } from '../sql-migration.ts';

export const numbersOfNotices = sqlMigration(`
do $widen$
begin
  execute 'create or replace view number_in_use as
    select * from (' || rtrim(pg_get_viewdef('number_in_use'::regclass), '; ') || ') v
    union all
    select n.id, n.province_code, null::text, ''office'', ''thong-bao'', n.serial, n.issued_year, n.number, n.issued_on,
           ''visit-notice'', 1, n.visit_id, null::uuid, null::text, n.typed_by, n.typed_at, null::uuid
      from visit_notice n
     where n.replaced_at is null';
end
$widen$;
`);
