// Why the paper that approved a plan of inspection was corrected after it was recorded.

import { sqlMigration } from '../sql-migration.ts';

export const approvalCorrected = sqlMigration(`
alter table inspection_plan
  -- null: the paper stands as it was first recorded
  add column approval_correction text;
`);
