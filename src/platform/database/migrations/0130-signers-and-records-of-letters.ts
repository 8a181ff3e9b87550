// Who signed the decision of a withdrawal, as its paper says; and the record of another room that a letter went out of, so that either opens the
// other.

import { sqlMigration } from '../sql-migration.ts';

export const signersAndRecordsOfLetters = sqlMigration(`
alter table withdrawal_case add column signer_name text;
alter table withdrawal_case add column signer_title text;

create table letter_record (
  id uuid primary key,
  letter_id uuid not null references letter (id) on delete cascade,
  -- the address of the record, without a language: /phat-hien/…
  path text not null,
  -- what it is about, in words of that day
  words text not null,
  made_at timestamptz not null,
  unique (letter_id, path)
);

-- findings that were handed over before
insert into letter_record (id, letter_id, path, words, made_at)
select a.id, (a.details ->> 'letterId')::uuid, '/phat-hien/' || a.finding_id,
       coalesce(f.product_name, f.producer_name), a.at
  from finding_act a
  join finding f on f.id = a.finding_id
  join letter l on l.id = (a.details ->> 'letterId')::uuid
 where a.kind = 'handed-over' and a.details ->> 'letterId' is not null
on conflict do nothing;
`);
