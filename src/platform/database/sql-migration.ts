// How a migration is written: SQL text, one transaction, no way down (a mistake is corrected by the next migration).

import { type Migration, sql } from 'kysely';

/** Makes a migration of SQL text. */
export function sqlMigration(text: string): Migration {
  return {
    async up(db) {
      await sql.raw(text).execute(db);
    },
  };
}
