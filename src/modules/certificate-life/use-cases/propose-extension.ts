// An officer proposes to keep a certificate in force beyond its last day, where the window for re-evaluation could not be met: with the
// facts, the reason and the basis. Nothing is extended by it; while it is open nobody is told that the certificate has expired.

import { z } from 'zod';
import { othersWhoMay } from '#access/holders-of-right.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import {
  type ExtensionFault,
  extensionFault,
  extensionIsDoubtful,
  reEvaluationWindow,
} from '#modules/certificates/index.ts';
import { noteExtensionProposal } from '#modules/certificates/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { date, id, lines, text, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ExtensionProposal, type ExtensionProposalId, proposalContent } from '../rules/extension-proposal.ts';
import { findOpenProposalOf, insertProposal } from '../store-extensions.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';

/** The field that a fault of an extension speaks of; `null`: the recognition itself. */
export function fieldOfFault(fault: ExtensionFault): FieldProblem | null {
  const code = `certificates/extension-${fault.code}`;
  switch (fault.code) {
    case 'too-early':
      return { path: 'until', code, details: { day: fault.after } };
    case 'too-late':
      return { path: 'until', code, details: { day: fault.latest } };
    case 'past':
      return { path: 'until', code };
    case 'doubtful-footing':
      return { path: 'confirmed', code, details: { day: fault.expiresOn } };
    case 'not-in-this-state':
    case 'no-rule':
      return null;
  }
}

export const proposeExtension = defineUseCase({
  name: 'certificate-life/propose-extension',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({
    recognitionId: id<'recognition'>(),
    /** Last day of the extension. */
    until: date,
    /** Why the window could not be met. */
    reason: lines(2_000),
    basis: text(300),
    /** The officer confirms an extension whose footing is doubtful (expiry after 19/09/2026). */
    confirmed: tick,
  }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await recognitionWithProduct(context, input.recognitionId);
    if (!found.ok) return found;
    const { recognition, product } = found.value;
    const fault = extensionFault(recognition, input.until, today, input.confirmed);
    if (fault !== null) {
      const field = fieldOfFault(fault);
      return refuse(field === null ? problem('conflict', 'certificates/not-in-this-state') : invalidFields([field]));
    }
    const { expiresOn } = recognition;
    const window = expiresOn === null ? null : reEvaluationWindow(expiresOn, today);
    if (expiresOn === null || window === null) return refuse(problem('conflict', 'certificates/not-in-this-state'));
    if ((await findOpenProposalOf(db, recognition.id)) !== null) {
      return refuse(problem('conflict', 'certificate-life/extension-open-already'));
    }
    const proposal: ExtensionProposal = {
      id: context.newId<'extension-proposal'>() as ExtensionProposalId,
      version: 1,
      recognitionId: recognition.id,
      productId: product.id,
      provinceCode: product.provinceCode,
      communeCode: product.communeCode,
      producerId: product.producerId,
      productName: product.name,
      producerName: product.producerName ?? '',
      expiresOn,
      untilDay: input.until,
      windowOpens: window.opensOn,
      windowCloses: window.closesOn,
      reason: input.reason,
      basis: input.basis,
      doubtful: extensionIsDoubtful(expiresOn, today),
      state: 'open',
      proposedBy: actor.accountId,
      proposedOn: today,
      decidedBy: null,
      decidedOn: null,
      decisionNote: null,
      madeAt: now,
      changedAt: now,
    };
    await insertProposal(db, proposal);
    context.touch({ kind: 'extension-proposal', id: proposal.id, before: null, after: proposalContent(proposal) });
    const noted = { extensionProposedOn: today, extensionProposalEndedOn: null };
    context.touch(...(await noteExtensionProposal(db, recognition.id, noted, now)));
    const others = { provinceCode: proposal.provinceCode, today, but: actor.accountId };
    await tell(context, {
      kind: 'extension-proposed',
      to: (await othersWhoMay(db, 'certificate-life/decide-extension', others)).map((one) => one.accountId),
      words: { product: product.name, until: formatVietnamese(input.until) },
      path: `/keo-dai/${proposal.id}`,
    });
    return ok({ proposalId: proposal.id, code: product.code });
  },
});
