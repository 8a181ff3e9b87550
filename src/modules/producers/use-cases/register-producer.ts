// Puts a new producer into the register, with a warning where it looks like one that is there.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { insertProducers, touchedNewProducers } from '../services.ts';
import { putPrivateFacts } from '../store.ts';
import { likenessProblem } from './look-for-likeness.ts';
import { hasPrivateFacts, privateShape, readPrivateFacts } from './private-input.ts';
import { alsoWrong, producerShape, readDraft } from './producer-input.ts';

export const registerProducer = defineUseCase({
  name: 'producers/register-producer',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 2 khoản 3',
  input: z.object({
    ...producerShape,
    private: z.object(privateShape).optional(),
    /** "This is another one", said after the warning. */
    isAnother: tick,
  }),
  alsoWrong: (read, context) => alsoWrong(read, context),
  async subject(input, context) {
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    return ok({ provinceCode: read.value.provinceCode, communeCode: read.value.communeCode });
  },
  async run(input, context) {
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    if (!input.isAnother) {
      const like = await likenessProblem(context.db, read.value, null, context.reach);
      if (like !== null) return refuse(like);
    }
    const [producer] = await insertProducers(context.db, [read.value], context);
    if (producer === undefined) throw new Error('one producer was entered and none came back');
    context.touch(...touchedNewProducers([producer]));
    const facts = readPrivateFacts(input.private);
    if (hasPrivateFacts(facts)) {
      await putPrivateFacts(context.db, producer.id, facts, context.now);
      context.touch({ kind: 'producer-private', id: producer.id, before: null, after: facts });
    }
    return ok({ id: producer.id, code: producer.code, name: producer.name });
  },
});
