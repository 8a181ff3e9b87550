// A proposed extension of a certificate (26/2026/QĐ-TTg, Art. 12.3): which window could not be met and why, until when, on what basis; one
// officer proposes, another confirms or refuses.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';

export type ExtensionProposalId = Id<'extension-proposal'>;

export const proposalStates = ['open', 'confirmed', 'refused', 'taken-back'] as const;
export type ProposalState = (typeof proposalStates)[number];

export interface ExtensionProposal {
  readonly id: ExtensionProposalId;
  readonly version: number;
  readonly recognitionId: RecognitionId;
  readonly productId: ProductId;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly productName: string;
  readonly producerName: string;
  readonly expiresOn: LocalDate;
  readonly untilDay: LocalDate;
  /** The window for filing that could not be met. */
  readonly windowOpens: LocalDate;
  readonly windowCloses: LocalDate;
  readonly reason: string;
  readonly basis: string;
  /** The certificate ends after the last day for which the window could not be met at all. */
  readonly doubtful: boolean;
  readonly state: ProposalState;
  readonly proposedBy: AccountId | null;
  readonly proposedOn: LocalDate;
  readonly decidedBy: AccountId | null;
  readonly decidedOn: LocalDate | null;
  readonly decisionNote: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of a proposal. */
export function proposalContent({ madeAt: _made, changedAt: _changed, ...content }: ExtensionProposal) {
  return content;
}

/**
 * Whether somebody may decide on a proposal: it is open, and they did not make it.
 * @example decides({ state: 'open', proposedBy: a }, b) // 'yes'
 */
export function decides(
  { state, proposedBy }: Pick<ExtensionProposal, 'state' | 'proposedBy'>,
  accountId: AccountId | null,
): 'yes' | 'own-proposal' | 'not-now' {
  if (state !== 'open') return 'not-now';
  return proposedBy === accountId ? 'own-proposal' : 'yes';
}
