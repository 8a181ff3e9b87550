// Side door of the findings: what other rooms may ask for, in the transaction they hand in. Who may see what was found is the caller's to decide.

import type { Reach } from '#access/reach.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import type { ProducerId, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { Finding } from './rules/finding.ts';
import type { VisitSample } from './rules/sample.ts';
import { listFindingRows, listFindingsAbout } from './store.ts';
import { listFailedSamples } from './store-samples.ts';

const MOST = 1_000;

/** Findings about producers or products that were not dropped, since a day (`null`: all), the newest first. */
export async function listFindingsOf(
  db: Db,
  about: { readonly producerIds?: readonly ProducerId[]; readonly productIds?: readonly ProductId[] },
  since: LocalDate | null,
): Promise<readonly Finding[]> {
  return await listFindingsAbout(db, about, since);
}

/** Corrections of a reach that are late on a day, the longest late first. */
export async function listOverdue(db: Db, reach: Reach, today: LocalDate): Promise<readonly Finding[]> {
  return await listFindingRows(db, { reach, overdueOn: today }, { limit: MOST });
}

/** Samples of products whose test failed, the newest first. */
export async function failedTestsOf(db: Db, productIds: readonly ProductId[]): Promise<readonly VisitSample[]> {
  return await listFailedSamples(db, productIds);
}

export { followCorrections } from './follow-corrections.ts';
