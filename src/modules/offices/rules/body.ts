// A body of a province (department, agency, association) for the time it stood, and the accounts that belong to it for a time.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { BodyKind } from '#law/responsibilities.ts';
import type { BodyId } from './office.ts';

export type BodyMemberId = Id<'body-member'>;

export interface Body {
  readonly id: BodyId;
  readonly version: number;
  readonly provinceCode: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** Other ways in which letters write it. */
  readonly alsoNamed: readonly string[];
  readonly validFrom: LocalDate;
  /** The first day on which it is no more; `null`: it stands. */
  readonly validUntil: LocalDate | null;
  /** The decision that set it up, and the one that ended it. */
  readonly basis: string | null;
  readonly endBasis: string | null;
  /** What took its place; more than one: a person chooses who takes what is open. */
  readonly successorIds: readonly BodyId[];
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** An account that belongs to a body from a day on. */
export interface BodyMember {
  readonly id: BodyMemberId;
  readonly bodyId: BodyId;
  readonly provinceCode: string;
  readonly accountId: AccountId;
  readonly personName: string;
  readonly validFrom: LocalDate;
  /** The first day on which it belongs no more. */
  readonly validUntil: LocalDate | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/** Whether a dated row holds on a day: from its first day on, before its end. */
export function standsOn(
  row: { readonly validFrom: LocalDate; readonly validUntil: LocalDate | null },
  day: LocalDate,
): boolean {
  return row.validFrom <= day && (row.validUntil === null || day < row.validUntil);
}

/** A body as the ledger keeps it. */
export function bodyContent({ name, kind, alsoNamed, validFrom, validUntil, basis, endBasis, successorIds }: Body) {
  return { name, kind, alsoNamed, validFrom, validUntil, basis, endBasis, successorIds };
}

/** A membership as the ledger keeps it; whose it is, its account says. */
export function memberContent({ bodyId, accountId, validFrom, validUntil }: BodyMember) {
  return { bodyId, accountId, validFrom, validUntil };
}
