// The fields of every part as forms and programs send them, and the content that a part is saved with.

import { z } from 'zod';
import type { FieldProblem } from '#kernel/problem.ts';
import { parseEmail, parsePhone } from '#modules/producers/index.ts';
import { optionalLines, optionalText, optionalVnd, optionalVndOrLoss, optionalWhole, ticked } from '#runner/fields.ts';
import type { PartContents, PartName } from '../rules/parts.ts';

/** Fields of all parts; only those of the part that is saved are looked at. */
export const partShape = {
  position: optionalText(120),
  contactAddress: optionalText(300),
  phone: optionalText(40),
  email: optionalText(200),
  sampleCount: optionalWhole(0, 1_000),
  specification: optionalLines(2_000),
  standard: optionalText(300),
  holds: ticked(),
  otherRight: optionalText(200),
  history: optionalLines(8_000),
  organisation: optionalLines(8_000),
  materialAndTechnology: optionalLines(12_000),
  qualityChanges: optionalLines(12_000),
  markets: optionalLines(12_000),
  businessResults: optionalLines(12_000),
  revenueVnd: optionalVnd,
  profitVnd: optionalVndOrLoss,
  changes: optionalLines(12_000),
  plan: optionalLines(12_000),
  /** Answers of the sheet as an address writes them. */
  answers: z.string().max(2_000).optional(),
  /** Leaf as a field (`tc-1-5`) → what the producer says to it. */
  descriptions: z.record(z.string().max(12), z.string().max(6_000)).optional(),
  /** Leaf as a field → ids of pieces of the wallet. */
  citations: z
    .record(z.string().max(12), z.union([z.string().max(40), z.array(z.string().max(40)).max(50)]))
    .optional(),
};
const shape = z.object(partShape);
export type PartInput = z.output<typeof shape>;

/** The word of a criterion in the name of a field; without its letters, criterion 8 alone would read as the place in a list. */
export const leafField = (leaf: string): string => `tc-${leaf.replaceAll('.', '-')}`;

/** The criterion that a field is about: of `tc-1-5`, `1-5` or `1.5` it is 1.5. */
export const leafOfField = (field: string): string => field.replace(/^tc-/, '').replaceAll('-', '.');

type TextParts = Exclude<PartName, 'sheet' | 'proofs'>;

/** The content of a part of lines and figures, or every field that cannot be. */
export function readTextPart(
  name: TextParts,
  input: PartInput,
): { readonly content: PartContents[TextParts] } | { readonly problems: readonly FieldProblem[] } {
  switch (name) {
    case 'registration': {
      const problems: FieldProblem[] = [];
      const phone = input.phone === null ? null : parsePhone(input.phone);
      if (input.phone !== null && phone === null) problems.push({ path: 'phone', code: 'producers/phone-format' });
      const email = input.email === null ? null : parseEmail(input.email);
      if (input.email !== null && email === null) problems.push({ path: 'email', code: 'producers/email-format' });
      if (problems.length > 0) return { problems };
      const { position, contactAddress, sampleCount } = input;
      return { content: { position, contactAddress, phone, email, sampleCount } };
    }
    case 'general': {
      const { specification, standard, holds, otherRight, history, organisation } = input;
      return { content: { specification, standard, holds, otherRight, history, organisation } };
    }
    case 'results': {
      const { materialAndTechnology, qualityChanges, markets, businessResults, revenueVnd, profitVnd, changes } = input;
      return {
        content: { materialAndTechnology, qualityChanges, markets, businessResults, revenueVnd, profitVnd, changes },
      };
    }
    case 'plan':
      return { content: { plan: input.plan } };
  }
}
