// A session as the room of scoring sees it: who sits in it, which dossiers it has, who does not score which of them.

import type { LocalDate } from '#kernel/calendar.ts';
import type { AccountId } from '#kernel/ids.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { CouncilMemberId } from './council.ts';
import type { SessionKind, SessionState } from './lifecycle.ts';
import type { SessionId } from './session.ts';
import type { SessionRules } from './session-rules.ts';

/** A seat of the council in one session; an alternate has one only in the place of somebody, who is then left out. */
export interface SeatToScore {
  readonly memberId: CouncilMemberId;
  /** `null`: no account; what this person scores comes on paper. */
  readonly accountId: AccountId | null;
  readonly name: string;
  readonly duty: 'chair' | 'secretary' | 'member' | 'invited';
  readonly votes: boolean;
  readonly present: boolean;
  /** Scores on paper: typed by one person, compared with the scan by another. */
  readonly onPaper: boolean;
  readonly paperTypist: AccountId | null;
  readonly paperChecker: AccountId | null;
}

/** A dossier on the agenda. */
export interface DossierToScore {
  readonly dossierId: DossierId;
  readonly ordinal: number;
  /** The criteria set: `26-2026/11`. */
  readonly setKey: string;
  /** Leaf → case, as the dossier's own sheet fixed it. */
  readonly caseAnswers: Readonly<Record<string, string>>;
  readonly product: string;
  readonly producer: string;
  /** The day it was received, which fixes the criteria. */
  readonly receivedOn: LocalDate;
}

/** A member and a dossier that do not go together. */
export interface MemberAtDossier {
  readonly memberId: CouncilMemberId;
  readonly dossierId: DossierId;
}

export interface SessionToScore {
  readonly id: SessionId;
  readonly provinceCode: string;
  readonly kind: SessionKind;
  readonly state: SessionState;
  /** The sheets were opened: they are fixed, also while the session is adjourned. */
  readonly isRevealed: boolean;
  readonly rules: SessionRules;
  readonly heldOn: LocalDate;
  readonly version: number;
  readonly dossiers: readonly DossierToScore[];
  readonly members: readonly SeatToScore[];
  /** Took themselves out, or prepared the dossier: they leave sum and count. */
  readonly recused: readonly MemberAtDossier[];
  /** Have not said yet whether they have an interest in it. */
  readonly undeclared: readonly MemberAtDossier[];
}
