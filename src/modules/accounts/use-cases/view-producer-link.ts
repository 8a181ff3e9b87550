// One request to speak for a producer, as the office where the producer is reads it.

import { z } from 'zod';
import { findAccount, findAccounts } from '#access/store-accounts.ts';
import { findProducerLink } from '#access/store-links.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProducerById } from '#modules/producers/services.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import type { ProducerLinkLine } from './list-producer-links.ts';

/** The request with who answered it. */
export interface ProducerLinkView extends ProducerLinkLine {
  readonly decidedByName: string | null;
  /** The viewer's own request: somebody else answers it. */
  readonly isOwn: boolean;
}

export const viewProducerLink = defineUseCase({
  name: 'access/list-producer-links',
  kind: 'read',
  legalBasis: null,
  input: z.object({ linkId: id<'producer-link'>() }),
  async subject({ linkId }, context) {
    const link = await findProducerLink(context.db, linkId);
    const producer = link === undefined ? null : await findProducerById(context.db, link.producerId);
    if (producer === null) return refuse(notFound);
    return ok({ provinceCode: producer.provinceCode, communeCode: producer.communeCode });
  },
  async run({ linkId }, context) {
    const link = await findProducerLink(context.db, linkId);
    const producer = link === undefined ? null : await findProducerById(context.db, link.producerId);
    const person = link === undefined ? undefined : await findAccount(context.db, link.accountId);
    if (link === undefined || producer === null || person === undefined) return refuse(notFound);
    const [decider] = link.decidedBy === null ? [] : await findAccounts(context.db, [link.decidedBy]);
    const view: ProducerLinkView = {
      ...link,
      personName: person.displayName,
      login: person.login,
      producerName: producer.name,
      producerCode: producer.code,
      provinceCode: producer.provinceCode,
      communeCode: producer.communeCode,
      decidedByName: decider?.displayName ?? null,
      isOwn: person.id === context.actor.accountId,
    };
    return ok(view);
  },
});
