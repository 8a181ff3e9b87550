// A suspension only where a cited decision of a competent body says so, and its end, by another paper. Decision 26/2026 itself knows none.
// Both are proposed with the scan of the order, and counted once another officer confirmed them.

import { z } from 'zod';
import { formatVietnamese, type LocalDate } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { mayHappen, type RecognitionAct, statusOn } from '#modules/certificates/index.ts';
import { proposeSuspension } from '#modules/certificates/services.ts';
import { optionalCheckedFile } from '#modules/evidence/services.ts';
import { date, id, optionalDate, text } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { isOrderingBody } from '../rules/ordering-body.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';

const paper = { number: text(60), date, body: text(200), file: optionalCheckedFile };

/** The order as the public reads it: number, day and body. */
function orderOf(order: { readonly number: string; readonly date: LocalDate; readonly body: string }): string {
  return `${order.number} ngày ${formatVietnamese(order.date)}, ${order.body}`;
}

/** An order comes from a body of the state. */
const bodyProblems = ({
  body,
  date: day,
}: {
  readonly body: string;
  readonly date: LocalDate;
}): readonly FieldProblem[] =>
  isOrderingBody(body, day) ? [] : [{ path: 'body', code: 'certificate-life/body-cannot-order' }];

async function held(
  act: RecognitionAct,
  recognitionId: z.infer<ReturnType<typeof id<'recognition'>>>,
  context: Context,
) {
  const found = await recognitionWithProduct(context, recognitionId);
  if (!found.ok) return found;
  const { status } = statusOn(found.value.recognition, context.today);
  return mayHappen(status, act) ? found : refuse(problem('conflict', 'certificates/not-in-this-state'));
}

export const suspendRecognition = defineUseCase({
  name: 'certificate-life/suspend-recognition',
  kind: 'act',
  legalBasis: null,
  input: z.object({ recognitionId: id<'recognition'>(), ...paper, from: date, until: optionalDate }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const found = await held('suspend', input.recognitionId, context);
    if (!found.ok) return found;
    const wrong: FieldProblem[] = [];
    if (input.date > context.today) wrong.push({ path: 'date', code: 'certificate-life/paper-in-future' });
    if (input.from < input.date) {
      wrong.push({ path: 'from', code: 'certificate-life/suspended-before-order', details: { day: input.date } });
    }
    if (input.until !== null && input.until < input.from) {
      wrong.push({ path: 'until', code: 'certificate-life/suspension-ends-before', details: { day: input.from } });
    }
    wrong.push(...bodyProblems(input));
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const turn = { suspendedFrom: input.from, suspendedUntil: input.until, suspensionOrder: orderOf(input) };
    const kept = await proposeSuspension(context, found.value, 'suspend', turn, input);
    return kept.ok ? ok({ code: found.value.product.code, correctionId: kept.value }) : kept;
  },
});

export const liftSuspension = defineUseCase({
  name: 'certificate-life/lift-suspension',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    recognitionId: id<'recognition'>(),
    ...paper,
    /** The last day on which it was suspended. */
    until: date,
  }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const found = await held('lift-suspension', input.recognitionId, context);
    if (!found.ok) return found;
    const { suspendedFrom, suspensionOrder } = found.value.recognition;
    const wrong: FieldProblem[] = [];
    if (input.date > context.today) wrong.push({ path: 'date', code: 'certificate-life/paper-in-future' });
    if (suspendedFrom !== null && input.until < suspendedFrom) {
      wrong.push({ path: 'until', code: 'certificate-life/suspension-ends-before', details: { day: suspendedFrom } });
    }
    wrong.push(...bodyProblems(input));
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const order = `${suspensionOrder ?? ''}; chấm dứt theo ${orderOf(input)}`;
    const turn = { suspendedFrom, suspendedUntil: input.until, suspensionOrder: order };
    const kept = await proposeSuspension(context, found.value, 'lift-suspension', turn, input);
    return kept.ok ? ok({ code: found.value.product.code, correctionId: kept.value }) : kept;
  },
});
