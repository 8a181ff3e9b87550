// Why the office of the province takes a dossier before the council although a condition that ends its evaluation was answered yes.

import { sqlMigration } from '../sql-migration.ts';

export const despiteConditions = sqlMigration(`
alter table intake add column despite jsonb;
`);
