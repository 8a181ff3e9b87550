// Where an arriving operation belongs: next on its device, ahead of a gap, late into one, or nowhere. What is next is done at once, what is
// ahead waits and is shown, what fits nowhere is kept and refused. Nobody's clock has a say.

import type { Operation } from './operation.ts';

/** How an operation stands. `held`: an earlier one of its device has not come. `quarantined`: an officer decides. */
export const operationStates = ['applied', 'held', 'quarantined', 'refused'] as const;
export type OperationState = (typeof operationStates)[number];

/** Days after which what waits behind a gap is let through by itself. */
export const HELD_DAYS = 7;

export const refusalReasons = [
  'field/id-used-otherwise',
  'field/sequence-taken',
  'field/signature-wrong',
  'field/chain-broken',
  'field/too-many-held',
  'field/visit-unknown',
  'field/not-in-team',
] as const;
export const quarantineReasons = [
  'field/device-revoked',
  'field/visit-closed',
  'field/visit-cancelled',
  'field/too-many-operations',
  'field/finished-without-reason',
  'field/decided-at-the-office',
  'field/no-such-answer',
] as const;
export type RefusalReason = (typeof refusalReasons)[number];
export type QuarantineReason = (typeof quarantineReasons)[number];

/** What is known around the place of an operation on its device. */
export interface Neighbours {
  /** Another operation of this device that has its sequence. */
  readonly taken: boolean;
  /** Hash of the one before, where it is there. */
  readonly before: string | null;
  /** What the one after names as `previous`, where it is there. */
  readonly after: string | null;
}

export type Place = 'next' | 'late' | 'ahead' | RefusalReason;

/**
 * The place of an operation on its device, of which everything up to `through` was reached. Both neighbours must fit the chain of hashes
 * where they are there.
 * @example placeOf(0, { sequence: 3, previous: 'ab' }, 'cd', { taken: false, before: null, after: null }) // 'ahead'
 */
export function placeOf(
  through: number,
  { sequence, previous }: Pick<Operation, 'sequence' | 'previous'>,
  hash: string,
  { taken, before, after }: Neighbours,
): Place {
  if (taken) return 'field/sequence-taken';
  if ((before !== null && previous !== before) || (after !== null && after !== hash)) return 'field/chain-broken';
  if (sequence <= through) return 'late';
  return sequence === through + 1 ? 'next' : 'ahead';
}

/**
 * How far a device is reached once everything up to `through` is: held ones that follow without a gap count.
 * @example reachedFrom(2, [3, 4, 6]) // 4
 */
export function reachedFrom(through: number, held: readonly number[]): number {
  const waiting = new Set(held);
  let reached = through;
  while (waiting.has(reached + 1)) reached += 1;
  return reached;
}

/** What decides whether an operation that is reached enters the record of its visit. */
export interface Circumstances {
  readonly revoked: boolean;
  readonly visit: 'open' | 'closed' | 'cancelled' | 'unknown';
  readonly inTeam: boolean;
  /** The visit has as many operations as one may have. */
  readonly full: boolean;
  /** Made after the visit was said to be over, without the reason that this takes. */
  readonly lateWithoutReason: boolean;
  /** A decision between two versions that did not come from an office. */
  readonly decides: boolean;
  /** An answer that its question does not take: beyond its range, no option of it. */
  readonly noAnswer: boolean;
}

/**
 * Whether a reached operation is applied, put before an officer, or refused. What a revoked device sends is looked at whatever time it
 * names: its clock proves nothing.
 * @example acceptanceOf({ revoked: false, visit: 'open', inTeam: true, full: false, lateWithoutReason: false, decides: false, noAnswer: false }).state // 'applied'
 */
export function acceptanceOf({ revoked, visit, inTeam, full, lateWithoutReason, decides, noAnswer }: Circumstances): {
  readonly state: OperationState;
  readonly reason: RefusalReason | QuarantineReason | null;
} {
  if (visit === 'unknown') return { state: 'refused', reason: 'field/visit-unknown' };
  if (!inTeam) return { state: 'refused', reason: 'field/not-in-team' };
  if (revoked) return { state: 'quarantined', reason: 'field/device-revoked' };
  if (visit === 'closed') return { state: 'quarantined', reason: 'field/visit-closed' };
  if (visit === 'cancelled') return { state: 'quarantined', reason: 'field/visit-cancelled' };
  if (full) return { state: 'quarantined', reason: 'field/too-many-operations' };
  if (decides) return { state: 'quarantined', reason: 'field/decided-at-the-office' };
  if (noAnswer) return { state: 'quarantined', reason: 'field/no-such-answer' };
  if (lateWithoutReason) return { state: 'quarantined', reason: 'field/finished-without-reason' };
  return { state: 'applied', reason: null };
}
