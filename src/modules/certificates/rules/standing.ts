// Which of a product's recognitions counts, when a newer one takes an older one's place, and what the product shows of it.

import type { LocalDate } from '#kernel/calendar.ts';
import { noStanding, type Standing } from '#modules/products/index.ts';
import { isFiledInTime, isReEvaluatedOn } from './re-evaluation.ts';
import { hasDecision, type Recognition } from './recognition.ts';
import { isTermInDoubt, type OpenMatters, type StatusOnDay, statusOn } from './status.ts';

const byIssue = (a: Recognition, b: Recognition): number => {
  const [left, right] = [a.issuedOn ?? '', b.issuedOn ?? ''];
  if (left !== right) return left < right ? -1 : 1;
  return a.id < b.id ? -1 : 1;
};

/**
 * Marks older recognitions as superseded from the day the next decision of the same product was issued, if they still
 * held then (their last valid day or extension reached it) or their re-evaluation, filed in time, was open. Early re-evaluation and upgrade both end the old one that
 * day. A recognition that had ended before stays expired; one that was withdrawn before stays withdrawn.
 * @law 26/2026/QĐ-TTg, Arts 4.3, 7.5 (reading)
 * @example withSuperseded([of2024, of2026])[0].supersededOn // the issue day of the second
 */
export function withSuperseded(recognitions: readonly Recognition[]): readonly Recognition[] {
  const decided = recognitions.filter((r) => r.stars >= 3 && hasDecision(r)).sort(byIssue);
  const supersededOn = new Map<string, LocalDate | null>();
  decided.forEach((recognition, i) => {
    const next = decided[i + 1]?.issuedOn ?? null;
    const end = recognition.extendedUntil ?? recognition.expiresOn;
    const heldThen = next !== null && (end === null || end >= next || isReEvaluatedOn(recognition, next));
    const endedBefore = recognition.withdrawnOn !== null && next !== null && recognition.withdrawnOn <= next;
    supersededOn.set(recognition.id, heldThen && !endedBefore ? next : null);
  });
  return recognitions.map((r) => ({ ...r, supersededOn: supersededOn.get(r.id) ?? null }));
}

/**
 * The recognition that counts for a product: the newest with a decision; without one, the best star that was reported;
 * without that, the newest result below three stars.
 * @example whichCounts([reportedFourStars, decidedThreeStars]) // decidedThreeStars
 */
export function whichCounts(recognitions: readonly Recognition[]): Recognition | null {
  const decided = recognitions.filter((r) => r.stars >= 3 && hasDecision(r)).sort(byIssue);
  const reported = recognitions
    .filter((r) => r.stars >= 3 && !hasDecision(r))
    .sort((a, b) => (a.reportedYear ?? 0) - (b.reportedYear ?? 0) || a.stars - b.stars || (a.id < b.id ? -1 : 1));
  const below = recognitions.filter((r) => r.stars < 3).sort((a, b) => (a.id < b.id ? -1 : 1));
  return decided.at(-1) ?? reported.at(-1) ?? below.at(-1) ?? null;
}

/**
 * What a product shows of the recognition that counts, in words that do not depend on the day.
 * @example standingOf([]).standing // 'none'
 */
export function standingOf(recognitions: readonly Recognition[]): Standing {
  const counts = whichCounts(recognitions);
  if (counts === null) return noStanding;
  const decided = hasDecision(counts) && counts.stars >= 3;
  return {
    recognitionId: counts.id,
    stars: counts.stars,
    standing:
      counts.stars < 3
        ? 'ranked-only'
        : !decided
          ? 'no-decision'
          : counts.withdrawnOn !== null
            ? 'withdrawn'
            : isTermInDoubt(counts)
              ? 'unclear-term'
              : 'granted',
    issuedOn: counts.issuedOn,
    validUntil: counts.expiresOn,
    extendedUntil: counts.extendedUntil,
    suspendedFrom: counts.suspensionOrder === null ? null : counts.suspendedFrom,
    suspendedUntil: counts.suspensionOrder === null ? null : counts.suspendedUntil,
    // A late one changes no state, so that lists need not know the window.
    ...(counts.reEvaluationFiledOn !== null && isFiledInTime(counts.expiresOn, counts.reEvaluationFiledOn)
      ? { reEvaluationFiledOn: counts.reEvaluationFiledOn, reEvaluationClosedOn: counts.reEvaluationClosedOn }
      : { reEvaluationFiledOn: null, reEvaluationClosedOn: null }),
    // The days of a proposal that has ended are the recognition's alone.
    extensionProposedOn: counts.extensionProposalEndedOn === null ? counts.extensionProposedOn : null,
  };
}

/**
 * The state on a day from what a product shows, for lists that read one table; `null` where nothing was recognised.
 * Gives the same word as `statusOn` of the recognition that counts, from the day of its last change on.
 * @example statusOfStanding(noStanding, date('2026-11-23')) // null
 */
export function statusOfStanding(standing: Standing, day: LocalDate, open?: OpenMatters): StatusOnDay | null {
  if (standing.standing === 'none' || standing.stars === null) return null;
  const decided = ['granted', 'withdrawn', 'unclear-term'].includes(standing.standing);
  return statusOn(
    {
      stars: standing.stars,
      decisionNumber: decided ? 'known' : null,
      issuedOn: standing.issuedOn,
      expiresOn: standing.validUntil,
      extendedUntil: standing.extendedUntil,
      suspendedFrom: standing.suspendedFrom,
      suspendedUntil: standing.suspendedUntil,
      suspensionOrder: standing.suspendedFrom === null ? null : 'known',
      withdrawnOn: standing.standing === 'withdrawn' ? (standing.issuedOn ?? day) : null,
      supersededOn: null,
      reEvaluationFiledOn: standing.reEvaluationFiledOn,
      reEvaluationClosedOn: standing.reEvaluationClosedOn,
      extensionProposedOn: standing.extensionProposedOn,
      termConfirmed: standing.standing !== 'unclear-term',
    },
    day,
    open,
  );
}
