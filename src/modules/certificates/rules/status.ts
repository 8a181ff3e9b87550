// The state of a recognition on any day, in the words that people see. Computed from dates, never stored.

import type { LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import { isReEvaluatedOn } from './re-evaluation.ts';
import { hasDecision, type Recognition } from './recognition.ts';
import { daysLeft, endsBeyondTheTerm } from './validity.ts';

/**
 * Còn hiệu lực · Chưa rõ thời hạn (a stated end after the law's term that nobody confirmed) · Sắp hết hạn · Kéo dài đến … · Hết hạn · Tạm đình chỉ · Đã thu hồi · Đã thay thế · Chưa có quyết định.
 * Instead of Hết hạn while one of them is open: đang đánh giá lại, đang đề nghị kéo dài. `ranked-only`: one or two stars,
 * which carry no decision and no certificate. `not-yet`: asked for a day before the issue.
 */
export const recognitionStatuses = [
  'in-force',
  'unclear-term',
  'expiring',
  'extended',
  'expired',
  'suspended',
  'withdrawn',
  'superseded',
  'no-decision',
  're-evaluating',
  'extension-proposed',
  'ranked-only',
  'not-yet',
] as const;
export type RecognitionStatus = (typeof recognitionStatuses)[number];

/** States in which the product may be called an OCOP product of its stars on that day. */
const VALID: readonly RecognitionStatus[] = ['in-force', 'expiring', 'extended'];

/** What the state is computed from. */
export type StatusFacts = Pick<
  Recognition,
  | 'stars'
  | 'decisionNumber'
  | 'issuedOn'
  | 'expiresOn'
  | 'extendedUntil'
  | 'suspendedFrom'
  | 'suspendedUntil'
  | 'suspensionOrder'
  | 'withdrawnOn'
  | 'supersededOn'
  | 'reEvaluationFiledOn'
  | 'reEvaluationClosedOn'
> & {
  /** An extension that waits; absent like `null`: none does. */
  readonly extensionProposedOn?: Recognition['extensionProposedOn'];
  readonly extensionProposalEndedOn?: Recognition['extensionProposalEndedOn'];
  /** Why an end after the law's term is right; absent like `null`: nobody confirmed it. */
  readonly termReason?: Recognition['termReason'];
  /** The same where the reason itself is not told. */
  readonly termConfirmed?: boolean;
};

/** What is open about a recognition beside its own record. */
export interface OpenMatters {
  /** The day an extension, still undecided, was proposed. */
  readonly extensionProposedOn: LocalDate | null;
}

export const nothingOpen: OpenMatters = { extensionProposedOn: null };

/** The state with the day until which it lasts, where one is known. */
export interface StatusOnDay {
  readonly status: RecognitionStatus;
  /** Last day of the validity or extension that the state speaks of. */
  readonly until: LocalDate | null;
  /** Whole days left until then; negative when past, `null` where no day is known. */
  readonly daysLeft: number | null;
}

/**
 * The state of a recognition on a day. Ends come first (withdrawn, superseded), then an ordered suspension, then the
 * dates; the last valid day and the last day of an extension still count, and 180 days left or fewer is "sắp hết hạn".
 * A star without number and day of a decision is never valid. Without a stated end the term of 36 months holds.
 * @law 26/2026/QĐ-TTg, Arts 4.1a, 4.3, 8, 12.1, 12.3
 * @example statusOn(issued15Jan2024, date('2027-01-15')).status // 'expiring': the last day still counts
 */
export function statusOn(facts: StatusFacts, day: LocalDate, open: OpenMatters = nothingOpen): StatusOnDay {
  const plain = (status: RecognitionStatus): StatusOnDay => ({ status, until: null, daysLeft: null });
  if (facts.stars < lowestCertified(day)) return plain('ranked-only');
  const { issuedOn } = facts;
  if (!hasDecision(facts) || issuedOn === null) return plain('no-decision');
  if (day < issuedOn) return plain('not-yet');
  const end = facts.expiresOn;
  const timed = (status: RecognitionStatus, until: LocalDate | null): StatusOnDay => ({
    status,
    until,
    daysLeft: until === null ? null : daysLeft(until, day),
  });
  if (facts.withdrawnOn !== null && facts.withdrawnOn <= day) return timed('withdrawn', end);
  if (facts.supersededOn !== null && facts.supersededOn <= day) return timed('superseded', end);
  if (isSuspendedOn(facts, day)) return timed('suspended', end);
  if (end === null) return timed('in-force', null);
  if (day <= end) {
    if (isTermInDoubt(facts)) return timed('unclear-term', null);
    const soon = parameterOn('expiring-soon-days', day)?.value ?? 0;
    return timed(daysLeft(end, day) <= soon ? 'expiring' : 'in-force', end);
  }
  if (facts.extendedUntil !== null && day <= facts.extendedUntil) return timed('extended', facts.extendedUntil);
  if (isReEvaluatedOn(facts, day)) return timed('re-evaluating', end);
  if (facts.extendedUntil === null && isExtensionProposedOn(facts, open, day)) return timed('extension-proposed', end);
  return timed('expired', facts.extendedUntil ?? end);
}

/**
 * Whether the end that a decision is said to state lies after the law's term and nobody has confirmed it.
 * @example isTermInDoubt({ issuedOn: date('2026-10-01'), expiresOn: date('2092-10-01'), termReason: null }) // true
 */
export function isTermInDoubt(
  facts: Pick<StatusFacts, 'issuedOn' | 'expiresOn' | 'termReason' | 'termConfirmed'>,
): boolean {
  const { issuedOn, expiresOn, termReason = null, termConfirmed = false } = facts;
  if (issuedOn === null || expiresOn === null || termReason !== null || termConfirmed) return false;
  return endsBeyondTheTerm(issuedOn, expiresOn);
}

function isExtensionProposedOn(facts: StatusFacts, open: OpenMatters, day: LocalDate): boolean {
  if (open.extensionProposedOn !== null && open.extensionProposedOn <= day) return true;
  const { extensionProposedOn: from = null, extensionProposalEndedOn: until = null } = facts;
  return from !== null && from <= day && (until === null || day < until);
}

function lowestCertified(day: LocalDate): number {
  return parameterOn('lowest-certified-stars', day)?.value ?? 3;
}

function isSuspendedOn(facts: StatusFacts, day: LocalDate): boolean {
  const { suspendedFrom, suspendedUntil, suspensionOrder } = facts;
  if (suspensionOrder === null || suspendedFrom === null || day < suspendedFrom) return false;
  return suspendedUntil === null || day <= suspendedUntil;
}

/**
 * Whether the product may carry the stars in this state. A state of waiting (re-evaluating, extension proposed) is not
 * validity: only a confirmed extension is.
 * @law 26/2026/QĐ-TTg, Art. 12.3
 * @example isValid('extension-proposed') // false
 */
export function isValid(status: RecognitionStatus): boolean {
  return VALID.includes(status);
}
