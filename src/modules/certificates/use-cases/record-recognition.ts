// Records a recognition that was granted before, from its paper, or a star that was only reported.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { whyNot } from '#modules/products/index.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { doubtsOf, recognitionProblems, recognitionProblemsOf, termProblems } from '../rules/check-recognition.ts';
import { insertRecognitions, touchedNewRecognitions } from '../services.ts';
import { decisionClash } from './decision-clash.ts';
import { productByCode, subjectOf } from './find-subject.ts';
import { draftOf, recognitionShape, termReasonOf } from './recognition-input.ts';

export const recordRecognition = defineUseCase({
  name: 'certificates/record-recognition',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4; Điều 12 khoản 1',
  input: z.object({ code: text(20), ...recognitionShape }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  async subject(input, context) {
    const product = await productByCode(context, input.code);
    return product.ok ? ok(subjectOf(product.value)) : product;
  },
  async run(input, context) {
    const product = await productByCode(context, input.code);
    if (!product.ok) return product;
    const closed = whyNot(product.value.status, 'recognise');
    if (closed !== null) return refuse(problem('conflict', closed));
    const draft = draftOf(input);
    const problems = [...recognitionProblems(draft, context.today), ...termProblems(draft, input)];
    if (problems.length > 0) return refuse(invalidFields(problems));
    const { id: productId, provinceCode, communeCode } = product.value;
    const clash = await decisionClash(context, productId, draft, null);
    if (clash !== null) return refuse(clash);
    const row = {
      ...draft,
      termReason: termReasonOf(input),
      productId,
      provinceCode,
      communeCode,
      source: 'entered' as const,
    };
    const inserted = await insertRecognitions(context.db, [row], context);
    context.touch(...touchedNewRecognitions(inserted));
    const [recognition] = inserted.recognitions;
    if (recognition === undefined) throw new Error('one recognition was recorded and none came back');
    return ok({
      id: recognition.id,
      code: product.value.code,
      expiresOn: recognition.expiresOn,
      doubts: doubtsOf(recognition),
    });
  },
});
