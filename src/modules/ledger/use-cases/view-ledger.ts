// Reads the ledger: the newest acts within the reader's reach, the head, and the signed heads of the last days.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { actOf, type LedgerAct } from '../rules/act.ts';
import { findHead, listDayHeads, listNewestEntries } from '../store.ts';

const PAGE = 50;

export interface LedgerView {
  readonly acts: readonly LedgerAct[];
  readonly head: { readonly seq: number; readonly hash: string };
  readonly dayHeads: readonly {
    readonly day: string;
    readonly seq: number;
    readonly hash: string;
    readonly keyId: string;
  }[];
  /** Where the next page begins; null at the end. */
  readonly before: number | null;
}

export const viewLedger = defineUseCase({
  name: 'ledger/view-ledger',
  kind: 'read',
  legalBasis: null,
  input: z.object({ before: optionalWhole(1, Number.MAX_SAFE_INTEGER) }),
  async run(input, context) {
    const rows = await listNewestEntries(context.db, context.reach, input.before, PAGE);
    const last = rows.at(-1);
    const dayHeads = await listDayHeads(context.db, 7);
    return ok<LedgerView>({
      acts: rows.map((row) => actOf(row)),
      head: await findHead(context.db),
      dayHeads: dayHeads.map((h) => ({ day: h.day, seq: h.seq, hash: h.hash, keyId: h.key_id })),
      before: rows.length === PAGE && last !== undefined && last.seq > 1 ? last.seq : null,
    });
  },
});
