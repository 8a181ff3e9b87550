// The text that a form had when its signed page came: a page signed before the form was changed is the signed page of another text.

import { sqlMigration } from '../sql-migration.ts';

export const signedPageTexts = sqlMigration(`
alter table dossier_scan add column form_text text;
create index dossier_scan_picture on dossier_scan (sent_sha256) where removed_at is null;
`);
