// An operation as the server keeps it: what the device said, untouched, and how it stands here.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { OperationState, QuarantineReason, RefusalReason } from './inbox.ts';
import type { Operation } from './operation.ts';

export interface KeptOperation {
  readonly operation: Operation;
  readonly hash: string;
  readonly state: OperationState;
  /** Why it is quarantined or refused. */
  readonly reason: RefusalReason | QuarantineReason | null;
  /** It has its place on its device; false: kept beside the chain. */
  readonly inChain: boolean;
  readonly accountId: AccountId;
  readonly accountName: string;
  readonly arrivedAt: Instant;
  readonly decidedByName: string | null;
  readonly decidedBecause: string | null;
  readonly decidedAt: Instant | null;
}

/** What the ledger keeps of an operation: its hash covers all it says. */
export function operationContent({ operation, hash, state, reason }: KeptOperation): Readonly<Record<string, unknown>> {
  const { device, sequence, visitId, kind, field } = operation;
  return { device, sequence, visitId, kind, field, hash, state, reason };
}
