// The papers of the offices on a dossier, as files: /ho-so/:dossierId/phieu-tiep-nhan.pdf, mau-03.docx, to-trinh.docx, and the letter
// of a return, /ho-so/:dossierId/tra-lai/:ordinal/yeu-cau.docx. They are drawn from what was sent.

import { ok, type Result, refuse } from '#kernel/result.ts';
import { thingsTakenIn } from '#modules/custody/services.ts';
import { supplementPaper, supplementsOf } from '#modules/intake/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import type { FileRoute, PageRequest } from '#web/page.ts';
import {
  issueOf,
  type OfficeFacts,
  openPhotos,
  receiptPaper,
  reportPaper,
  requestPaper,
  returnPaper,
} from '../papers/office-papers.ts';
import { sentPieces } from '../papers/sent-pieces.ts';
import { volumeOf } from '../rules/volume.ts';
import { viewReport } from '../use-cases/view-report.ts';
import { type DrawPaper, drawn, paperFiles } from './paper-files.ts';
import { forReader, sentDossier } from './paper-request.ts';

/** What a paper of an office on the dossier of an address is drawn from. */
async function officeFacts(request: PageRequest): Promise<Result<OfficeFacts>> {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const { database, files } = request.ports;
  const pieces = await sentPieces(found.value.sent.frozen, { db: database.read, files });
  return pieces.ok ? ok({ ...found.value, volume: volumeOf(pieces.value) }) : pieces;
}

/** The same with the lines that Mẫu 03 prints of the person who represents the producer. */
async function withPersonLines(request: PageRequest): Promise<Result<OfficeFacts>> {
  const facts = await officeFacts(request);
  return facts.ok ? ok({ ...facts.value, source: await forReader(request, facts.value.source) }) : facts;
}

const receipt: DrawPaper = async (request) => {
  const facts = await officeFacts(request);
  return facts.ok ? drawn(facts.value.source, receiptPaper(facts.value)) : facts;
};

const reportWithPhotos: DrawPaper = async (request) => {
  const report = await request.run(viewReport, { dossierId: request.params['dossierId'] });
  if (!report.ok) return report;
  const facts = await withPersonLines(request);
  if (!facts.ok) return facts;
  const photos = await openPhotos(report.value, request.ports.files);
  return drawn(facts.value.source, reportPaper(facts.value, report.value, photos));
};

/** With the samples and paper that the office recorded. */
const request: DrawPaper = async (asked) => {
  const report = await asked.run(viewReport, { dossierId: asked.params['dossierId'] });
  if (!report.ok) return report;
  const facts = await officeFacts(asked);
  if (!facts.ok) return facts;
  const takenIn = await thingsTakenIn(asked.ports.database.read, facts.value.view.dossier.id);
  return drawn(facts.value.source, requestPaper(facts.value, report.value, takenIn));
};

/** The sheet that is signed: only while the report is a draft. */
const toSign: DrawPaper = async (request) => {
  const report = await request.run(viewReport, { dossierId: request.params['dossierId'] });
  if (!report.ok) return report;
  const { signingCode } = report.value;
  if (signingCode === null) return refuse(notFound);
  const facts = await withPersonLines(request);
  if (!facts.ok) return facts;
  const photos = await openPhotos(report.value, request.ports.files);
  return drawn(facts.value.source, reportPaper(facts.value, report.value, photos, signingCode));
};

/** The number of a return is that of the sending which was returned. */
const ofReturn: DrawPaper = async (request) => {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const returned = found.value.view.returns.find((one) => one.ordinal === found.value.sent.ordinal);
  return returned === undefined ? refuse(notFound) : drawn(found.value.source, returnPaper(found.value, returned));
};

/** A request of the province for a supplement, as it was frozen. */
const ofSupplement: DrawPaper = async (request) => {
  const found = await sentDossier(request);
  if (!found.ok) return found;
  const { view, source } = found.value;
  const asked = await supplementsOf(request.ports.database.read, view.dossier.id);
  const one = asked.find(({ ordinal }) => String(ordinal) === request.params['round']);
  return one === undefined
    ? refuse(notFound)
    : drawn(source, supplementPaper(one, view, issueOf(view, { kind: 'supplement', ordinal: one.ordinal })));
};

export const officePaperFiles: readonly FileRoute[] = [
  ...paperFiles('phieu-tiep-nhan', 'phieu-tiep-nhan', 'dossiers/view-submission', receipt),
  ...paperFiles('ban-nop/:ordinal/phieu-tiep-nhan', 'phieu-tiep-nhan', 'dossiers/view-submission', receipt),
  ...paperFiles('mau-03', 'mau-03', 'dossiers/view-report', reportWithPhotos),
  ...paperFiles('mau-03-trinh-ky', 'mau-03-trinh-ky', 'dossiers/view-report', toSign),
  ...paperFiles('to-trinh', 'to-trinh', 'dossiers/view-report', request),
  ...paperFiles('bo-sung/:round/cong-van', 'cong-van-bo-sung', 'dossiers/view-submission', ofSupplement),
  ...paperFiles('tra-lai/:ordinal/yeu-cau', 'yeu-cau-hoan-thien', 'dossiers/view-submission', ofReturn),
];
