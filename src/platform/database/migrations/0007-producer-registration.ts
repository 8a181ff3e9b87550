// Who issued a producer's registration, and its place on the web: what Form 02 part I and the score sheet ask beside the number.

import { sqlMigration } from '../sql-migration.ts';

export const producerRegistration = sqlMigration(`
alter table producer add column registration_issuer text;
alter table producer add column website text;
`);
