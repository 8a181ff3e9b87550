// The end of a request: what came out, on which day, with the paper of the producer's wallet that shows it; or why it is no
// longer asked for.

import { z } from 'zod';
import { type FieldProblem, invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import { listEvidenceOf } from '#modules/evidence/services.ts';
import { date, id, lines, oneOf, optional, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type CustodyRequest, type CustodyRequestId, outcomes, requestContent } from '../rules/custody-request.ts';
import { findRequest, updateRequest } from '../store.ts';
import { officesOfActor, subjectByRequest } from './find-custody.ts';
import { tellProducerOfRequest } from './tell-of-custody.ts';

/** The request, if it is open, was seen as it is, and who acts stands for the office that asked. */
async function openRequest(
  seen: { readonly requestId: CustodyRequestId; readonly version: number },
  context: Context,
): Promise<Result<CustodyRequest>> {
  const request = await findRequest(context.db, seen.requestId);
  if (request === null) return refuse(notFound);
  if (request.version !== seen.version) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: requestContent(request) }));
  }
  if (request.state !== 'open') return refuse(problem('conflict', 'custody/request-closed'));
  if (!officesOfActor(context.actor, request).includes(request.office)) {
    return refuse(problem('forbidden', 'custody/not-your-request'));
  }
  return ok(request);
}

async function close(before: CustodyRequest, changes: Partial<CustodyRequest>, context: Context) {
  const written = {
    ...changes,
    closedBy: context.actor.accountId,
    closedAt: context.now,
    changedAt: context.now,
  };
  if (!(await updateRequest(context.db, before, written))) {
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: requestContent(before) }));
  }
  const after: CustodyRequest = { ...before, ...written, version: before.version + 1 };
  context.touch({
    kind: 'custody-request',
    id: before.id,
    before: requestContent(before),
    after: requestContent(after),
  });
  await tellProducerOfRequest(context, after);
  return ok({ requestId: after.id, dossierId: after.dossierId });
}

export const recordResult = defineUseCase({
  name: 'custody/record-result',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c; khoản 6 điểm c',
  input: z.object({
    requestId: id<'custody-request'>(),
    version,
    outcome: oneOf(outcomes),
    result: lines(4_000),
    resultOn: date,
    evidencePieceId: optional(id<'evidence-piece'>() as unknown as z.ZodType<EvidencePieceId, string>),
  }),
  subject: (input, context) => subjectByRequest(input.requestId, context),
  async run(input, context) {
    const found = await openRequest(input, context);
    if (!found.ok) return found;
    const before = found.value;
    const { outcome, result, resultOn, evidencePieceId } = input;
    const wrong: FieldProblem[] = [];
    if (resultOn > context.today) wrong.push({ path: 'resultOn', code: 'custody/received-in-future' });
    if (resultOn < before.askedOn) wrong.push({ path: 'resultOn', code: 'custody/result-before-request' });
    if (evidencePieceId !== null) {
      const wallet = await listEvidenceOf(context.db, before.producerId);
      if (!wallet.some((piece) => piece.id === evidencePieceId && piece.withdrawnAt === null)) {
        wrong.push({ path: 'evidencePieceId', code: 'custody/piece-not-in-wallet' });
      }
    }
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    return await close(before, { state: 'answered', outcome, result, resultOn, evidencePieceId }, context);
  },
});

export const withdrawRequest = defineUseCase({
  name: 'custody/withdraw-request',
  kind: 'act',
  legalBasis: null,
  input: z.object({ requestId: id<'custody-request'>(), version, result: lines(1_000) }),
  subject: (input, context) => subjectByRequest(input.requestId, context),
  async run(input, context) {
    const found = await openRequest(input, context);
    if (!found.ok) return found;
    return await close(found.value, { state: 'withdrawn', result: input.result, resultOn: context.today }, context);
  },
});
