// Forward-only migrations: SQL text in TypeScript files, one transaction each, safe when two processes start at once.

import { Migrator } from 'kysely';
import { type Db, query } from './db.ts';
import { migrations } from './migrations/index.ts';

function migratorOf(db: Db): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
}

/** Brings the schema up to date. Returns the names applied now; throws what failed, with nothing half applied. */
export async function migrateToLatest(db: Db): Promise<readonly string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) throw error instanceof Error ? error : new Error(String(error));
  return (results ?? []).filter((r) => r.status === 'Success').map((r) => r.migrationName);
}

/** Names of migrations that this database has not had; empty when it is up to date. */
export async function pendingMigrations(db: Db): Promise<readonly string[]> {
  const all = await migratorOf(db).getMigrations();
  return all.filter((m) => m.executedAt === undefined).map((m) => m.name);
}

/** Names of migrations that this database has had. */
export async function appliedMigrations(db: Db): Promise<readonly string[]> {
  const present = await query<{ there: string | null }>(
    db,
    "select to_regclass('public.kysely_migration')::text as there",
  );
  if (present[0]?.there == null) return [];
  const rows = await query<{ name: string }>(db, 'select name from kysely_migration order by name');
  return rows.map((row) => row.name);
}
