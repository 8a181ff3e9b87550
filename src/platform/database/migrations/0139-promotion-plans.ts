// A plan of money that was changed once an event had begun or cost something stays readable; a contract that looked like a slip says that it was confirmed.

import { sqlMigration } from '../sql-migration.ts';

export const promotionPlans = sqlMigration(`
alter table promotion_event
  -- every plan of money that was changed late: when, by whom, why, and the plan before; the oldest first
  add column budget_changes jsonb not null default '[]';
alter table promotion_contract
  -- it was very large, or stood on record already, and somebody said that it is right
  add column confirmed boolean not null default false;
`);
