// Another officer than who proposed it confirms an extension, or refuses it with a reason; who proposed it may take it back.

import { z } from 'zod';
import { findAccounts } from '#access/store-accounts.ts';
import { formatVietnamese } from '#kernel/calendar.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { extensionFault } from '#modules/certificates/index.ts';
import { noteExtensionProposal, turnRecognition } from '#modules/certificates/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { id, oneOf, optionalLines, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';
import {
  decides,
  type ExtensionProposal,
  type ExtensionProposalId,
  proposalContent,
} from '../rules/extension-proposal.ts';
import { findProposal, updateProposal } from '../store-extensions.ts';
import { recognitionWithProduct } from './find-recognition.ts';
import { communeOf, speakersOf } from './tell-of-life.ts';

const seen = {
  proposalId: id<'extension-proposal'>() as unknown as z.ZodType<ExtensionProposalId>,
  version,
};

export async function subjectByProposal(id: ExtensionProposalId, { db }: Pick<Context, 'db'>) {
  const found = await findProposal(db, id);
  if (found === null) return refuse(notFound);
  const { provinceCode, communeCode, producerId } = found;
  return ok({ provinceCode, communeCode, producerId });
}

async function openProposal(
  input: { readonly proposalId: ExtensionProposalId; readonly version: number },
  { db }: Context,
): Promise<Result<ExtensionProposal>> {
  const found = await findProposal(db, input.proposalId);
  if (found === null) return refuse(notFound);
  if (found.version !== input.version) return refuse(changedMeanwhile(proposalContent(found)));
  return found.state === 'open' ? ok(found) : refuse(problem('conflict', 'certificate-life/extension-decided-already'));
}

async function change(context: Context, before: ExtensionProposal, changes: Partial<ExtensionProposal>) {
  const written = {
    ...changes,
    decidedBy: context.actor.accountId,
    decidedOn: context.today,
    changedAt: context.now,
  };
  if (!(await updateProposal(context.db, before, written))) return refuse(changedMeanwhile(proposalContent(before)));
  const after: ExtensionProposal = { ...before, ...written, version: before.version + 1 };
  const [was, is] = [proposalContent(before), proposalContent(after)];
  context.touch({ kind: 'extension-proposal', id: before.id, before: was, after: is });
  return ok(after);
}

export const decideExtension = defineUseCase({
  name: 'certificate-life/decide-extension',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({ ...seen, decision: oneOf(['confirmed', 'refused']), note: optionalLines(2_000) }),
  subject: (input, context) => subjectByProposal(input.proposalId, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await openProposal(input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (decides(before, actor.accountId) === 'own-proposal') {
      return refuse(problem('forbidden', 'certificate-life/proposer-does-not-confirm'));
    }
    if (input.decision === 'refused' && input.note === null) {
      return refuse(invalidFields([{ path: 'note', code: 'certificate-life/refusal-without-reason' }]));
    }
    const held = await recognitionWithProduct(context, before.recognitionId);
    if (!held.ok) return held;
    if (input.decision === 'confirmed') {
      // What was within the law when it was proposed may not be any more.
      const fault = extensionFault(held.value.recognition, before.untilDay, today, true);
      if (fault !== null) return refuse(problem('conflict', 'certificate-life/extension-not-possible-any-more'));
      const turned = await turnRecognition(
        db,
        before.recognitionId,
        {
          extendedUntil: before.untilDay,
          extensionApprovedOn: today,
          extensionReason: before.reason,
          extensionBasis: before.basis,
          extensionProposalEndedOn: today,
        },
        now,
      );
      if (turned === null) return refuse(notFound);
      context.touch(...turned.touched);
    } else {
      const ended = {
        extensionProposedOn: held.value.recognition.extensionProposedOn,
        extensionProposalEndedOn: today,
      };
      context.touch(...(await noteExtensionProposal(db, before.recognitionId, ended, now)));
    }
    const after = await change(context, before, { state: input.decision, decisionNote: input.note });
    if (!after.ok) return after;
    const confirmed = input.decision === 'confirmed';
    await tell(context, {
      kind: 'extension-decided',
      to: [
        ...(await findAccounts(db, before.proposedBy === null ? [] : [before.proposedBy])).map((one) => one.id),
        ...(confirmed ? [...(await speakersOf(context, before)), ...(await communeOf(context, before))] : []),
      ],
      words: { product: before.productName, until: formatVietnamese(before.untilDay), confirmed },
      path: confirmed ? `/san-pham/${held.value.product.code}` : `/keo-dai/${before.id}`,
    });
    return ok({ proposalId: before.id, until: before.untilDay, decision: input.decision });
  },
});

export const takeExtensionBack = defineUseCase({
  name: 'certificate-life/take-extension-back',
  kind: 'act',
  legalBasis: null,
  input: z.object(seen),
  subject: (input, context) => subjectByProposal(input.proposalId, context),
  async run(input, context) {
    const found = await openProposal(input, context);
    if (!found.ok) return found;
    const before = found.value;
    if (before.proposedBy !== context.actor.accountId) {
      return refuse(problem('forbidden', 'certificate-life/not-your-proposal'));
    }
    const held = await recognitionWithProduct(context, before.recognitionId);
    if (!held.ok) return held;
    const { extensionProposedOn } = held.value.recognition;
    const ended = { extensionProposedOn, extensionProposalEndedOn: context.today };
    context.touch(...(await noteExtensionProposal(context.db, before.recognitionId, ended, context.now)));
    const after = await change(context, before, { state: 'taken-back' });
    return after.ok ? ok({ proposalId: before.id }) : after;
  },
});
