// A producer asks for support in a few words; its office answers with a reason. An answer gives nothing by itself: what is given is written
// down by its own paper.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findLiveProducersByIds, keepProducer } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id, lines, oneOf, optionalText, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { findPolicy } from '../policies.ts';
import type { SupportPolicy } from '../rules/policy.ts';
import type { SupportRequest, SupportRequestId } from '../rules/request.ts';
import { type Support, supportKinds } from '../rules/support.ts';
import { findRequest, insertRequest, listRequestsOfProducers, listRequestsWithin, updateRequest } from '../store.ts';
import { liveProducer, mayOn, requestFor, subjectByCode, subjectByRequest, supportOf } from './find.ts';
import { namedIn } from './support-input.ts';
import { tellOfAnswer, tellOfRequest } from './tell-of-support.ts';

export const askSupport = defineUseCase({
  name: 'support/ask-support',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10.4c',
  input: z.object({
    producerCode: text(20),
    kind: oneOf(supportKinds),
    productCode: optionalText(20),
    policyRef: optionalText(80),
    words: lines(2_000),
  }),
  subject: (input, context) => subjectByCode(input.producerCode, context),
  async run(input, context) {
    const { db, now, today, actor } = context;
    const found = await liveProducer(context, input.producerCode);
    if (!found.ok) return found;
    const { id: producerId, name, provinceCode, communeCode } = found.value;
    await keepProducer(db, producerId);
    const { product, policy, behind, problems } = await namedIn(input, found.value, context);
    if (problems.length > 0) return refuse(invalidFields(problems));
    const waiting = (await listRequestsOfProducers(db, behind)).find(
      (one) => one.state === 'open' && one.kind === input.kind && one.productId === (product?.id ?? null),
    );
    if (waiting !== undefined) {
      return refuse(problem('conflict', 'support/asked-already', { day: waiting.askedOn }));
    }
    const request: SupportRequest = {
      id: context.newId<'support-request'>(),
      version: 1,
      ...{ provinceCode, communeCode, producerId },
      productId: product?.id ?? null,
      kind: input.kind,
      policyRef: policy?.ref ?? null,
      words: input.words,
      state: 'open',
      askedOn: today,
      askedByName: actor.displayName,
      byProxy: !actor.producerIds.includes(producerId),
      answer: null,
      answeredOn: null,
      answeredByName: null,
      madeAt: now,
      changedAt: now,
    };
    await insertRequest(db, request);
    context.touch({ kind: 'support-request', id: request.id, before: null, after: request });
    await tellOfRequest(context, request, name);
    return ok({ requestId: request.id });
  },
});

/** The request as the form showed it, still waiting. */
async function waiting(
  context: Context,
  seen: { readonly requestId: SupportRequestId; readonly version: number },
): Promise<Result<SupportRequest>> {
  const found = await requestFor(context, seen.requestId);
  if (!found.ok) return found;
  return found.value.state === 'open' ? found : refuse(problem('conflict', 'support/answered-already'));
}

async function change(
  context: Context,
  before: SupportRequest,
  seen: number,
  changes: Partial<SupportRequest>,
): Promise<Result<SupportRequest>> {
  const { db, now } = context;
  if (!(await updateRequest(db, { id: before.id, version: seen }, { ...changes, changedAt: now }))) {
    const current = await findRequest(db, before.id);
    return refuse(problem('conflict', 'records/changed-meanwhile', { current: current?.version }));
  }
  const after: SupportRequest = { ...before, ...changes, changedAt: now, version: before.version + 1 };
  context.touch({ kind: 'support-request', id: before.id, before, after });
  return ok(after);
}

export const answerRequest = defineUseCase({
  name: 'support/answer-request',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 10.4c',
  input: z.object({
    requestId: id<'support-request'>(),
    version,
    decision: oneOf(['agreed', 'refused']),
    answer: lines(2_000),
  }),
  subject: (input, context) => subjectByRequest(context, input.requestId),
  async run(input, context) {
    const found = await waiting(context, input);
    if (!found.ok) return found;
    const { decision, answer } = input;
    const said = { state: decision, answer, answeredOn: context.today, answeredByName: context.actor.displayName };
    const after = await change(context, found.value, input.version, said);
    if (!after.ok) return after;
    await tellOfAnswer(context, after.value);
    return ok({ requestId: input.requestId, decision });
  },
});

/** An office takes back only what it wrote down in the producer's place; what a producer sent itself is answered. */
const mayTakeBack = ({ actor }: Pick<Context, 'actor'>, { byProxy, producerId }: SupportRequest): boolean =>
  byProxy || actor.producerIds.includes(producerId);

export const withdrawRequest = defineUseCase({
  name: 'support/withdraw-request',
  kind: 'act',
  legalBasis: null,
  input: z.object({ requestId: id<'support-request'>(), version }),
  subject: (input, context) => subjectByRequest(context, input.requestId),
  async run(input, context) {
    const found = await waiting(context, input);
    if (!found.ok) return found;
    if (!mayTakeBack(context, found.value)) return refuse(problem('forbidden', 'support/answer-instead'));
    const after = await change(context, found.value, input.version, { state: 'withdrawn' });
    return after.ok ? ok({ requestId: input.requestId }) : after;
  },
});

export interface RequestLine extends SupportRequest {
  readonly producerCode: string;
  readonly producerName: string;
  readonly productName: string | null;
}

async function named(
  { db }: Pick<Context, 'db'>,
  requests: readonly SupportRequest[],
): Promise<readonly RequestLine[]> {
  const producers = await findLiveProducersByIds(
    db,
    requests.map((one) => one.producerId),
  );
  const ids = [...new Set(requests.flatMap((one) => one.productId ?? []))];
  const products = new Map((await findProductsByIds(db, ids)).map((one) => [one.id, one.name]));
  return requests.map((one) => ({
    ...one,
    producerCode: producers.get(one.producerId)?.code ?? '',
    producerName: producers.get(one.producerId)?.name ?? '',
    productName: one.productId === null ? null : (products.get(one.productId) ?? null),
  }));
}

export const listRequests = defineUseCase({
  name: 'support/list-requests',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    return ok({ requests: await named(context, await listRequestsWithin(context.db, context.reach)) });
  },
});

export interface RequestView {
  readonly request: RequestLine;
  readonly policy: SupportPolicy | null;
  /** What was given because of it. */
  readonly given: readonly Pick<Support, 'id' | 'what' | 'decidedOn'>[];
  readonly may: { readonly answer: boolean; readonly withdraw: boolean; readonly record: boolean };
}

export const viewRequest = defineUseCase({
  name: 'support/view-request',
  kind: 'read',
  legalBasis: null,
  input: z.object({ requestId: id<'support-request'>() }),
  subject: (input, context) => subjectByRequest(context, input.requestId),
  async run({ requestId }, context) {
    const found = await requestFor(context, requestId);
    if (!found.ok) return found;
    const [request] = await named(context, [found.value]);
    if (request === undefined) return refuse(notFound);
    const producer = await liveProducer(context, request.producerCode);
    if (!producer.ok) return producer;
    const { provinceCode, communeCode, policyRef, state } = request;
    const subject: Subject = { provinceCode, communeCode, producerId: producer.value.id };
    const given = (await supportOf(context, producer.value)).filter(
      (one) => one.requestId === requestId && one.cancelledOn === null,
    );
    return ok<RequestView>({
      request,
      policy: policyRef === null ? null : await findPolicy(context.db, policyRef, provinceCode),
      given: given.map(({ id: supportId, what, decidedOn }) => ({ id: supportId, what, decidedOn })),
      may: {
        answer: state === 'open' && mayOn(context, 'support/answer-request', subject),
        withdraw:
          state === 'open' && mayTakeBack(context, request) && mayOn(context, 'support/withdraw-request', subject),
        record: state === 'agreed' && given.length === 0 && mayOn(context, 'support/record-support', subject),
      },
    });
  },
});
