// Writes down what one producer was given: by which paper, when, with whose money. What looks paid already or above its policy is asked about
// and kept with the answer (26/2026/QĐ-TTg, Art. 10.3, 10.4c).

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { keepFile, optionalCheckedFile } from '#modules/evidence/services.ts';
import { findProducerIdsBehind, keepProducer } from '#modules/producers/services.ts';
import { optional, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { SupportRequestId } from '../rules/request.ts';
import type { Support, SupportId } from '../rules/support.ts';
import { findRequest, insertAct, insertSupport } from '../store.ts';
import { liveProducer, subjectByCode } from './find.ts';
import { readSupport, supportShape, wrongSupport } from './support-input.ts';
import { tellOfSupport } from './tell-of-support.ts';

export const recordSupport = defineUseCase({
  name: 'support/record-support',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10',
  input: z.object({
    ...supportShape,
    producerCode: text(20),
    /** The request that it answers. */
    requestId: optional(z.uuid()),
    file: optionalCheckedFile,
  }),
  alsoWrong: async (read, context) => wrongSupport(read, context),
  subject: (input, context) => subjectByCode(input.producerCode, context),
  async run(input, context) {
    const { db, today, now, actor } = context;
    const producer = await liveProducer(context, input.producerCode);
    if (!producer.ok) return producer;
    const { id: producerId, provinceCode, communeCode } = producer.value;
    await keepProducer(db, producerId);
    const request = input.requestId === null ? null : await findRequest(db, input.requestId as SupportRequestId);
    const behind = await findProducerIdsBehind(db, producerId);
    if (input.requestId !== null && (request === null || !behind.includes(request.producerId))) {
      return refuse(invalidFields([{ path: 'requestId', code: 'support/not-its-request' }]));
    }
    if (request !== null && request.state !== 'agreed') {
      return refuse(problem('conflict', 'support/request-not-agreed'));
    }
    const read = await readSupport(input, producer.value, context);
    if (!read.ok) return read;
    const { draft, doubts, confirmation } = read.value;
    const support: Support = {
      ...draft,
      id: context.newId<'support'>() as SupportId,
      version: 1,
      ...{ provinceCode, communeCode, producerId, doubts, confirmation },
      requestId: request?.id ?? null,
      files: input.file == null ? [] : [await keepFile(context, input.file)],
      cancelledOn: null,
      cancelReason: null,
      madeByName: actor.displayName,
      madeAt: now,
      changedAt: now,
    };
    await insertSupport(db, support);
    await insertAct(db, {
      id: context.newId<'support-act'>(),
      supportId: support.id,
      kind: 'recorded',
      reason: confirmation,
      changes: [],
      onDay: today,
      byName: actor.displayName,
      madeAt: now,
    });
    context.touch({ kind: 'support', id: support.id, before: null, after: support });
    await tellOfSupport(context, support, 'recorded');
    return ok({ supportId: support.id, producer: producer.value.name, doubts: doubts.length });
  },
});
