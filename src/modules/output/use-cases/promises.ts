// Follows one thing that a producer promised, or that a rule asks of it, by the day it is due; and says whether it was kept.

import { z } from 'zod';
import { findSpeakers } from '#access/find-recipients.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProductById } from '#modules/products/services.ts';
import { id, lines, oneOf, optionalDate, optionalText, optionalWhole, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { afterKept, type FollowedPromise, promiseKinds } from '../rules/promise.ts';
import { commitmentsPath } from '../screens/paths.ts';
import { findPromise, insertPromise, updatePromise } from '../store.ts';
import { placeOf, productFor, subjectByCode } from './find-product.ts';

export const followCommitment = defineUseCase({
  name: 'output/follow-commitment',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    productCode: text(20),
    kind: oneOf(promiseKinds),
    words: lines(1_000),
    source: text(300),
    dueOn: optionalDate,
    repeatMonths: optionalWhole(1, 60),
  }),
  subject: (input, context) => subjectByCode(input.productCode, context),
  async run({ productCode, kind, words, source, dueOn, repeatMonths }, context) {
    const { db, actor, now } = context;
    const found = await productFor(productCode, context);
    if (!found.ok) return found;
    const place = placeOf(found.value);
    if (place === null) return refuse(problem('conflict', 'output/no-producer'));
    if (repeatMonths !== null && dueOn === null) {
      return refuse(invalidFields([{ path: 'dueOn', code: 'output/day-to-repeat' }]));
    }
    const promise: FollowedPromise = {
      id: context.newId<'output-promise'>(),
      version: 1,
      ...{ kind, words, source, dueOn, repeatMonths },
      state: 'open',
      stateWords: null,
      stateOn: null,
      madeBy: actor.accountId,
      madeByName: actor.displayName,
      madeAt: now,
      changedAt: now,
    };
    await insertPromise(db, { ...promise, ...place });
    context.touch({ kind: 'output-promise', id: promise.id, before: null, after: promise });
    return ok({ promiseId: promise.id, productCode: found.value.code });
  },
});

export const settleCommitment = defineUseCase({
  name: 'output/settle-commitment',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 9',
  input: z.object({
    promiseId: id<'output-promise'>(),
    version,
    outcome: oneOf(['kept', 'not-kept', 'dropped']),
    words: optionalText(500),
  }),
  async subject({ promiseId }, { db }) {
    const found = await findPromise(db, promiseId);
    return found === null ? refuse(notFound) : ok(found);
  },
  async run({ promiseId, version: seen, outcome, words }, context) {
    const { db, today, now } = context;
    const before = await findPromise(db, promiseId);
    const product = before === null ? null : await findProductById(db, before.productId);
    if (before === null || product === null) return refuse(notFound);
    if (before.state === 'kept' || before.state === 'dropped') {
      return refuse(problem('conflict', 'output/promise-settled'));
    }
    if (outcome !== 'kept' && words === null) {
      return refuse(invalidFields([{ path: 'words', code: 'output/say-why' }]));
    }
    const next = outcome === 'kept' ? afterKept(before, today) : { state: outcome, dueOn: before.dueOn };
    const changes = { ...next, stateWords: words, stateOn: today, changedAt: now };
    if (before.version !== seen || !(await updatePromise(db, before, changes))) {
      return refuse(problem('conflict', 'output/promise-changed'));
    }
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'output-promise', id: promiseId, before, after });
    if (outcome === 'not-kept') {
      await tell(context, {
        kind: 'commitment-not-kept',
        to: await findSpeakers(db, [before.producerId]),
        words: { product: product.name, promised: before.words, said: words ?? '' },
        path: commitmentsPath(product.code),
      });
    }
    return ok({ promiseId, productCode: product.code, state: after.state, dueOn: after.dueOn });
  },
});
