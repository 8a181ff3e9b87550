// Puts right what was typed wrongly, or gives a reported star the number and day of its decision. What stood before is kept in the
// ledger. Whatever would raise a star or lengthen a term, and what a session's decision says, is only proposed here.

import { z } from 'zod';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { Product } from '#modules/products/index.ts';
import { id, text, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { completed, doubtsOf, type RecognitionDoubt, recognitionProblemsOf } from '../rules/check-recognition.ts';
import { type CorrectionId, changedFacts, correctionNeeds } from '../rules/correction.ts';
import { hasDecision, type Recognition, type RecognitionDraft, recognitionContent } from '../rules/recognition.ts';
import { changeRecognitionRow, kindOfIssuer } from '../services.ts';
import { correctionFault } from './check-correction.ts';
import { recognitionWithProduct, subjectOfRecognition } from './find-subject.ts';
import { keepCorrection, paperFields, paperShape, proposeCorrection } from './keep-correction.ts';
import { draftOf, recognitionShape, termReasonOf } from './recognition-input.ts';

interface Corrected {
  readonly code: string;
  readonly expiresOn: Recognition['expiresOn'];
  readonly doubts: readonly RecognitionDoubt[];
  /** Where another officer has to confirm it: nothing is changed yet. */
  readonly correctionId: CorrectionId | null;
}

interface Held {
  readonly before: Recognition;
  readonly product: Product;
}

/** The recognition as it was seen, with its product; what was changed meanwhile is refused. */
async function heldAs(context: Context, input: { readonly id: Recognition['id']; readonly version: number }) {
  const found = await recognitionWithProduct(context, input.id);
  if (!found.ok) return found;
  const { recognition: before, product } = found.value;
  if (before.version === input.version) return ok<Held>({ before, product });
  return refuse(problem('conflict', 'records/changed-meanwhile', { current: recognitionContent(before) }));
}

/** Writes a draft over a recognition, and answers it with what is doubtful. */
export async function writeDraft(
  context: Context,
  { before, product }: Held,
  draft: RecognitionDraft,
  reasons: Pick<Recognition, 'correctionReason' | 'termReason'>,
): Promise<Result<Corrected>> {
  const changes = { ...draft, issuerKind: kindOfIssuer(draft, context.today), ...reasons };
  const done = await changeRecognitionRow(context.db, before, changes, context.now);
  if (done === null) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: recognitionContent(before) }));
  }
  context.touch(...done.touched);
  const { after } = done;
  return ok({ code: product.code, expiresOn: after.expiresOn, doubts: doubtsOf(after), correctionId: null });
}

export const correctRecognition = defineUseCase({
  name: 'certificates/correct-recognition',
  kind: 'act',
  legalBasis: null,
  wholeRecordBut: ['termConfirmed', 'termReason', ...paperFields],
  input: z.object({
    id: id<'recognition'>(),
    version,
    ...recognitionShape,
    /** Why the entry was wrong. */
    reason: text(500),
    ...paperShape,
  }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  subject: (input, context) => subjectOfRecognition(context, input.id),
  async run(input, context) {
    const held = await heldAs(context, input);
    if (!held.ok) return held;
    const { before, product } = held.value;
    const fault = await correctionFault(context, held.value, 'correct', draftOf(input), input);
    if (fault !== null) return refuse(fault);
    const draft = completed(draftOf(input));
    const { reason } = input;
    const termReason = termReasonOf(input);
    const needs = correctionNeeds(before, draft);
    if (needs === 'above-the-council') {
      const details = { stars: before.stars, decision: before.decisionNumber };
      return refuse(invalidFields([{ path: 'stars', code: 'certificates/above-the-council', details }]));
    }
    if (needs === 'one-officer') {
      // A star that nobody outside has read with a decision leaves no trace in the feed.
      const seen = hasDecision(before) && changedFacts(before, draft).length > 0;
      if (seen) await keepCorrection(context, held.value, { draft, termReason, reason, state: 'alone', paper: null });
      return await writeDraft(context, held.value, draft, { correctionReason: reason, termReason });
    }
    const kept = await proposeCorrection(context, held.value, { draft, termReason, reason, paper: input });
    if (!kept.ok) return kept;
    return ok<Corrected>({ code: product.code, expiresOn: before.expiresOn, doubts: [], correctionId: kept.value });
  },
});

export const completeRecognition = defineUseCase({
  name: 'certificates/complete-recognition',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 12 khoản 1',
  wholeRecordBut: ['termConfirmed', 'termReason'],
  input: z.object({ id: id<'recognition'>(), version, ...recognitionShape }),
  alsoWrong: async (read, context) => recognitionProblemsOf(read, context.today),
  subject: (input, context) => subjectOfRecognition(context, input.id),
  async run(input, context) {
    const held = await heldAs(context, input);
    if (!held.ok) return held;
    const fault = await correctionFault(context, held.value, 'complete', draftOf(input), input);
    if (fault !== null) return refuse(fault);
    const reasons = { correctionReason: null, termReason: termReasonOf(input) };
    return await writeDraft(context, held.value, completed(draftOf(input)), reasons);
  },
});
