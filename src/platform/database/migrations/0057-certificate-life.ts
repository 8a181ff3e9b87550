// The life of a certificate after it was granted: cases of withdrawal, proposed extensions, what was told before an end, how products
// were screened, decisions that took expired products off the list, and which way an expired product comes back.

import { sqlMigration } from '../sql-migration.ts';

export const certificateLife = sqlMigration(`
alter table recognition
  -- the day on which a withdrawal was written into this register; its own day is that of the decision
  add column withdrawal_recorded_on date,
  -- an extension that was proposed and that another officer has to confirm
  add column extension_proposed_on date,
  -- the first day on which that proposal was open no more
  add column extension_proposal_ended_on date;
alter table product add column extension_proposed_on date;

create table withdrawal_case (
  id uuid primary key,
  version integer not null default 1,
  recognition_id uuid not null references recognition (id) on delete cascade,
  product_id uuid not null references product (id) on delete cascade,
  province_code text not null,
  commune_code text,
  producer_id uuid references producer (id),
  product_name text not null,
  producer_name text not null,
  stars integer not null,
  ground text not null,
  state text not null check (state in ('verifying', 'concluded', 'proposed', 'decided', 'sent', 'dropped')),
  -- the document that started it, as it is written on it
  trigger_number text not null,
  trigger_date date not null,
  trigger_body text not null,
  trigger_about text,
  trigger_file jsonb,
  -- that document is the conclusion, or the confirmation of the commune, itself
  trigger_concludes boolean not null,
  opened_by uuid,
  opened_on date not null,
  -- the day from which the fifteen days run
  term_from date,
  due_on date,
  due_estimated boolean not null default false,
  -- what the verification found
  finding text,
  concluded_on date,
  conclusion_number text,
  conclusion_body text,
  conclusion_file jsonb,
  concluded_by uuid,
  explanation text,
  explained_on date,
  proposed_by uuid,
  proposed_on date,
  proposal_recorded_on date,
  decision_number text,
  decided_on date,
  decided_recorded_on date,
  decided_by uuid,
  decision_file jsonb,
  sent_on date,
  sent_to text,
  dropped_on date,
  drop_reason text,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index withdrawal_case_place on withdrawal_case (province_code, commune_code, state);
create index withdrawal_case_recognition on withdrawal_case (recognition_id);
-- one open case at a time
create unique index withdrawal_case_open on withdrawal_case (recognition_id)
  where state in ('verifying', 'concluded', 'proposed');

create table extension_proposal (
  id uuid primary key,
  version integer not null default 1,
  recognition_id uuid not null references recognition (id) on delete cascade,
  product_id uuid not null references product (id) on delete cascade,
  province_code text not null,
  commune_code text,
  producer_id uuid references producer (id),
  product_name text not null,
  producer_name text not null,
  expires_on date not null,
  until_day date not null,
  -- the window of Art. 7.6a that could not be met
  window_opens date not null,
  window_closes date not null,
  reason text not null,
  basis text not null,
  -- the certificate ends after the last day for which the window could not be met at all
  doubtful boolean not null,
  state text not null check (state in ('open', 'confirmed', 'refused', 'taken-back')),
  proposed_by uuid,
  proposed_on date not null,
  decided_by uuid,
  decided_on date,
  decision_note text,
  made_at timestamptz not null,
  changed_at timestamptz not null
);
create index extension_proposal_place on extension_proposal (province_code, commune_code, state);
create unique index extension_proposal_open on extension_proposal (recognition_id) where state = 'open';

create table expiry_notice (
  id uuid primary key,
  recognition_id uuid not null references recognition (id) on delete cascade,
  expires_on date not null,
  days integer not null,
  told_on date not null,
  unique (recognition_id, expires_on, days)
);

create table screening_choice (
  id uuid primary key,
  product_id uuid not null references product (id) on delete cascade,
  province_code text not null,
  commune_code text,
  choice text not null check (choice in ('keep', 'strengthen', 'let-go')),
  reason text not null,
  chosen_by uuid,
  chosen_on date not null,
  made_at timestamptz not null,
  -- a later choice took its place
  replaced_at timestamptz
);
create index screening_choice_place on screening_choice (province_code, commune_code);
create unique index screening_choice_current on screening_choice (product_id) where replaced_at is null;

create table screening_invitation (
  id uuid primary key,
  product_id uuid not null references product (id) on delete cascade,
  recognition_id uuid not null references recognition (id) on delete cascade,
  province_code text not null,
  commune_code text,
  kind text not null check (kind in ('re-evaluation', 'first')),
  respond_by date,
  invited_by uuid,
  invited_on date not null,
  -- accounts that were told in the house
  told integer not null,
  made_at timestamptz not null
);
create index screening_invitation_product on screening_invitation (product_id, invited_on desc);

-- a decision that took an expired product off the list: a paper about an expired recognition, no withdrawal
create table list_removal (
  id uuid primary key,
  recognition_id uuid not null unique references recognition (id) on delete cascade,
  product_id uuid not null references product (id) on delete cascade,
  province_code text not null,
  commune_code text,
  decision_number text not null,
  decided_on date not null,
  body text not null,
  file jsonb,
  recorded_by uuid,
  recorded_on date not null,
  made_at timestamptz not null
);

-- which kind of dossier a product files whose certificate ended with no re-evaluation in hand; without a row: a first one
create table expired_product_rule (
  id uuid primary key,
  province_code text not null,
  kind text not null check (kind in ('first', 're-evaluation')),
  valid_from date not null,
  basis_number text not null,
  basis_date date not null,
  basis_body text not null,
  made_by uuid,
  made_at timestamptz not null,
  unique (province_code, valid_from)
);

-- numbers that the clerk typed on the papers of a case or of a notice; a correction is a row of its own
create table life_paper_number (
  id uuid primary key,
  subject_kind text not null check (subject_kind in ('withdrawal', 'notice')),
  subject_id uuid not null,
  paper text not null,
  province_code text not null,
  series text not null,
  serial text not null,
  number text not null,
  issued_on date not null,
  issued_year integer not null,
  typed_by uuid,
  typed_at timestamptz not null,
  corrects uuid references life_paper_number (id),
  reason text,
  replaced_at timestamptz
);
create index life_paper_number_subject on life_paper_number (subject_id);
create unique index life_paper_number_current on life_paper_number (subject_id, paper) where replaced_at is null;

create or replace view public_product as
select id, code, name, norm, search_text, status, merged_into, producer_id, producer_name,
       province_code, commune_code, old_commune_code, place_text, set_number, older_sets,
       specification, standard, papers, raw_material, raw_material_area, raw_material_local_percent,
       packs, price_vnd, summary, story, where_to_buy, photo_hash,
       standing, stars as ranked, case when stars >= 3 then stars end as stars, issued_on, valid_until, extended_until,
       suspended_from, suspended_until, changed_at, re_evaluation_filed_on, re_evaluation_closed_on,
       extension_proposed_on
  from product
 where status not in ('declared', 'sent-back');

create or replace view public_recognition as
select id, product_id, stars, decision_number, issued_on, expires_on, issuer, issuer_kind, instrument, product_code,
       reported_year, extended_until, suspended_from, suspended_until, suspension_order, withdrawn_on,
       withdrawal_decision, superseded_on, source,
       term_reason is not null as term_confirmed, re_evaluation_filed_on, re_evaluation_closed_on,
       extension_proposed_on, extension_proposal_ended_on, withdrawal_recorded_on, withdrawal_ground,
       extension_approved_on, made_at
  from recognition r
 where stars >= 3
   and exists (select 1 from product p where p.id = r.product_id and p.status not in ('declared', 'sent-back'));
`);
