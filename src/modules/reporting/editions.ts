// An edition of a report as it went out, and which one somebody reads: who may not see a draft still reads what had been sent.

import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Db } from '#platform/database/db.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { Context } from '#runner/use-case.ts';
import { mayRead } from './find-report.ts';
import { actsUntil, freezeOrdinalOf, isBeingCorrected, lastSent } from './rules/edition.ts';
import type { Report, ReportActRow, ReportId, ReportVersion } from './rules/report.ts';
import { findFreezeOf, findReport, findVersion, listReportActs, type ReportFreeze } from './store.ts';

/** What went out: its words, its figures, what happened until it was sent back. */
export interface SentEdition {
  /** The report as it was: issued, of this edition, under the title it had, counted up to the day it was. */
  readonly report: Report;
  readonly version: ReportVersion;
  readonly freeze: ReportFreeze;
  readonly acts: readonly ReportActRow[];
}

/** An edition of a report as it went out; `null`: it did not. */
export async function sentEdition(db: Db, report: Report, edition: number): Promise<SentEdition | null> {
  if (edition < 1 || edition > (lastSent(report) ?? 0)) return null;
  const acts = await listReportActs(db, report.id);
  const freeze = await findFreezeOf(db, report.id, freezeOrdinalOf(acts, edition));
  const version = freeze === null ? null : await findVersion(db, report.id, freeze.versionOrdinal);
  if (freeze === null || version === null) return null;
  const { asOf } = freeze.content.question;
  const asSent = { ...report, state: 'issued', edition, asOf, title: version.content.title } as const;
  return { report: asSent, version, freeze, acts: actsUntil(acts, edition) };
}

/** A report as somebody reads it: as it stands, or an edition of it as it was sent. */
export interface ReadReport {
  readonly report: Report;
  readonly sent: SentEdition | null;
  /** It went out, and its correction has not gone out yet. */
  readonly isBeingCorrected: boolean;
}

/**
 * A report for its reader. Its own unit reads it as it stands; everybody else who reaches it only what went out. An edition that is asked for
 * is one that went out.
 */
export async function readReport(
  context: Pick<Context, 'db' | 'actor'>,
  id: ReportId,
  asked: number | null,
): Promise<Result<ReadReport>> {
  const { db } = context;
  const report = await findReport(db, id);
  if (report === null) return refuse(notFound);
  const corrected = isBeingCorrected(report);
  const isCurrent = asked === null || (report.state === 'issued' && asked === report.edition);
  if (isCurrent && mayRead(context, report)) return ok({ report, sent: null, isBeingCorrected: corrected });
  const sent = await sentEdition(db, report, asked ?? lastSent(report) ?? 0);
  return sent === null ? refuse(notFound) : ok({ report: sent.report, sent, isBeingCorrected: corrected });
}
