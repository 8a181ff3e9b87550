// A further conclusion of a visit says whether it replaces or supplements an earlier one; a conclusion that rests on a nearly empty sheet says
// why it does.

import { sqlMigration } from '../sql-migration.ts';

export const conclusionsThatRelate = sqlMigration(`
alter table visit_conclusion
  add column relation text check (relation in ('replaces', 'supplements')),
  add column relates_to uuid references visit_conclusion (id),
  add column sparse_reason text check (sparse_reason <> ''),
  add constraint visit_conclusion_relation check ((relation is null) = (relates_to is null));
create index visit_conclusion_relates on visit_conclusion (relates_to) where relates_to is not null;
`);
