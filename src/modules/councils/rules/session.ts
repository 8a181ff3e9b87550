// What a session of a council is, its agenda, who is there, and what members declared (26/2026/QĐ-TTg, Art. 7.3d, 7.6d).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { CouncilId, CouncilMemberId } from './council.ts';
import type { SessionKind, SessionState } from './lifecycle.ts';
import type { SessionRules } from './session-rules.ts';

export type SessionId = Id<'council-session'>;

export interface CouncilSession {
  readonly id: SessionId;
  readonly version: number;
  readonly councilId: CouncilId;
  readonly provinceCode: string;
  readonly kind: SessionKind;
  readonly state: SessionState;
  readonly plannedOn: LocalDate;
  /** `08:30` */
  readonly plannedAt: string | null;
  readonly place: string | null;
  readonly note: string | null;
  readonly heldOn: LocalDate | null;
  readonly minutesNumber: string | null;
  readonly recordedOn: LocalDate | null;
  readonly meetingReason: string | null;
  readonly presidingId: CouncilMemberId | null;
  readonly presidingPaper: string | null;
  readonly rules: SessionRules | null;
  readonly adjournedFrom: SessionState | null;
  readonly adjournedReason: string | null;
  readonly reconveneOn: LocalDate | null;
  readonly cancelReason: string | null;
  readonly openedAt: Instant | null;
  readonly scoringAt: Instant | null;
  readonly revealedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** A dossier on the agenda of a session. */
export interface SessionDossier {
  readonly id: Id<'session-dossier'>;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly isOpen: boolean;
  readonly putOnAt: Instant;
  readonly putOnBy: AccountId | null;
  readonly takenOffAt: Instant | null;
  readonly takenOffReason: string | null;
  /** Of a council on paper: the day of receipt that the paper has, and the criteria of that day; `null`: those known here. */
  readonly paperReceivedOn: LocalDate | null;
  readonly paperSet: string | null;
}

/** Whether a member came, in whose place, and whether on paper. */
export interface Attendance {
  readonly id: Id<'session-attendance'>;
  readonly version: number;
  readonly sessionId: SessionId;
  readonly memberId: CouncilMemberId;
  readonly present: boolean;
  readonly standsInFor: CouncilMemberId | null;
  readonly onPaper: boolean;
  /** Who types the sheet of a member on paper, and who compares what was typed: two people. */
  readonly paperTypist: AccountId | null;
  readonly paperChecker: AccountId | null;
  readonly note: string | null;
  readonly markedBy: AccountId | null;
  readonly markedAt: Instant;
}

/** What somebody did with a dossier that keeps them from scoring it. */
export const recusalRules = ['prepared', 'reviewed', 'speaks-for-producer'] as const;
export type RecusalRule = (typeof recusalRules)[number];

export interface ConflictDeclaration {
  readonly id: Id<'conflict-declaration'>;
  readonly sessionId: SessionId;
  readonly dossierId: DossierId;
  readonly memberId: CouncilMemberId;
  /** `secretary`: on a paper that the member signed · `rule`: found by who did what with the dossier. */
  readonly source: 'own' | 'secretary' | 'rule';
  readonly hasConflict: boolean;
  readonly reason: string | null;
  readonly rule: RecusalRule | null;
  readonly declaredBy: AccountId | null;
  readonly declaredAt: Instant;
  readonly isCurrent: boolean;
}

/** The day by which a session asks who is a member: the day it was held, else the day planned. */
export function dayOfSession({ heldOn, plannedOn }: Pick<CouncilSession, 'heldOn' | 'plannedOn'>): LocalDate {
  return heldOn ?? plannedOn;
}

/**
 * Why a dossier cannot stand on the agenda of a session of this kind; `null`: it can. First and upgrade dossiers go before a meeting;
 * a re-evaluation is asked for in writing, and before a meeting only where opinions differ much or the matter is complex: the session
 * says which.
 * @law 26/2026/QĐ-TTg, Art. 7.3d, 7.6d
 * @example whyNotOnAgenda({ kind: 'written', meetingReason: null }, 'first') // 'councils/needs-meeting'
 */
export function whyNotOnAgenda(
  session: Pick<CouncilSession, 'kind' | 'meetingReason'>,
  dossierKind: DossierKind,
): 'councils/needs-meeting' | 'councils/meeting-reason-missing' | null {
  if (session.kind === 'paper') return null;
  if (dossierKind !== 're-evaluation') return session.kind === 'written' ? 'councils/needs-meeting' : null;
  return session.kind === 'meeting' && session.meetingReason === null ? 'councils/meeting-reason-missing' : null;
}

/**
 * Why a session of a day cannot have had a dossier before it; `null`: it can. The province receives a dossier, then it goes before the council
 * (Art. 7.3a, 7.3d): minutes of a day before that are of another dossier or of another day. The day itself is in time.
 * @law 26/2026/QĐ-TTg, Art. 7.3a, 7.3d
 * @example whyNotThatDay('2026-11-25', '2026-11-26') // 'councils/received-after-session'
 */
export function whyNotThatDay(session: LocalDate, receivedOn: LocalDate): 'councils/received-after-session' | null {
  return receivedOn > session ? 'councils/received-after-session' : null;
}

/** What the ledger keeps of a session. */
export function sessionContent({ madeAt, changedAt, ...content }: CouncilSession): Readonly<Record<string, unknown>> {
  return content;
}
