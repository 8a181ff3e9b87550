// Who runs the machine confirms the name that printed codes lead to: a code on ten thousand labels cannot be moved to another.

import { z } from 'zod';
import { invalidFields } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text, tick } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { publishJob } from '../issue.ts';
import { isPermanentOrigin } from '../rules/permanent-origin.ts';
import { insertHost } from '../store-certificates.ts';

export const confirmHost = defineUseCase({
  name: 'certificates/confirm-host',
  kind: 'act',
  legalBasis: null,
  input: z.object({ origin: text(200), reason: text(500), permanent: tick }),
  async run({ origin, reason, permanent }, context) {
    const plain = origin.replace(/\/$/, '').toLowerCase();
    if (!isPermanentOrigin(plain)) return refuse(invalidFields([{ path: 'origin', code: 'certificates/host-unfit' }]));
    if (!permanent) return refuse(invalidFields([{ path: 'permanent', code: 'certificates/host-not-ticked' }]));
    const host = {
      id: context.newId<'certificate-host'>(),
      origin: plain,
      reason,
      confirmedBy: context.actor.accountId,
      confirmedAt: context.now,
    };
    await insertHost(context.db, host);
    context.touch({ kind: 'certificate-host', id: host.id, before: null, after: { origin: plain, reason } });
    context.job(publishJob);
    return ok({ origin: plain });
  },
});
