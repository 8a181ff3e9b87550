// What a session still lacks before it opens, and before scoring starts: the same answer for the page and for the act.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import { problem } from '#kernel/problem.ts';
import type { Quorum } from './quorum.ts';
import type { CouncilSession } from './session.ts';

/** What decides whether a session can open. */
export interface Openable {
  readonly session: Pick<CouncilSession, 'kind' | 'plannedOn' | 'reconveneOn' | 'state'>;
  readonly dossiers: number;
  readonly quorum: Quorum;
  readonly today: LocalDate;
}

/**
 * Everything that keeps a session from opening, in the order in which it is mended: the day, the agenda, the quorum, who presides. Exactly the
 * percentage of the Quy chế is enough. In writing nobody meets: only the agenda is asked for. The act leaves the quorum to the Quy chế.
 * @law 26/2026/QĐ-TTg, Art. 7.3b, 7.3d, 7.6d
 * @example lackingToOpen({ …, dossiers: 0 })[0]?.code // 'councils/agenda-empty'
 */
export function lackingToOpen({ session, dossiers, quorum, today }: Openable): readonly Problem[] {
  const lacking: Problem[] = [];
  const day = session.state === 'adjourned' ? (session.reconveneOn ?? session.plannedOn) : session.plannedOn;
  if (session.kind !== 'paper' && today < day) lacking.push(problem('conflict', 'councils/day-not-come', { day }));
  if (dossiers === 0) lacking.push(problem('conflict', 'councils/agenda-empty'));
  if (session.kind === 'written') return lacking;
  if (!quorum.isReached) {
    const { present, seats, needed } = quorum;
    lacking.push(problem('conflict', 'councils/no-quorum', { present, seats, needed }));
  }
  if (!quorum.isPresided) lacking.push(problem('conflict', 'councils/nobody-presides'));
  return lacking;
}
