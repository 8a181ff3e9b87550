// Files of what follows a visit: minutes and conclusion as papers, signed originals, reports of tests, the board as a spreadsheet, the report.

import { ok, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { type PaperFormat, paperFormats } from '#platform/documents/paper-formats.ts';

import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { inspectionReport } from '../papers/inspection-report.ts';
import { conclusionPaper, minutesPaper } from '../papers/visit-papers.ts';
import { coverageParts } from '../rules/board.ts';
import { severities } from '../rules/finding.ts';
import { viewBoard } from '../use-cases/view-board.ts';
import { openVisitFile, viewConclusion, viewVisit } from '../use-cases/view-visit.ts';
import { boardAsked } from './board.tsx';
import { boardPath, reportPath } from './paths.ts';
import { dayWords } from './words.tsx';

const formats: readonly PaperFormat[] = ['pdf', 'docx'];

const minutesFiles = formats.map((format) =>
  defineFile({
    path: `/bien-ban-kiem-tra/:visitId/bien-ban.${format}`,
    right: 'findings/view-visit',
    rate: 'search',
    async load(request) {
      const view = await request.run(viewVisit, { visitId: request.params['visitId'] });
      if (!view.ok) return view;
      if (view.value.minutes === null) return refuse(notFound);
      const { contentType, render } = paperFormats[format];
      const body = await render(minutesPaper(view.value, request.today), request.ports.mode);
      return ok({ body, contentType, fileName: `bien-ban-${view.value.visit.heldOn ?? request.today}.${format}` });
    },
  }),
);

const conclusionFiles = formats.map((format) =>
  defineFile({
    path: `/ket-luan/:conclusionId/ket-luan.${format}`,
    right: 'findings/view-conclusion',
    rate: 'search',
    async load(request) {
      const view = await request.run(viewConclusion, { conclusionId: request.params['conclusionId'] });
      if (!view.ok) return view;
      const { contentType, render } = paperFormats[format];
      const body = await render(conclusionPaper(view.value, request.today), request.ports.mode);
      return ok({ body, contentType, fileName: `ket-luan-${view.value.one.draftedOn}.${format}` });
    },
  }),
);

/** A kept file of a visit, to whom may read the visit. */
async function kept(
  request: PageRequest,
  which: 'minutes' | 'conclusion' | 'result',
  visitId: unknown,
  record?: unknown,
) {
  const found = await request.run(openVisitFile, { visitId, which, record });
  if (!found.ok) return found;
  const { sha256, mediaType, name } = found.value;
  const body = await request.ports.files.get(sha256);
  return body === null
    ? refuse(notFound)
    : ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
}

const minutesScan = defineFile({
  path: '/bien-ban-kiem-tra/:visitId/ban-goc',
  right: 'findings/view-visit',
  rate: 'page',
  load: (request) => kept(request, 'minutes', request.params['visitId']),
});

const conclusionScan = defineFile({
  path: '/ket-luan/:conclusionId/ban-ky',
  right: 'findings/view-conclusion',
  rate: 'page',
  async load(request) {
    const view = await request.run(viewConclusion, { conclusionId: request.params['conclusionId'] });
    return view.ok ? await kept(request, 'conclusion', view.value.one.visitId, view.value.one.id) : view;
  },
});

const resultScan = defineFile({
  path: '/phat-hien/chuyen/:visitId/mau/:sampleId/phieu-ket-qua',
  right: 'findings/view-visit',
  rate: 'page',
  load: (request) => kept(request, 'result', request.params['visitId'], request.params['sampleId']),
});

const boardSheet = defineFile({
  path: `${boardPath}/bang.xlsx`,
  right: 'findings/view-board',
  rate: 'search',
  async load(request) {
    const found = await request.run(viewBoard, boardAsked(request.query));
    if (!found.ok) return found;
    const board = found.value;
    const { visitPapers, findings: t } = textsOf(request.lang);
    const words = visitPapers.board;
    const units = board.units.map((one) => [
      words.units,
      one.name,
      ...coverageParts.map((part) => one.counts[part]),
      one.findings,
    ]);
    const total = [words.units, board.unit, ...coverageParts.map((part) => board.coverage[part]), board.findings];
    const kinds = board.kinds.map((one) => [
      words.kinds,
      t.kinds[one.kind],
      ...severities.map((level) => one.by[level]),
      one.total,
    ]);
    const columns = [
      { heading: words.products, kind: 'text', width: 30 },
      { heading: `${words.unit} / ${words.kind}`, kind: 'text', width: 54 },
      ...coverageParts.map((part, i) => ({
        heading: `${words.parts[part]} / ${t.severities[severities[i] ?? 'none']}`,
        kind: 'number' as const,
        width: 20,
      })),
      { heading: words.key.findings, kind: 'number', width: 14 },
    ] as const;
    const title = [words.title, words.summary(board.unit, dayWords(board.from), dayWords(board.to))];
    const fileName = `kiem-tra-${board.from}-${board.to}.xlsx`;
    return ok(
      await workbookFile({ name: words.title, title, columns }, [...units, total, ...kinds], {
        now: request.now,
        fileName,
      }),
    );
  },
});

const reportFiles = formats.map((format) =>
  defineFile({
    path: `${reportPath}/bao-cao.${format}`,
    right: 'findings/view-board',
    rate: 'search',
    async load(request) {
      const found = await request.run(viewBoard, boardAsked(request.query));
      if (!found.ok) return found;
      const { contentType, render } = paperFormats[format];
      const body = await render(inspectionReport(found.value, request.today), request.ports.mode);
      return ok({ body, contentType, fileName: `bao-cao-kiem-tra-${found.value.from}-${found.value.to}.${format}` });
    },
  }),
);

export const findingRoomFiles: readonly FileRoute[] = [
  ...minutesFiles,
  minutesScan,
  ...conclusionFiles,
  conclusionScan,
  resultScan,
  boardSheet,
  ...reportFiles,
];
