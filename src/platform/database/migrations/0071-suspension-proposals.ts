// A suspension, and its end, wait for a second officer like a correction does: with from when, until when and by which order.

import { sqlMigration } from '../sql-migration.ts';

export const suspensionProposals = sqlMigration(`
alter table recognition_correction add column turn jsonb;
alter table recognition_correction drop constraint recognition_correction_kind_check;
alter table recognition_correction add constraint recognition_correction_kind_check
  check (kind in ('correct', 'record', 'suspend', 'lift-suspension'));
`);
