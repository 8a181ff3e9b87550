// Side door of the room of reports: what waits for whoever is signed in.

import type { Reach } from '#access/reach.ts';
import { isAmong } from '#modules/offices/index.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import type { Context } from '#runner/use-case.ts';
import { officeOf } from './rules/report.ts';
import { listReports } from './store.ts';

export { countReportsToBegin } from './duties.ts';
export { putOutReport } from './put-out-report.ts';
export type { ReportId } from './rules/report.ts';

/** How many submitted reports of the own offices wait for somebody who did not prepare them. */
export async function countReportsToDecide({ db, actor, today }: Context, reach: Reach): Promise<number> {
  const own = await officesOfActor(db, actor, today);
  const submitted = await listReports(db, reach, ['submitted'], 500);
  return submitted.filter((one) => isAmong(officeOf(one), own) && one.preparedBy !== actor.accountId).length;
}

/** How many approved reports of the own offices wait for their number. */
export async function countReportsToIssue({ db, actor, today }: Context, reach: Reach): Promise<number> {
  const own = await officesOfActor(db, actor, today);
  const approved = await listReports(db, reach, ['approved'], 500);
  return approved.filter((one) => isAmong(officeOf(one), own)).length;
}
