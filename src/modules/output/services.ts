// Side door of the room of output: what other rooms may ask for, in the transaction they hand in. Whether somebody may see it is the
// caller's to decide: a report belongs to its producer.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { OutputReport } from './rules/output-report.ts';
import { listReports } from './store.ts';

export { commitmentsOf } from './commitments-of.ts';
export { remindSilentProducers } from './follow-silence.ts';
export { type SilentProduct, silentAmong, silentProducts } from './silent-products.ts';

/** Reports of some products as they count today, of periods that end on a day or later (`null`: all); the last period first. */
export async function listOutputOf(
  db: Db,
  productIds: readonly ProductId[],
  since: LocalDate | null,
): Promise<readonly OutputReport[]> {
  return await listReports(db, productIds, since);
}
