// The day on which a suspension, and its end, were recorded here: their papers may come later than the day they count from.

import { sqlMigration } from '../sql-migration.ts';

export const suspensionDays = sqlMigration(`
alter table recognition
  add column suspension_recorded_on date,
  add column suspension_end_recorded_on date;
`);
