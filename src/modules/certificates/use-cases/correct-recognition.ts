// Puts right what was typed wrongly, or gives a reported star the number and day of its decision. What stood before is
// kept in the ledger.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { id, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  completed,
  doubtsOf,
  type RecognitionDoubt,
  recognitionProblems,
  recognitionProblemsOf,
  termProblems,
} from '../rules/check-recognition.ts';
import { mayHappen, type RecognitionAct } from '../rules/lifecycle.ts';
import { hasDecision, type Recognition, recognitionContent } from '../rules/recognition.ts';
import { statusOn } from '../rules/status.ts';
import { changeRecognitionRow, kindOfIssuer } from '../services.ts';
import { decisionClash } from './decision-clash.ts';
import { recognitionWithProduct, subjectOfRecognition } from './find-subject.ts';
import { draftOf, type RecognitionInput, recognitionShape, termReasonOf } from './recognition-input.ts';

interface Corrected {
  readonly code: string;
  readonly expiresOn: Recognition['expiresOn'];
  readonly doubts: readonly RecognitionDoubt[];
}

async function change(
  context: Context,
  act: RecognitionAct,
  input: RecognitionInput & { readonly id: Recognition['id']; readonly version: number },
  correctionReason: string | null,
): Promise<Result<Corrected>> {
  const found = await recognitionWithProduct(context, input.id);
  if (!found.ok) return found;
  const { recognition: before, product } = found.value;
  const stale = refuse(problem('conflict', 'records/changed-meanwhile', { current: recognitionContent(before) }));
  if (before.version !== input.version) return stale;
  if (!mayHappen(statusOn(before, context.today).status, act)) {
    return refuse(problem('conflict', 'certificates/not-in-this-state'));
  }
  const draft = draftOf(input);
  const problems = [...recognitionProblems(draft, context.today)];
  problems.push(...termProblems(draft, input));
  if (act === 'complete' && !hasDecision(draft) && problems.length === 0) {
    problems.push({ path: 'decisionNumber', code: 'required' }, { path: 'issuedOn', code: 'required' });
  }
  if (before.extendedUntil !== null && draft.expiresOn !== null && draft.expiresOn >= before.extendedUntil) {
    problems.push({ path: 'expiresOn', code: 'certificates/end-after-extension' });
  }
  if (problems.length > 0) return refuse(invalidFields(problems));
  const clash = await decisionClash(context, product.id, draft, before.id);
  if (clash !== null) return refuse(clash);
  const whole = completed(draft);
  const changes = {
    ...whole,
    issuerKind: kindOfIssuer(whole, context.today),
    correctionReason,
    termReason: termReasonOf(input),
  };
  const done = await changeRecognitionRow(context.db, before, changes, context.now);
  if (done === null) return stale;
  context.touch(...done.touched);
  return ok({ code: product.code, expiresOn: done.after.expiresOn, doubts: doubtsOf(done.after) });
}

export const correctRecognition = defineUseCase({
  name: 'certificates/correct-recognition',
  kind: 'act',
  legalBasis: null,
  wholeRecordBut: ['termConfirmed', 'termReason'],
  input: z.object({
    id: id<'recognition'>(),
    version,
    ...recognitionShape,
    /** Why the entry was wrong. */
    reason: text(500),
  }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  subject: (input, context) => subjectOfRecognition(context, input.id),
  run: (input, context) => change(context, 'correct', input, input.reason),
});

export const completeRecognition = defineUseCase({
  name: 'certificates/complete-recognition',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 1',
  wholeRecordBut: ['termConfirmed', 'termReason'],
  input: z.object({ id: id<'recognition'>(), version, ...recognitionShape }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  subject: (input, context) => subjectOfRecognition(context, input.id),
  run: (input, context) => change(context, 'complete', input, null),
});
