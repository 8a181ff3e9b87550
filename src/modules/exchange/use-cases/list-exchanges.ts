// The newest imports and exports within the reader's reach.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { listExports, listImports, type RegisterExport, type RegisterImport } from '../store.ts';

const NEWEST = 30;

export interface ExchangeList {
  readonly imports: readonly RegisterImport[];
  readonly exports: readonly RegisterExport[];
}

export const listExchanges = defineUseCase({
  name: 'exchange/list-exchanges',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, context) {
    const list: ExchangeList = {
      imports: await listImports(context.db, context.reach, NEWEST),
      exports: await listExports(context.db, context.reach, NEWEST),
    };
    return ok(list);
  },
});
