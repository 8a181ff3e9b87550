// The assigning office may move a due date: one more kind of act.

import { sqlMigration } from '../sql-migration.ts';

export const dueChanges = sqlMigration(`
alter table task_act drop constraint task_act_kind_check;
alter table task_act add constraint task_act_kind_check check (kind in ('progress', 'delay', 'extension-asked',
  'extension-granted', 'extension-refused', 'handed-in', 'taken', 'returned', 'reminded', 'escalated', 'handed-over',
  'due-changed', 'cancelled'));
`);
