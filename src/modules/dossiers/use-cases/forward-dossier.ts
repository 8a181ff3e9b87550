// The commune issues its report and sends the file to the province: number, day and signer as the paper has them. From then on
// nothing of it is changed here.

import { z } from 'zod';
import { partsOf } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { serialOf, wrongNumber } from '#modules/letter-book/index.ts';
import { waitsForLook } from '#modules/products/index.ts';
import type { Db } from '#platform/database/db.ts';
import { date, id, optionalText, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type CommuneReport,
  isByTypistsAlone,
  isSignedByProducer,
  openFindings,
  openMeetingLines,
} from '../rules/commune-report.ts';
import type { Dossier } from '../rules/dossier.ts';
import type { FrozenDossier } from '../rules/frozen.ts';
import { type LetterNumber, officeOf, seriesOf } from '../rules/letter.ts';
import { issuedPhotos, type ReportPhoto } from '../rules/report-photo.ts';
import { sameSigningCode, signingCodeOf } from '../signing-code.ts';
import { findSubmissions } from '../store.ts';
import { findTypists } from '../store-invitations.ts';
import { insertLetterNumber } from '../store-letters.ts';
import { listReportPhotos } from '../store-report-photos.ts';
import { findReport, updateReport } from '../store-reports.ts';
import { changed, seenDossier } from './changing-dossier.ts';
import { subjectById } from './find-dossier.ts';
import { isFree } from './letter-number-check.ts';
import { productNow } from './product-now.ts';
import { tellProducer } from './tell-of-dossier.ts';

/** The number of the report as a letter of the commune, in the row of its reports. */
function numberOf(
  dossier: Dossier,
  typed: { readonly reportNumber: string; readonly reportedOn: LetterNumber['issuedOn'] },
  context: Context,
): LetterNumber {
  return {
    ...officeOf('report', dossier),
    kind: 'report',
    ordinal: 1,
    id: context.newId<'letter-number'>(),
    dossierId: dossier.id,
    number: typed.reportNumber,
    series: seriesOf('report'),
    serial: serialOf(typed.reportNumber) ?? '',
    issuedOn: typed.reportedOn,
    issuedYear: partsOf(typed.reportedOn).year,
    typedBy: context.actor.accountId,
    typedAt: context.now,
    corrects: null,
    reason: null,
    replacedAt: null,
  };
}

/** Who signed what was sent for the producer. */
async function representativeOf(db: Db, dossierId: Dossier['id']): Promise<string | null> {
  const [sent] = await findSubmissions(db, dossierId);
  return sent === undefined ? null : (JSON.parse(sent.content) as FrozenDossier).producer.legalRepresentativeName;
}

/** The code of the draft as it stands. */
async function currentCode(db: Db, report: CommuneReport, photos: readonly ReportPhoto[]): Promise<string> {
  const [sent] = await findSubmissions(db, report.dossierId);
  return signingCodeOf({ contentHash: sent?.contentHash ?? '', report, photos });
}

export const forwardDossier = defineUseCase({
  name: 'dossiers/forward-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 2, Điều 7 khoản 2 điểm b',
  input: z.object({
    dossierId: id<'dossier'>(),
    version,
    reportNumber: text(60),
    reportedOn: date,
    /** The name under the signature, and the office above it. */
    signer: text(120),
    signerOffice: text(120),
    /** At the foot of the sheet that was signed; absent: not compared. */
    signedCode: optionalText(20),
  }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(input, context) {
    const { db, actor, today } = context;
    const found = await seenDossier('forward', input, context);
    if (!found.ok) return found;
    const before = found.value;
    // What an office of the province judges stands in the register: nobody but an office puts it there (ADR 0021).
    const product = await productNow(db, before);
    if (product !== null && waitsForLook(product.status)) {
      return refuse(problem('conflict', 'dossiers/product-unconfirmed', { product: product.code }));
    }
    const report = await findReport(db, before.id);
    if (report === null || openFindings(report.findings).length > 0) {
      return refuse(problem('conflict', 'dossiers/findings-open'));
    }
    if (openMeetingLines(report).length > 0) return refuse(problem('conflict', 'dossiers/meeting-open'));
    const people = { writtenBy: report.writtenBy, issuedBy: actor.accountId };
    if (isByTypistsAlone(await findTypists(db, before.id), people)) {
      return refuse(problem('forbidden', 'dossiers/proxy-signs-alone'));
    }
    const { reportNumber, reportedOn, signer, signerOffice } = input;
    const shown = await listReportPhotos(db, before.id);
    const wrong: FieldProblem[] = [...wrongNumber(seriesOf('report'), reportNumber, 'reportNumber')];
    if (isSignedByProducer(signer, await representativeOf(db, before.id))) {
      wrong.push({ path: 'signer', code: 'dossiers/signer-is-producer' });
    }
    const code = await currentCode(db, report, shown);
    if (input.signedCode !== null && !sameSigningCode(input.signedCode, code)) {
      wrong.push({ path: 'signedCode', code: 'dossiers/signed-another-draft', details: { code } });
    }
    if (reportedOn > today) wrong.push({ path: 'reportedOn', code: 'dossiers/report-in-future' });
    if (before.receivedOn !== null && reportedOn < before.receivedOn) {
      wrong.push({ path: 'reportedOn', code: 'dossiers/report-before-receipt' });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const number = numberOf(before, input, context);
    const free = await isFree(db, number, null, 'reportNumber');
    if (!free.ok) return free;
    await insertLetterNumber(db, number);
    context.touch({ kind: 'letter-number', id: number.id, before: null, after: number });
    const signed = { reportNumber, reportedOn, signer, signerOffice, signedBy: actor.accountId };
    await updateReport(db, report, signed);
    const after = { ...report, ...signed, version: report.version + 1 };
    // The photographs are part of what is issued: the ledger holds them with the report.
    const photos = issuedPhotos(shown);
    context.touch({ kind: 'commune-report', id: report.id, before: report, after: { ...after, photos } });
    const done = await changed(before, { state: 'forwarded' }, context);
    if (!done.ok) return done;
    const { productName, slipNumber } = done.value;
    await tellProducer(context, done.value, 'dossier-forwarded', { product: productName });
    return ok({ product: productName, slipNumber });
  },
});
