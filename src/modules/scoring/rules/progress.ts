// How far the scoring of a session is, in counts and names without any mark; and whether a dossier has its quorum. The act leaves
// the quorum to the regulation of the council (26/2026/QĐ-TTg, Art. 7.3b): the session's rules hold its number.

import type { CouncilMemberId } from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import { isThere, type MemberAtDossier, type SessionToScore, votersAt } from './session-to-score.ts';

/** How far one dossier is. */
export interface DossierProgress {
  readonly dossierId: DossierId;
  readonly submitted: number;
  readonly expected: number;
  /** Who is still to submit. */
  readonly lacking: readonly { readonly memberId: CouncilMemberId; readonly name: string }[];
}

/**
 * Counts of sheets by dossier, and who lacks: all that anybody learns before the reveal. A sheet of somebody who was recused afterwards is not
 * counted; of somebody who left it is.
 */
export function progress(session: SessionToScore, submitted: readonly MemberAtDossier[]): readonly DossierProgress[] {
  return session.dossiers.map(({ dossierId }) => {
    const has = new Set(submitted.filter((one) => one.dossierId === dossierId).map((one) => one.memberId));
    const seats = votersAt(session, dossierId).filter((seat) => isThere(session, seat) || has.has(seat.memberId));
    const lacking = seats.filter((seat) => !has.has(seat.memberId)).map(({ memberId, name }) => ({ memberId, name }));
    return { dossierId, submitted: seats.length - lacking.length, expected: seats.length, lacking };
  });
}

/** Why a dossier of the session has no quorum. */
export interface NoQuorum {
  readonly reason: 'chair-away' | 'too-few-present' | 'too-few-sheets';
  readonly has: number;
  /** The whole of which a share is needed. */
  readonly of: number;
  readonly percent: number;
}

/**
 * Whether enough of the council scored a dossier; `null`: yes. At a meeting the chair and `quorumPercent` of the voting seats are
 * present, and sheets came from `quorumPercent` of those who are not recused from this dossier; exactly the share is enough.
 * @example quorumMissing(nineSeatsAllPresent, dossierId, 7) // null at 75 %: 7 of 9 are 77 %
 */
export function quorumMissing(session: SessionToScore, dossierId: DossierId, sheets: number): NoQuorum | null {
  const percent = session.rules.quorumPercent;
  const seats = session.members.filter((seat) => seat.votes);
  const there = seats.filter((seat) => isThere(session, seat)).length;
  const chair = session.members.find((seat) => seat.duty === 'chair');
  const lacks = (has: number, of: number): boolean => has * 100 < percent * of;
  if (chair === undefined || !isThere(session, chair))
    return { reason: 'chair-away', has: there, of: seats.length, percent };
  if (lacks(there, seats.length)) return { reason: 'too-few-present', has: there, of: seats.length, percent };
  const voters = votersAt(session, dossierId).length;
  if (sheets === 0 || lacks(sheets, voters)) return { reason: 'too-few-sheets', has: sheets, of: voters, percent };
  return null;
}

/** A product that lacks its quorum, as who leads is told: before the reveal as before the closing. */
export interface LackingQuorum extends NoQuorum {
  readonly ordinal: number;
  readonly product: string;
}

/** Every product that lacks its quorum; `sheetsAt`: how many sheets count at a dossier. */
export function lackingQuorum(
  session: SessionToScore,
  sheetsAt: (dossierId: DossierId) => number,
): readonly LackingQuorum[] {
  return session.dossiers.flatMap(({ dossierId, ordinal, product }): readonly LackingQuorum[] => {
    const missing = quorumMissing(session, dossierId, sheetsAt(dossierId));
    return missing === null ? [] : [{ ...missing, ordinal, product }];
  });
}

/** Those who lack a sheet somewhere and for whom no reason was given: the reveal waits for them. */
export function unexcused(
  states: readonly DossierProgress[],
  excused: readonly { readonly memberId: CouncilMemberId }[],
): readonly { readonly memberId: CouncilMemberId; readonly name: string }[] {
  const known = new Set(excused.map((one) => one.memberId));
  const lacking = new Map(states.flatMap((one) => one.lacking).map((one) => [one.memberId, one]));
  return [...lacking.values()].filter((one) => !known.has(one.memberId));
}
