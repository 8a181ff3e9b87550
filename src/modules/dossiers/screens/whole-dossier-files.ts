// /ho-so/:dossierId/ca-bo.pdf and ca-bo.zip: a dossier that was sent as one PDF with contents, and as an archive with its manifest, for
// those who may see its evidence. Below ban-nop/:ordinal/ that of an earlier sending.

import { Readable } from 'node:stream';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { plainName } from '#kernel/vietnamese-text.ts';
import { type Download, defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { bindDossier } from '../papers/bind-dossier.ts';
import { openPhotos } from '../papers/office-papers.ts';
import { packDossier } from '../papers/pack-dossier.ts';
import { drawPapers, type WholeParts } from '../papers/whole-dossier.ts';
import { isIssued } from '../rules/commune-report.ts';
import { volumeOf } from '../rules/volume.ts';
import { openWholeDossier } from '../use-cases/open-whole-dossier.ts';
import { viewReport } from '../use-cases/view-report.ts';
import { forReader, sentDossier } from './paper-request.ts';

async function wholeParts(request: PageRequest): Promise<Result<WholeParts>> {
  const { dossierId, ordinal } = request.params;
  const opened = await request.run(openWholeDossier, { dossierId, ordinal });
  if (!opened.ok) return opened;
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const { content, pieces, signed } = opened.value;
  for (const file of [...signed, ...pieces].flatMap((one) => one.files)) {
    if (!(await request.ports.files.has(file.sha256))) return refuse(problem('unavailable', 'dossiers/file-missing'));
  }
  const report = await request.run(viewReport, { dossierId });
  const isLast = found.value.sent.ordinal === found.value.view.submissions.length;
  const issued = report.ok && isIssued(report.value.report) && isLast ? report.value : null;
  return ok(
    await drawPapers(
      {
        ...found.value,
        source: await forReader(request, found.value.source),
        content,
        pieces,
        signed,
        volume: volumeOf(pieces),
        report: issued,
        photos: issued === null ? [] : await openPhotos(issued, request.ports.files),
      },
      request.ports.mode,
    ),
  );
}

const nameOf = ({ sent }: WholeParts, ending: string): string =>
  `ho-so-${plainName(sent.frozen.slipNumber)}-lan-${sent.ordinal}.${ending}`;

async function asPdf(request: PageRequest): Promise<Result<Download>> {
  const whole = await wholeParts(request);
  if (!whole.ok) return whole;
  const book = await bindDossier(whole.value, request.ports.files);
  if (!book.ok) return book;
  const { bytes } = book.value;
  return ok({ body: book.value.stream(), bytes, contentType: 'application/pdf', fileName: nameOf(whole.value, 'pdf') });
}

async function asZip(request: PageRequest): Promise<Result<Download>> {
  const whole = await wholeParts(request);
  if (!whole.ok) return whole;
  const body = Readable.toWeb(Readable.from(packDossier(whole.value, request.ports.files)));
  return ok({
    body: body as ReadableStream<Uint8Array>,
    contentType: 'application/zip',
    fileName: nameOf(whole.value, 'zip'),
  });
}

const files = (ending: 'pdf' | 'zip', load: FileRoute['load']): readonly FileRoute[] =>
  ['', 'ban-nop/:ordinal/'].map((below) =>
    defineFile({
      path: `/ho-so/:dossierId/${below}ca-bo.${ending}`,
      right: 'dossiers/open-whole-dossier',
      rate: 'search',
      load,
    }),
  );

/** The whole of a dossier, to read and to hand on. */
export const wholeDossierFiles: readonly FileRoute[] = [...files('pdf', asPdf), ...files('zip', asZip)];
