// Shows what is sensitive about a producer's legal representative, to those who check criterion 3.2 or consolidate, and
// to the producer itself. Each look stands in the ledger.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { noPrivateFacts, type PrivateFacts } from '../rules/private-facts.ts';
import { findPrivateFacts } from '../store.ts';
import { liveProducer, subjectByCode } from './find-subject.ts';

export interface PrivateFactsView {
  readonly code: string;
  readonly name: string;
  readonly representative: string | null;
  readonly facts: PrivateFacts;
}

export const viewPrivateFacts = defineUseCase({
  name: 'producers/view-private-facts',
  kind: 'sensitive-read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III Mẫu số 02 mục I.5; Phụ lục II tiêu chí 3.2',
  input: z.object({ code: text(20) }),
  subject: (input, context) => subjectByCode(input, context),
  async run(input, context) {
    const found = await liveProducer(context, input.code);
    if (!found.ok) return found;
    const { id, code, name, legalRepresentativeName } = found.value;
    const facts = (await findPrivateFacts(context.db, id)) ?? noPrivateFacts;
    context.touch({ kind: 'producer-private-read', id, before: null, after: { code } });
    return ok<PrivateFactsView>({ code, name, representative: legalRepresentativeName, facts });
  },
});
