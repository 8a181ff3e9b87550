// That a piece was checked with who issued it (đã đối chiếu với nơi cấp): how, when, by whom, with what result. A check says
// something about the piece as it stood then.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { EvidencePieceId } from './evidence-piece.ts';

/** Looked up at the issuer's own page · asked by telephone · by letter · at the issuer's office. */
export const checkWays = ['website', 'phone', 'letter', 'in-person'] as const;
export type CheckWay = (typeof checkWays)[number];

/** The issuer says: it is ours and so it reads · it reads differently · we issued no such paper · nothing (yet). */
export const checkResults = ['confirmed', 'differs', 'not-issued', 'no-answer'] as const;
export type CheckResult = (typeof checkResults)[number];

export interface IssuerCheck {
  readonly id: Id<'evidence-check'>;
  readonly pieceId: EvidencePieceId;
  /** The version of the piece that was checked. */
  readonly pieceVersion: number;
  readonly way: CheckWay;
  readonly result: CheckResult;
  readonly checkedOn: LocalDate;
  readonly note: string | null;
  readonly checkedBy: AccountId;
  readonly madeAt: Instant;
}

/** How a piece stands towards its issuer; `before-change`: it was confirmed and has changed since. */
export type CheckStanding = CheckResult | 'unchecked' | 'before-change';

/**
 * How a piece stands towards its issuer, from its checks, the last first. An issuer that has not answered takes nothing away
 * from an earlier answer.
 * @example checkStanding([], 3) // 'unchecked'
 */
export function checkStanding(
  checks: readonly Pick<IssuerCheck, 'result' | 'pieceVersion'>[],
  version: number,
): CheckStanding {
  const answered = checks.find((check) => check.result !== 'no-answer');
  if (answered === undefined) return checks.length === 0 ? 'unchecked' : 'no-answer';
  return answered.result === 'confirmed' && answered.pieceVersion !== version ? 'before-change' : answered.result;
}
