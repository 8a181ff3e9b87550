// Changes what is sensitive about a producer's legal representative. The ledger keeps that it changed and a hash of what
// it became; the content before is kept as the record was, readable by nobody through the register's pages.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { findPrivateFacts, putPrivateFacts } from '../store.ts';
import { liveProducer, subjectByCode } from './find-subject.ts';
import { privateShape, readPrivateFacts } from './private-input.ts';

export const changePrivateFacts = defineUseCase({
  name: 'producers/change-private-facts',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục III Mẫu số 02 mục I.5',
  input: z.object({ code: text(20), ...privateShape }),
  subject: (input, context) => subjectByCode(input, context),
  async run(input, context) {
    const found = await liveProducer(context, input.code);
    if (!found.ok) return found;
    const { id, code } = found.value;
    const before = await findPrivateFacts(context.db, id);
    const facts = readPrivateFacts(input);
    await putPrivateFacts(context.db, id, facts, context.now);
    context.touch({ kind: 'producer-private', id, before, after: facts });
    return ok({ code });
  },
});
