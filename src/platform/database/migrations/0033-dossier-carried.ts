// What a dossier took over from the last one of its product, and what of that must be renewed.

import { sqlMigration } from '../sql-migration.ts';

export const dossierCarried = sqlMigration(`
alter table dossier add column carried jsonb;
create index dossier_product on dossier (product_id, made_at desc);
`);
