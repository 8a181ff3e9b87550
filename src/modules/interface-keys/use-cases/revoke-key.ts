// Revokes a key: from this moment on it opens nothing. Its owner may, and everybody of the office it belongs to.

import { z } from 'zod';
import { type InterfaceKeyId, keyContent } from '#access/interface-key.ts';
import { findKeyById, revokeKeyRow } from '#access/store-interface-keys.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { id } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';

export const revokeKey = defineUseCase({
  name: 'interface-keys/revoke-key',
  kind: 'act',
  legalBasis: null,
  input: z.object({ keyId: id<'interface-key'>() }),
  async subject({ keyId }, context) {
    const key = await findKeyById(context.db, keyId as InterfaceKeyId);
    if (key === null) return refuse(notFound);
    const { provinceCode, communeCode, accountId } = key;
    return ok({ provinceCode, communeCode, accountId });
  },
  async run({ keyId }, context) {
    const before = await findKeyById(context.db, keyId as InterfaceKeyId);
    if (before === null) return refuse(notFound);
    const { accountId } = context.actor;
    if (!(await revokeKeyRow(context.db, before.id, accountId, context.now))) {
      return refuse(problem('conflict', 'interface-keys/revoked-already'));
    }
    const after = { ...before, revokedAt: context.now, revokedBy: accountId };
    context.touch({ kind: 'interface-key', id: before.id, before: keyContent(before), after: keyContent(after) });
    return ok({ keyId: before.id });
  },
});
