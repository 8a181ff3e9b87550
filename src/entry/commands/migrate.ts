// `ocop migrate`: opening an installation migrates it; this says what was done.

import { pendingMigrations } from '#platform/database/migrate.ts';
import type { CommandCall } from '../cli.ts';
import { openInstallation } from '../ports.ts';
import { exitCodes } from '../terminal.ts';

export async function migrate({ settings, terminal }: CommandCall): Promise<number> {
  const installation = await openInstallation(settings, 'join');
  try {
    const pending = await pendingMigrations(installation.ports.database.write);
    terminal.say(`The schema is up to date (${installation.dataPlace}).`);
    terminal.answer({ place: installation.dataPlace, applied: installation.migrated, pending });
    return exitCodes.done;
  } finally {
    await installation.close();
  }
}
