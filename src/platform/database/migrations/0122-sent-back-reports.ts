// A report that was issued may be sent back by the office above to be corrected: it goes out again as a further edition, the one before stays.

import { sqlMigration } from '../sql-migration.ts';

export const sentBackReports = sqlMigration(`
alter table report add column edition integer not null default 1;
alter table report_issue add column edition integer not null default 1;
alter table report_issue drop constraint report_issue_report_id_shape_key;
alter table report_issue add constraint report_issue_once unique (report_id, shape, edition);
alter table report_act drop constraint report_act_kind_check;
alter table report_act add constraint report_act_kind_check
  check (kind in ('made', 'submitted', 'returned', 'approved', 'issued', 'dropped', 'sent-back'));
create index report_period on report (province_code, period_kind, period_from) where kind = 'periodic';
`);
