// The hash of the content that a waiver was given for is named like every other hash of content.

import { sqlMigration } from '../sql-migration.ts';

export const waiverContent = sqlMigration('alter table criteria_waiver rename column content_sha256 to content_hash;');
