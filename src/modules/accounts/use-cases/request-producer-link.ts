// A person asks to speak for a producer; the commune where the producer is answers. Until then it gives nothing.

import { z } from 'zod';
import { type ProducerLink, producerLinkContent } from '#access/account.ts';
import { findHolders } from '#access/find-recipients.ts';
import { insertProducerLink, listProducerLinksOf } from '#access/store-links.ts';
import type { AccountId } from '#kernel/ids.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findLiveProducerByCode } from '#modules/producers/services.ts';
import { optionalText, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

const MOST_WAITING = 5;

export const requestProducerLink = defineUseCase({
  name: 'access/request-producer-link',
  kind: 'act',
  legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({ producerCode: text(40), message: optionalText(500).prefault(null) }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run({ producerCode, message }, context) {
    const accountId = context.actor.accountId as AccountId;
    const producer = await findLiveProducerByCode(context.db, producerCode);
    if (producer === null) {
      return refuse(invalidFields([{ path: 'producerCode', code: 'access/no-such-producer' }]));
    }
    const waiting = (await listProducerLinksOf(context.db, accountId)).filter((link) => link.status === 'requested');
    if (waiting.length >= MOST_WAITING) return refuse(problem('conflict', 'access/too-many-link-requests'));
    const link: ProducerLink = {
      id: context.newId<'producer-link'>(),
      version: 1,
      accountId,
      producerId: producer.id,
      status: 'requested',
      message,
      requestedAt: context.now,
      decidedBy: null,
      decidedAt: null,
      reason: null,
      endedBy: null,
      endedAt: null,
    };
    if (!(await insertProducerLink(context.db, link))) {
      return refuse(problem('conflict', 'access/link-asked-already'));
    }
    context.touch({ kind: 'producer-link', id: link.id, before: null, after: producerLinkContent(link) });
    await tell(context, {
      kind: 'producer-link-requested',
      to: await findHolders(context.db, ['commune-officer'], producer, context.today),
      words: { person: context.actor.displayName, producer: producer.name },
      path: `/quan-tri/lien-ket-chu-the/${link.id}`,
    });
    return ok({ linkId: link.id, producerName: producer.name });
  },
});
