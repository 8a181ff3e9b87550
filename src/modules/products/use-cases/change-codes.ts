// Gives a product an official code, ends one, or takes one away that was typed wrongly. An older code stays as an alias.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id, oneOf, optionalDate, optionalText, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { codeIdentity } from '../rules/gtin.ts';
import { whyNot } from '../rules/lifecycle.ts';
import type { Product, ProductCode } from '../rules/product.ts';
import { findProductCodes } from '../services.ts';
import { deleteCodeRows, findProductsByOfficialCode, holdCodes, insertCodeRows, updateCodeRow } from '../store.ts';
import { readCode } from './code-input.ts';
import { liveProduct, subjectByCode } from './find-subject.ts';

const shown = (codes: readonly ProductCode[]) =>
  codes.map(({ kind, code, validFrom, validUntil }) => ({ kind, code, validFrom, validUntil }));

/** Names the change of a product's codes in the ledger, under the product. */
async function touchCodes(context: Context, product: Product, before: readonly ProductCode[]): Promise<void> {
  const after = await findProductCodes(context.db, [product.id]);
  context.touch({
    kind: 'product-codes',
    id: product.id,
    before: { codes: shown(before) },
    after: { codes: shown(after) },
  });
}

export const changeCodes = defineUseCase({
  name: 'products/change-codes',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II (mã số sản phẩm)',
  input: z.object({
    code: text(20),
    act: oneOf(['add', 'end', 'remove']),
    /** For `end` and `remove`. */
    codeId: id<'product-code'>().optional(),
    kind: oneOf(['official', 'gtin', 'trace']).optional(),
    written: optionalText(80),
    validFrom: optionalDate,
    validUntil: optionalDate,
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const product = found.value;
    const closed = whyNot(product.status, 'change-codes');
    if (closed !== null) return refuse(problem('conflict', closed));
    const before = await findProductCodes(context.db, [product.id]);
    const problems: FieldProblem[] = [];
    const { validFrom, validUntil } = input;
    if (validFrom !== null && validUntil !== null && validUntil < validFrom) {
      problems.push({ path: 'validUntil', code: 'products/ends-before-begin' });
    }
    if (input.act === 'add') {
      if (input.written === null) return refuse(invalidFields([...problems, { path: 'written', code: 'required' }]));
      const answer = await readCode('written', input.written, input.kind ?? 'official', context.today);
      if ('problem' in answer) return refuse(invalidFields([...problems, answer.problem]));
      const { kind, code } = answer.code;
      await holdCodes(context.db, [code]);
      const taken = (await findProductsByOfficialCode(context.db, [code])).find((other) => other.id !== product.id);
      if (taken !== undefined) problems.push({ path: 'written', code: 'products/code-taken', details: { code } });
      if (before.some((one) => codeIdentity(one.code) === codeIdentity(code)))
        problems.push({ path: 'written', code: 'products/code-twice' });
      if (problems.length > 0) return refuse(invalidFields(problems));
      const row = { id: context.newId<'product-code'>(), productId: product.id, kind, code, validFrom, validUntil };
      await insertCodeRows(context.db, [row]);
    } else {
      const target = before.find((one) => one.id === input.codeId);
      if (target === undefined) return refuse(notFound);
      if (input.act === 'remove') await deleteCodeRows(context.db, [target.id]);
      else {
        if (validUntil === null) problems.push({ path: 'validUntil', code: 'required' });
        else if (target.validFrom !== null && validUntil < target.validFrom) {
          problems.push({ path: 'validUntil', code: 'products/ends-before-begin' });
        }
        if (problems.length > 0) return refuse(invalidFields(problems));
        if (target.validUntil !== null) return refuse(problem('conflict', 'products/code-ended-already'));
        await updateCodeRow(context.db, target.id, { validUntil });
      }
    }
    await touchCodes(context, product, before);
    return ok({ code: product.code });
  },
});
