// People around a dossier: who is invited into it, who typed in somebody's place, links that show where it stands, its
// threads, codes and photographed pages with which a producer gives its word. What was moved by a merge is kept with it.

import { sqlMigration } from '../sql-migration.ts';

export const peopleOfDossiers = sqlMigration(`
create table dossier_invitation (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  version integer not null default 1,
  access text not null check (access in ('view', 'edit')),
  -- what the producer calls the helper
  for_whom text not null,
  way text not null check (way in ('login', 'link')),
  -- as it was typed, whether such an account exists or not
  login text,
  -- who may accept, or who did; null: nobody yet, or no such account
  account_id uuid references account (id),
  token_hash text unique,
  invited_by uuid,
  invited_at timestamptz not null,
  expires_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  ended_by uuid
);
create index dossier_invitation_dossier on dossier_invitation (dossier_id);
create index dossier_invitation_account on dossier_invitation (account_id) where ended_at is null;

-- who typed in a dossier without speaking for its producer: never forgotten, whatever was typed over it
create table dossier_typist (
  dossier_id uuid not null references dossier (id) on delete cascade,
  account_id uuid not null,
  first_at timestamptz not null,
  primary key (dossier_id, account_id)
);
insert into dossier_typist (dossier_id, account_id, first_at)
select d.id, t.account_id, min(t.at)
  from dossier d
  join lateral (
    select d.opened_by as account_id, d.made_at as at
    union all select p.saved_by, p.saved_at from dossier_part p where p.dossier_id = d.id
  ) t on t.account_id is not null
 where d.by_proxy
   and not exists (select 1 from producer_link l
     where l.account_id = t.account_id and l.producer_id = d.producer_id and l.status = 'confirmed')
 group by d.id, t.account_id;

create table dossier_status_link (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  token_hash text not null unique,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by uuid
);
create index dossier_status_link_dossier on dossier_status_link (dossier_id);

create table dossier_comment (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  -- the comment that opened the thread; null: it is that one
  thread_id uuid references dossier_comment (id) on delete cascade,
  audience text not null check (audience in ('offices', 'producer')),
  body text not null,
  mentions jsonb not null,
  made_by uuid,
  made_at timestamptz not null,
  resolved_at timestamptz,
  resolved_by uuid
);
create index dossier_comment_dossier on dossier_comment (dossier_id, made_at);

create table dossier_scan (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  kind text not null check (kind in ('form-01', 'form-02', 'consent')),
  sha256 text not null,
  sent_sha256 text not null,
  media_type text not null,
  bytes integer not null,
  pages integer not null,
  name text not null,
  added_by uuid,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid
);
create index dossier_scan_dossier on dossier_scan (dossier_id);

-- a code that the producer reads back: one that works at a time, for the content it was made for
create table dossier_consent_code (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  code_hash text not null,
  delivery text not null check (delivery in ('mail', 'paper')),
  content_hash text not null,
  made_by uuid,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries integer not null default 0,
  used_at timestamptz,
  ended_at timestamptz
);
create index dossier_consent_code_dossier on dossier_consent_code (dossier_id);

-- the due day was counted without the holidays of its year
alter table dossier add column due_estimated boolean not null default false;

-- dossiers of a producer that was merged away go to the record that stayed, and the merge remembers which
with recursive behind (root, id) as (
  select p.id, p.id from producer p
  union all
  select b.root, p.id from producer p join behind b on p.merged_into = b.id
)
update producer_merge m
   set memo = m.memo || jsonb_build_object('movedDossierIds', coalesce((
     select jsonb_agg(d.id) from dossier d join behind b on b.id = d.producer_id where b.root = m.from_id), '[]'::jsonb))
 where m.undone_at is null;
with recursive behind (root, id) as (
  select p.id, p.id from producer p where p.merged_into is null
  union all
  select b.root, p.id from producer p join behind b on p.merged_into = b.id
)
update dossier d set producer_id = b.root, producer_name = p.name
  from behind b join producer p on p.id = b.root
 where b.id = d.producer_id and b.root <> d.producer_id;
`);
