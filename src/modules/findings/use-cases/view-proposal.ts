// What a proposal to withdraw would rest on: the papers that may start its term, and whether there is a certificate to withdraw.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { Finding } from '../rules/finding.ts';
import type { Sheet } from '../rules/sheet.ts';
import { findFinding } from '../store.ts';
import { certificateInForce, type StartingPaper, sparseSheetOf, startingPapers } from './propose-withdrawal.ts';
import { subjectByFinding } from './subject-of-finding.ts';

export interface WithdrawalProposal {
  readonly finding: Finding;
  readonly papers: readonly StartingPaper[];
  readonly hasCertificate: boolean;
  /** The sheet of the visit, where hardly anything of it was answered. */
  readonly sparse: Sheet | null;
}

export const viewProposal = defineUseCase({
  name: 'findings/view-finding',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 8',
  input: z.object({ findingId: id<'finding'>() }),
  subject: (input, context) => subjectByFinding(context, input.findingId),
  async run({ findingId }, context) {
    const finding = await findFinding(context.db, findingId);
    if (finding === null) return refuse(notFound);
    return ok<WithdrawalProposal>({
      finding,
      papers: await startingPapers(context, finding),
      hasCertificate: (await certificateInForce(context, finding)) !== null,
      sparse: await sparseSheetOf(context, finding),
    });
  },
});
