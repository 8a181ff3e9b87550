// The files of a report: its paper in each shape (Word, PDF), its tables as a spreadsheet, the signed scan.

import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, type FileRoute } from '#web/page.ts';
import { reportPaper } from '../report-paper.ts';
import { viewReport, viewReportStanding } from '../use-cases/view-report.ts';
import { reportWorkbook } from './report-workbook.ts';

const paperFile = defineFile({
  path: '/bao-cao/xem/:reportId/mau/:file',
  right: 'reporting/view-report',
  rate: 'search',
  async load(request) {
    const { reportId, file = '' } = request.params;
    const found = await request.run(viewReport, { reportId, edition: request.query['lan'] });
    if (!found.ok) return found;
    const { report, content, figures, names, shapes, issues } = found.value;
    const [, code, format] = /^([a-z]+)\.(pdf|docx)$/.exec(file) ?? [];
    const shape = shapes.find((one) => one.code === code);
    if (shape === undefined) return refuse(notFound);
    const given = issues.find((one) => one.shape === shape.code && one.edition === report.edition);
    const issue = { number: given?.number ?? null, date: given?.issuedOn ?? null };
    const paper = await reportPaper({ report, content, figures, names, shape, issue, issues, today: request.today });
    const { contentType, render } = paperFormats[format as PaperFormat];
    const edition = report.edition === 1 ? '' : `-lan-${report.edition}`;
    const fileName = `bao-cao-${shape.code}-${report.asOf}${edition}.${format}`;
    return ok({ body: await render(paper, request.ports.mode), contentType, fileName });
  },
});

const figuresSheet = defineFile({
  path: '/bao-cao/xem/:reportId/so-lieu.xlsx',
  right: 'reporting/view-report',
  rate: 'search',
  async load(request) {
    const asked = { reportId: request.params['reportId'], edition: request.query['lan'] };
    const found = await request.run(viewReport, asked);
    if (!found.ok) return found;
    const { today, now, lang } = request;
    return ok(await reportWorkbook(found.value, { t: textsOf(lang), today, now }));
  },
});

const scanFile = defineFile({
  path: '/bao-cao/xem/:reportId/ban-ky/:shape',
  right: 'reporting/view-report',
  rate: 'page',
  async load(request) {
    const asked = { reportId: request.params['reportId'], edition: request.query['lan'] };
    const found = await request.run(viewReportStanding, asked);
    if (!found.ok) return found;
    const { report, issues } = found.value;
    const given = issues.find((one) => one.shape === request.params['shape'] && one.edition === report.edition);
    const file = given?.file ?? null;
    const bytes = file === null ? null : await request.ports.files.get(file.sha256);
    if (file === null || bytes === null) return refuse(notFound);
    return ok({ body: bytes, contentType: file.mediaType, fileName: savedNameOf(file.name, file.mediaType) });
  },
});

export const reportFiles: readonly FileRoute[] = [paperFile, figuresSheet, scanFile];
