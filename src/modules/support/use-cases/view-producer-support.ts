// What one producer got, what it asked for, and what it may ask for, each policy with its conditions one by one.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import type { PointOfSale } from '#modules/points-of-sale/index.ts';
import { pointsKeptBy } from '#modules/points-of-sale/services.ts';
import type { Producer } from '#modules/producers/index.ts';
import { findProducerIdsBehind, loadUnitLabels } from '#modules/producers/services.ts';
import type { Product } from '#modules/products/index.ts';
import { findProductsByProducer } from '#modules/products/services.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { claimFactsOf } from '../claim-facts.ts';
import { policiesOf } from '../policies.ts';
import { type Claim, judgeClaim, verdicts } from '../rules/claims.ts';
import { policyHolds, type SupportPolicy } from '../rules/policy.ts';
import type { SupportRequest } from '../rules/request.ts';
import { type Sum, sumOf } from '../rules/totals.ts';
import { listRequestsOfProducers } from '../store.ts';
import { liveProducer, mayOn, subjectByCode, subjectOfProducer, supportOf } from './find.ts';
import { namedSupport, type SupportLine } from './list-support.ts';

export interface ProducerSupportView {
  readonly producer: Pick<Producer, 'id' | 'code' | 'name' | 'producerType'>;
  readonly place: string;
  readonly supports: readonly SupportLine[];
  readonly sum: Sum;
  readonly requests: readonly SupportRequest[];
  /** Policies that hold today: the province’s own before duties, of each those that may be claimed first. */
  readonly claims: readonly {
    readonly policy: SupportPolicy;
    readonly claim: Claim;
    /** How often it was had. */
    readonly used: number;
  }[];
  /** The same for policies of the past or the future: only for naming in forms. */
  readonly policies: readonly SupportPolicy[];
  readonly products: readonly Pick<Product, 'id' | 'code' | 'name'>[];
  /** Points of sale that the producer keeps. */
  readonly points: readonly Pick<PointOfSale, 'id' | 'name'>[];
  readonly may: { readonly record: boolean; readonly ask: boolean };
}

export const viewProducerSupport = defineUseCase({
  name: 'support/view-producer-support',
  kind: 'read',
  legalBasis: null,
  input: z.object({ producerCode: text(20) }),
  subject: (input, context) => subjectByCode(input.producerCode, context),
  async run({ producerCode }, context) {
    const { db, today } = context;
    const found = await liveProducer(context, producerCode);
    if (!found.ok) return found;
    const producer = found.value;
    const { id, code, name, producerType, provinceCode } = producer;
    const ids = await findProducerIdsBehind(db, id);
    const supports = await supportOf(context, producer);
    const products = (await findProductsByProducer(db, id)).filter((one) => one.status === 'active');
    const policies = await policiesOf(db, provinceCode);
    const facts = (await claimFactsOf(db, [producer], products, today)).get(id);
    const claims =
      facts === undefined
        ? []
        : policies
            .filter((policy) => policyHolds(policy, today))
            .map((policy) => {
              const used = supports.filter((one) => one.cancelledOn === null && one.policyRef === policy.ref).length;
              return { policy, used, claim: judgeClaim(policy, { ...facts, used }, today) };
            })
            .toSorted(
              (a, b) =>
                Number(a.policy.own === null) - Number(b.policy.own === null) ||
                verdicts.indexOf(a.claim.verdict) - verdicts.indexOf(b.claim.verdict),
            );
    const subject = subjectOfProducer(producer);
    return ok<ProducerSupportView>({
      producer: { id, code, name, producerType },
      place: (await loadUnitLabels()).place(producer),
      supports: await namedSupport(context, supports),
      sum: sumOf(supports),
      requests: await listRequestsOfProducers(db, ids),
      ...{ claims, policies },
      products: products.map((one) => ({ id: one.id, code: one.code, name: one.name })),
      points: (await pointsKeptBy(db, provinceCode, ids)).map((one) => ({ id: one.id, name: one.name })),
      may: {
        record: mayOn(context, 'support/record-support', subject),
        ask: mayOn(context, 'support/ask-support', subject),
      },
    });
  },
});
