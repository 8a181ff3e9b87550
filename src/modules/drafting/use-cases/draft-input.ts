// What a form or a program says of a letter: one schema, every wrong field at once. What is still open in a draft is no wrong field.

import { z } from 'zod';
import { urgencyKeys } from '#law/outgoing-kinds.ts';
import { id, oneOf, optionalLines, optionalOneOf, optionalText, text, ticked } from '#runner/fields.ts';
import type { DraftContent } from '../rules/draft.ts';
import { issuerModes } from '../rules/signing-authority.ts';

export const draftShape = {
  mode: oneOf(issuerModes),
  issuerName: text(200),
  aboveName: optionalText(200),
  issuerSymbol: text(40),
  draftingUnit: optionalText(40),
  place: text(60),
  subject: optionalText(500),
  urgency: optionalOneOf(urgencyKeys),
  addressees: optionalLines(6_000),
  bases: optionalLines(8_000),
  proposer: optionalText(300),
  contents: optionalLines(80_000),
  recipients: optionalLines(6_000),
  offices: ticked(),
  /** Empty: nobody was chosen yet. */
  signerId: z.union([id<'letter-signer'>(), z.literal('').transform(() => null), z.null()]).optional(),
} as const;
export type DraftInput = z.output<z.ZodObject<typeof draftShape>>;

/** Lines without the dash and the sign at the end that people write around them. */
export const linesOf = (typed: string | null): readonly string[] =>
  (typed ?? '')
    .split('\n')
    .map((line) =>
      line
        .replace(/^[-–•+]\s*/u, '')
        .replace(/[;.,\s]+$/u, '')
        .trim(),
    )
    .filter((line) => line !== '');

/** What was typed as it is kept. */
export function contentOf(input: DraftInput): DraftContent {
  const { subject, addressees, bases, contents, recipients, offices, signerId: _signer, ...head } = input;
  return {
    ...head,
    subject: (subject ?? '').replace(/^V\/v:?\s+/iu, '').replace(/[.;,\s]+$/u, ''),
    addressees: linesOf(addressees),
    bases: linesOf(bases),
    contents: contents ?? '',
    recipients: linesOf(recipients),
    offices: [...new Set(offices)],
  };
}
