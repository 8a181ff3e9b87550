// Findings are found by words. Letters that take a finding to another agency have numbers in use too: each letter once, however many findings it speaks of.

import { sqlMigration } from '../sql-migration.ts';

export const numbersOfHandedOver = sqlMigration(`
-- what a search for a finding looks through, folded; the table has no rows yet
alter table finding add column search_text text not null default '';
create index finding_act_handed on finding_act ((details ->> 'number')) where kind = 'handed-over';
do $widen$
begin
  execute 'create or replace view number_in_use as ' || rtrim(pg_get_viewdef('number_in_use'::regclass), '; ') || '
    union all
    select a.id, f.province_code, null::text, ''office'', ''cong-van'', a.details ->> ''serial'',
           extract(year from (a.details ->> ''issuedOn'')::date)::integer, a.details ->> ''number'', (a.details ->> ''issuedOn'')::date,
           ''outgoing-letter'', 1, f.id, null::uuid, f.producer_name, a.by_id, a.at, null::uuid
      from finding_act a join finding f on f.id = a.finding_id
     where a.kind = ''handed-over'' and a.details ->> ''first'' = ''yes''';
end
$widen$;
`);
