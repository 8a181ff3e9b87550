// Which case of a market check or of a consumer's report a task was given for.

import { sqlMigration } from '../sql-migration.ts';

export const tasksOfCases = sqlMigration(`
alter table task
  -- null: of no case, or of one that the task names in words alone
  add column case_id uuid;
create index task_case on task (case_id) where case_id is not null;
`);
