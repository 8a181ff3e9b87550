// Numbers of letters that offices draft are numbers in use too, each with the body that gave it. The view is taken as it stands and widened.

import { sqlMigration } from '../sql-migration.ts';

export const numbersOfDrafts = sqlMigration(`
do $widen$
begin
  execute 'create or replace view number_in_use as
    select v.*, null::uuid as body_id from (' || rtrim(pg_get_viewdef('number_in_use'::regclass), '; ') || ') v
    union all
    select d.id, d.province_code, d.commune_code,
           case when d.body_id is not null then ''body'' when d.commune_code is not null then ''commune''
                when d.content ->> ''mode'' = ''one-head'' then ''office'' else ''committee'' end,
           d.kind, d.serial, d.issued_year, d.number, d.issued_on, ''outgoing-letter'', 1, d.id, null::uuid, d.content ->> ''subject'',
           d.numbered_by, d.numbered_at, d.body_id
      from outgoing_draft d
     where d.number is not null';
end
$widen$;
`);
