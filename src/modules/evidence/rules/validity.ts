// Whether a piece counts on a day, and through a stretch of days. Papers print their last valid day, so `expiresOn` counts.

import { addDays, addMonths, daysBetween, type LocalDate } from '#kernel/calendar.ts';
import type { EvidenceKind, EvidenceKindRule } from '#law/evidence-kinds.ts';
import { parameterOn } from '#law/parameters.ts';
import type { EvidencePiece } from './evidence-piece.ts';

/** How a piece stands on a day. `expiring` still counts. */
export const evidenceValidities = ['valid', 'expiring', 'not-yet', 'expired', 'withdrawn'] as const;
export type EvidenceValidity = (typeof evidenceValidities)[number];

type Term = Pick<EvidencePiece, 'issuedOn' | 'expiresOn' | 'withdrawnAt'>;

/**
 * How a piece stands on a day. The day of issue counts, and so does the last day (`expiresOn`). It is `expiring` from the day
 * on which so many days are left as `law/parameters/evidence-expiring-days.json` says (that day counts). Without a day of
 * issue it counts from ever, without a last day for ever.
 * @example validityOn({ issuedOn: null, expiresOn: date('2026-12-31'), withdrawnAt: null }, date('2026-12-31')) // 'expiring'
 */
export function validityOn(piece: Term, day: LocalDate): EvidenceValidity {
  if (piece.withdrawnAt !== null) return 'withdrawn';
  if (piece.issuedOn !== null && day < piece.issuedOn) return 'not-yet';
  if (piece.expiresOn === null) return 'valid';
  if (day > piece.expiresOn) return 'expired';
  const soon = parameterOn('evidence-expiring-days', day)?.value ?? 0;
  return daysBetween(day, piece.expiresOn) <= soon ? 'expiring' : 'valid';
}

/**
 * Whether a piece counts on every day from `from` through `through`; both days count, and so do the piece's own first and last
 * day. A withdrawn piece covers nothing.
 * @example coversPeriod({ issuedOn: date('2026-01-01'), expiresOn: date('2026-12-31'), withdrawnAt: null },
 *   date('2026-01-01'), date('2026-12-31')) // true
 */
export function coversPeriod(piece: Term, from: LocalDate, through: LocalDate): boolean {
  if (piece.withdrawnAt !== null) return false;
  if (piece.issuedOn !== null && from < piece.issuedOn) return false;
  return piece.expiresOn === null || through <= piece.expiresOn;
}

/**
 * The last day that a paper of a kind usually has by the rules of `day`, where the kind ends so many months after its issue
 * and the paper prints no end; `null` where nothing is usual. The day before the same day of the month counts as the last.
 * @law 15/2018/NĐ-CP (test reports: twelve months)
 * @example usualLastDay('test-report', date('2026-03-15'), date('2026-11-26')) // '2027-03-14'
 */
export function usualLastDay(kind: EvidenceKind, issuedOn: LocalDate, day: LocalDate): LocalDate | null {
  const rule = kindRulesOn(day).find((one) => one.kind === kind);
  const months = rule?.ends === 'after-months' ? rule.months : null;
  return months == null ? null : addDays(addMonths(issuedOn, months), -1);
}

/** The kinds in the order of the form, as the law of a day has them; empty where no list was read for that day. */
export function kindRulesOn(day: LocalDate): readonly EvidenceKindRule[] {
  return parameterOn('evidence-kinds', day)?.value ?? [];
}
