// Adds a passkey to one's own account, where the browser's answer to our question holds.

import { z } from 'zod';
import type { SessionId } from '#access/account.ts';
import { type Ceremony, readNewPasskey } from '#access/passkeys.ts';
import { insertPasskey, listPasskeys } from '#access/store-factors.ts';
import { strengthenSession } from '#access/store-sessions.ts';
import { millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';

const MOST_KEYS = 10;

export const addPasskey = defineUseCase({
  name: 'access/add-passkey',
  kind: 'act',
  legalBasis: null,
  input: z.object({
    name: text(60),
    response: z.string().min(1).max(20_000),
    ceremony: z.custom<Omit<Ceremony, 'secret' | 'nowMs'>>((value) => value !== null && typeof value === 'object'),
    sessionId: z.string().uuid(),
    tokenHash: z.string().length(64),
    formKey: z.string().min(20),
  }),
  subject: async (_input, context) => ok({ provinceCode: null, communeCode: null, accountId: context.actor.accountId }),
  async run(input, context) {
    const accountId = context.actor.accountId as AccountId;
    const held = await listPasskeys(context.db, accountId);
    if (held.length >= MOST_KEYS) return refuse(problem('conflict', 'access/too-many-passkeys', { most: MOST_KEYS }));
    const ceremony = { ...input.ceremony, secret: context.ports.formSecret, nowMs: millisecondsOf(context.now) };
    const key = await readNewPasskey(ceremony, input.response);
    if (!key.ok) return key;
    const id = context.newId<'passkey'>();
    const added = await insertPasskey(context.db, {
      id,
      accountId,
      ...key.value,
      name: input.name,
      madeAt: context.now,
    });
    if (!added) return refuse(problem('conflict', 'access/passkey-known'));
    await strengthenSession(context.db, accountId, input.sessionId as SessionId, {
      tokenHash: input.tokenHash,
      formKey: input.formKey,
      secondFactorAt: context.now,
    });
    context.touch({ kind: 'passkey', id, before: null, after: { accountId, name: input.name } });
    return ok({});
  },
});
