// An event keeps the days and places it had before it moved; an answer that was given for them is read and promises nothing. A participation that was
// written down by mistake is taken out with its reason, and may be written down anew.

import { sqlMigration } from '../sql-migration.ts';

export const promotionMoves = sqlMigration(`
alter table promotion_event
  -- every change of days or place after somebody was invited, or into the past: when, by whom, why, and what stood there before; the oldest first
  add column moves jsonb not null default '[]';
alter table promotion_participation
  -- answers that were given for other days or another place, the oldest first
  add column earlier_answers jsonb not null default '[]',
  -- it was there when the event moved, so its answer for the days before was not asked anew
  add column for_other_days boolean not null default false,
  -- taken out: why, when and by whom
  add column dropped_reason text,
  add column dropped_on date,
  add column dropped_by_name text,
  drop constraint promotion_participation_event_id_producer_id_key;
create unique index promotion_participation_one on promotion_participation (event_id, producer_id) where dropped_reason is null;
`);
