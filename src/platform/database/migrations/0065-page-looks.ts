// How the photograph of a signed page looks, and which page of another form or dossier it resembles.

import { sqlMigration } from '../sql-migration.ts';

export const pageLooks = sqlMigration(`
-- look is null: a PDF, a blank picture, or a page of before looks were kept, which is compared by its bytes alone
alter table dossier_scan
  add column look bit(64),
  add column like_of uuid references dossier_scan (id);
`);
