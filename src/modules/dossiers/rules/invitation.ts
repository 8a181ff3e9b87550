// Whom a producer lets into one dossier: who may only read it and who may write in it, from when to when. A helper never sends,
// never gives the producer's word and never lets others in; what somebody typed as helper is not forgotten when the
// invitation ends.

import { type Instant, instantAfterDays, millisecondsOf } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from './dossier.ts';

export type InvitationId = Id<'dossier-invitation'>;

export const invitationAccesses = ['view', 'edit'] as const;
export type InvitationAccess = (typeof invitationAccesses)[number];

/** By the sign-in name of an account, or by a link that works once. */
export const invitationWays = ['login', 'link'] as const;
export type InvitationWay = (typeof invitationWays)[number];

export interface Invitation {
  readonly id: InvitationId;
  readonly dossierId: DossierId;
  readonly version: number;
  readonly access: InvitationAccess;
  /** What the producer calls the helper: "kế toán hợp tác xã". */
  readonly forWhom: string;
  readonly way: InvitationWay;
  /** As it was typed; that it stands here says nothing about whether such an account exists. */
  readonly login: string | null;
  /** Who may accept, or who did; `null`: nobody yet. */
  readonly accountId: AccountId | null;
  readonly invitedBy: AccountId | null;
  readonly invitedAt: Instant;
  /** From then on it cannot be accepted any more; what was accepted holds until it is ended. */
  readonly expiresAt: Instant;
  readonly acceptedAt: Instant | null;
  readonly endedAt: Instant | null;
  readonly endedBy: AccountId | null;
}

export const invitationStates = ['waiting', 'accepted', 'expired', 'ended'] as const;
export type InvitationState = (typeof invitationStates)[number];

/** Days in which an invitation can be accepted. */
export const invitationDays = 14;

/** So many people at most are invited into one dossier at a time. */
export const mostInvited = 10;

/** When an invitation of a moment stops to be acceptable. */
export function invitationEnd(invitedAt: Instant): Instant {
  return instantAfterDays(invitedAt, invitationDays);
}

/**
 * How an invitation stands at a moment. The moment of its end is too late.
 * @example invitationState({ ...accepted, endedAt: then }, now) // 'ended', whatever was accepted before
 */
export function invitationState(
  invitation: Pick<Invitation, 'acceptedAt' | 'endedAt' | 'expiresAt'>,
  now: Instant,
): InvitationState {
  if (invitation.endedAt !== null) return 'ended';
  if (invitation.acceptedAt !== null) return 'accepted';
  return millisecondsOf(now) < millisecondsOf(invitation.expiresAt) ? 'waiting' : 'expired';
}

/**
 * Whether an access is enough for what is wanted: who may write may also read.
 * @example isEnough('view', 'edit') // false
 */
export function isEnough(held: InvitationAccess | null, wanted: InvitationAccess): boolean {
  return held === 'edit' || (held === 'view' && wanted === 'view');
}

/** What the ledger keeps of an invitation: whom it names by telephone or address stays out. */
export function invitationContent(invitation: Invitation): Readonly<Record<string, unknown>> {
  const { login, forWhom, ...content } = invitation;
  return content;
}
