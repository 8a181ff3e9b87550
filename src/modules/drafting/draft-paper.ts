// The paper of a drafted letter: what is not numbered leaves room for number and day.

import type { LocalDate } from '#kernel/calendar.ts';
import { symbolOf, templateOf } from '#law/outgoing-kinds.ts';
import { outgoingLetter } from '#official-forms/decree-30-2020/outgoing-letter.ts';
import type { Paper } from '#official-forms/paper.ts';
import type { OutgoingDraft } from './rules/draft.ts';
import { recipientsOf, signingLines } from './rules/draft-faults.ts';
import { issuerOf } from './rules/letter-heading.ts';
import { readOutline } from './rules/read-outline.ts';
import type { Signer } from './rules/signing-authority.ts';

type Drawn = Pick<OutgoingDraft, 'kind' | 'state' | 'content' | 'signing' | 'number' | 'issuedOn'>;

/** The letter as a paper; what is not numbered leaves room for number and day. */
export function draftPaper(draft: Drawn, signer: Signer | null, madeOn: LocalDate): Paper {
  const { kind, content, number, issuedOn } = draft;
  const { parts } = readOutline(content.contents, templateOf(kind).articles);
  const signing = draft.signing ?? { lines: signingLines(draft, signer), name: signer?.name ?? '' };
  return outgoingLetter({
    kind,
    issuer: issuerOf(content),
    issue: { number, date: issuedOn },
    symbol: symbolOf(kind, content.issuerSymbol, content.draftingUnit),
    subject: content.subject === '' ? '……' : content.subject,
    urgency: content.urgency,
    addressees: content.addressees,
    bases: content.bases.map((one) => one.replace(/^Căn cứ\s+/iu, '').replace(/[;.,\s]+$/u, '')),
    proposer: content.proposer,
    parts,
    recipients: recipientsOf(draft),
    signing: {
      offices: signing.lines.length === 0 ? ['……'] : signing.lines,
      name: signing.name === '' ? null : signing.name,
    },
    madeOn,
    draft: draft.state === 'draft' || draft.state === 'dropped',
  });
}
