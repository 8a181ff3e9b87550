// When those who keep a receiver were last told that it fails.

import { sqlMigration } from '../sql-migration.ts';

export const webhookNotices = sqlMigration(`
alter table webhook_receiver add column told_at timestamptz;
`);
