// Products under their stars with the kind of their producer: what the summary of the register counts by. Both tables are read as they are; nothing
// is kept twice.

import { sqlMigration } from '../sql-migration.ts';

export const registerSummary = sqlMigration(`
create view register_summary as
select p.code, p.name, p.producer_name, p.province_code, p.commune_code, p.set_number, p.stars, r.producer_type, p.issued_on,
       p.suspended_from, p.suspended_until, greatest(p.valid_until, p.extended_until) as last_day
  from product p left join producer r on r.id = p.producer_id
 where p.standing = 'granted' and p.stars >= 3 and p.status not in ('declared', 'sent-back', 'merged');
`);
