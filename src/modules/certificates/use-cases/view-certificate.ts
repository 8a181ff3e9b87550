// One certificate with its state of today, for its office and its producer: what was printed, what became of it.

import { z } from 'zod';
import { only } from '#kernel/only.ts';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { unitName } from '#official-forms/decree-30-2020/letter-frame.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type Certificate, type CertificateOnDay, certificateOn, holds } from '../rules/certificate.ts';
import { usualTemplate } from '../rules/certificate-template.ts';
import { findRecognitionRow, findRecognitionRows } from '../store.ts';
import { findCertificate, findCertificatesOfDecision, findHost, findSetting } from '../store-certificates.ts';
import { certificateByCode, subjectOfCertificate } from './find-certificate.ts';

export interface CertificateView extends CertificateOnDay {
  readonly certificate: Certificate;
  /** It may be shown and printed today. */
  readonly holds: boolean;
  readonly replacedBy: Pick<Certificate, 'code' | 'number'> | null;
  readonly replaces: Pick<Certificate, 'code' | 'number'> | null;
  readonly template: ReturnType<typeof usualTemplate>;
  /** The confirmed name for printed codes; `null`: none yet, the address of this visit is used while training. */
  readonly host: string | null;
}

export const viewCertificate = defineUseCase({
  name: 'certificates/view-certificate',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  subject: (input, context) => subjectOfCertificate(context, input.code),
  async run({ code }, context) {
    const { db } = context;
    const certificate = await certificateByCode(context, code);
    if (certificate === null) return refuse(notFound);
    const recognition = await findRecognitionRow(db, certificate.recognitionId);
    const today = certificateOn(certificate, recognition, context.today);
    const [after, before] = await Promise.all(
      [certificate.replacedById, certificate.replacesId].map((id) => (id === null ? null : findCertificate(db, id))),
    );
    const setting = await findSetting(db, certificate.provinceCode);
    const labels = await loadUnitLabels();
    const name = unitName(labels.province(certificate.provinceCode));
    return ok<CertificateView>({
      certificate,
      ...today,
      holds: holds(today.state),
      replacedBy: after ? only(after, 'code', 'number') : null,
      replaces: before ? only(before, 'code', 'number') : null,
      template: setting?.template ?? usualTemplate(name),
      host: (await findHost(db))?.origin ?? null,
    });
  },
});

/** Every paper of the decision of a certificate that may be printed today, this one among them. */
export const viewPapersOfDecision = defineUseCase({
  name: 'certificates/view-certificate',
  kind: 'read',
  legalBasis: null,
  input: z.object({ code: text(20) }),
  subject: (input, context) => subjectOfCertificate(context, input.code),
  async run({ code }, context) {
    const { db, reach, today } = context;
    const certificate = await certificateByCode(context, code);
    if (certificate === null) return refuse(notFound);
    const same = await findCertificatesOfDecision(db, reach, certificate);
    const recognitions = await findRecognitionRows(
      db,
      same.map((one) => one.recognitionId),
    );
    const byId = new Map(recognitions.map((one) => [one.id, one]));
    return ok<readonly Certificate[]>(
      same.filter((one) => holds(certificateOn(one, byId.get(one.recognitionId) ?? null, today).state)),
    );
  },
});
