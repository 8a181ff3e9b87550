// The commune says whether a person speaks for a producer. A refusal gives its reason; a confirmation gives the right from the
// next request on.

import { z } from 'zod';
import { accountContent, producerLinkContent } from '#access/account.ts';
import { findAccount, updateAccount } from '#access/store-accounts.ts';
import { findProducerLink, moveProducerLink } from '#access/store-links.ts';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { tell } from '#modules/notifications/services.ts';
import { findProducerById } from '#modules/producers/services.ts';
import { id, oneOf, optionalText, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { changedMeanwhile, ownAccount } from '../problems.ts';

export const decideProducerLink = defineUseCase({
  name: 'access/decide-producer-link',
  kind: 'act',
  legalBasis: 'Quyết định 26/2026/QĐ-TTg, Điều 7 khoản 1',
  input: z.object({
    linkId: id<'producer-link'>(),
    version,
    decision: oneOf(['confirmed', 'refused']),
    reason: optionalText(500).prefault(null),
  }),
  async subject({ linkId }, context) {
    const link = await findProducerLink(context.db, linkId);
    const producer = link === undefined ? null : await findProducerById(context.db, link.producerId);
    if (producer === null) return refuse(notFound);
    return ok({ provinceCode: producer.provinceCode, communeCode: producer.communeCode });
  },
  async run({ linkId, version: seen, decision, reason }, context) {
    const link = await findProducerLink(context.db, linkId);
    const producer = link === undefined ? null : await findProducerById(context.db, link.producerId);
    const account = link === undefined ? undefined : await findAccount(context.db, link.accountId);
    if (link === undefined || producer === null || account === undefined) return refuse(notFound);
    if (account.id === context.actor.accountId) return refuse(ownAccount);
    if (decision === 'refused' && reason === null) {
      return refuse(invalidFields([{ path: 'reason', code: 'required' }]));
    }
    if (decision === 'confirmed' && account.status === 'deactivated') {
      return refuse(problem('conflict', 'access/account-not-active'));
    }
    if (link.status !== 'requested' || link.version !== seen) return refuse(changedMeanwhile);
    const after = await moveProducerLink(context.db, link, {
      status: decision,
      decidedBy: context.actor.accountId,
      decidedAt: context.now,
      reason,
      endedBy: null,
      endedAt: null,
    });
    if (after === undefined) return refuse(changedMeanwhile);
    context.touch({
      kind: 'producer-link',
      id: linkId,
      before: producerLinkContent(link),
      after: producerLinkContent(after),
    });
    // The commune that confirms somebody looks after their account from now on.
    if (decision === 'confirmed' && account.provinceCode === null) {
      const { provinceCode, communeCode } = producer;
      const kept = await updateAccount(
        context.db,
        account,
        { provinceCode, communeCode, namedOn: context.today },
        context.now,
      );
      if (kept === undefined) return refuse(changedMeanwhile);
      context.touch({ kind: 'account', id: account.id, before: accountContent(account), after: accountContent(kept) });
    }
    const { name, code } = producer;
    await tell(
      context,
      decision === 'confirmed'
        ? { kind: 'producer-link-confirmed', to: [account.id], words: { producer: name }, path: `/chu-the/${code}` }
        : {
            kind: 'producer-link-refused',
            to: [account.id],
            words: { producer: name, reason: reason ?? '' },
            path: '/tai-khoan/chu-the',
          },
    );
    return ok({ status: decision });
  },
});
