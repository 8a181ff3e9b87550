// A producer that renames a product of the register proposes the name: it waits here for an office, and no public view
// knows the column.

import { sqlMigration } from '../sql-migration.ts';

export const proposedNames = sqlMigration(`
alter table product add column proposed_name text;
-- few names wait at a time; the desk asks for them on every visit
create index product_proposed_name on product (province_code, commune_code) where proposed_name is not null;
`);
