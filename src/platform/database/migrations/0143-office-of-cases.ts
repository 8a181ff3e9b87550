// The office that opened a case, so that its people find it again whoever of them opened it. Of cases of before it is not known: who opened one
// still finds it, and so do the office that leads and whom it was handed to.

import { sqlMigration } from '../sql-migration.ts';

export const officeOfCases = sqlMigration(`
alter table inspection_case add column office_label text not null default '';
`);
