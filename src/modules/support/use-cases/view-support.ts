// One support: what, when, whose money, by which paper; everything done with it; sales and stars before and after, which forms and scans go
// without.

import { z } from 'zod';
import { only } from '#kernel/only.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import type { PointId } from '#modules/points-of-sale/index.ts';
import { findPoint } from '#modules/points-of-sale/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findLiveProducerById } from '#modules/producers/services.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import { type Effect, effectOf } from '../effect-of.ts';
import { findPolicy } from '../policies.ts';
import { twinsOf } from '../rules/doubts.ts';
import type { SupportPolicy } from '../rules/policy.ts';
import type { Support, SupportAct, SupportId } from '../rules/support.ts';
import { listActs } from '../store.ts';
import { mayOn, subjectBySupport, subjectOfProducer, supportFor, supportOf } from './find.ts';
import { namedSupport, type SupportLine } from './list-support.ts';

/** A support as it stands, and what may be done with it. */
export interface StandingSupport {
  readonly support: SupportLine;
  readonly productCode: string | null;
  /** Of the point of sale that it was given for; `null`: for none. */
  readonly pointName: string | null;
  readonly may: { readonly correct: boolean; readonly deliver: boolean; readonly cancel: boolean };
}

export interface SupportView extends StandingSupport {
  readonly policy: SupportPolicy | null;
  readonly acts: readonly SupportAct[];
  /** Names of the products that corrections speak of. */
  readonly productNames: Readonly<Record<string, string>>;
  /** Others of the producer that may be the same. */
  readonly twins: readonly Pick<Support, 'id' | 'what' | 'decidedOn' | 'decisionNumber' | 'programme' | 'totalVnd'>[];
  readonly effect: Effect;
}

async function standingOf(
  context: Context,
  supportId: SupportId,
): Promise<Result<{ readonly support: Support; readonly producer: Producer; readonly shown: StandingSupport }>> {
  const { db } = context;
  const found = await supportFor(context, supportId);
  if (!found.ok) return found;
  const support = found.value;
  const producer = await findLiveProducerById(db, support.producerId);
  const [line] = await namedSupport(context, [support]);
  if (producer === null || line === undefined) return refuse(notFound);
  const [product] = support.productId === null ? [] : await findProductsByIds(db, [support.productId]);
  const pointId = support.pointOfSaleId as PointId | null;
  const point = pointId === null ? null : await findPoint(db, pointId);
  const subject = { ...subjectOfProducer(producer), provinceCode: support.provinceCode };
  const stands = support.cancelledOn === null;
  const may = {
    correct: stands && mayOn(context, 'support/correct-support', subject),
    deliver: stands && support.deliveredOn === null && mayOn(context, 'support/deliver-support', subject),
    cancel: stands && mayOn(context, 'support/cancel-support', subject),
  };
  return ok({
    support,
    producer,
    shown: { support: line, productCode: product?.code ?? null, pointName: point?.name ?? null, may },
  });
}

/** The support for a form or a scan of it: no history, and nothing reckoned. */
export const openSupport = defineUseCase({
  name: 'support/view-support',
  kind: 'read',
  legalBasis: null,
  input: z.object({ supportId: id<'support'>() }),
  subject: ({ supportId }, context) => subjectBySupport(context, supportId),
  async run({ supportId }, context) {
    const found = await standingOf(context, supportId);
    return found.ok ? ok(found.value.shown) : found;
  },
});

export const viewSupport = defineUseCase({
  name: 'support/view-support',
  kind: 'read',
  legalBasis: null,
  input: z.object({ supportId: id<'support'>() }),
  subject: ({ supportId }, context) => subjectBySupport(context, supportId),
  async run({ supportId }, context) {
    const { db, today } = context;
    const found = await standingOf(context, supportId);
    if (!found.ok) return found;
    const { support, producer, shown } = found.value;
    const acts = await listActs(db, supportId);
    const named = acts
      .flatMap((act) => act.changes)
      .filter((one) => one.field === 'productId')
      .flatMap((one) => [one.from, one.to]);
    const ids = [support.productId, ...named].filter((one): one is string => typeof one === 'string');
    const products = await findProductsByIds(db, [...new Set(ids)] as never);
    const others = (await supportOf(context, producer)).filter((one) => one.id !== support.id);
    return ok<SupportView>({
      ...shown,
      policy: support.policyRef === null ? null : await findPolicy(db, support.policyRef, support.provinceCode),
      acts,
      productNames: Object.fromEntries(products.map((one) => [one.id, one.name])),
      twins: (support.cancelledOn === null ? (twinsOf(support, others) as readonly Support[]) : []).map((one) =>
        only(one, 'id', 'what', 'decidedOn', 'decisionNumber', 'programme', 'totalVnd'),
      ),
      effect: await effectOf(db, support, producer, today),
    });
  },
});
