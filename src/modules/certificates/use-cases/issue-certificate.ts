// The office of the province issues the certificate of a recognition on record: only from a decision in force.

import { z } from 'zod';
import type { Problem } from '#kernel/problem.ts';
import { ok } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { id } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { issueCertificate as issue, machineFault, paperFault } from '../issue.ts';
import { doubtsOf, type RecognitionDoubt } from '../rules/check-recognition.ts';
import type { Recognition } from '../rules/recognition.ts';
import { recognitionWithProduct, subjectOfRecognition } from './find-subject.ts';

export const issueCertificate = defineUseCase({
  name: 'certificates/issue-certificate',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4 khoản 1 và 3',
  input: z.object({ recognitionId: id<'recognition'>() }),
  subject: (input, context) => subjectOfRecognition(context, input.recognitionId),
  async run({ recognitionId }, context) {
    const issued = await issue(context, recognitionId);
    return issued.ok ? ok({ code: issued.value.code, number: issued.value.number }) : issued;
  },
});

/** What is looked at before a certificate is issued. */
export interface IssueView {
  readonly recognition: Recognition;
  readonly product: Product;
  readonly doubts: readonly RecognitionDoubt[];
  /** Why none can be issued; `null`: one can. */
  readonly fault: Problem | null;
}

export const viewIssue = defineUseCase({
  name: 'certificates/issue-certificate',
  kind: 'read',
  legalBasis: null,
  input: z.object({ recognitionId: id<'recognition'>() }),
  subject: (input, context) => subjectOfRecognition(context, input.recognitionId),
  async run({ recognitionId }, context) {
    const found = await recognitionWithProduct(context, recognitionId);
    if (!found.ok) return found;
    const { recognition, product } = found.value;
    const fault = paperFault(recognition, product, context.today) ?? (await machineFault(context));
    return ok<IssueView>({ recognition, product, doubts: doubtsOf(recognition), fault });
  },
});
