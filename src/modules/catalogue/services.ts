// Side door of the catalogue: the check of the open-data files for the command line, the list of public changes for who sends it on.

import { findHead } from '#modules/ledger/services.ts';
import type { Db } from '#platform/database/db.ts';
import type { Ports } from '#runner/ports.ts';
import { type ChangeCursor, fromTheFirst } from './rules/public-change.ts';
import { changesAfter, type PublicChangePage } from './told-changes.ts';

export { checkOpenData, checkOpenDataFolder, type OpenDataReport } from './check-open-data.ts';
export type { OpenDataFault } from './rules/open-data-check.ts';
export type { ListedPublicChange, PublicChangePage } from './told-changes.ts';

/** The public changes after a place in the ledger, as the primary has them. */
export async function readChangesAfter(ports: Ports, from: ChangeCursor, most: number): Promise<PublicChangePage> {
  return await changesAfter(from, most, { ports, db: ports.database.write, today: ports.clock.today() });
}

/** The place after everything that was written until now. */
export async function endOfChanges(db: Db): Promise<ChangeCursor> {
  return { ...fromTheFirst, seq: (await findHead(db)).seq + 1 };
}
