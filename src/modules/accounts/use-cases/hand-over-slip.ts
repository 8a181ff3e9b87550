// Records that a slip was handed over in person: to whom, on which day, by whom.

import { z } from 'zod';
import { oneTimeLinkContent } from '#access/account.ts';
import { findLink, markHandedOver } from '#access/store-links.ts';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { date, id, text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { managedSubjects } from '../manageable-account.ts';
import { changedMeanwhile, linkNotUsable } from '../problems.ts';

export const handOverSlip = defineUseCase({
  name: 'access/hand-over-slip',
  kind: 'act',
  legalBasis: null,
  input: z.object({ linkId: id<'one-time-link'>(), handedTo: text(120), handedOn: date }),
  async subject({ linkId }, context) {
    const link = await findLink(context.db, linkId);
    return link === undefined ? refuse(linkNotUsable) : await managedSubjects(link.accountId, context);
  },
  async run({ linkId, handedTo, handedOn }, context) {
    const link = await findLink(context.db, linkId);
    if (link === undefined || link.delivery !== 'slip') return refuse(linkNotUsable);
    if (handedOn > context.today) return refuse(invalidFields([{ path: 'handedOn', code: 'access/day-ahead' }]));
    const after = await markHandedOver(context.db, linkId, {
      to: handedTo,
      by: context.actor.accountId,
      on: handedOn,
      at: context.now,
    });
    if (after === undefined) return refuse(changedMeanwhile);
    context.touch(
      { kind: 'one-time-link', id: linkId, before: oneTimeLinkContent(link), after: oneTimeLinkContent(after) },
      { kind: 'account', id: link.accountId, before: null, after: { slipHandedTo: handedTo, handedOn } },
    );
    return ok({ accountId: link.accountId });
  },
});
