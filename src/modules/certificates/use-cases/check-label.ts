// The label of a product: what its recognitions allow to be printed, from when until when, and whether a label that was found is right. For the
// offices and for the producer itself.

import { z } from 'zod';
import type { LocalDate } from '#kernel/calendar.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalDate, optionalWhole, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { judgeLabel, type LabelAnswer, type LabelRight, labelRights } from '../rules/label-right.ts';
import { findRecognitionsOf } from '../store.ts';
import { productByCode, subjectOf } from './find-subject.ts';

export interface LabelView {
  readonly product: { readonly code: string; readonly name: string; readonly producerName: string | null };
  readonly rights: readonly LabelRight[];
  /** What was asked of a label, with the answer; `null`: nothing was. */
  readonly asked: { readonly stars: number; readonly day: LocalDate; readonly answer: LabelAnswer } | null;
}

export const checkLabel = defineUseCase({
  name: 'certificates/check-label',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 3, Điều 8, Điều 12 khoản 3',
  input: z.object({ code: text(20), stars: optionalWhole(1, 5), printedOn: optionalDate }),
  async subject({ code }, context) {
    const product = await productByCode(context, code);
    return product.ok ? ok(subjectOf(product.value)) : product;
  },
  async run({ code, stars, printedOn }, context) {
    const found = await productByCode(context, code);
    if (!found.ok) return found;
    const { id, name, producerName } = found.value;
    const recognitions = await findRecognitionsOf(context.db, [id]);
    if ((stars === null) !== (printedOn === null)) {
      return refuse(invalidFields([{ path: stars === null ? 'stars' : 'printedOn', code: 'required' }]));
    }
    return ok<LabelView>({
      product: { code: found.value.code, name, producerName },
      rights: labelRights(recognitions),
      asked:
        stars === null || printedOn === null
          ? null
          : { stars, day: printedOn, answer: judgeLabel(recognitions, { stars, day: printedOn }) },
    });
  },
});
