// What a council is as its decision set it up, and who is in it on which day. Another decision later ends duties and begins others; what was
// stays (26/2026/QĐ-TTg, Art. 7.3b, 7.4b).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { SessionRules } from './session-rules.ts';

export type CouncilId = Id<'council'>;
export type CouncilMemberId = Id<'council-member'>;

/** Whose council: that of the province, or that of the ministry, whose papers the province records. */
export const councilLevels = ['province', 'ministry'] as const;
export type CouncilLevel = (typeof councilLevels)[number];

/**
 * The bodies that Art. 7.3b names for a province (and Art. 7.4b for the ministry), then those that may be invited.
 * `leadership`: the people's committee, or the ministry.
 */
export const bodies = [
  'leadership',
  'agriculture',
  'industry-trade',
  'health',
  'science-technology',
  'culture',
  'food-safety',
  'ocop-office',
  'specialised-unit',
  'expert',
  'association',
  'other',
] as const;
export type Body = (typeof bodies)[number];

/** `alternate`: stands in where the Quy chế lets somebody. */
export const memberDuties = ['chair', 'vice-chair', 'secretary', 'member', 'invited', 'alternate'] as const;
export type MemberDuty = (typeof memberDuties)[number];

/** `leader`: of the people's committee (of the ministry) · `delegated-head`: a head of an agency, by a delegation. */
export const chairKinds = ['leader', 'delegated-head'] as const;
export type ChairKind = (typeof chairKinds)[number];

export interface Council {
  readonly id: CouncilId;
  readonly version: number;
  readonly provinceCode: string;
  readonly level: CouncilLevel;
  readonly issuer: string;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly validFrom: LocalDate;
  readonly lastDay: LocalDate | null;
  readonly mandate: string;
  readonly chairKind: ChairKind;
  /** The paper that delegates a head of an agency to preside. */
  readonly delegation: string | null;
  /** The province has a department of food safety, which Art. 7.3b names "if any". */
  readonly hasFoodSafety: boolean;
  readonly compositionReason: string | null;
  readonly regulationNumber: string | null;
  readonly regulationOn: LocalDate | null;
  readonly rules: CouncilRules;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the Quy chế says, and ours where it says nothing. */
export interface CouncilRules extends SessionRules {
  /** Who may take an absent member's place. */
  readonly standIns: 'nobody' | 'same-body' | 'any-alternate';
  /** Rounds beyond the two of a year (Art. 5.1): only where the Quy chế provides for them. */
  readonly extraRounds: boolean;
  /** Names of the rules that the Quy chế sets; the others are ours. */
  readonly fromRegulation: readonly RuleName[];
}

export const ruleNames = [
  'quorumPercent',
  'gapPoints',
  'minima',
  'farFromAdvice',
  'standIns',
  'extraRounds',
] as const satisfies readonly (keyof CouncilRules)[];
export type RuleName = (typeof ruleNames)[number];

export interface CouncilMember {
  readonly id: CouncilMemberId;
  readonly councilId: CouncilId;
  readonly ordinal: number;
  readonly name: string;
  readonly position: string | null;
  readonly body: Body;
  /** The body as the decision writes it. */
  readonly bodyName: string | null;
  readonly duty: MemberDuty;
  /** Fills in a score sheet. An alternate votes only in the place of who does. */
  readonly votes: boolean;
  readonly accountId: AccountId | null;
  readonly assignmentId: Id<'assignment'> | null;
  readonly validFrom: LocalDate;
  /** The first day on which the duty holds no more. */
  readonly validUntil: LocalDate | null;
  readonly decisionNumber: string;
  readonly decidedOn: LocalDate;
  readonly endDecisionNumber: string | null;
  readonly endDecidedOn: LocalDate | null;
  readonly endReason: string | null;
}

/** Whether a council is in duty on a day; its first and its last day count. */
export function isInDuty(council: Pick<Council, 'validFrom' | 'lastDay'>, day: LocalDate): boolean {
  return council.validFrom <= day && (council.lastDay === null || day <= council.lastDay);
}

/** Members whose duty holds on a day, in the order of the decision. */
export function membersOn<Member extends Pick<CouncilMember, 'validFrom' | 'validUntil'>>(
  members: readonly Member[],
  day: LocalDate,
): readonly Member[] {
  return members.filter((one) => one.validFrom <= day && (one.validUntil === null || day < one.validUntil));
}

/** The duty that a member with an account gets, dated and tied to the council. */
export function assignmentOf(duty: MemberDuty): 'council-chair' | 'council-secretary' | 'council-member' {
  if (duty === 'chair') return 'council-chair';
  return duty === 'secretary' ? 'council-secretary' : 'council-member';
}

/** What the ledger keeps of a council. */
export function councilContent({ madeAt, changedAt, ...content }: Council): Readonly<Record<string, unknown>> {
  return content;
}
