// An office takes up its own report again after it was issued: it is corrected and goes out as a further edition, which names what it replaces.

import { sqlMigration } from '../sql-migration.ts';

export const reportsTakenUpAgain = sqlMigration(`
alter table report_act drop constraint report_act_kind_check;
alter table report_act add constraint report_act_kind_check
  check (kind in ('made', 'submitted', 'returned', 'approved', 'issued', 'dropped', 'sent-back', 'reopened'));
`);
