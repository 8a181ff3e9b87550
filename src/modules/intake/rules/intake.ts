// What the province keeps of a dossier that a commune sent on: its own slip, the round it is of, how it stands
// (26/2026/QĐ-TTg, Art. 7.3a).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { IntakeState } from './lifecycle.ts';
import type { RoundName } from './terms.ts';

/** Why a dossier goes before the council although producer or team said that a condition which ends it is met. */
export interface Despite {
  readonly reason: string;
  /** Codes of the conditions that were shown. */
  readonly conditions: readonly string[];
  readonly on: LocalDate;
}

export type IntakeId = Id<'intake'>;
export type TeamId = Id<'advisory-team'>;

/** Why a dossier goes no further: a condition that its score sheet prints, or who may register what. */
export interface Refusal {
  /** Code of the condition (`L1`), or `producer-type`. */
  readonly ground: string;
  /** As the act prints it. */
  readonly text: string;
  /** `Phụ lục II, Bộ 11`, `Điều 2 khoản 3` */
  readonly citation: string;
  readonly explanation: string;
  readonly refusedOn: LocalDate;
}

export interface Intake {
  readonly id: IntakeId;
  readonly version: number;
  readonly dossierId: DossierId;
  /** Never `arrived`: a dossier that has only arrived has no record. */
  readonly state: IntakeState;
  readonly kind: DossierKind;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly producerId: ProducerId;
  readonly slipNumber: string;
  readonly receivedOn: LocalDate;
  readonly receivedBy: AccountId | null;
  readonly proposedOn: LocalDate;
  readonly round: number | null;
  readonly roundYear: number | null;
  /** `null` while a re-evaluation waits for a supplement: its days begin with the complete request. */
  readonly dueOn: LocalDate | null;
  readonly teamId: TeamId | null;
  readonly refusal: Refusal | null;
  readonly despite: Despite | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** The round that an intake is of; `null` for a re-evaluation. */
export function roundKept({ round, roundYear }: Pick<Intake, 'round' | 'roundYear'>): RoundName | null {
  return round === null || roundYear === null ? null : { year: roundYear, round };
}

/** Fields of an intake whose change is history. */
export const intakeFields = ['state', 'slipNumber', 'receivedOn', 'dueOn', 'round', 'roundYear'] as const;

/** What the ledger keeps of an intake. */
export function intakeContent(intake: Intake): Readonly<Record<string, unknown>> {
  const { madeAt, changedAt, ...content } = intake;
  return content;
}

/** A member of an advisory team: a person, with or without an account. */
export interface TeamMember {
  readonly name: string;
  readonly office: string | null;
  readonly accountId: AccountId | null;
}

/**
 * An advisory team as its decision names it. Whoever has an account is given the duty by the same act: a dated assignment to this
 * team, never a role.
 * @law 26/2026/QĐ-TTg, Art. 7.3b, 7.3c
 */
export interface AdvisoryTeam {
  readonly id: TeamId;
  readonly version: number;
  readonly provinceCode: string;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly members: readonly TeamMember[];
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/** Whether a team is in duty on a day; its first and its last day count. */
export function isOnDuty(team: Pick<AdvisoryTeam, 'validFrom' | 'lastDay'>, day: LocalDate): boolean {
  return team.validFrom <= day && (team.lastDay === null || day <= team.lastDay);
}

/** Where a dossier stands at the province, for who may know no more than that: no name, nothing that was written. */
export interface StatusAtProvince {
  readonly state: IntakeState;
  readonly round: RoundName | null;
  readonly dueOn: LocalDate | null;
  /** What an open request asks for, by title; empty where none is open. */
  readonly asked: readonly string[];
  /** The last day for the answer to it. */
  readonly answerBy: LocalDate | null;
}
