// The session as scoring sees it: who sits in it, who scores which dossier, and why somebody does not.

import type { AccountId } from '#kernel/ids.ts';
import { type Problem, problem } from '#kernel/problem.ts';
import {
  actsForCouncil,
  type CouncilMemberId,
  type DossierToScore,
  type MemberAtDossier,
  type SeatToScore,
  type SessionToScore,
} from '#modules/councils/index.ts';
import type { DossierId } from '#modules/dossiers/index.ts';

export type { DossierToScore, MemberAtDossier, SeatToScore, SessionToScore };

const holds = (pairs: readonly MemberAtDossier[], memberId: CouncilMemberId, dossierId: DossierId): boolean =>
  pairs.some((pair) => pair.memberId === memberId && pair.dossierId === dossierId);

/** Whether a seat takes part: present at a meeting; a round of written opinions asks everybody. */
export function isThere(session: Pick<SessionToScore, 'kind'>, seat: Pick<SeatToScore, 'present'>): boolean {
  return session.kind === 'written' || seat.present;
}

/** Seats that vote and are not recused from a dossier, present or not: the whole of which a quorum is a part. */
export function votersAt(session: SessionToScore, dossierId: DossierId): readonly SeatToScore[] {
  return session.members.filter((seat) => seat.votes && !holds(session.recused, seat.memberId, dossierId));
}

/** Whose sheet a dossier waits for: those who vote, take part, and are not recused. */
export function expectedAt(session: SessionToScore, dossierId: DossierId): readonly SeatToScore[] {
  return votersAt(session, dossierId).filter((seat) => isThere(session, seat));
}

/** The seat of an account; `null`: none. */
export function seatOf(session: Pick<SessionToScore, 'members'>, accountId: AccountId | null): SeatToScore | null {
  return accountId === null ? null : (session.members.find((seat) => seat.accountId === accountId) ?? null);
}

/** Why a seat scores a dossier of the session never, or not yet; `null`: it does. `byHand`: typed from a sheet on paper. */
export function notToScore(
  session: SessionToScore,
  seat: SeatToScore,
  dossierId: DossierId,
  byHand = false,
): Problem | null {
  if (!seat.votes) return problem('forbidden', 'scoring/no-vote');
  if (holds(session.recused, seat.memberId, dossierId)) return problem('forbidden', 'scoring/recused');
  if (!isThere(session, seat)) return problem('forbidden', 'scoring/not-present');
  if (!byHand && (seat.onPaper || seat.accountId === null)) return problem('forbidden', 'scoring/on-paper');
  if (holds(session.undeclared, seat.memberId, dossierId)) return problem('forbidden', 'scoring/declare-first');
  return null;
}

/**
 * Why somebody who was named for a colleague's sheet on paper does not open it, or not yet; `null`: does. Whoever is recused from the product
 * keeps away from its marks, but for the typist, through whose hands the paper goes. Whoever has a sheet of their own there hands it in first:
 * nobody marks by what another marked. `isIn`: that own sheet is in. Once the marks are revealed nothing is kept from anybody.
 * @example notToOpenPaper(session, voterSeat, dossierId, { types: false, isIn: false })?.code // 'scoring/own-sheet-first'
 */
export function notToOpenPaper(
  session: SessionToScore,
  seat: SeatToScore | null,
  dossierId: DossierId,
  { types, isIn }: { readonly types: boolean; readonly isIn: boolean },
): Problem | null {
  if (seat === null || session.isRevealed) return null;
  if (holds(session.recused, seat.memberId, dossierId)) {
    return types ? null : problem('forbidden', 'scoring/paper-of-recused');
  }
  return seat.votes && !isIn ? problem('forbidden', 'scoring/own-sheet-first') : null;
}

/** Why a session takes no sheets now; `null`: it does. */
export function notOpen(session: Pick<SessionToScore, 'state' | 'kind'>): Problem | null {
  if (session.kind === 'paper') return problem('conflict', 'scoring/paper-council');
  if (session.state === 'scoring') return null;
  const isOver = session.state === 'revealed' || session.state === 'closed' || session.state === 'cancelled';
  return problem('conflict', isOver ? 'scoring/over' : 'scoring/not-open');
}

/**
 * Whether somebody writes down what the council decided: who acts for it in the session.
 * @example keepsThePapers(session, memberAccount, false) // false
 */
export function keepsThePapers(
  session: Pick<SessionToScore, 'members'>,
  accountId: AccountId | null,
  isOffice: boolean,
): boolean {
  const keepers = session.members.filter((seat) => seat.duty === 'chair' || seat.duty === 'secretary');
  return actsForCouncil(keepers, accountId, isOffice);
}

/**
 * Whether a seat leads the session: its chair; where the chair has no account, the secretary acts at the chair's word, and the
 * ledger names who did.
 */
export function leads(session: Pick<SessionToScore, 'members'>, seat: Pick<SeatToScore, 'duty'> | null): boolean {
  if (seat === null) return false;
  if (seat.duty === 'chair') return true;
  const chair = session.members.find((one) => one.duty === 'chair');
  return seat.duty === 'secretary' && chair !== undefined && chair.accountId === null;
}
