// Somebody no longer speaks for a producer: said by the person, or by the office where the producer is.

import { z } from 'zod';
import { producerLinkContent } from '#access/account.ts';
import { covers } from '#access/reach.ts';
import { findProducerLink, moveProducerLink } from '#access/store-links.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProducerById } from '#modules/producers/services.ts';
import { id, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile } from '../problems.ts';

export const endProducerLink = defineUseCase({
  name: 'access/end-producer-link',
  kind: 'act',
  legalBasis: null,
  input: z.object({ linkId: id<'producer-link'>(), version, reason: optionalText(500).prefault(null) }),
  async subject({ linkId }, context) {
    const link = await findProducerLink(context.db, linkId);
    if (link === undefined) return refuse(notFound);
    const own = { provinceCode: null, communeCode: null, accountId: link.accountId };
    if (covers(context.reach, own)) return ok(own);
    const producer = await findProducerById(context.db, link.producerId);
    if (producer === null) return refuse(notFound);
    return ok({ provinceCode: producer.provinceCode, communeCode: producer.communeCode });
  },
  async run({ linkId, version: seen, reason }, context) {
    const link = await findProducerLink(context.db, linkId);
    if (link === undefined) return refuse(notFound);
    if (link.accountId !== context.actor.accountId && reason === null) {
      return refuse(invalidFields([{ path: 'reason', code: 'required' }]));
    }
    if (link.version !== seen || (link.status !== 'requested' && link.status !== 'confirmed')) {
      return refuse(changedMeanwhile);
    }
    const after = await moveProducerLink(context.db, link, {
      status: 'ended',
      decidedBy: link.decidedBy,
      decidedAt: link.decidedAt,
      reason: reason ?? link.reason,
      endedBy: context.actor.accountId,
      endedAt: context.now,
    });
    if (after === undefined) return refuse(changedMeanwhile);
    context.touch({
      kind: 'producer-link',
      id: linkId,
      before: producerLinkContent(link),
      after: producerLinkContent(after),
    });
    return ok({});
  },
});
