// What a waiting import keeps of its workbook while a person may still say which column holds the products' names: the cells
// as they were read, never the file. They leave with the confirmation, and with the import.

import { sqlMigration } from '../sql-migration.ts';

export const openWorkbooks = sqlMigration(`
alter table register_import add column open_workbook text;
`);
