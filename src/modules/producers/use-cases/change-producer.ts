// Changes what is known of a producer. A form that showed an older version is answered with both versions; a new name
// shows on the producer's products in the same transaction.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProductsByProducer, giveProductsToProducer, touchedProduct } from '#modules/products/services.ts';
import { optionalOneOf, text, tick, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { producerContent } from '../rules/producer.ts';
import { changeProducerRow, findProducerById, touchedProducer } from '../services.ts';
import { liveProducer, subjectByCode } from './find-subject.ts';
import { likenessProblem } from './look-for-likeness.ts';
import { alsoWrong, isItself, producerShape, readDraft } from './producer-input.ts';

export const changeProducer = defineUseCase({
  name: 'producers/change-producer',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  wholeRecordBut: ['status', 'isAnother'],
  input: z.object({
    code: text(20),
    version,
    ...producerShape,
    /** Still producing, or stopped; absent: as it was. */
    status: optionalOneOf(['active', 'ceased']),
    isAnother: tick,
  }),
  alsoWrong: (read, context) => alsoWrong(read, context),
  subject: (input, context) => subjectByCode(input, context),
  async run(input, context) {
    const found = await liveProducer(context, input.code);
    if (!found.ok) return found;
    const before = found.value;
    const stale = (current: unknown) => refuse(problem('conflict', 'records/changed-meanwhile', { current }));
    if (before.version !== input.version) return stale(producerContent(before));
    const read = await readDraft(input, context, before);
    if (!read.ok) return read;
    const status = input.status ?? before.status;
    if (status !== before.status && isItself(context.reach, before)) {
      return refuse(invalidFields([{ path: 'status', code: 'producers/status-by-office' }]));
    }
    if (!input.isAnother) {
      const renamed =
        read.value.name !== before.name ||
        read.value.registrationNumber !== before.registrationNumber ||
        read.value.communeCode !== before.communeCode ||
        read.value.phone !== before.phone;
      // Who looked alike before and was told so then is not named again at every change of a telephone.
      const like = renamed ? await likenessProblem(context.db, read.value, before.id, context.reach, before) : null;
      if (like !== null) return refuse(like);
    }
    const changes = { ...read.value, status };
    const after = await changeProducerRow(context.db, before, changes, context.now);
    if (after === null) {
      const current = await findProducerById(context.db, before.id);
      return stale(current === null ? null : producerContent(current));
    }
    context.touch(touchedProducer(before, after));
    if (after.name !== before.name) {
      const products = await findProductsByProducer(context.db, before.id);
      const renamed = await giveProductsToProducer(context.db, products, after, context.now);
      products.forEach((product, i) => {
        context.touch(touchedProduct(product, renamed[i] ?? null));
      });
    }
    return ok({ code: after.code, version: after.version, name: after.name });
  },
});
