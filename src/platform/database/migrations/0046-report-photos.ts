// Photographs that a commune took of what it found, for the four matters of Mẫu số 03; and the meeting it called, as facts.

import { sqlMigration } from '../sql-migration.ts';

export const reportPhotos = sqlMigration(`
create table commune_report_photo (
  id uuid primary key,
  dossier_id uuid not null references dossier (id) on delete cascade,
  version integer not null default 1,
  matter text not null check (matter in ('material', 'labour', 'idea', 'identity')),
  caption text,
  -- as sent, kept and never given out; what was drawn from it without anything but its pixels
  original_hash text not null,
  large_hash text not null,
  thumbnail_hash text not null,
  width integer not null,
  height integer not null,
  bytes integer not null,
  added_by uuid,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid
);
create index commune_report_photo_dossier on commune_report_photo (dossier_id) where removed_at is null;

alter table commune_report
  add column meeting_on date,
  add column meeting_place text,
  -- offices and how many came; no names
  add column meeting_attendees text;
`);
