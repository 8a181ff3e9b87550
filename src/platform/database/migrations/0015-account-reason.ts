// Why an account was closed, or taken up again: said by who did it, read by who looks at the account later.

import { sqlMigration } from '../sql-migration.ts';

export const accountReason = sqlMigration(`
alter table account add column status_reason text;
`);
