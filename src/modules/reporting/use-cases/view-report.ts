// One report whole: what is written, its figures as they are frozen and how the same figures stand now, what happened to it, its papers;
// the reports of a reach; two versions side by side. What is not issued is its office's own.

import { z } from 'zod';
import { reachOf } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadShapes, type ReportShape } from '#law/report-shapes.ts';
import type { LetterHead } from '#modules/directives/index.ts';
import { findLetters } from '#modules/directives/services.ts';
import { isAmong } from '#modules/offices/index.ts';
import { officesOfActor, peopleOfOffice } from '#modules/offices/services.ts';
import { id, optionalDate, optionalOneOf, optionalWhole, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { missingBelow } from '../duties.ts';
import { type ReadReport, readReport, sentEdition } from '../editions.ts';
import { type CountFigures, figureCounter } from '../figures.ts';
import { subjectOfReport } from '../find-report.ts';
import { proposeContent } from '../propose-content.ts';
import { oldResults } from '../propose-results.ts';
import { asOfProblem } from '../rules/as-of.ts';
import { lastSent } from '../rules/edition.ts';
import { type FrozenFigure, frozen, type LaterFigure, laterFigures } from '../rules/freeze.ts';
import {
  aboveOf,
  officeOf,
  questionOf,
  type Report,
  type ReportAct,
  type ReportActRow,
  type ReportContent,
  type ReportIssue,
  type ReportState,
  type ReportVersion,
  type ReportVersionHead,
  reportActs,
  reportAllows,
  reporterOf,
  reportMay,
} from '../rules/report.ts';
import { type SubmissionDoubt, submissionDoubts } from '../rules/submission.ts';
import {
  findFreeze,
  findLastVersion,
  findReport,
  listIssues,
  listReportActs,
  listReports,
  listReportsInCorrection,
  listVersionHeads,
  listVersions,
} from '../store.ts';
import { type PartNames, partNames } from './view-figures.ts';

/** Why an act is not open to the reader now; `yes`: it is. */
export type MayAct = 'yes' | 'not-now' | 'issued-stays' | 'no-right' | 'not-your-office' | 'own';

/** A report as it stands, with what its reader may do with it: enough for the page of one act. */
export interface ReportStanding {
  readonly report: Report;
  readonly content: ReportContent;
  readonly ordinal: number;
  readonly versions: readonly ReportVersionHead[];
  readonly issues: readonly ReportIssue[];
  /** An edition is shown as it was sent, not the report as it stands. */
  readonly isSent: boolean;
  /** It went out, and its correction has not gone out yet. */
  readonly isBeingCorrected: boolean;
  readonly shapes: readonly ReportShape[];
  readonly may: Readonly<Record<ReportAct, MayAct>>;
  /** What is asked before it is submitted, and read by who approves; of one that went out nothing. */
  readonly submission: readonly SubmissionDoubt[];
  /** Of a report that waits for its approval: who may give it; empty: nobody of the office has an account that could. */
  readonly approvers: readonly string[];
}

export interface ReportView extends ReportStanding {
  readonly acts: readonly ReportActRow[];
  readonly letter: LetterHead | null;
  /** Figures that the report states: frozen since it was submitted, before that as they are counted now. */
  readonly figures: readonly FrozenFigure[];
  readonly frozenOn: Report['asOf'] | null;
  /** Of frozen figures: the same day counted again with what is known today, and how it stands today. */
  readonly corrected: readonly LaterFigure[];
  readonly today: readonly LaterFigure[];
  readonly names: PartNames;
}

const rightOf = {
  write: 'reporting/save-report',
  submit: 'reporting/submit-report',
  return: 'reporting/return-report',
  approve: 'reporting/approve-report',
  issue: 'reporting/issue-report',
  'send-back': 'reporting/send-back-report',
  reopen: 'reporting/reopen-report',
  drop: 'reporting/drop-report',
} as const satisfies Record<ReportAct, string>;

async function mayDo(context: Context, report: Report, versions: readonly ReportVersionHead[]) {
  const { db, actor, today } = context;
  const offices = await officesOfActor(db, actor, today);
  const own = isAmong(officeOf(report), offices);
  const above = aboveOf(report);
  const isAbove = above !== null && isAmong(above, offices);
  const wrote = versions.some((one) => one.savedBy === actor.accountId) || report.preparedBy === actor.accountId;
  const answer = (act: ReportAct): MayAct => {
    if (!reportMay(report.state, act)) return 'not-now';
    if (!reportAllows(report, act)) return 'issued-stays';
    if (reachOf(actor, rightOf[act]) === null) return 'no-right';
    if (act === 'send-back' ? !isAbove : !own) return 'not-your-office';
    return act === 'approve' && wrote ? 'own' : 'yes';
  };
  return Object.fromEntries(reportActs.map((act) => [act, answer(act)])) as Record<ReportAct, MayAct>;
}

/** Names of those of the office who may approve a report: its leaders and officers who wrote nothing of it. */
async function approversOf({ db, today }: Context, report: Report, versions: readonly ReportVersionHead[]) {
  if (report.state === 'issued' || report.state === 'dropped') return [];
  const people = await peopleOfOffice(db, officeOf(report), today, 'officers-and-leaders');
  const wrote = [report.preparedBy, ...versions.map((one) => one.savedBy)];
  const found = await findAccounts(
    db,
    people.filter((one) => !wrote.includes(one)),
  );
  return found.map((one) => one.displayName).sort((a, b) => a.localeCompare(b, 'vi'));
}

/** What looks unfinished of a report on its way. */
async function doubtsOf(context: Context, report: Report, content: ReportContent): Promise<readonly SubmissionDoubt[]> {
  if (report.state === 'issued' || report.state === 'dropped') return [];
  const old = await oldResults(context.db, report, content);
  return submissionDoubts(report, content, await missingBelow(context, report), old);
}

async function standingOf(context: Context, { report, sent, ...read }: ReadReport): Promise<Result<ReportStanding>> {
  const { db } = context;
  const last = sent === null ? await findLastVersion(db, report.id) : sent.version;
  if (last === null) return refuse(notFound);
  const versions = (await listVersionHeads(db, report.id)).filter((one) => one.ordinal <= last.ordinal);
  const issues = await listIssues(db, [report.id]);
  return ok({
    report,
    content: last.content,
    ordinal: last.ordinal,
    versions,
    issues: sent === null ? issues : issues.filter((one) => one.edition <= report.edition),
    isSent: sent !== null,
    isBeingCorrected: read.isBeingCorrected,
    shapes: (await loadShapes()).filter((one) => one.from.includes(reporterOf(report))),
    may: sent === null ? await mayDo(context, report, versions) : nothingNow,
    submission: sent === null ? await doubtsOf(context, report, last.content) : [],
    approvers: await approversOf(context, report, versions),
  });
}

/** What had been sent is read; whoever works on the report opens it as it stands. */
const nothingNow = Object.fromEntries(reportActs.map((act) => [act, 'not-now'])) as Record<ReportAct, MayAct>;

/** A report, or an edition of it that went out. */
const asked = { reportId: id<'report'>(), edition: optionalWhole(1, 1_000) };

/** A report for the page of one act, and for its papers: without its figures, which take long to count. */
export const viewReportStanding = defineUseCase({
  name: 'reporting/view-report',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object(asked),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run({ reportId, edition }, context) {
    const read = await readReport(context, reportId, edition);
    return read.ok ? await standingOf(context, read.value) : read;
  },
});

/** Figures as they are counted now, as of the day of the report or of another. */
async function figuresNow(count: CountFigures, report: Report, codes: readonly string[], asOf = report.asOf) {
  const counted = await count({ ...questionOf(report), asOf }, codes);
  return counted.map(({ indicator, figure }) => frozen(indicator, figure));
}

export const viewReport = defineUseCase({
  name: 'reporting/view-report',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object(asked),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run({ reportId, edition }, context) {
    const { db, today } = context;
    const read = await readReport(context, reportId, edition);
    if (!read.ok) return read;
    const standing = await standingOf(context, read.value);
    if (!standing.ok) return standing;
    const { report, content } = standing.value;
    const { sent } = read.value;
    const freeze = sent?.freeze ?? (reportMay(report.state, 'write') ? null : await findFreeze(db, reportId));
    const codes = freeze === null ? content.indicators : freeze.content.figures.map((one) => one.code);
    const count = figureCounter(db);
    const now = await figuresNow(count, report, codes);
    const figures = freeze === null ? now : freeze.content.figures;
    const letters = report.letterId === null ? [] : await findLetters(db, [report.letterId]);
    return ok<ReportView>({
      ...standing.value,
      acts: sent?.acts ?? (await listReportActs(db, reportId)),
      letter: letters[0] ?? null,
      figures,
      frozenOn: freeze?.frozenOn ?? null,
      corrected: freeze === null ? [] : laterFigures(figures, now),
      today: freeze === null ? [] : laterFigures(figures, await figuresNow(count, report, codes, today)),
      names: await partNames(report.provinceCode),
    });
  },
});

/** What a draft could say by what is known today, or as of a day that the author is about to choose; it is taken over or left. */
export const proposeSections = defineUseCase({
  name: 'reporting/propose-sections',
  kind: 'read',
  legalBasis: null,
  input: z.object({ reportId: id<'report'>(), asOf: optionalDate }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run({ reportId, asOf }, context) {
    const report = await findReport(context.db, reportId);
    if (report === null) return refuse(notFound);
    const wrong = asOfProblem(questionOf(report).period, asOf, context.today);
    if (wrong !== null) return refuse(invalidFields([wrong]));
    return ok(await proposeContent(context.db, { ...report, asOf: asOf ?? report.asOf }));
  },
});

export interface FrozenRecords {
  readonly report: Report;
  /** An edition is shown as it was sent. */
  readonly isSent: boolean;
  readonly figure: FrozenFigure;
  readonly frozenOn: Report['asOf'];
  readonly later: LaterFigure | null;
  readonly names: PartNames;
}

/** The records behind a figure of a report, as they were counted then. */
export const viewReportFigure = defineUseCase({
  name: 'reporting/view-report-figure',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ ...asked, indicator: text(60) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run({ reportId, edition, indicator }, context) {
    const found = await readReport(context, reportId, edition);
    if (!found.ok) return found;
    const { report, sent } = found.value;
    const freeze = sent?.freeze ?? (await findFreeze(context.db, reportId));
    const figure = freeze?.content.figures.find((one) => one.code === indicator);
    if (freeze === null || figure === undefined) return refuse(notFound);
    const now = await figuresNow(figureCounter(context.db), report, [indicator], context.today);
    const [later = null] = laterFigures([figure], now);
    const names = await partNames(report.provinceCode);
    return ok<FrozenRecords>({ report, isSent: sent !== null, figure, frozenOn: freeze.frozenOn, later, names });
  },
});

export interface ComparedVersions {
  readonly report: Report;
  readonly a: ReportVersion;
  readonly b: ReportVersion;
  readonly versions: readonly ReportVersionHead[];
}

export const compareVersions = defineUseCase({
  name: 'reporting/compare-versions',
  kind: 'read',
  legalBasis: null,
  input: z.object({ reportId: id<'report'>(), a: optionalWhole(1, 100_000), b: optionalWhole(1, 100_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const report = await findReport(context.db, input.reportId);
    const versions = await listVersions(context.db, input.reportId);
    const b = input.b === null ? versions.at(-1) : versions.find((one) => one.ordinal === input.b);
    const before = versions.findLast((one) => one.ordinal < (b?.ordinal ?? 0)) ?? b;
    const a = input.a === null ? before : versions.find((one) => one.ordinal === input.a);
    if (report === null || a === undefined || b === undefined) return refuse(notFound);
    return ok<ComparedVersions>({ report, a, b, versions: versions.map(({ content: _content, ...head }) => head) });
  },
});

export const reportViews = ['in-work', 'issued', 'dropped'] as const;

const statesOf = {
  'in-work': ['draft', 'returned', 'submitted', 'approved'],
  issued: ['issued'],
  dropped: ['dropped'],
} as const satisfies Record<(typeof reportViews)[number], readonly ReportState[]>;

/** The most reports of one list. */
const MOST = 500;

export interface ListedReport extends Report {
  readonly numbers: readonly string[];
  /** Listed as it was sent: the office above asked for a correction that has not gone out yet. */
  readonly isBeingCorrected: boolean;
}

export interface ListedReports {
  readonly view: (typeof reportViews)[number];
  readonly reports: readonly ListedReport[];
  readonly mayOpen: boolean;
}

/** Reports that went out and are being corrected, each as it was sent. */
async function inCorrection({ db, reach }: Context): Promise<readonly Report[]> {
  const sent: Report[] = [];
  for (const report of await listReportsInCorrection(db, reach, MOST)) {
    const edition = await sentEdition(db, report, lastSent(report) ?? 0);
    if (edition !== null) sent.push(edition.report);
  }
  return sent;
}

/** Reports of a reach: those in work only of the reader's own unit, issued ones of everything below too. */
export async function reportsWithin(context: Context, view: ListedReports['view']): Promise<ListedReports['reports']> {
  const reach = view === 'issued' ? context.reach : reachOf(context.actor, 'reporting/compare-versions');
  const found = reach === null ? [] : await listReports(context.db, reach, statesOf[view], MOST);
  const corrected = view === 'issued' ? await inCorrection(context) : [];
  const all = [...corrected, ...found];
  const issues = await listIssues(
    context.db,
    all.map((one) => one.id),
  );
  return all.map((report) => ({
    ...report,
    numbers: issues.filter((one) => one.reportId === report.id).map((one) => one.number),
    isBeingCorrected: corrected.includes(report),
  }));
}

export const listReportsCase = defineUseCase({
  name: 'reporting/list-reports',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ view: optionalOneOf(reportViews) }),
  async run(input, context) {
    const view = input.view ?? 'in-work';
    return ok<ListedReports>({
      view,
      reports: await reportsWithin(context, view),
      mayOpen: reachOf(context.actor, 'reporting/open-report') !== null,
    });
  },
});
