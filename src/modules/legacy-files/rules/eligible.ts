// Which product gets a paper dossier: one that holds, or held, a recognition by a decision. A star that was only reported
// has no dossier that anybody could vouch for.

import type { LocalDate } from '#kernel/calendar.ts';
import { type Recognition, statusOn, whichCounts } from '#modules/certificates/index.ts';

/** States in which there is no recognition to start from. */
const NONE = ['no-decision', 'ranked-only', 'not-yet', 'withdrawn'] as const;

/**
 * The recognition that a paper dossier stands behind; `null` where there is none by a decision, or it was withdrawn. One that
 * has ended counts: its dossier is still what the producer promised.
 * @law 26/2026/QĐ-TTg, Art. 4, 8, 12
 * @example recognisedOnPaper([], date('2026-11-26')) // null
 */
export function recognisedOnPaper(recognitions: readonly Recognition[], day: LocalDate): Recognition | null {
  const counts = whichCounts(recognitions);
  if (counts === null) return null;
  return (NONE as readonly string[]).includes(statusOn(counts, day).status) ? null : counts;
}
