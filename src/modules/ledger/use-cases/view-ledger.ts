// Reads the ledger: the newest acts within the reader's reach by name, the head, and the signed heads of the last days.

import { z } from 'zod';
import { ok } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type NamedRecord, nameRecords } from '../named-records.ts';
import { actOf, type LedgerAct } from '../rules/act.ts';
import { findHead, listDayHeads, listNewestEntries, listTouchedKinds } from '../store.ts';

const PAGE = 50;

/** Records of one kind that an act touched, the first of them by name where the reader may open them. */
export interface ActRecords {
  readonly kind: string;
  readonly count: number;
  readonly removed: boolean;
  readonly named: readonly NamedRecord[];
}

/** One act with the names that the reader may see. */
export interface NamedAct extends Omit<LedgerAct, 'rights'> {
  /** `null`: no account, or one that the reader may not see. */
  readonly actorName: string | null;
  readonly rights: readonly { readonly role: string; readonly units: readonly string[] }[];
  readonly touched: readonly ActRecords[];
}

export interface LedgerView {
  readonly acts: readonly NamedAct[];
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
    const touched = await listTouchedKinds(
      context.db,
      rows.map((row) => row.seq),
    );
    const acts = rows.map((row) => actOf(row));
    const actorIds = acts.flatMap((act) => act.actorId ?? []);
    const names = await nameRecords(actorIds, touched, context);
    const labels = await loadUnitLabels();
    const unitName = (code: string): string => (code.length === 2 ? labels.province(code) : labels.commune(code));
    const last = rows.at(-1);
    const dayHeads = await listDayHeads(context.db, 7);
    return ok<LedgerView>({
      acts: acts.map((act) => ({
        ...act,
        actorName: act.actorId === null ? null : (names.accounts.get(act.actorId) ?? null),
        rights: act.rights.map(({ role, unitCodes }) => ({ role, units: unitCodes.map(unitName) })),
        touched: touched
          .filter((one) => one.seq === act.seq)
          .map(({ kind, count, removed, ids }) => ({
            kind,
            count,
            removed,
            named: ids.flatMap((id) => names.records.get(id) ?? []),
          })),
      })),
      head: await findHead(context.db),
      dayHeads: dayHeads.map((h) => ({ day: h.day, seq: h.seq, hash: h.hash, keyId: h.key_id })),
      before: rows.length === PAGE && last !== undefined && last.seq > 1 ? last.seq : null,
    });
  },
});
