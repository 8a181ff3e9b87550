// Another paper in the place of one that was lost, damaged, or printed something wrong: the old one is void from today, and its
// code says so.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { oneOf, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { issueCertificate } from '../issue.ts';
import { certificateByCode, subjectOfCertificate } from './find-certificate.ts';

export const reissueCertificate = defineUseCase({
  name: 'certificates/reissue-certificate',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 3',
  input: z.object({ code: text(20), version, kind: oneOf(['corrected', 'reissued']), reason: text(500) }),
  subject: (input, context) => subjectOfCertificate(context, input.code),
  async run({ code, version: seen, kind, reason }, context) {
    const certificate = await certificateByCode(context, code);
    if (certificate === null) return refuse(notFound);
    if (certificate.endedOn !== null) {
      return refuse(problem('conflict', 'certificates/ended-already', { on: certificate.endedOn }));
    }
    if (certificate.version !== seen) return refuse(problem('conflict', 'records/changed-meanwhile'));
    const issued = await issueCertificate(context, certificate.recognitionId, { certificate, kind, reason });
    return issued.ok
      ? ok({ code: issued.value.code, number: issued.value.number, replaced: certificate.number })
      : issued;
  },
});
