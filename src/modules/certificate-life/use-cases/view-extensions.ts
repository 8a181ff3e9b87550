// Proposed extensions for the offices: the list, one of them, and what the form of a new one begins with.

import { z } from 'zod';
import { type HolderOfRight, othersWhoMay } from '#access/holders-of-right.ts';
import { covers, reachOf } from '#access/reach.ts';
import { findDisplayNames } from '#access/store-accounts.ts';
import type { LocalDate } from '#kernel/calendar.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import {
  extensionIsDoubtful,
  latestExtension,
  mayHappen,
  type Recognition,
  reEvaluationWindow,
  type StatusOnDay,
  statusOn,
} from '#modules/certificates/index.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { id, oneOf, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { decides, type ExtensionProposal, type ExtensionProposalId } from '../rules/extension-proposal.ts';
import { findOpenProposalOf, findProposal, listProposals } from '../store-extensions.ts';
import { subjectByProposal } from './decide-extension.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';

const MOST = 500;

export interface ListedProposal extends ExtensionProposal {
  readonly commune: string;
}

export const listExtensions = defineUseCase({
  name: 'certificate-life/list-extensions',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({ which: oneOf(['open', 'ended']).optional() }),
  async run({ which = 'open' }, context) {
    const labels = await loadUnitLabels();
    const found = await listProposals(context.db, context.reach, which === 'open', MOST);
    return ok({
      which,
      proposals: found.map((one): ListedProposal => ({ ...one, commune: labels.commune(one.communeCode) })),
    });
  },
});

export interface ProposalView {
  readonly proposal: ExtensionProposal;
  readonly commune: string;
  readonly code: string;
  readonly recognition: Recognition;
  readonly status: StatusOnDay;
  readonly proposer: string | null;
  readonly decider: string | null;
  readonly decide: 'yes' | 'own-proposal' | 'not-now' | 'not-yours';
  /** Who may confirm it, while it is open: never who proposed it. */
  readonly confirmers: readonly HolderOfRight[];
  readonly takeBack: boolean;
}

export const viewExtension = defineUseCase({
  name: 'certificate-life/list-extensions',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({ proposalId: id<'extension-proposal'>() as unknown as z.ZodType<ExtensionProposalId> }),
  subject: (input, context) => subjectByProposal(input.proposalId, context),
  async run({ proposalId }, context) {
    const proposal = await findProposal(context.db, proposalId);
    if (proposal === null) return refuse(notFound);
    const held = await recognitionWithProduct(context, proposal.recognitionId);
    if (!held.ok) return held;
    const { provinceCode, communeCode, producerId, proposedBy, decidedBy } = proposal;
    const { today } = context;
    const reach = reachOf(context.actor, 'certificate-life/decide-extension');
    const mine = reach !== null && covers(reach, { provinceCode, communeCode, producerId });
    const names = await findDisplayNames(context.db, [proposedBy, decidedBy]);
    const decide = decides(proposal, context.actor.accountId);
    return ok<ProposalView>({
      proposal,
      commune: (await loadUnitLabels()).commune(communeCode),
      code: held.value.product.code,
      recognition: held.value.recognition,
      status: statusOn(held.value.recognition, context.today),
      proposer: names.get(proposedBy) ?? null,
      decider: names.get(decidedBy) ?? null,
      decide: decide === 'not-now' || mine ? decide : 'not-yours',
      confirmers:
        proposal.state === 'open'
          ? await othersWhoMay(context.db, 'certificate-life/decide-extension', {
              provinceCode,
              today,
              but: proposedBy,
            })
          : [],
      takeBack: decide === 'own-proposal',
    });
  },
});

export interface ExtensionStart {
  readonly product: { readonly code: string; readonly name: string; readonly producerName: string | null };
  readonly recognition: Recognition;
  readonly expiresOn: LocalDate;
  readonly latest: LocalDate;
  readonly window: { readonly opensOn: LocalDate; readonly closesOn: LocalDate };
  readonly isDoubtful: boolean;
}

/** What the form of a proposal begins with, or why none can be made. */
export const startExtension = defineUseCase({
  name: 'certificate-life/propose-extension',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 3',
  input: z.object({ code: text(20), recognitionId: id<'recognition'>() }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run({ code, recognitionId }, context) {
    const held = await recognitionWithProduct(context, recognitionId);
    if (!held.ok) return held;
    const { recognition, product } = held.value;
    if (product.code !== code) return refuse(notFound);
    const { expiresOn } = recognition;
    const latest = expiresOn === null ? null : latestExtension(expiresOn, context.today);
    const window = expiresOn === null ? null : reEvaluationWindow(expiresOn, context.today);
    const { status } = statusOn(recognition, context.today);
    if (expiresOn === null || latest === null || window === null || !mayHappen(status, 'extend')) {
      return refuse(problem('conflict', 'certificates/not-in-this-state'));
    }
    if ((await findOpenProposalOf(context.db, recognition.id)) !== null) {
      return refuse(problem('conflict', 'certificate-life/extension-open-already'));
    }
    return ok<ExtensionStart>({
      product: { code, name: product.name, producerName: product.producerName },
      recognition,
      expiresOn,
      latest,
      window,
      isDoubtful: extensionIsDoubtful(expiresOn, context.today),
    });
  },
});
