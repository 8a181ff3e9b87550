// What stands behind the figures of promotion: doubtful sales wait for an officer, what was said before stays readable, costs name the source that
// was planned, every settlement of an event is kept, and an invitation says who was passed over for it.

import { sqlMigration } from '../sql-migration.ts';

export const promotionAccounts = sqlMigration(`
alter table promotion_sale
  -- what looked like a slip when it was said, in codes
  add column doubts jsonb not null default '[]',
  -- null: nothing to look at; while it waits, and where it is wrong, it enters no sum
  add column review text check (review in ('waits', 'right', 'wrong')),
  add column review_words text,
  add column reviewed_on date,
  add column reviewed_by_name text,
  -- what was said before, the oldest first
  add column earlier jsonb not null default '[]',
  add column change_reason text;
-- a settlement was an officer's look at everything that had been confirmed by then
update promotion_sale s
   set review = case when e.state = 'settled' then 'right' else 'waits' end,
       reviewed_on = case when e.state = 'settled' then e.state_on end
  from promotion_event e
 where e.id = s.event_id and s.confirmed;

alter table promotion_cost
  -- the planned source that it was paid from; null: outside of the plan
  add column source text,
  add column over_reason text;

alter table promotion_event
  -- every settlement with its day, name and figures, and why it was opened again
  add column settlements jsonb not null default '[]';
update promotion_event
   set settlements = jsonb_build_array(jsonb_build_object(
     'on', state_on, 'byName', null, 'words', state_reason, 'figures', settled_figures, 'reopened', null))
 where state = 'settled';

alter table promotion_participation
  -- who stood above and was not invited in its place
  add column passed_over jsonb not null default '[]',
  -- by which decision somebody without a valid product is there
  add column by_decision text,
  -- written down after the event was over
  add column after_event boolean not null default false,
  -- its place among equals, and the seed of the draw
  add column draw jsonb;

alter table promotion_export_deal
  add column confirmed boolean not null default false;
-- markets are countries by their code; words that name none stay until somebody corrects them
update promotion_export_deal d set market = c.code
  from (values ('Nhật Bản', 'JP'), ('Lào', 'LA'), ('Trung Quốc', 'CN'), ('Hàn Quốc', 'KR'), ('Hoa Kỳ', 'US'), ('Mỹ', 'US'),
    ('Thái Lan', 'TH'), ('Đức', 'DE'), ('Pháp', 'FR'), ('Đài Loan', 'TW'), ('Nga', 'RU'), ('Campuchia', 'KH'), ('Singapore', 'SG'))
    as c (name, code)
 where d.market = c.name;
update promotion_export_paper p set market = c.code
  from (values ('Nhật Bản', 'JP'), ('Lào', 'LA'), ('Trung Quốc', 'CN'), ('Hàn Quốc', 'KR'), ('Hoa Kỳ', 'US'), ('Mỹ', 'US'),
    ('Thái Lan', 'TH'), ('Đức', 'DE'), ('Pháp', 'FR'), ('Đài Loan', 'TW'), ('Nga', 'RU'), ('Campuchia', 'KH'), ('Singapore', 'SG'))
    as c (name, code)
 where p.market = c.name;
`);
