// Puts a new product into the register, with a warning where it looks like one that is there.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { keepProducer } from '#modules/producers/services.ts';
import { optionalText, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { insertProducts, type NewCode, touchedNewProducts } from '../services.ts';
import { readCode } from './code-input.ts';
import { likenessProblem } from './look-for-likeness.ts';
import { productShape, readDraft } from './product-input.ts';

export const registerProduct = defineUseCase({
  name: 'products/register-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 2 khoản 1 và 2',
  input: z.object({
    ...productShape,
    officialCode: optionalText(40),
    gtin: optionalText(40),
    /** "This is another one", said after the warning. */
    isAnother: tick,
  }),
  async subject(input, context) {
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    const { provinceCode, communeCode, producerId } = read.value.draft;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run(input, context) {
    const seen = await readDraft(input, context, null);
    if (!seen.ok) return seen;
    if (seen.value.draft.producerId !== null) await keepProducer(context.db, seen.value.draft.producerId);
    // Read again: a merge that was faster has led the code on to the producer that stayed.
    const read = await readDraft(input, context, null);
    if (!read.ok) return read;
    const codes: NewCode[] = [];
    for (const [path, kind] of [['officialCode', 'official'] as const, ['gtin', 'gtin'] as const]) {
      const typed = input[path];
      if (typed === null) continue;
      const answer = await readCode(path, typed, kind, context.today);
      if ('problem' in answer) return refuse(invalidFields([answer.problem]));
      codes.push(answer.code);
    }
    const { draft } = read.value;
    if (!input.isAnother) {
      const written = codes.map((code) => code.code);
      const like = await likenessProblem(context.db, draft, written, null, context.reach);
      if (like !== null) return refuse(like);
    }
    const inserted = await insertProducts(context.db, [{ draft, codes }], context);
    context.touch(...touchedNewProducts(inserted));
    const [product] = inserted.products;
    if (product === undefined) throw new Error('one product was entered and none came back');
    return ok({ id: product.id, code: product.code, name: product.name });
  },
});
