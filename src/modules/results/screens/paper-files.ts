// The papers of a session as files to print and to write on, and the signed scans.

import { ok, type Result, refuse } from '#kernel/result.ts';
import { savedNameOf } from '#modules/evidence/index.ts';
import { sheetsOf } from '#modules/scoring/services.ts';
import type { Paper } from '#official-forms/paper.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { joinPdfs } from '#platform/pdf/join-pdfs.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { nextStepsOf } from '../next-steps.ts';
import { scoringsOf } from '../product-scoring.ts';
import { type PaperKind, paperKinds, paperWord } from '../rules/papers.ts';
import { toPrint } from '../rules/result-line.ts';
import { noticePaper, paperSource, sessionPaper } from '../session-papers.ts';
import { candidatesFor, proposedCodes } from '../use-cases/record-decision.ts';
import { openScan, viewSessionResults } from '../use-cases/view-session.ts';

type Draw = (request: PageRequest) => Promise<Result<{ readonly paper: Paper; readonly name: string }>>;

async function sourceOf(request: PageRequest) {
  const found = await request.run(viewSessionResults, { sessionId: request.params['sessionId'] });
  if (!found.ok) return found;
  const { all } = found.value;
  const db = request.ports.database.read;
  const codes = await proposedCodes(candidatesFor('recognition', all), all.heldOn, { db });
  const scorings = await scoringsOf(db, all);
  return ok(await paperSource({ ...found.value, codes, scorings, today: request.today }));
}

const ofSession =
  (kind: Exclude<PaperKind, 'notice'>): Draw =>
  async (request) => {
    const source = await sourceOf(request);
    if (!source.ok) return source;
    const paper = await sessionPaper(source.value, kind);
    return paper === null ? refuse(notFound) : ok({ paper, name: `${paperWord(kind)}-${source.value.all.heldOn}` });
  };

const ofNotice: Draw = async (request) => {
  const source = await sourceOf(request);
  if (!source.ok) return source;
  const one = source.value.all.results.find((result) => result.dossierId === request.params['dossierId']);
  if (one === undefined) return refuse(notFound);
  const sheets = await sheetsOf(request.ports.database.read, source.value.all.sessionId);
  const paper = await noticePaper(source.value, one, await nextStepsOf(one.content, sheets));
  return ok({ paper, name: `thong-bao-${one.dossierId.slice(-6)}-${source.value.all.heldOn}` });
};

/** Notices in one file: drawing them holds the server for about a second. */
export const MOST_NOTICES_IN_FILE = 40;

/** Every notice that may be told or was told, to print and sign at once; many in several files: `thong-bao-2.pdf`. */
const allNotices = defineFile({
  path: '/ket-qua/:sessionId/:name{thong-bao-[0-9]+\\.pdf}',
  right: 'results/view-session',
  rate: 'search',
  async load(request) {
    const source = await sourceOf(request);
    if (!source.ok) return source;
    const { all } = source.value;
    const from = (Number(/\d+/.exec(request.params['name'] ?? '')?.[0]) - 1) * MOST_NOTICES_IN_FILE;
    const chosen = toPrint(all.results).slice(Math.max(0, from), from + MOST_NOTICES_IN_FILE);
    if (from < 0 || chosen.length === 0) return refuse(notFound);
    const sheets = await sheetsOf(request.ports.database.read, all.sessionId);
    const drawn: Uint8Array[] = [];
    for (const one of chosen) {
      drawn.push(
        await paperFormats.pdf.render(
          await noticePaper(source.value, one, await nextStepsOf(one.content, sheets)),
          request.ports.mode,
        ),
      );
    }
    const name = `thong-bao-ket-qua-${all.heldOn}-${from / MOST_NOTICES_IN_FILE + 1}.pdf`;
    return ok({
      body: await joinPdfs('Thông báo kết quả đánh giá', drawn),
      contentType: 'application/pdf',
      fileName: name,
    });
  },
});

const files = (path: string, draw: Draw): readonly FileRoute[] =>
  (['pdf', 'docx'] as const).map((format) =>
    defineFile({
      path: `/ket-qua/:sessionId/${path}.${format}`,
      right: 'results/view-session',
      rate: 'search',
      async load(request) {
        const drawn = await draw(request);
        if (!drawn.ok) return drawn;
        const { contentType, render } = paperFormats[format];
        return ok({
          body: await render(drawn.value.paper, request.ports.mode),
          contentType,
          fileName: `${drawn.value.name}.${format}`,
        });
      },
    }),
  );

export const resultPaperFiles: readonly FileRoute[] = [
  ...paperKinds.flatMap((kind) => (kind === 'notice' ? [] : files(paperWord(kind), ofSession(kind)))),
  ...files('thong-bao/:dossierId/van-ban', ofNotice),
  allNotices,
  defineFile({
    path: '/ket-qua/:sessionId/ban-ky/:fileId',
    right: 'results/view-session',
    rate: 'page',
    async load(request) {
      const { sessionId, fileId } = request.params;
      const found = await request.run(openScan, { sessionId, fileId });
      if (!found.ok) return found;
      const { sha256, mediaType, name } = found.value;
      const body = await request.ports.files.get(sha256);
      if (body === null) return refuse(notFound);
      return ok({ body, contentType: mediaType, fileName: savedNameOf(name, mediaType) });
    },
  }),
];
