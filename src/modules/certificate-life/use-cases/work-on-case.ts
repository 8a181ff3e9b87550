// What the offices of the province do with a case before it is decided: write down what was found and what the producer says, propose
// the withdrawal; or drop the case and say why.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalCheckedFile } from '#modules/evidence/services.ts';
import { date, id, lines, text, version } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { wrongPaperDay } from '../rules/paper-day.ts';
import { lastPaperOf, termOfWithdrawal, type WithdrawalCaseId } from '../rules/withdrawal-case.ts';
import { caseFor, changeCase, subjectByCase } from './find-case.ts';
import { keptScan } from './kept-scan.ts';

const LAW = '26/2026/QĐ-TTg, Điều 8 khoản 3 điểm a';

/** Which case, as it was seen. */
export const seenCase = {
  caseId: id<'withdrawal-case'>() as unknown as z.ZodType<WithdrawalCaseId>,
  version,
};

export const concludeCase = defineUseCase({
  name: 'certificate-life/conclude-case',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({
    ...seenCase,
    finding: lines(6_000),
    concludedOn: date,
    number: text(60),
    body: text(200),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run(input, context) {
    const found = await caseFor('conclude', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const follows = { day: before.triggerDate, code: 'certificate-life/conclusion-before-trigger' };
    const wrong = wrongPaperDay('concludedOn', input.concludedOn, context.today, follows);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    // Where the first paper concluded already, the term runs from its day and a later report moves nothing.
    const term = before.triggerConcludes ? null : termOfWithdrawal(input.concludedOn);
    const after = await changeCase(context, before, {
      state: 'concluded',
      finding: input.finding,
      concludedOn: input.concludedOn,
      conclusionNumber: input.number,
      conclusionBody: input.body,
      conclusionFile: await keptScan(context, input.file),
      concludedBy: context.actor.accountId,
      ...(term ?? {}),
    });
    return after.ok ? ok({ caseId: before.id, dueOn: after.value.dueOn }) : after;
  },
});

export const recordExplanation = defineUseCase({
  name: 'certificate-life/record-explanation',
  kind: 'act',
  legalBasis: null,
  input: z.object({ ...seenCase, explanation: lines(6_000), explainedOn: date }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run(input, context) {
    const found = await caseFor('explain', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const follows = { day: before.triggerDate, code: 'certificate-life/explained-before-case' };
    const wrong = wrongPaperDay('explainedOn', input.explainedOn, context.today, follows);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { explanation, explainedOn } = input;
    const after = await changeCase(context, before, { explanation, explainedOn });
    return after.ok ? ok({ caseId: before.id }) : after;
  },
});

export const proposeWithdrawal = defineUseCase({
  name: 'certificate-life/propose-withdrawal',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ ...seenCase, proposedOn: date }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run(input, context) {
    const found = await caseFor('propose', input, context);
    if (!found.ok) return found;
    const before = found.value;
    const follows = { day: lastPaperOf(before), code: 'certificate-life/proposal-before-conclusion' };
    const wrong = wrongPaperDay('proposedOn', input.proposedOn, context.today, follows);
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const after = await changeCase(context, before, {
      state: 'proposed',
      proposedBy: context.actor.accountId,
      proposedOn: input.proposedOn,
      proposalRecordedOn: context.today,
    });
    return after.ok ? ok({ caseId: before.id, dueOn: after.value.dueOn }) : after;
  },
});

export const dropCase = defineUseCase({
  name: 'certificate-life/drop-case',
  kind: 'act',
  legalBasis: LAW,
  input: z.object({ ...seenCase, reason: lines(2_000) }),
  subject: (input, context) => subjectByCase(context, input.caseId),
  async run(input, context) {
    const found = await caseFor('drop', input, context);
    if (!found.ok) return found;
    const changes = { state: 'dropped', droppedOn: context.today, dropReason: input.reason } as const;
    const after = await changeCase(context, found.value, changes);
    return after.ok ? ok({ caseId: after.value.id }) : after;
  },
});
