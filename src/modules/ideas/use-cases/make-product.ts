// Puts the product of a shortlisted idea into the register without retyping; its dossier then starts from the product. What a
// producer does itself waits until an office has looked (docs/adr/0021-register-is-what-an-office-answers-for.md).

import { z } from 'zod';
import { covers } from '#access/reach.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { loadProductSets } from '#law/product-sets.ts';
import { tell } from '#modules/notifications/services.ts';
import { mayTakePart, type Producer } from '#modules/producers/index.ts';
import { findLiveProducerByCode, findLiveProducerById, keepProducer } from '#modules/producers/services.ts';
import { insertProducts, likenessProblem, touchedNewProducts } from '#modules/products/services.ts';
import { id, optionalText, tick, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Idea, productOfIdea } from '../rules/idea.ts';
import { ideaFor, officersOf, settleIdea, speakersOf, subjectById } from './find-idea.ts';

/** Who will make it: the producer that has the idea, else the one of the same commune that is named now. */
async function makerOf(idea: Idea, producerCode: string | null, context: Context): Promise<Result<Producer>> {
  const { db, reach } = context;
  const wrong = (code: string) => refuse(invalidFields([{ path: 'producerCode', code }]));
  if (idea.producerId !== null) {
    await keepProducer(db, idea.producerId);
    const owner = await findLiveProducerById(db, idea.producerId);
    return owner === null || owner.status !== 'active' ? wrong('ideas/no-such-producer') : ok(owner);
  }
  if (producerCode === null) return wrong('ideas/producer-needed');
  const named = await findLiveProducerByCode(db, producerCode);
  if (named === null || named.status !== 'active') return wrong('ideas/no-such-producer');
  await keepProducer(db, named.id);
  const { provinceCode, communeCode, id: producerId } = named;
  return covers(reach, { provinceCode, communeCode, producerId }) ? ok(named) : wrong('ideas/no-such-producer');
}

export const makeProductOfIdea = defineUseCase({
  name: 'ideas/make-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 2 khoản 1 và 2',
  input: z.object({
    ideaId: id<'product-idea'>(),
    version,
    producerCode: optionalText(20),
    /** "This is another one", said after the warning. */
    isAnother: tick,
  }),
  subject: (input, context) => subjectById(input.ideaId, context),
  async run(input, context) {
    const { db, reach } = context;
    const found = await ideaFor('make-product', input.ideaId, input.version, context);
    if (!found.ok) return found;
    const maker = await makerOf(found.value, input.producerCode, context);
    if (!maker.ok) return maker;
    const draft = productOfIdea(found.value, maker.value);
    const set = draft.setNumber === null ? undefined : (await loadProductSets()).set(draft.setNumber);
    if (set !== undefined && !mayTakePart(maker.value.producerType, set.sector)) {
      return refuse(invalidFields([{ path: 'producerCode', code: 'products/type-not-in-sector' }]));
    }
    if (!input.isAnother) {
      const like = await likenessProblem(db, draft, [], null, reach);
      if (like !== null) return refuse(like);
    }
    const { provinceCode, communeCode } = draft;
    const isDeclared = !covers(reach, { provinceCode, communeCode });
    const row = { draft, codes: [] };
    const inserted = await insertProducts(db, [isDeclared ? { ...row, status: 'declared' } : row], context);
    const [product] = inserted.products;
    if (product === undefined) throw new Error('one product was entered and none came back');
    context.touch(...touchedNewProducts(inserted));
    const idea = await settleIdea(context, found.value, {
      state: 'became-product',
      productId: product.id,
      producerId: maker.value.id,
    });
    const to = [...(await officersOf(context, idea)), ...(await speakersOf(context, idea))];
    const path = `/quan-ly/san-pham/${product.code}`;
    await tell(context, { kind: 'idea-became-product', to, words: { idea: idea.name, declared: isDeclared }, path });
    return ok({ ideaId: idea.id, productCode: product.code, name: product.name, declared: isDeclared });
  },
});
