// Registers a product idea before any dossier, or changes what was said; the commune is told that it waits. Optional: a product
// and its dossier need no idea.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import { tell } from '#modules/notifications/services.ts';
import { keepProducer } from '#modules/producers/services.ts';
import { id, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Idea, ideaContent } from '../rules/idea.ts';
import { insertIdea } from '../store.ts';
import { ideaFor, officersOf, proposerOf, settleIdea, subjectById } from './find-idea.ts';
import { alsoWrong, ideaShape, readIdea } from './idea-input.ts';

async function tellCommune(context: Context, idea: Idea): Promise<void> {
  const words = { idea: idea.name, proposer: await proposerOf(context, idea) };
  await tell(context, {
    kind: 'idea-registered',
    to: await officersOf(context, idea),
    words,
    path: `/y-tuong/${idea.id}`,
  });
}

export const registerIdea = defineUseCase({
  name: 'ideas/register-idea',
  kind: 'act',
  legalBasis: null,
  input: z.object(ideaShape),
  alsoWrong: (read, context) => alsoWrong(read, context),
  async subject(input, context) {
    const read = await readIdea(input, context);
    if (!read.ok) return read;
    const { provinceCode, communeCode, producerId } = read.value;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run(input, context) {
    const { actor, now } = context;
    const read = await readIdea(input, context);
    if (!read.ok) return read;
    const draft = read.value;
    if (draft.producerId !== null) await keepProducer(context.db, draft.producerId);
    const idea: Idea = {
      ...draft,
      id: context.newId<'product-idea'>(),
      version: 1,
      state: 'registered',
      points: null,
      stateReason: null,
      provinceListedAt: null,
      provinceReason: null,
      productId: null,
      byProxy: draft.producerId === null || !actor.producerIds.includes(draft.producerId),
      registeredBy: actor.accountId,
      norm: foldName(draft.name),
      madeAt: now,
      changedAt: now,
    };
    await insertIdea(context.db, idea);
    context.touch({ kind: 'product-idea', id: idea.id, before: null, after: ideaContent(idea) });
    await tellCommune(context, idea);
    return ok({ ideaId: idea.id, name: idea.name });
  },
});

export const changeIdea = defineUseCase({
  name: 'ideas/change-idea',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ideaId: id<'product-idea'>(), version, ...ideaShape }),
  alsoWrong: (read, context) => alsoWrong(read, context),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const { ideaId, version: seen, ...said } = input;
    const found = await ideaFor('change', ideaId, seen, context);
    if (!found.ok) return found;
    const read = await readIdea(said, context);
    if (!read.ok) return read;
    // What was said has changed: the commune looks again, its earlier looks are kept.
    const anew = { state: 'registered', points: null, stateReason: null } as const;
    const idea = await settleIdea(context, found.value, { ...read.value, ...anew, norm: foldName(read.value.name) });
    if (found.value.state !== 'registered') await tellCommune(context, idea);
    return ok({ ideaId: idea.id, name: idea.name });
  },
});
