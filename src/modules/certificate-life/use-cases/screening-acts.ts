// The acts of the screening board on one product: what becomes of it, an invitation to its producer, the decision that took it off the
// list. Many at once are many of these.

import { z } from 'zod';
import { formatVietnamese } from '#kernel/calendar.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { lastDayMeant } from '#law/last-day.ts';
import { issuerKindOf, mayHappen, statusOn } from '#modules/certificates/index.ts';
import { findRecognitionsByIds } from '#modules/certificates/services.ts';
import { findProductIdsInHand } from '#modules/dossiers/services.ts';
import { optionalCheckedFile } from '#modules/evidence/services.ts';
import { takeNumber } from '#modules/letter-book/services.ts';
import { tell } from '#modules/notifications/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findLiveProductByCode } from '#modules/products/services.ts';
import { date, id, lines, oneOf, optionalDate, text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  type ListRemoval,
  type ScreeningChoice,
  type ScreeningInvitation,
  screeningChoices,
} from '../rules/screening.ts';
import { insertInvitation, insertRemoval, putChoice } from '../store-screening.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';
import { keptScan } from './kept-scan.ts';
import { speakersOf } from './tell-of-life.ts';

async function productOf(code: string, { db }: Pick<Context, 'db'>): Promise<Result<Product>> {
  const found = await findLiveProductByCode(db, code);
  return found === null ? refuse(notFound) : ok(found);
}

const subjectByCode = async (code: string, context: Pick<Context, 'db'>) => {
  const found = await productOf(code, context);
  if (!found.ok) return found;
  const { provinceCode, communeCode, producerId } = found.value;
  return ok({ provinceCode, communeCode, producerId });
};

export const chooseScreening = defineUseCase({
  name: 'certificate-life/choose-screening',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ code: text(20), choice: oneOf(screeningChoices), reason: lines(1_000) }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run(input, context) {
    const found = await productOf(input.code, context);
    if (!found.ok) return found;
    const { id: productId, provinceCode, communeCode } = found.value;
    const row: ScreeningChoice = {
      id: context.newId<'screening-choice'>(),
      productId,
      provinceCode,
      communeCode,
      choice: input.choice,
      reason: input.reason,
      chosenBy: context.actor.accountId,
      chosenOn: context.today,
      madeAt: context.now,
      replacedAt: null,
    };
    const before = await putChoice(context.db, row);
    if (before !== null) {
      const after = { ...before, replacedAt: context.now };
      context.touch({ kind: 'screening-choice', id: before.id, before, after });
    }
    context.touch({ kind: 'screening-choice', id: row.id, before: null, after: row });
    return ok({ code: input.code, choice: row.choice });
  },
});

export const inviteProducer = defineUseCase({
  name: 'certificate-life/invite-producer',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 6 điểm a, Điều 10 khoản 4',
  input: z.object({
    code: text(20),
    respondBy: optionalDate,
    /** Where that is a day off: this very day, or the working day after it, whichever is meant. */
    respondByMeant: optionalDate,
  }),
  subject: (input, context) => subjectByCode(input.code, context),
  async run({ code, respondBy: chosen, respondByMeant }, context) {
    const { db, today } = context;
    const due = chosen === null ? null : lastDayMeant('respondBy', chosen, respondByMeant);
    const respondBy = due?.day ?? null;
    const found = await productOf(code, context);
    if (!found.ok) return found;
    const product = found.value;
    const [recognition] =
      product.recognitionId === null ? [] : await findRecognitionsByIds(db, [product.recognitionId]);
    if (recognition === undefined) return refuse(problem('conflict', 'certificate-life/nothing-to-invite-to'));
    if (respondBy !== null && respondBy < today) {
      return refuse(invalidFields([{ path: 'respondBy', code: 'certificate-life/answer-in-past' }]));
    }
    if (due?.wrong) return refuse(invalidFields([due.wrong]));
    const { status, until } = statusOn(recognition, today);
    if (!['expiring', 'extended', 'expired'].includes(status)) {
      return refuse(problem('conflict', 'certificate-life/nothing-to-invite-to'));
    }
    if ((await findProductIdsInHand(db, [product.id])).length > 0) {
      return refuse(problem('conflict', 'certificate-life/dossier-in-hand'));
    }
    const kind = status === 'expired' ? 'first' : 're-evaluation';
    const to = await speakersOf(context, product);
    const row: ScreeningInvitation = {
      id: context.newId<'screening-invitation'>(),
      productId: product.id,
      recognitionId: recognition.id,
      provinceCode: product.provinceCode,
      communeCode: product.communeCode,
      kind,
      respondBy,
      invitedBy: context.actor.accountId,
      invitedOn: today,
      told: to.length,
      madeAt: context.now,
    };
    await insertInvitation(db, row);
    context.touch({ kind: 'screening-invitation', id: row.id, before: null, after: row });
    await tell(context, {
      kind: 'certificate-invitation',
      to,
      words: {
        product: product.name,
        again: kind === 're-evaluation',
        day: until === null ? '' : formatVietnamese(until),
      },
      path: `/gia-han/${product.code}`,
      dueOn: respondBy,
    });
    return ok({ code, kind, told: to.length });
  },
});

/** The number of the decision of a province is free in the letter book; other bodies count by themselves. */
async function freeDecision(
  { decisionNumber, decidedOn, body }: Pick<ListRemoval, 'decisionNumber' | 'decidedOn' | 'body'>,
  { provinceCode }: Product,
  db: Context['db'],
): Promise<Result<unknown>> {
  if (issuerKindOf(body, decidedOn) !== 'province') return ok(null);
  const row = { provinceCode, communeCode: null, office: 'committee', series: 'quyet-dinh' } as const;
  const asked = {
    ...row,
    paper: 'removal-decision',
    number: decisionNumber,
    issuedOn: decidedOn,
    recordId: null,
  } as const;
  return await takeNumber(db, asked, 'decisionNumber');
}

export const recordRemoval = defineUseCase({
  name: 'certificate-life/record-removal',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    recognitionId: id<'recognition'>(),
    decisionNumber: text(60),
    decidedOn: date,
    body: text(200),
    file: optionalCheckedFile,
  }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const { db, today } = context;
    const held = await recognitionWithProduct(context, input.recognitionId);
    if (!held.ok) return held;
    const { recognition, product } = held.value;
    const { status } = statusOn(recognition, today);
    // What still holds is withdrawn, not taken off a list.
    if (status !== 'expired') {
      const code = mayHappen(status, 'withdraw') ? 'certificate-life/withdraw-instead' : 'certificate-life/not-expired';
      return refuse(problem('conflict', code));
    }
    const wrong: FieldProblem[] = [];
    const end = recognition.extendedUntil ?? recognition.expiresOn;
    if (input.decidedOn > today) wrong.push({ path: 'decidedOn', code: 'certificate-life/paper-in-future' });
    if (end !== null && input.decidedOn <= end) {
      wrong.push({ path: 'decidedOn', code: 'certificate-life/removal-before-end', details: { day: end } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const free = await freeDecision(input, product, db);
    if (!free.ok) return free;
    const row: ListRemoval = {
      id: context.newId<'list-removal'>(),
      recognitionId: recognition.id,
      productId: product.id,
      provinceCode: product.provinceCode,
      communeCode: product.communeCode,
      decisionNumber: input.decisionNumber,
      decidedOn: input.decidedOn,
      body: input.body,
      file: await keptScan(context, input.file),
      recordedBy: context.actor.accountId,
      recordedOn: today,
      madeAt: context.now,
    };
    if (!(await insertRemoval(db, row))) return refuse(problem('conflict', 'certificate-life/removed-already'));
    context.touch({ kind: 'list-removal', id: row.id, before: null, after: row });
    return ok({ code: product.code, decisionNumber: row.decisionNumber });
  },
});
