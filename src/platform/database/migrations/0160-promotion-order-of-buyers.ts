// A buyer that was passed on against the order of the list keeps why, and who stood above.

import { sqlMigration } from '../sql-migration.ts';

export const promotionOrderOfBuyers = sqlMigration(`
alter table promotion_lead_step
  add column reason text,
  add column passed_over jsonb not null default '[]';
`);
