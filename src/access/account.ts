// What an account is, a role it holds, a duty, and how each is written in the ledger. No secret is ever part of that.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { AssignmentKind, Role } from './roles.ts';

export type RoleGrantId = Id<'role-grant'>;
export type AssignmentId = Id<'assignment'>;
export type ProducerLinkId = Id<'producer-link'>;
export type OneTimeLinkId = Id<'one-time-link'>;
export type SessionId = Id<'sign-in-session'>;

/** `invited`: no password yet · `active` · `deactivated`: nothing opens it until it is taken up again. */
export const accountStatuses = ['invited', 'active', 'deactivated'] as const;
export type AccountStatus = (typeof accountStatuses)[number];

export interface Account {
  readonly id: AccountId;
  readonly version: number;
  /** As typed; `loginKey` is what it is found by. */
  readonly login: string;
  readonly loginKey: string;
  readonly displayName: string;
  readonly email: string | null;
  readonly status: AccountStatus;
  /** Why it was closed, or taken up again; `null` where nobody did either. */
  readonly statusReason: string | null;
  readonly passwordHash: string | null;
  readonly passwordChangedAt: Instant | null;
  readonly mustChangePassword: boolean;
  /** The unit that keeps the account, by the codes of the day `namedOn`. */
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  readonly namedOn: LocalDate;
  readonly selfRegistered: boolean;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export interface RoleGrant {
  readonly id: RoleGrantId;
  readonly accountId: AccountId;
  readonly role: Role;
  readonly provinceCode: string | null;
  readonly communeCode: string | null;
  /** The day whose codes these are. */
  readonly namedOn: LocalDate;
  /** As the unit was called that day. */
  readonly unitName: string;
  /** The body within the unit: Sở Công Thương, Văn phòng OCOP. */
  readonly office: string | null;
  readonly validFrom: LocalDate;
  /** The first day it no longer holds. */
  readonly validUntil: LocalDate | null;
  readonly grantedBy: AccountId | null;
  readonly grantedAt: Instant;
  readonly endedBy: AccountId | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

export interface DatedAssignment {
  readonly id: AssignmentId;
  readonly accountId: AccountId;
  readonly kind: AssignmentKind;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly provinceCode: string;
  /** The decision it comes from. */
  readonly document: string | null;
  readonly validFrom: LocalDate;
  readonly validUntil: LocalDate | null;
  readonly grantedBy: AccountId | null;
  readonly grantedAt: Instant;
  readonly endedBy: AccountId | null;
  readonly endedAt: Instant | null;
  readonly endReason: string | null;
}

/** `requested` waits for the commune · `confirmed` gives the right · `refused`, `ended` give nothing. */
export const producerLinkStatuses = ['requested', 'confirmed', 'refused', 'ended'] as const;
export type ProducerLinkStatus = (typeof producerLinkStatuses)[number];

export interface ProducerLink {
  readonly id: ProducerLinkId;
  readonly version: number;
  readonly accountId: AccountId;
  readonly producerId: ProducerId;
  readonly status: ProducerLinkStatus;
  readonly message: string | null;
  readonly requestedAt: Instant;
  readonly decidedBy: AccountId | null;
  readonly decidedAt: Instant | null;
  readonly reason: string | null;
  readonly endedBy: AccountId | null;
  readonly endedAt: Instant | null;
}

/** A way in that works once: from an invitation or a reset. */
export interface OneTimeLink {
  readonly id: OneTimeLinkId;
  readonly accountId: AccountId;
  readonly purpose: 'invitation' | 'reset';
  readonly delivery: 'mail' | 'slip';
  readonly batchId: string | null;
  readonly dropsSecondFactor: boolean;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly expiresAt: Instant;
  readonly usedAt: Instant | null;
  readonly revokedAt: Instant | null;
  readonly handedTo: string | null;
  readonly handedBy: AccountId | null;
  readonly handedOn: LocalDate | null;
  readonly handedAt: Instant | null;
}

/** Whether a dated right holds on a day: from its first day on, before its end. */
export function holdsOn(
  right: { readonly validFrom: LocalDate; readonly validUntil: LocalDate | null },
  on: LocalDate,
): boolean {
  return right.validFrom <= on && (right.validUntil === null || on < right.validUntil);
}

/** An account as the ledger keeps it. */
export function accountContent(account: Account): Readonly<Record<string, unknown>> {
  const { login, displayName, email, status, statusReason, mustChangePassword } = account;
  const { provinceCode, communeCode, namedOn } = account;
  return {
    login,
    displayName,
    email,
    status,
    ...(statusReason === null ? {} : { statusReason }),
    mustChangePassword,
    provinceCode,
    communeCode,
    namedOn,
  };
}

/** A role as the ledger keeps it. */
export function roleGrantContent(grant: RoleGrant): Readonly<Record<string, unknown>> {
  const { accountId, role, provinceCode, communeCode, namedOn, unitName, office, validFrom, validUntil, endReason } =
    grant;
  return { accountId, role, provinceCode, communeCode, namedOn, unitName, office, validFrom, validUntil, endReason };
}

/** A duty as the ledger keeps it. */
export function assignmentContent(assignment: DatedAssignment): Readonly<Record<string, unknown>> {
  const { accountId, kind, subjectKind, subjectId, provinceCode, document, validFrom, validUntil, endReason } =
    assignment;
  return { accountId, kind, subjectKind, subjectId, provinceCode, document, validFrom, validUntil, endReason };
}

/** A producer link as the ledger keeps it. */
export function producerLinkContent(link: ProducerLink): Readonly<Record<string, unknown>> {
  const { accountId, producerId, status, message, reason } = link;
  return { accountId, producerId, status, message, reason };
}

/** A one-time link as the ledger keeps it: never its secret. */
export function oneTimeLinkContent(link: OneTimeLink): Readonly<Record<string, unknown>> {
  const { accountId, purpose, delivery, dropsSecondFactor, expiresAt, usedAt, revokedAt, handedTo, handedOn } = link;
  return { accountId, purpose, delivery, dropsSecondFactor, expiresAt, usedAt, revokedAt, handedTo, handedOn };
}
