// The way from an id to a report that may be worked on: it is the actor's own office's, stands where the act needs it, nobody changed it.

import { covers, reachOf } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { isAmong, type Office } from '#modules/offices/index.ts';
import { officesOfActor } from '#modules/offices/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context, Touched } from '#runner/use-case.ts';
import {
  aboveOf,
  officeOf,
  type Report,
  type ReportAct,
  type ReportActRow,
  type ReportId,
  type ReportVersion,
  reportAllows,
  reportMay,
  reportRecord,
} from './rules/report.ts';
import { countReportActs, findReport, insertAct, listVersionHeads, updateReport } from './store.ts';

/** Whom an act on a report concerns: the unit of its office. */
export async function subjectOfReport({ db }: Pick<Context, 'db'>, id: ReportId): Promise<Result<Office>> {
  const report = await findReport(db, id);
  return report === null ? refuse(notFound) : ok(officeOf(report));
}

/** Whether somebody reads a report as it stands: what is not issued is read by whoever stands in exactly the unit of its office. */
export function mayRead(
  { actor }: Pick<Context, 'actor'>,
  report: Pick<Report, 'state' | 'provinceCode' | 'communeCode'>,
): boolean {
  const reach = reachOf(actor, 'reporting/compare-versions');
  return report.state === 'issued' || (reach !== null && covers(reach, report));
}

/** A report for an act: of an office that the actor stands for, in a state that allows it, as it was seen. */
export async function reportFor(
  act: ReportAct,
  { reportId, version }: { readonly reportId: ReportId; readonly version: number },
  { db, actor, today }: Context,
): Promise<Result<Report>> {
  const report = await findReport(db, reportId);
  if (report === null) return refuse(notFound);
  const acting = act === 'send-back' ? aboveOf(report) : officeOf(report);
  if (acting === null || !isAmong(acting, await officesOfActor(db, actor, today))) {
    return refuse(problem('forbidden', 'reporting/not-your-office', { office: report.officeLabel }));
  }
  if (!reportMay(report.state, act)) {
    return refuse(problem('conflict', 'reporting/report-not-in-this-state', { state: report.state }));
  }
  if (!reportAllows(report, act)) return refuse(problem('conflict', 'reporting/issued-stays'));
  if (report.version !== version) return refuse(problem('conflict', 'records/changed-meanwhile', { current: report }));
  return ok(report);
}

/** Writes changes of a report, and names it for the ledger. */
export async function changeReport(
  context: Context,
  before: Report,
  changes: Partial<Report>,
): Promise<Result<Report>> {
  const written = { ...changes, changedAt: context.now };
  if (!(await updateReport(context.db, before, written))) {
    return refuse(
      problem('conflict', 'records/changed-meanwhile', { current: await findReport(context.db, before.id) }),
    );
  }
  const after: Report = { ...before, ...written, version: before.version + 1 };
  context.touch(touchedReport(before, after));
  return ok(after);
}

export const touchedReport = (before: Report | null, after: Report): Touched => ({
  kind: 'report',
  id: after.id,
  before: before === null ? null : reportRecord(before),
  after: reportRecord(after),
});

export const touchedVersion = (version: ReportVersion): Touched => ({
  kind: 'report-version',
  id: version.id,
  before: null,
  after: version,
});

/** Notes what happened to a report. */
export async function noteAct(
  context: Context,
  reportId: ReportId,
  kind: ReportActRow['kind'],
  words: string | null,
): Promise<void> {
  const versions = await listVersionHeads(context.db, reportId);
  await insertAct(context.db, {
    id: context.newId<'report-act'>(),
    reportId,
    ordinal: (await countReportActs(context.db, reportId)) + 1,
    kind,
    words,
    versionOrdinal: versions.at(-1)?.ordinal ?? 1,
    byId: context.actor.accountId,
    byName: context.actor.displayName,
    onDay: context.today,
    at: context.now,
  });
}
