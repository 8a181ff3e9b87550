// A report goes out in one of its shapes: the clerk gives the number, the paper or its signed scan is entered in the book of outgoing
// letters, and whoever it goes to in this system has it waiting. Its figures are those that were approved.

import { z } from 'zod';
import { formatVietnamese } from '#kernel/calendar.ts';
import type { FileHash } from '#kernel/ids.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadShapes, type ReportShape } from '#law/report-shapes.ts';
import { type LetterFile, numberParts } from '#modules/directives/index.ts';
import { enterOutgoing, linkLetters } from '#modules/directives/services.ts';
import { type CheckedFile, keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { serialOf, wrongNumber, yearOf } from '#modules/letter-book/index.ts';
import { freeInOutgoingBook, takeNumber } from '#modules/letter-book/services.ts';
import { handInByReport } from '#modules/tasks/services.ts';
import { paperText } from '#official-forms/paper-text.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { date, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changeReport, noteAct, reportFor, subjectOfReport } from '../find-report.ts';
import { reportPaper } from '../report-paper.ts';
import { officeOf, type Report, type ReportIssue, reporterOf } from '../rules/report.ts';
import { bodyHasNumber, findFreeze, findLastVersion, insertIssue, listIssues } from '../store.ts';
import { partNames } from './view-figures.ts';
import { seenReport } from './write-report.ts';

interface Going {
  readonly report: Report;
  readonly shape: ReportShape;
  readonly number: string;
  readonly issuedOn: ReportIssue['issuedOn'];
}

/** The number of a report in the row of its office; of a body of the province in the row of its own. */
async function numberFor({ db }: Context, { report, number, issuedOn }: Going): Promise<Result<string>> {
  const { provinceCode, communeCode, bodyId } = report;
  if (bodyId === null) {
    const office = communeCode === null ? 'committee' : 'commune';
    const row = { provinceCode, communeCode, office, series: 'bao-cao', paper: 'report' } as const;
    return await takeNumber(db, { ...row, number, issuedOn, recordId: null });
  }
  const wrong = wrongNumber('bao-cao', number, 'number');
  const serial = serialOf(number);
  if (serial === null || wrong.length > 0) return refuse(invalidFields(wrong));
  const taken = await bodyHasNumber(db, bodyId, yearOf(issuedOn), serial);
  return taken ? refuse(invalidFields([{ path: 'number', code: 'reporting/number-of-body-taken' }])) : ok(serial);
}

/** The file of the letter: the signed scan, or the paper as it is drawn now. */
async function fileOf(
  context: Context,
  going: Going,
  issues: readonly ReportIssue[],
  scan: CheckedFile | null | undefined,
) {
  const { report, shape, number, issuedOn } = going;
  const last = await findLastVersion(context.db, report.id);
  const freeze = await findFreeze(context.db, report.id);
  if (last === null || freeze === null) return null;
  const issue = { number, date: issuedOn };
  const names = await partNames(report.provinceCode);
  const facts = { report, content: last.content, figures: freeze.content.figures, names, shape, issue };
  const paper = await reportPaper({ ...facts, issues, today: context.today });
  // As it is printed: whoever receives it is offered its points to confirm, as of any letter.
  const said = { content: last.content, text: paperText(paper) };
  if (scan != null) {
    const kept = await keepFile(context, scan);
    const { sha256, bytes, pages, name } = kept;
    const mediaType = kept.mediaType === 'image/jpeg' ? 'image/jpeg' : 'application/pdf';
    return { kept, ...said, file: { sha256, mediaType, bytes, pages, name } satisfies LetterFile };
  }
  const bytes = await paperFormats.pdf.render(paper, context.ports.mode);
  const sha256: FileHash = await context.ports.files.put(bytes);
  const name = `bao-cao-${number.replace(/[^\p{L}\d-]+/gu, '-')}.pdf`;
  const file: LetterFile = { sha256, mediaType: 'application/pdf', bytes: bytes.byteLength, pages: null, name };
  return { kept: null, ...said, file };
}

export const issueReport = defineUseCase({
  name: 'reporting/issue-report',
  kind: 'act',
  legalBasis: '30/2020/NĐ-CP, Điều 15, 16, 17',
  input: z.object({ ...seenReport, shape: text(20), number: text(60), issuedOn: date, file: optionalCheckedFile }),
  subject: (input, context) => subjectOfReport(context, input.reportId),
  async run(input, context) {
    const { db, actor, now, today } = context;
    const found = await reportFor('issue', input, context);
    if (!found.ok) return found;
    const report = found.value;
    const shape = (await loadShapes()).find((one) => one.code === input.shape);
    const issues = await listIssues(db, [report.id]);
    const wrong: FieldProblem[] = [];
    if (shape === undefined || shape.heading !== 'report' || !shape.from.includes(reporterOf(report))) {
      wrong.push({ path: 'shape', code: 'not-an-option' });
    } else if (issues.some((one) => one.shape === shape.code && one.edition === report.edition)) {
      wrong.push({ path: 'shape', code: 'reporting/issued-in-this-shape' });
    }
    if (input.issuedOn > today) wrong.push({ path: 'issuedOn', code: 'reporting/issued-in-future' });
    if (report.approvedOn !== null && input.issuedOn < report.approvedOn) {
      const details = { day: report.approvedOn };
      wrong.push({ path: 'issuedOn', code: 'reporting/issued-before-approval', details });
    }
    if (shape === undefined || wrong.length > 0) return refuse(invalidFields(wrong));
    const going: Going = { report, shape, number: input.number, issuedOn: input.issuedOn };
    const serial = await numberFor(context, going);
    if (!serial.ok) return serial;
    const free = await freeInOutgoingBook(db, {
      ...{ office: officeOf(report), issuer: report.officeLabel, series: 'bao-cao' },
      ...{ number: input.number, issuedOn: input.issuedOn },
    });
    if (!free.ok) return free;
    const material = await fileOf(context, going, issues, input.file);
    if (material === null) return refuse(notFound);
    const entered = await enterLetter(context, going, material);
    if (!entered.ok) return entered;
    const issue: ReportIssue = {
      id: context.newId<'report-issue'>(),
      reportId: report.id,
      ...officeOf(report),
      shape: shape.code,
      edition: report.edition,
      number: input.number,
      serial: serial.value,
      issuedYear: yearOf(input.issuedOn),
      issuedOn: input.issuedOn,
      letterId: entered.value,
      file: material.kept,
      issuedBy: actor.accountId,
      issuedByName: actor.displayName,
      issuedAt: now,
    };
    await insertIssue(db, issue);
    context.touch({ kind: 'report-issue', id: issue.id, before: null, after: issue });
    const after = await changeReport(context, report, {
      state: 'issued',
      issuedOn: report.issuedOn ?? input.issuedOn,
    });
    if (!after.ok) return after;
    await noteAct(context, report.id, 'issued', `${input.number} – ${shape.name}`);
    if (report.taskId !== null) {
      const words = `Đã ban hành Báo cáo số ${input.number} ngày ${formatVietnamese(input.issuedOn)}: ${report.title}.`;
      const files = material.kept === null ? [] : [material.kept];
      await handInByReport(context, { taskId: report.taskId, words, files });
    }
    const put = { reportId: report.id, shape: shape.code };
    context.job({ task: 'reporting/put-out', payload: put, key: `reporting/put-out ${report.id} ${shape.code}` });
    return ok({ reportId: report.id, number: input.number, letterId: entered.value });
  },
});

type Material = NonNullable<Awaited<ReturnType<typeof fileOf>>>;

/** The report as a letter of the book of outgoing letters, linked to the one that it answers. */
async function enterLetter(
  context: Context,
  { report, shape, number, issuedOn }: Going,
  { content, text, file }: Material,
) {
  const { provinceCode } = report;
  const isForProvince = shape.sendTo === 'province-office' && reporterOf(report) !== 'province';
  const done = await enterOutgoing(context, {
    office: officeOf(report),
    head: {
      docType: 'Báo cáo',
      ...numberParts(number),
      fullNumber: number,
      issuedOn,
      issuer: report.officeLabel,
      issuerAbove: null,
      place: null,
      subject: content.title,
      addressees: [],
      recipients: [...shape.recipients],
      signer: null,
    },
    text,
    file,
    recipients: isForProvince ? [{ provinceCode, communeCode: null, bodyId: null }] : [],
    onDay: issuedOn,
  });
  if (!done.ok) return done;
  const { letterId } = done.value;
  if (report.letterId !== null && report.letterId !== letterId) {
    const linked = await linkLetters(context, { letterId, targetId: report.letterId, kind: 'implements' });
    if (!linked.ok) return linked;
  }
  return ok(letterId);
}
