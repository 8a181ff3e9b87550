// A return by the commune has a last day, and what was answered to items that were left as they were.

import { sqlMigration } from '../sql-migration.ts';

export const returnItems = sqlMigration(`
alter table dossier_return add column due_on date, add column answer text;
comment on column dossier_return.due_on is 'the last day to complete it, that day counts; null in returns of before';
comment on column dossier_return.answer is 'what was said of the items that nobody changed, when it was sent again';
`);
