// Changes what is known of a product. A form that showed an older version is answered with both versions.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findSentDossiersOf } from '#modules/dossiers/services.ts';
import { statusAtProvince } from '#modules/intake/services.ts';
import { optionalOneOf, text, tick, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { productMay, waitsForLook } from '../rules/lifecycle.ts';
import { type Product, productContent } from '../rules/product.ts';
import { namedBy } from '../rules/proposed-name.ts';
import { changeProductRow, findProductById, findProductCodes, touchedProduct } from '../services.ts';
import { isByItself, liveProduct, subjectByCode } from './find-subject.ts';
import { likenessProblem } from './look-for-likeness.ts';
import { alsoWrong, productShape, readDraft } from './product-input.ts';

/** Another owner is a transfer, with a date and a document; only an unknown one is filled in here. */
const ownerStays: FieldProblem = { path: 'producerCode', code: 'products/owner-by-transfer' };
/** What is being judged under a set keeps it, until the dossier has come to its end. */
const setStays: FieldProblem = { path: 'setNumber', code: 'products/set-in-dossier' };
/** What waits for an office gets its state by that office's word. */
const statusByLook: FieldProblem = { path: 'status', code: 'products/status-by-look' };

/** Whether a dossier of the product is on its way: sent, and not refused at the province. Once a star stands, `ownClaims` decides. */
async function isBeingJudged(product: Product, { db }: Context): Promise<boolean> {
  const sent = await findSentDossiersOf(db, product.id);
  for (const { id, state } of sent) {
    if (state !== 'forwarded') return true;
    if ((await statusAtProvince(db, id))?.state !== 'not-eligible') return true;
  }
  return false;
}

export const changeProduct = defineUseCase({
  name: 'products/change-product',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 1',
  wholeRecordBut: ['status', 'isAnother'],
  input: z.object({
    code: text(20),
    version,
    ...productShape,
    /** Still made, or no longer; absent: as it was. */
    status: optionalOneOf(['active', 'discontinued']),
    isAnother: tick,
  }),
  alsoWrong: (read, context) => alsoWrong(read, context),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await liveProduct(context, input.code);
    if (!found.ok) return found;
    const before = found.value;
    const stale = (current: unknown) => refuse(problem('conflict', 'records/changed-meanwhile', { current }));
    if (before.version !== input.version) return stale(productContent(before));
    const read = await readDraft(input, context, before);
    if (!read.ok) return read;
    const { draft } = read.value;
    if (before.producerId !== null && draft.producerId !== before.producerId) {
      return refuse(invalidFields([ownerStays]));
    }
    if (input.status !== null && waitsForLook(before.status)) return refuse(invalidFields([statusByLook]));
    const itself = isByItself(context.reach, before);
    if (itself && draft.setNumber !== before.setNumber && (await isBeingJudged(before, context))) {
      return refuse(invalidFields([{ ...setStays, details: { set: before.setNumber } }]));
    }
    if (!input.isAnother && draft.name !== before.name && draft.name !== before.proposedName) {
      const codes = (await findProductCodes(context.db, [before.id])).map((code) => code.code);
      const like = await likenessProblem(context.db, draft, codes, before.id, context.reach);
      if (like !== null) return refuse(like);
    }
    const again = productMay(before.status, 'declare-again') && itself;
    const changes = {
      ...draft,
      ...namedBy(itself ? 'producer' : 'office', before, draft.name),
      ...(again ? { status: 'declared' as const, sentBackReason: null } : { status: input.status ?? before.status }),
    };
    const after = await changeProductRow(context.db, before, changes, context.now);
    if (after === null) {
      const current = await findProductById(context.db, before.id);
      return stale(current === null ? null : productContent(current));
    }
    context.touch(touchedProduct(before, after));
    const { code, name, proposedName } = after;
    return ok({ code, version: after.version, name, proposedName });
  },
});
