// Puts a new product into the register, with a warning where it looks like one that is there. What a producer enters itself
// waits until an office has looked at it (docs/adr/0021-register-is-what-an-office-answers-for.md).

import { z } from 'zod';
import { speaksOnly } from '#access/reach.ts';
import { type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { keepProducer } from '#modules/producers/services.ts';
import { optionalText, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { ProductDraft } from '../rules/product.ts';
import { insertProducts, type NewCode, touchedNewProducts } from '../services.ts';
import { findProductsByOfficialCode, holdCodes } from '../store.ts';
import { readCode } from './code-input.ts';
import { isByItself } from './find-subject.ts';
import { likenessProblem } from './look-for-likeness.ts';
import { alsoWrong, productShape, readDraft } from './product-input.ts';

const input = z.object({
  ...productShape,
  officialCode: optionalText(40),
  gtin: optionalText(40),
  /** "This is another one", said after the warning. */
  isAnother: tick,
});
type Input = z.output<typeof input>;

/** The codes that were typed, and what is wrong with them; what is absent was not given or could not be read. */
async function readCodes(
  given: Partial<Input>,
  context: Context,
): Promise<{ readonly codes: readonly NewCode[]; readonly problems: readonly FieldProblem[] }> {
  const codes: NewCode[] = [];
  const problems: FieldProblem[] = [];
  for (const [path, kind] of [['officialCode', 'official'] as const, ['gtin', 'gtin'] as const]) {
    const typed = given[path];
    if (typed == null) continue;
    if (speaksOnly(context.reach)) {
      problems.push({ path, code: 'products/code-by-office' });
      continue;
    }
    const answer = await readCode(path, typed, kind, context.today);
    if ('problem' in answer) {
      problems.push(answer.problem);
      continue;
    }
    const { code } = answer.code;
    const taken = await findProductsByOfficialCode(context.db, [code]);
    if (taken.length > 0) problems.push({ path, code: 'products/code-taken', details: { code } });
    else codes.push(answer.code);
  }
  return { codes, problems };
}

/** The draft and the codes that were typed, or every field that cannot be, codes included. */
async function readAll(
  given: Input,
  context: Context,
): Promise<Result<{ readonly draft: ProductDraft; readonly codes: readonly NewCode[] }>> {
  const read = await readDraft(given, context, null);
  const { codes, problems: ofCodes } = await readCodes(given, context);
  const problems = [...(read.ok ? [] : (read.problem.fields ?? [])), ...ofCodes];
  if (!read.ok) return refuse({ ...read.problem, fields: problems });
  return problems.length > 0 ? refuse(invalidFields(problems)) : ok({ draft: read.value.draft, codes });
}

export const registerProduct = defineUseCase({
  name: 'products/register-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 2 khoản 1 và 2',
  input,
  alsoWrong: async (read, context) => [
    ...(await alsoWrong(read, context)),
    ...(await readCodes(read, context)).problems,
  ],
  async subject(given, context) {
    const read = await readAll(given, context);
    if (!read.ok) return read;
    const { provinceCode, communeCode, producerId } = read.value.draft;
    return ok({ provinceCode, communeCode, producerId });
  },
  async run(given, context) {
    const seen = await readAll(given, context);
    if (!seen.ok) return seen;
    await holdCodes(
      context.db,
      seen.value.codes.map((code) => code.code),
    );
    if (seen.value.draft.producerId !== null) await keepProducer(context.db, seen.value.draft.producerId);
    // Read again: a merge that was faster has led the code on to the producer that stayed, or the code has been given.
    const read = await readAll(given, context);
    if (!read.ok) return read;
    const { draft, codes } = read.value;
    const isDeclared = isByItself(context.reach, draft);
    if (!given.isAnother) {
      const like = await likenessProblem(context.db, draft, [], null, context.reach);
      if (like !== null) return refuse(like);
    }
    const inserted = await insertProducts(
      context.db,
      [isDeclared ? { draft, codes, status: 'declared' } : { draft, codes }],
      context,
    );
    context.touch(...touchedNewProducts(inserted));
    const [product] = inserted.products;
    if (product === undefined) throw new Error('one product was entered and none came back');
    return ok({ id: product.id, code: product.code, name: product.name, status: product.status });
  },
});
