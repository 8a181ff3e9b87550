// Side door of the room of output: what other rooms may ask for, in the transaction they hand in. Whether somebody may see it is the
// caller's to decide: a report belongs to its producer.

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import { isInDoubt, type OutputReport } from './rules/output-report.ts';
import { listReports, listReviews } from './store.ts';

/** Of some reports those whose figures no officer has found right though they looked doubtful: they count in no total. */
export async function inDoubtAmong(db: Db, reports: readonly OutputReport[]): Promise<ReadonlySet<OutputReport['id']>> {
  const flagged = reports.filter((one) => one.flags.length > 0);
  const reviews = await listReviews(
    db,
    flagged.map((one) => one.id),
  );
  const open = flagged.filter((one) => isInDoubt(one, reviews));
  return new Set(open.map((one) => one.id));
}

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
