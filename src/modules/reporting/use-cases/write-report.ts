// Writing a report and sending it on its way: every save is a version that stays; submitted, its figures are frozen; returned, they are
// counted anew; who wrote in it does not approve it.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadIndicators } from '#law/indicators.ts';
import { id, lines, optionalDate, optionalLines, sentence, text, ticked, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { missingBelow } from '../duties.ts';
import { countFigures } from '../figures.ts';
import { changeReport, noteAct, reportFor, subjectOfReport, touchedVersion } from '../find-report.ts';
import { oldResults, proposeResults, tellsResults } from '../propose-results.ts';
import { asOfProblem, withAsOf } from '../rules/as-of.ts';
import { frozen } from '../rules/freeze.ts';
import {
  questionOf,
  type Report,
  type ReportContent,
  type ReportId,
  type ReportSection,
  type ReportVersion,
} from '../rules/report.ts';
import { withFreshLines } from '../rules/results.ts';
import { submissionDoubts } from '../rules/submission.ts';
import {
  findFreeze,
  findLastVersion,
  insertFreeze,
  insertVersion,
  listVersionHeads,
  type ReportFreeze,
} from '../store.ts';
import { tellOfDecided, tellOfReopened, tellOfSubmitted } from '../tell-of-reports.ts';

export const seenReport = { reportId: id<'report'>(), version };

export const saveReport = defineUseCase({
  name: 'reporting/save-report',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    ...seenReport,
    title: text(300),
    /** Every part in its order: what it is headed, what it says. */
    sections: z.array(z.object({ heading: text(4_000), text: optionalLines(20_000) })).max(200),
    indicators: ticked(),
    /** The last day that its figures count; left out, it stays. */
    asOf: optionalDate,
  }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const found = await reportFor('write', input, context);
    if (!found.ok) return found;
    const report = found.value;
    const last = await findLastVersion(context.db, report.id);
    if (last === null) return refuse(notFound);
    const { sections } = last.content;
    if (sections.length !== input.sections.length) {
      return refuse(invalidFields([{ path: 'sections', code: 'reporting/sections-missing' }]));
    }
    const asOf = input.asOf ?? report.asOf;
    const wrong = asOfProblem(questionOf(report).period, input.asOf, context.today);
    if (wrong !== null) return refuse(invalidFields([wrong]));
    const known = (await loadIndicators()).all.map((one) => one.code);
    const moved = { ...report, asOf };
    const isMoved = asOf !== report.asOf && tellsResults(report) && sections.some(({ kind }) => kind === 'results');
    const results = isMoved ? await proposeResults(context.db, moved) : null;
    const textOf = (kind: ReportSection['kind'], written: string): string =>
      kind === 'results' && results !== null
        ? withFreshLines(written, results)
        : withAsOf(kind, written, report.asOf, asOf);
    const content: ReportContent = {
      title: input.title,
      sections: sections.map((section, i) => ({
        ...section,
        heading: input.sections[i]?.heading ?? section.heading,
        text: textOf(section.kind, input.sections[i]?.text ?? ''),
      })),
      indicators: known.filter((code) => input.indicators.includes(code)),
    };
    const version: ReportVersion = {
      id: context.newId<'report-version'>(),
      reportId: report.id,
      ordinal: last.ordinal + 1,
      content,
      savedBy: context.actor.accountId,
      savedByName: context.actor.displayName,
      savedAt: context.now,
    };
    await insertVersion(context.db, version);
    context.touch(touchedVersion(version));
    const after = await changeReport(context, report, { title: input.title, asOf });
    return after.ok ? ok({ reportId: report.id, ordinal: last.ordinal + 1 }) : after;
  },
});

export const submitReport = defineUseCase({
  name: 'reporting/submit-report',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 10, 12',
  input: z.object({ ...seenReport, reason: optionalLines(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const { db, now, today } = context;
    const found = await reportFor('submit', input, context);
    if (!found.ok) return found;
    const report = found.value;
    const last = await findLastVersion(db, report.id);
    if (last === null) return refuse(notFound);
    if (last.content.sections.every((one) => one.text === '')) {
      return refuse(problem('conflict', 'reporting/nothing-written'));
    }
    if (
      input.reason === null &&
      submissionDoubts(
        report,
        last.content,
        await missingBelow(context, report),
        await oldResults(db, report, last.content),
      ).length > 0
    ) {
      return refuse(invalidFields([{ path: 'reason', code: 'reporting/unfinished-without-reason' }]));
    }
    const question = questionOf(report);
    const figures = await countFigures(db, question, last.content.indicators);
    const freeze: ReportFreeze = {
      id: context.newId<'report-freeze'>(),
      reportId: report.id,
      ordinal: ((await findFreeze(db, report.id))?.ordinal ?? 0) + 1,
      versionOrdinal: last.ordinal,
      frozenOn: today,
      frozenAt: now,
      content: {
        question,
        countedOn: today,
        figures: figures.map(({ indicator, figure }) => frozen(indicator, figure)),
      },
    };
    await insertFreeze(db, freeze);
    context.touch({ kind: 'report-freeze', id: freeze.id, before: null, after: freeze });
    const after = await changeReport(context, report, { state: 'submitted', approvedBy: null, approvedOn: null });
    if (!after.ok) return after;
    await noteAct(context, report.id, 'submitted', input.reason);
    await tellOfSubmitted(context, after.value);
    return ok({ reportId: report.id });
  },
});

export const returnReport = defineUseCase({
  name: 'reporting/return-report',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 11, 12',
  input: z.object({ ...seenReport, reason: lines(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const found = await reportFor('return', input, context);
    if (!found.ok) return found;
    const after = await changeReport(context, found.value, { state: 'returned', approvedBy: null, approvedOn: null });
    if (!after.ok) return after;
    await noteAct(context, found.value.id, 'returned', input.reason);
    await tellOfDecided(context, after.value, 'returned');
    return ok({ reportId: found.value.id });
  },
});

/** A report that went out is to be corrected: it is submitted and issued anew as a further edition; what went out stays in the book. */
async function beginEdition(
  context: Context,
  act: 'send-back' | 'reopen',
  { reason, ...asked }: { readonly reportId: ReportId; readonly version: number; readonly reason: string },
): Promise<Result<Report>> {
  const found = await reportFor(act, asked, context);
  if (!found.ok) return found;
  const again = { state: 'returned', edition: found.value.edition + 1, approvedBy: null, approvedOn: null } as const;
  const after = await changeReport(context, found.value, again);
  if (after.ok) await noteAct(context, after.value.id, act === 'reopen' ? 'reopened' : 'sent-back', reason);
  return after;
}

/** By the office above. */
export const sendBackReport = defineUseCase({
  name: 'reporting/send-back-report',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenReport, reason: lines(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const after = await beginEdition(context, 'send-back', input);
    if (!after.ok) return after;
    await tellOfDecided(context, after.value, 'returned');
    return ok({ reportId: after.value.id });
  },
});

/** By the office itself, of a fault it found. The office above is told. */
export const reopenReport = defineUseCase({
  name: 'reporting/reopen-report',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenReport, reason: sentence(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const after = await beginEdition(context, 'reopen', input);
    if (!after.ok) return after;
    await tellOfReopened(context, after.value);
    return ok({ reportId: after.value.id });
  },
});

export const approveReport = defineUseCase({
  name: 'reporting/approve-report',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 11, 12, 13',
  input: z.object({ ...seenReport, words: optionalLines(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const { db, actor, today } = context;
    const found = await reportFor('approve', input, context);
    if (!found.ok) return found;
    const report = found.value;
    const wrote = (await listVersionHeads(db, report.id)).some((one) => one.savedBy === actor.accountId);
    if (wrote || report.preparedBy === actor.accountId) {
      return refuse(problem('forbidden', 'reporting/preparer-does-not-approve'));
    }
    const approved = { state: 'approved', approvedBy: actor.accountId, approvedOn: today } as const;
    const after = await changeReport(context, report, approved);
    if (!after.ok) return after;
    await noteAct(context, report.id, 'approved', input.words);
    await tellOfDecided(context, after.value, 'approved');
    return ok({ reportId: report.id });
  },
});

export const dropReport = defineUseCase({
  name: 'reporting/drop-report',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenReport, reason: lines(2_000) }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const found = await reportFor('drop', input, context);
    if (!found.ok) return found;
    const after = await changeReport(context, found.value, { state: 'dropped' });
    if (!after.ok) return after;
    await noteAct(context, found.value.id, 'dropped', input.reason);
    return ok({ reportId: found.value.id });
  },
});
