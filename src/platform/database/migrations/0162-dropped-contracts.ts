// A contract of promotion, or of export, that was written down by mistake counts no more and stays readable with the reason; one that was set right
// keeps what it said before.

import { sqlMigration } from '../sql-migration.ts';

export const droppedContracts = sqlMigration(`
alter table promotion_contract
  -- what it said before: when, by whom, why; the oldest first
  add column changes jsonb not null default '[]',
  add column dropped_reason text;
alter table promotion_export_deal
  add column dropped_reason text;
`);
