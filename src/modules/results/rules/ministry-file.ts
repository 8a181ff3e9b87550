// A product of 90 points and more at the ministry: when its file was sent, and what the ministry answered
// (26/2026/QĐ-TTg, Art. 6.3, 7.3e, 7.4g).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { SessionId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { MinistryAnswer } from './result-line.ts';

export interface MinistryFileRecord {
  readonly id: Id<'ministry-file'>;
  readonly version: number;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly provinceCode: string;
  readonly sentOn: LocalDate;
  readonly samples: number;
  /** Papers of further checks and tests of the province. */
  readonly extraChecks: number;
  readonly sentBy: AccountId | null;
  readonly sentAt: Instant;
  readonly answeredOn: LocalDate | null;
  readonly outcome: 'five-stars' | 'below-ninety' | null;
  readonly answerNumber: string | null;
  /** The mean of the ministry's council, in hundredths of a point as printed. */
  readonly answerPoints: number | null;
  readonly answerStars: number | null;
  /** Below 90: the province takes the ministry council's level, or evaluates itself. */
  readonly way: 'recognise' | 'evaluate' | null;
  readonly answerReason: string | null;
  readonly answerFile: KeptFile | null;
  readonly answerBy: AccountId | null;
  readonly answerAt: Instant | null;
}

/** The answer as the rules on stars read it. */
export function answerOf(file: MinistryFileRecord | null): MinistryAnswer | null {
  if (file === null || file.outcome === null) return null;
  return { outcome: file.outcome, stars: file.answerStars, way: file.way };
}

/**
 * Why an answer cannot be; `null`: it can. Exactly 90 is not below 90. The province may take over three or four stars, never five.
 * @law 26/2026/QĐ-TTg, Điều 7 khoản 4 điểm g
 * @example answerFault({ outcome: 'below-ninety', points: 9_000, stars: 4, way: 'recognise' }) // 'results/ninety-is-not-below'
 */
export function answerFault(answer: {
  readonly outcome: 'five-stars' | 'below-ninety';
  readonly points: number | null;
  readonly stars: number | null;
  readonly way: 'recognise' | 'evaluate' | null;
}): { readonly path: string; readonly code: `results/${string}` } | null {
  const { outcome, points, stars, way } = answer;
  if (points === null) return { path: 'points', code: 'results/answer-points-missing' };
  if (outcome === 'five-stars') {
    return points < 9_000 ? { path: 'points', code: 'results/five-stars-below-ninety' } : null;
  }
  if (points >= 9_000) return { path: 'points', code: 'results/ninety-is-not-below' };
  if (way === null) return { path: 'way', code: 'results/way-missing' };
  if (way === 'evaluate') return null;
  const band = points >= 7_000 ? 4 : points >= 5_000 ? 3 : null;
  if (band === null) return { path: 'way', code: 'results/nothing-to-recognise' };
  return stars === 3 || stars === band ? null : { path: 'stars', code: 'results/stars-above-ministry' };
}
