// The sheets somebody keeps for oneself, the last saved first.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listKeptSheets as listOf } from '../store.ts';

export const listKeptSheets = defineUseCase({
  name: 'evaluation/list-kept-sheets',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const { accountId } = context.actor;
    return accountId === null ? refuse(notFound) : ok(await listOf(context.db, accountId));
  },
});
