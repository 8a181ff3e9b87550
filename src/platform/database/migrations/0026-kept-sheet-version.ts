// A kept sheet counts its saves, so that two open windows of one sheet never write over each other unseen.

import { sqlMigration } from '../sql-migration.ts';

export const keptSheetVersion = sqlMigration(`
alter table kept_sheet add column version integer not null default 1;
`);
