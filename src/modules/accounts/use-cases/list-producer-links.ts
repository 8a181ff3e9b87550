// Requests to speak for producers of the viewer's units, oldest first, and those that hold.

import { z } from 'zod';
import type { ProducerLink } from '#access/account.ts';
import { covers } from '#access/reach.ts';
import { findAccounts } from '#access/store-accounts.ts';
import { listProducerLinksInState } from '#access/store-links.ts';
import { ok } from '#kernel/result.ts';
import { findProducersByIds } from '#modules/producers/services.ts';
import { oneOf } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

const MOST = 2_000;

/** One request as the commune reads it. */
export interface ProducerLinkLine extends ProducerLink {
  readonly personName: string;
  readonly login: string;
  readonly producerName: string;
  readonly producerCode: string;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
}

export const listProducerLinks = defineUseCase({
  name: 'access/list-producer-links',
  kind: 'read',
  legalBasis: null,
  input: z.object({ status: oneOf(['requested', 'confirmed']) }),
  async run({ status }, context) {
    const links = await listProducerLinksInState(context.db, status, MOST);
    const producers = await findProducersByIds(
      context.db,
      links.map((link) => link.producerId),
    );
    const people = await findAccounts(
      context.db,
      links.map((link) => link.accountId),
    );
    const producerOf = new Map(producers.map((producer) => [producer.id, producer]));
    const personOf = new Map(people.map((person) => [person.id, person]));
    const lines = links.flatMap((link): readonly ProducerLinkLine[] => {
      const producer = producerOf.get(link.producerId);
      const person = personOf.get(link.accountId);
      if (producer === undefined || person === undefined || !covers(context.reach, producer)) return [];
      return [
        {
          ...link,
          personName: person.displayName,
          login: person.login,
          producerName: producer.name,
          producerCode: producer.code,
          provinceCode: producer.provinceCode,
          communeCode: producer.communeCode,
        },
      ];
    });
    return ok(lines);
  },
});
