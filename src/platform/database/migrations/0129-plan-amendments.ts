// What was added to or taken from a plan after its approval is an amendment: how far the approved list went, and the papers that changed it.

import { sqlMigration } from '../sql-migration.ts';

export const planAmendments = sqlMigration(`
-- the last choice that the approving paper covers; null: a draft
alter table inspection_plan add column approved_up_to integer;
update inspection_plan p
   set approved_up_to = coalesce(
     (select max(c.ordinal) from inspection_choice c where c.plan_id = p.id and c.made_at <= p.changed_at), 0)
 where p.approval is not null;

create table inspection_plan_amendment (
  id uuid primary key,
  plan_id uuid not null references inspection_plan (id) on delete cascade,
  -- number, day and body of the paper
  paper jsonb not null,
  -- the last choice that it covers
  up_to integer not null,
  made_by uuid,
  made_by_name text not null,
  made_at timestamptz not null
);
create index inspection_plan_amendment_plan on inspection_plan_amendment (plan_id, up_to);
`);
