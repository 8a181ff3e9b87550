// By when the council meets on a dossier: what a paper or a sample must still be good for.

import { addDays, type LocalDate } from '#kernel/calendar.ts';
import { lastDayOf, roundMetBy } from '#law/rounds.ts';

/** What of a dossier says when its council meets at the latest. */
export interface CouncilDay {
  readonly dueOn: LocalDate | null;
  /** 0 or `null`: outside of rounds. */
  readonly round: number | null;
}

/** Days of a re-evaluation from the complete request (26/2026/QĐ-TTg, Art. 7.6g), where no round names a day. */
const REEVALUATION_DAYS = 45;

/**
 * The last day on which the council of a dossier may meet: the last day of the round that the dossier meets; for a re-evaluation 45 days
 * from the commune's last day. `null`: not known.
 * @law 26/2026/QĐ-TTg, Art. 5.1, 7.6g
 * @example lastCouncilDay({ dueOn: date('2026-10-20'), round: 2 }) // 2026-12-29
 */
export function lastCouncilDay({ dueOn, round }: CouncilDay): LocalDate | null {
  if (dueOn === null) return null;
  if (round === null || round === 0) return addDays(dueOn, REEVALUATION_DAYS);
  const met = roundMetBy('province', dueOn);
  return met === null ? null : lastDayOf(met);
}
