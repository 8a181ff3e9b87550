// Sends a dossier to its commune: frozen as it is, received, numbered, with the last day of the commune. In software it counts
// like paper. A dossier that was returned is sent again: the clock that stood still runs on.

import { z } from 'zod';
import { canonicalJson } from '#kernel/fingerprint.ts';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { sha256 } from '#law/sha256.ts';
import { id, optionalLines, tick, version } from '#runner/fields.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import type { Gap } from '../rules/completeness.ts';
import { openDenial } from '../rules/denial.ts';
import { type Dossier, dossierContent, type Submission } from '../rules/dossier.ts';
import { frozen } from '../rules/frozen.ts';
import { type Receipt, slipNumber, slipYear } from '../rules/receipt.ts';
import {
  drawSlipNumber,
  findReturns,
  findSubmissions,
  insertSubmission,
  markReturnCompleted,
  updateDossier,
} from '../store.ts';
import { listDenials } from '../store-denials.ts';
import { listScans } from '../store-scans.ts';
import { tellFiled } from '../tell-certificates.ts';
import { type Judged, judge } from './dossier-facts.ts';
import { dossierFor, isOwn, notToWrite, subjectById } from './find-dossier.ts';
import { openItemsOf } from './open-items.ts';
import { tellCommune, tellProducer } from './tell-of-dossier.ts';

/** Gaps that keep a dossier back, as wrong fields. */
function asProblems(gaps: readonly Gap[]): readonly FieldProblem[] {
  return gaps
    .filter((gap) => gap.blocks)
    .map(({ code, place, field, what }) => ({
      path: `${place}.${field}`,
      code: 'dossiers/lacks',
      details: { gap: code, place, field, what },
    }));
}

/** The slip of the first sending; a dossier that was returned keeps its own. */
async function slipOf(dossier: Dossier, receipt: Receipt, context: Context): Promise<string> {
  if (dossier.slipNumber !== null) return dossier.slipNumber;
  const { provinceCode, communeCode } = dossier;
  const year = slipYear(receipt.receivedOn);
  const number = await drawSlipNumber(context.db, `${provinceCode}/${communeCode}`, year);
  return slipNumber({ number, round: receipt.round?.round ?? 0, provinceCode, communeCode, year });
}

async function freeze(before: Dossier, judged: Judged, receipt: Receipt, slip: string, context: Context) {
  const { facts, texts, producer, product, privateFacts } = judged;
  const content = canonicalJson(
    frozen({
      dossier: before,
      slipNumber: slip,
      receivedOn: receipt.receivedOn,
      set: facts.compiled.set,
      producer,
      product,
      parts: facts.contents,
      wallet: facts.wallet,
      required: judged.required,
      scans: await listScans(context.db, before.id),
      texts,
    }),
  );
  const submission: Submission = {
    id: context.newId<'dossier-submission'>(),
    dossierId: before.id,
    ordinal: (await findSubmissions(context.db, before.id)).length + 1,
    sentAt: context.now,
    sentBy: context.actor.accountId,
    receivedOn: receipt.receivedOn,
    dueOn: receipt.dueOn,
    content,
    contentHash: sha256(content),
    privateFacts: { ...privateFacts },
  };
  await insertSubmission(context.db, submission);
  const { privateFacts: _kept, content: _whole, ...told } = submission;
  context.touch({ kind: 'dossier-submission', id: submission.id, before: null, after: told });
  return submission;
}

export const submitDossier = defineUseCase({
  name: 'dossiers/submit-dossier',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 6 khoản 1, Điều 7 khoản 1 và 2',
  input: z.object({ dossierId: id<'dossier'>(), version, declares: tick, answerToReturn: optionalLines(2_000) }),
  subject: (input, context) => subjectById(input.dossierId, context),
  async run(
    input,
    context,
  ): Promise<
    Result<{
      readonly slipNumber: string;
      readonly receivedOn: string;
      readonly dueOn: string;
      readonly contentHash: string;
    }>
  > {
    const { db, now, actor } = context;
    const found = await dossierFor('submit', input.dossierId, context);
    if (!found.ok) return found;
    const before = found.value;
    const not = notToWrite(actor, before);
    if (not !== null) return refuse(not);
    if (before.version !== input.version) {
      return refuse(problem('conflict', 'records/changed-meanwhile', { current: dossierContent(before) }));
    }
    if (openDenial(await listDenials(db, before.id)) !== null && !isOwn(context.actor, before)) {
      return refuse(problem('conflict', 'dossiers/denied-by-producer'));
    }
    const judged = await judge(before, context);
    if (!judged.ok) return judged;
    const lacks = asProblems(judged.value.gaps);
    const [open] = await findReturns(db, before.id);
    const untouched = await openItemsOf(context, before);
    const declared: readonly FieldProblem[] = input.declares
      ? []
      : [{ path: 'declares', code: 'dossiers/not-declared' }];
    // Each item that the commune named is changed, or answered in words, as an item that the province names is (ours).
    const silent: readonly FieldProblem[] =
      untouched.length > 0 && input.answerToReturn === null
        ? [{ path: 'answerToReturn', code: 'dossiers/return-unanswered', details: { count: untouched.length } }]
        : [];
    if (lacks.length + silent.length + declared.length > 0)
      return refuse(invalidFields([...lacks, ...silent, ...declared], 'dossiers/incomplete'));
    const { receipt } = judged.value;
    if (receipt === null) return refuse(problem('unavailable', 'dossiers/term-unknown'));
    const slip = await slipOf(before, receipt, context);
    const submission = await freeze(before, judged.value, receipt, slip, context);
    if (open !== undefined && open.completedOn === null) {
      const completed = { completedOn: receipt.receivedOn, answer: untouched.length > 0 ? input.answerToReturn : null };
      await markReturnCompleted(db, open.id, completed);
      const after = { ...open, ...completed };
      context.touch({ kind: 'dossier-return', id: open.id, before: open, after });
    }
    const changes = {
      state: 'submitted' as const,
      slipNumber: slip,
      receivedOn: before.receivedOn ?? receipt.receivedOn,
      dueOn: receipt.dueOn,
      dueEstimated: receipt.estimated,
      round: receipt.round?.round ?? 0,
      roundYear: receipt.round === null ? null : slipYear(receipt.round.proposedBefore),
      productName: judged.value.product.name,
      producerName: judged.value.producer.name,
      changedAt: now,
    };
    await updateDossier(db, before, changes);
    const after: Dossier = { ...before, ...changes, version: before.version + 1 };
    context.touch({ kind: 'dossier', id: before.id, before: dossierContent(before), after: dossierContent(after) });
    if (before.receivedOn === null) await tellFiled(after, context);
    await tellCommune(context, after);
    if (after.byProxy) {
      await tellProducer(context, after, 'dossier-sent-for-you', { product: after.productName, slip });
    }
    return ok({
      slipNumber: slip,
      receivedOn: receipt.receivedOn,
      dueOn: receipt.dueOn,
      contentHash: submission.contentHash,
    });
  },
});
