// The papers of the offices on a dossier, as files: /ho-so/:dossierId/phieu-tiep-nhan.pdf, mau-03.docx, to-trinh.docx, and the letter
// of a return, /ho-so/:dossierId/tra-lai/:ordinal/yeu-cau.docx. They are drawn from what was sent.

import type { UseCaseName } from '#access/permission-matrix.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { supplementsOf } from '#modules/intake/services.ts';
import type { Paper } from '#official-forms/paper.ts';
import { paperFormats } from '#platform/documents/paper-formats.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineFile, type FileRoute, type PageRequest } from '#web/page.ts';
import { type OfficeFacts, receiptPaper, reportPaper, requestPaper, returnPaper } from '../papers/office-papers.ts';
import { sentPieces } from '../papers/sent-pieces.ts';
import { supplementPaper } from '../papers/supplement-paper.ts';
import { volumeOf } from '../rules/volume.ts';
import { viewReport } from '../use-cases/view-report.ts';
import { sentDossier } from './paper-request.ts';

interface Drawn {
  readonly paper: Paper;
  readonly productCode: string;
}
type Draw = (request: PageRequest) => Promise<Result<Drawn>>;

/** What a paper of an office on the dossier of an address is drawn from. */
export async function officeFacts(request: PageRequest): Promise<Result<OfficeFacts>> {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const { database, files } = request.ports;
  const pieces = await sentPieces(found.value.sent.frozen, { db: database.read, files });
  return pieces.ok ? ok({ ...found.value, volume: volumeOf(pieces.value) }) : pieces;
}

const drawn = (facts: Pick<OfficeFacts, 'source'>, paper: Paper): Result<Drawn> =>
  ok({ paper, productCode: facts.source.product.code });

const receipt: Draw = async (request) => {
  const facts = await officeFacts(request);
  return facts.ok ? drawn(facts.value, receiptPaper(facts.value)) : facts;
};

const ofReport =
  (paperOf: typeof reportPaper): Draw =>
  async (request) => {
    const report = await request.run(viewReport, { dossierId: request.params['dossierId'] });
    if (!report.ok) return report;
    const facts = await officeFacts(request);
    return facts.ok ? drawn(facts.value, paperOf(facts.value, report.value)) : facts;
  };

/** The number of a return is that of the sending which was returned. */
const ofReturn: Draw = async (request) => {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const returned = found.value.view.returns.find((one) => one.ordinal === found.value.sent.ordinal);
  return returned === undefined ? refuse(notFound) : drawn(found.value, returnPaper(found.value, returned));
};

/** A request of the province for a supplement, as it was frozen. */
const ofSupplement: Draw = async (request) => {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const { view, source } = found.value;
  const asked = await supplementsOf(request.ports.database.read, view.dossier.id);
  const one = asked.find(({ ordinal }) => String(ordinal) === request.params['round']);
  return one === undefined ? refuse(notFound) : drawn({ source }, supplementPaper(one, view));
};

function files(path: string, name: string, right: UseCaseName, draw: Draw): readonly FileRoute[] {
  return (['pdf', 'docx'] as const).map((format) =>
    defineFile({
      path: `/ho-so/:dossierId/${path}.${format}`,
      right,
      rate: 'search',
      async load(request) {
        const found = await draw(request);
        if (!found.ok) return found;
        const { contentType, render } = paperFormats[format];
        const fileName = `${name}-${found.value.productCode}.${format}`;
        return ok({ body: await render(found.value.paper), contentType, fileName });
      },
    }),
  );
}

export const officePaperFiles: readonly FileRoute[] = [
  ...files('phieu-tiep-nhan', 'phieu-tiep-nhan', 'dossiers/view-submission', receipt),
  ...files('ban-nop/:ordinal/phieu-tiep-nhan', 'phieu-tiep-nhan', 'dossiers/view-submission', receipt),
  ...files('mau-03', 'mau-03', 'dossiers/view-report', ofReport(reportPaper)),
  ...files('to-trinh', 'to-trinh', 'dossiers/view-report', ofReport(requestPaper)),
  ...files('bo-sung/:round/cong-van', 'cong-van-bo-sung', 'dossiers/view-submission', ofSupplement),
  ...files('tra-lai/:ordinal/yeu-cau', 'yeu-cau-hoan-thien', 'dossiers/view-submission', ofReturn),
];
