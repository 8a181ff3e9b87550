// A new key signs from now on; the public half of the old one stays, so that every printed code is checked as before.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { publishJob } from '../issue.ts';
import { changeKey as change } from '../keys.ts';

export const changeKey = defineUseCase({
  name: 'certificates/change-key',
  kind: 'act',
  legalBasis: null,
  input: z.object({ reason: text(500) }),
  async run({ reason }, context) {
    const keys = await change(context);
    const current = keys.at(-1);
    if (current === undefined) throw new Error('no key after a change of keys');
    const { keyNumber, x, y } = current;
    const id = context.newId<'certificate-key'>();
    context.touch({ kind: 'certificate-key', id, before: null, after: { keyNumber, x, y, reason } });
    context.job(publishJob);
    return ok({ keyNumber });
  },
});
