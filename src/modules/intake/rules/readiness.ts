// Why an act is not done on a dossier now: the same answer for one dossier, for many at once, and for the preview of them.

import type { LocalDate } from '#kernel/calendar.ts';
import type { Problem } from '#kernel/problem.ts';
import { problem } from '#kernel/problem.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import { type IntakeAct, type IntakeState, intakeMay } from './lifecycle.ts';
import { roundKey, roundsOpenTo } from './terms.ts';

/** What decides whether an act is possible. */
export interface Standing {
  readonly state: IntakeState;
  readonly kind: DossierKind;
  readonly proposedOn: LocalDate;
}

/**
 * The refusal of an act in a state; `null` where it is possible. A first or an upgrade dossier goes before the council with the
 * opinion of the advisory team; a re-evaluation, for which the act names no team, after the office's own look.
 * @law 26/2026/QĐ-TTg, Art. 7.3c, 7.6c
 * @example whyNot('mark-ready', { state: 'checking', kind: 'first', proposedOn }) // intake/needs-opinion
 */
export function whyNot(act: IntakeAct, standing: Standing): Problem | null {
  const { state, kind } = standing;
  if (act === 'mark-ready' && kind !== 're-evaluation' && ['checking', 'answered', 'under-review'].includes(state)) {
    return problem('conflict', 'intake/needs-opinion');
  }
  if (act === 'hand-to-team' && kind === 're-evaluation') return problem('conflict', 'intake/no-team-here');
  return intakeMay(state, act) ? null : problem('conflict', 'intake/not-in-this-state', { state, act });
}

/**
 * The refusal of a round for a dossier: it must be one that the dossier can still be finished in. A re-evaluation runs outside of
 * rounds and names none.
 * @law 26/2026/QĐ-TTg, Art. 5.1
 */
export function roundRefusal(standing: Standing, round: string | null, today: LocalDate): Problem | null {
  if (standing.kind === 're-evaluation') return null;
  const open = roundsOpenTo(standing.proposedOn, today).map(roundKey);
  return round !== null && open.includes(round) ? null : problem('conflict', 'intake/round-not-open', { open });
}
