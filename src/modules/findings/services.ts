// Side door of the findings: what other rooms may ask for, in the transaction they hand in. Who may see what was found is the caller's to decide.

import type { Reach } from '#access/reach.ts';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { Db } from '#platform/database/db.ts';
import type { VisitConclusion } from './rules/conclusion.ts';
import { type Finding, type FindingId, visitOf } from './rules/finding.ts';
import type { VisitSample } from './rules/sample.ts';
import {
  countByCorrection,
  findFindingsByIds,
  listFindingRows,
  listFindingsAbout,
  listFindingsWithin,
  type OfVisits,
} from './store.ts';
import { countDrafts, findIssuedConclusion, findMinutesOf, listIssuedAbout, listUnconcluded } from './store-papers.ts';
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

/** Findings of a province, or of one commune of it, that were not dropped, the first found first. */
export async function listFindingsOfPlace(
  db: Db,
  place: { readonly provinceCode: string; readonly communeCode: string | null },
): Promise<readonly Finding[]> {
  return await listFindingsWithin(db, place);
}

/** Corrections of a reach that somebody still has to make, the first to be due first. */
export async function openCorrections(db: Db, reach: Reach): Promise<readonly Finding[]> {
  return await listFindingRows(db, { reach, states: ['correcting'] }, { limit: MOST });
}

/** Corrections of a reach that are late on a day, the longest late first. */
export async function listOverdue(db: Db, reach: Reach, today: LocalDate): Promise<readonly Finding[]> {
  return await listFindingRows(db, { reach, overdueOn: today }, { limit: MOST });
}

/** Samples of products whose test failed, the newest first. */
export async function failedTestsOf(db: Db, productIds: readonly ProductId[]): Promise<readonly VisitSample[]> {
  return await listFailedSamples(db, productIds);
}

/** The issued conclusion about a producer with this number and day, for a room that has to name one; `null`: none. */
export async function conclusionWithNumber(
  db: Db,
  asked: { readonly producerId: ProducerId; readonly number: string; readonly issuedOn: LocalDate },
): Promise<VisitConclusion | null> {
  return await findIssuedConclusion(db, asked);
}

/** Issued conclusions about some producers with the visits they are of, replaced or not: whose visit a paper of that number and day is of. */
export async function issuedConclusionsAbout(db: Db, producerIds: readonly ProducerId[]) {
  return await listIssuedAbout(db, producerIds);
}

/** When the minutes of a visit were closed; `null`: they are open, or there are none. */
export async function minutesClosedAt(db: Db, visitId: Id<'visit'>): Promise<Instant | null> {
  const minutes = await findMinutesOf(db, visitId);
  return minutes === null || minutes.state === 'draft' ? null : minutes.changedAt;
}

/** Findings by id, in no order; ids that are not there are left out. */
export async function findFindings(db: Db, ids: readonly FindingId[]): Promise<readonly Finding[]> {
  return await findFindingsByIds(db, ids);
}

/** Minutes that are closed: of which visit, since when, and whether their signed copy is kept. */
export interface ClosedMinutes {
  readonly visitId: Id<'visit'>;
  readonly closedOn: LocalDate | null;
  readonly scanned: boolean;
}

/** The closed minutes of the visit behind a finding; `null`: it was found without a visit, or they are open. */
export async function closedMinutesOf(db: Db, findingId: FindingId): Promise<ClosedMinutes | null> {
  const [finding] = await findFindingsByIds(db, [findingId]);
  const visitId = finding === undefined ? null : visitOf(finding);
  const minutes = visitId === null ? null : await findMinutesOf(db, visitId);
  if (visitId === null || minutes === null || minutes.state === 'draft') return null;
  return { visitId, closedOn: minutes.signedOn, scanned: minutes.scan !== null };
}

export { followCorrections } from './follow-corrections.ts';

/**
 * How many findings of a reach are to be corrected, are late with it, or wait for somebody to look at the answer; `ofVisits`: of these visits and
 * of this writer alone, as a guest reads them, `null`: of all.
 */
export async function countFindingsFor(db: Db, reach: Reach, today: LocalDate, ofVisits: OfVisits | null = null) {
  return await countByCorrection(db, reach, today, ofVisits);
}

/** Drafts of conclusions of a reach that somebody else than their drafter issues. */
export async function countConclusionsToIssue(db: Db, reach: Reach, not: AccountId | null): Promise<number> {
  return await countDrafts(db, reach, not);
}

/** Visits of a reach whose minutes are closed and that nobody has concluded; `ofVisits`: among these, `null`: among all. */
export async function countConclusionsToDraft(
  db: Db,
  reach: Reach,
  ofVisits: readonly Id<'visit'>[] | null,
): Promise<number> {
  return (await listUnconcluded(db, reach, ofVisits)).length;
}
