// Records a recognition that was granted before, from its paper, or a star that was only reported. One of our days is only proposed here:
// decisions follow sessions since 26/2026, and a typed one needs the signed paper and a second officer.

import { z } from 'zod';
import { invalidFields, type Problem, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { type Product, whyNot } from '#modules/products/index.ts';
import { text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  completed,
  doubtsOf,
  type RecognitionDoubt,
  recognitionProblems,
  recognitionProblemsOf,
  type TermWord,
  termProblems,
} from '../rules/check-recognition.ts';
import { type CorrectionId, recordNeedsTwo } from '../rules/correction.ts';
import type { Recognition, RecognitionDraft } from '../rules/recognition.ts';
import { insertRecognitions, touchedNewRecognitions } from '../services.ts';
import { decisionClash } from './decision-clash.ts';
import { productByCode, subjectOf } from './find-subject.ts';
import { paperFields, paperShape, proposeCorrection } from './keep-correction.ts';
import { draftOf, recognitionShape, termReasonOf } from './recognition-input.ts';

/** Everything that keeps a recognition from being recorded; asked when it is proposed and again when it is confirmed. */
export async function recordFault(
  context: Context,
  product: Product,
  draft: RecognitionDraft,
  word: TermWord,
): Promise<Problem | null> {
  const closed = whyNot(product.status, 'recognise');
  if (closed !== null) return problem('conflict', closed);
  const problems = [...recognitionProblems(draft, context.today), ...termProblems(draft, word)];
  if (problems.length > 0) return invalidFields(problems);
  return await decisionClash(context, product.id, draft, null);
}

/** Puts a recognition typed from a paper into the register. */
export async function insertTyped(
  context: Context,
  { id: productId, provinceCode, communeCode }: Product,
  draft: RecognitionDraft,
  termReason: string | null,
): Promise<Recognition> {
  const row = { ...draft, termReason, productId, provinceCode, communeCode, source: 'entered' as const };
  const inserted = await insertRecognitions(context.db, [row], context);
  context.touch(...touchedNewRecognitions(inserted));
  const [recognition] = inserted.recognitions;
  if (recognition === undefined) throw new Error('one recognition was recorded and none came back');
  return recognition;
}

interface Recorded {
  /** The recognition; where another officer has to confirm it first, the proposal. */
  readonly id: Recognition['id'] | CorrectionId;
  readonly code: string;
  readonly expiresOn: Recognition['expiresOn'];
  readonly doubts: readonly RecognitionDoubt[];
  readonly waits: boolean;
}

export const recordRecognition = defineUseCase({
  name: 'certificates/record-recognition',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 4; Điều 12 khoản 1',
  wholeRecordBut: [...paperFields],
  input: z.object({ code: text(20), ...recognitionShape, ...paperShape }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  async subject(input, context) {
    const product = await productByCode(context, input.code);
    return product.ok ? ok(subjectOf(product.value)) : product;
  },
  async run(input, context) {
    const found = await productByCode(context, input.code);
    if (!found.ok) return found;
    const product = found.value;
    const draft = draftOf(input);
    const fault = await recordFault(context, product, draft, input);
    if (fault !== null) return refuse(fault);
    const termReason = termReasonOf(input);
    const { code } = product;
    if (!recordNeedsTwo(draft)) {
      const recognition = await insertTyped(context, product, draft, termReason);
      const { id, expiresOn } = recognition;
      return ok<Recorded>({ id, code, expiresOn, doubts: doubtsOf(recognition), waits: false });
    }
    // The decision is the one that is typed; its scan is what the second officer reads.
    const { decisionNumber, issuedOn, issuer } = draft;
    const signed = { paperNumber: decisionNumber, paperDate: issuedOn, paperBody: issuer, file: input.file };
    const whole = completed(draft);
    const what = { draft: whole, termReason, reason: '', paper: signed };
    const kept = await proposeCorrection(context, { before: null, product }, what, 'issuer');
    if (!kept.ok) return kept;
    return ok<Recorded>({ id: kept.value, code, expiresOn: whole.expiresOn, doubts: doubtsOf(whole), waits: true });
  },
});
