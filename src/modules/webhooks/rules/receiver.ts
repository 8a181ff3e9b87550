// Who is told of changes: an address, the kinds of records, how far it was told. House rules, no law.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { ChangeCursor, SubjectKind } from '#modules/catalogue/index.ts';

export type ReceiverId = Id<'webhook-receiver'>;

export type ReceiverState = 'on' | 'paused' | 'ended';

/** By a person; the receiver answered 410; nothing arrived for days; the secret was sealed by another installation. */
export type PausedFor = 'by-hand' | 'gone' | 'silent' | 'secret-lost';

export interface Receiver {
  readonly id: ReceiverId;
  readonly version: number;
  readonly name: string;
  readonly address: string;
  /** Kinds of records it is told of; empty: all. */
  readonly kinds: readonly SubjectKind[];
  readonly state: ReceiverState;
  readonly pausedFor: PausedFor | null;
  readonly sealedSecret: string;
  readonly secretAt: Instant;
  /** The secret before, which signs beside the new one until `beforeUntil`. */
  readonly sealedBefore: string | null;
  readonly beforeUntil: Instant | null;
  readonly after: ChangeCursor;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  /** When those who keep it were last told that it fails. */
  readonly toldAt: Instant | null;
}

/** Receivers that are not ended. */
export const mostReceivers = 20;
/** Messages of one receiver that wait; nothing more is gathered beyond. */
export const mostWaiting = 1_000;
/** Hours during which the old secret still signs. */
export const bothSecretsHours = 24;
/** Hours between two notices that messages of one receiver were given up. */
export const hoursBetweenNotices = 24;

/**
 * Whether a receiver is told of a kind of record.
 * @example hears({ kinds: [] }, 'product') // true
 * @example hears({ kinds: ['recognition'] }, 'product') // false
 */
export const hears = ({ kinds }: Pick<Receiver, 'kinds'>, kind: SubjectKind): boolean =>
  kinds.length === 0 || kinds.includes(kind);

/** How a secret looks: `whsec_` and 32 bytes in base64. */
export const secretShape = /^whsec_[A-Za-z0-9+/]{43}=$/;

/** What the ledger says of a receiver; nothing of its secret but when it was drawn. */
export function receiverContent({
  name,
  address,
  kinds,
  state,
  pausedFor,
  secretAt,
  madeBy,
  madeAt,
  toldAt,
}: Receiver) {
  return { name, address, kinds, state, pausedFor, secretAt, madeBy, madeAt, toldAt };
}
