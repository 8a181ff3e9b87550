// Opens a case of withdrawal on a ground with the paper that started it: by an office of the province, or, where a producer makes the
// product no more, by the confirmation of its commune.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { type WithdrawalGround, withdrawalGroundNames } from '#law/parameters.ts';
import { mayHappen, statusOn } from '#modules/certificates/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { CheckedFile } from '#modules/evidence/services.ts';
import { optionalCheckedFile } from '#modules/evidence/services.ts';
import { conclusionWithNumber } from '#modules/findings/services.ts';
import { tell } from '#modules/notifications/services.ts';
import { date, id, oneOf, optionalLines, text, tick } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { needsConclusion, wrongOpeningPaper } from '../rules/opening-paper.ts';
import {
  type CaseAttachment,
  caseContent,
  groundsOn,
  newlyOpened,
  termOfWithdrawal,
  type WithdrawalCase,
  type WithdrawalCaseId,
} from '../rules/withdrawal-case.ts';
import { findOpenCaseOf, insertCase } from '../store.ts';
import { recognitionWithProduct, subjectByRecognition } from './find-recognition.ts';
import { keptScan } from './kept-scan.ts';
import { communeOf, provinceOf } from './tell-of-life.ts';

/** The paper that starts a case, as it is written on it. */
const paper = {
  recognitionId: id<'recognition'>(),
  number: text(60),
  date,
  about: optionalLines(2_000),
  file: optionalCheckedFile,
};

interface Opening {
  readonly recognitionId: WithdrawalCase['recognitionId'];
  readonly ground: WithdrawalGround;
  readonly number: string;
  readonly date: WithdrawalCase['triggerDate'];
  readonly body: string;
  readonly about: string | null;
  readonly concludes: boolean;
  readonly file?: CheckedFile | null | undefined;
  /** A scan that is kept already. */
  readonly kept?: KeptFile | null;
  readonly attachments?: readonly CaseAttachment[];
  readonly findingId?: WithdrawalCase['findingId'];
}

/** Opens a case; who may, the caller has asked. */
export async function openCase(input: Opening, context: Context): Promise<Result<WithdrawalCase>> {
  const { db, now, today, actor } = context;
  const found = await recognitionWithProduct(context, input.recognitionId);
  if (!found.ok) return found;
  const { recognition, product } = found.value;
  const { status } = statusOn(recognition, today);
  if (!mayHappen(status, 'withdraw')) {
    return refuse(problem('conflict', 'certificate-life/nothing-to-withdraw', { status }));
  }
  const wrong: FieldProblem[] = [];
  if (input.date > today) wrong.push({ path: 'date', code: 'certificate-life/paper-in-future' });
  else if (recognition.issuedOn !== null && input.date < recognition.issuedOn) {
    wrong.push({
      path: 'date',
      code: 'certificate-life/paper-before-recognition',
      details: { day: recognition.issuedOn },
    });
  }
  if (!groundsOn(today).some((one) => one.ground === input.ground))
    wrong.push({ path: 'ground', code: 'not-an-option' });
  if (wrong.length > 0) return refuse(invalidFields(wrong));
  const another = await findOpenCaseOf(db, recognition.id);
  if (another !== null) {
    return refuse(problem('conflict', 'certificate-life/case-open-already', { caseId: another.id }));
  }
  const term = input.concludes ? termOfWithdrawal(input.date) : null;
  const opened: WithdrawalCase = {
    ...newlyOpened,
    id: context.newId<'withdrawal-case'>() as WithdrawalCaseId,
    recognitionId: recognition.id,
    productId: product.id,
    provinceCode: product.provinceCode,
    communeCode: product.communeCode,
    producerId: product.producerId,
    productName: product.name,
    producerName: product.producerName ?? '',
    stars: recognition.stars,
    ground: input.ground,
    triggerNumber: input.number,
    triggerDate: input.date,
    triggerBody: input.body,
    triggerAbout: input.about,
    triggerFile: input.kept ?? (await keptScan(context, input.file)),
    triggerConcludes: input.concludes,
    attachments: input.attachments ?? [],
    findingId: input.findingId ?? null,
    openedBy: actor.accountId,
    openedOn: today,
    termFrom: term?.termFrom ?? null,
    dueOn: term?.dueOn ?? null,
    dueEstimated: term?.dueEstimated ?? false,
    madeAt: now,
    changedAt: now,
  };
  await insertCase(db, opened);
  context.touch({ kind: 'withdrawal-case', id: opened.id, before: null, after: caseContent(opened) });
  return ok(opened);
}

/**
 * A case that the conclusion of an inspection, or of another competent body, opens: with minutes and evidence attached, its term from the day of
 * that conclusion. Who proposes and who decides it is settled here as in every case.
 */
export async function openCaseFromFinding(
  context: Context,
  asked: Omit<Opening, 'concludes' | 'file'> & { readonly findingId: NonNullable<WithdrawalCase['findingId']> },
): Promise<Result<WithdrawalCase>> {
  const opened = await openCase({ ...asked, concludes: true }, context);
  if (opened.ok) await tellOpened(context, opened.value);
  return opened;
}

async function tellOpened(context: Context, one: WithdrawalCase): Promise<void> {
  await tell(context, {
    kind: 'withdrawal-opened',
    to: await communeOf(context, one),
    words: { product: one.productName, producer: one.producerName, ground: one.ground },
    path: `/thu-hoi/${one.id}`,
    dueOn: one.dueOn,
  });
}

export const openWithdrawal = defineUseCase({
  name: 'certificate-life/open-withdrawal',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 1 và khoản 3 điểm a; Điều 10 khoản 1 điểm b',
  input: z.object({
    ...paper,
    ground: oneOf(withdrawalGroundNames),
    body: text(200),
    /** The paper is the conclusion itself, so that the term runs from its day. */
    concludes: tick,
    /** The day was looked at again: its fifteen days are over already. */
    pastTerm: tick,
  }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const { ground, number, date: issuedOn, body, file } = input;
    const known = await recognitionWithProduct(context, input.recognitionId);
    if (!known.ok) return known;
    const { producerId } = known.value.product;
    const conclusion =
      producerId !== null && needsConclusion(ground, context.today)
        ? await conclusionWithNumber(context.db, { producerId, number, issuedOn })
        : null;
    const paperSaid = { ground, date: issuedOn, body, hasFile: file != null, registered: conclusion !== null };
    const wrong = [...wrongOpeningPaper(paperSaid, context.today)];
    const concludes = input.concludes || ground === 'production-stopped' || conclusion !== null;
    const dueOn = concludes ? (termOfWithdrawal(issuedOn)?.dueOn ?? null) : null;
    if (dueOn !== null && dueOn < context.today && !input.pastTerm) {
      wrong.push({ path: 'pastTerm', code: 'certificate-life/term-over-already', details: { day: dueOn } });
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const opened = await openCase(
      { ...input, concludes, kept: file == null ? (conclusion?.file ?? null) : null },
      context,
    );
    if (!opened.ok) return opened;
    await tellOpened(context, opened.value);
    return ok({ caseId: opened.value.id, dueOn: opened.value.dueOn });
  },
});

export const confirmProductionStopped = defineUseCase({
  name: 'certificate-life/confirm-production-stopped',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 khoản 1 điểm đ và khoản 4',
  input: z.object({ ...paper, body: text(200) }),
  subject: (input, context) => subjectByRecognition(context, input.recognitionId),
  async run(input, context) {
    const opened = await openCase({ ...input, ground: 'production-stopped', concludes: true }, context);
    if (!opened.ok) return opened;
    const { id: caseId, productName, producerName, dueOn } = opened.value;
    await tell(context, {
      kind: 'withdrawal-opened',
      to: await provinceOf(context, opened.value),
      words: { product: productName, producer: producerName, ground: 'production-stopped' },
      path: `/thu-hoi/${caseId}`,
      dueOn,
    });
    return ok({ caseId, dueOn });
  },
});
