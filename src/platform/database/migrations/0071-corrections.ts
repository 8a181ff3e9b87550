// Corrections of what a recognition says, and recognitions typed by hand: proposed with the signed decision and confirmed by another
// officer, or made by one where nothing is raised. What stood before is kept, for the feed of changes.

import { sqlMigration } from '../sql-migration.ts';

export const corrections = sqlMigration(`
create table recognition_correction (
  id uuid primary key,
  version integer not null default 1,
  kind text not null check (kind in ('correct', 'record')),
  product_id uuid not null references product (id) on delete cascade,
  -- none while a recognition that was typed by hand waits
  recognition_id uuid references recognition (id) on delete cascade,
  province_code text not null,
  commune_code text,
  producer_id uuid,
  product_name text not null,
  -- the version of the recognition that was looked at
  seen_version integer,
  -- stars, decision, days, issuer: as they stood, and as they were typed with all else of the form
  facts_before jsonb,
  facts_after jsonb not null,
  draft jsonb not null,
  term_reason text,
  reason text not null,
  -- the signed decision; none where one officer corrected alone
  paper_number text,
  paper_date date,
  paper_body text,
  file jsonb,
  state text not null check (state in ('open', 'confirmed', 'refused', 'taken-back', 'alone')),
  proposed_by uuid,
  proposed_on date not null,
  decided_by uuid,
  decided_on date,
  decision_note text,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  check (state not in ('open', 'confirmed') or (paper_number is not null and paper_date is not null
    and paper_body is not null and file is not null))
);
create unique index on recognition_correction (product_id) where state = 'open';
create index on recognition_correction (recognition_id);
create index on recognition_correction (product_id);
create index on recognition_correction (decided_on);

-- what the public reads of a correction that was made: the day, the paper, what stood and what stands
create view public_recognition_correction as
select recognition_id, decided_on, paper_number, facts_before, facts_after, changed_at
  from recognition_correction
 where kind = 'correct' and state in ('confirmed', 'alone');
`);
