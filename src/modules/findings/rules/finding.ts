// A finding of an inspection or a supervision (26/2026/QĐ-TTg, Art. 9): what was found, how bad it is, on which law, what is to be done by
// when. A finding by itself withdraws nothing.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { FindingState } from './finding-lifecycle.ts';

export type FindingId = Id<'finding'>;

/** Kinds that practice knows (not a list of the act), and any other. */
export const findingKinds = [
  'expired-mark-in-use',
  'wrong-stars',
  'uncertified-use',
  'production-stopped',
  'label-incomplete',
  'test-missing-or-expired',
  'food-safety-paper-expired',
  'raw-material-not-local',
  'environment-file-missing',
  'no-answer-to-reevaluation',
  'trace-code-dead',
  'misleading-advertising',
  'dossier-differs-from-reality',
  'other',
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** How bad a finding is; the words are ours. */
export const severities = ['none', 'minor', 'major', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** Where a finding came from: written by a person, out of an answer of a checklist, out of the record of a visit, out of a test. */
export const findingOrigins = ['typed', 'answer', 'record', 'sample'] as const;
export type FindingOrigin = (typeof findingOrigins)[number];

export interface Finding {
  readonly id: FindingId;
  readonly version: number;
  readonly visitId: Id<'visit'> | null;
  /** A matter outside a visit that it belongs to: a consumer's report, a market check. */
  readonly caseId: string | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly producerName: string;
  readonly productId: ProductId | null;
  readonly productName: string | null;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly words: string;
  /** The rule that was broken, as it is cited; `null`: not said. */
  readonly law: string | null;
  /** SHA-256 of photographs of the visit's record. */
  readonly photos: readonly string[];
  readonly origin: FindingOrigin;
  /** Of what came out of a record: which answer or operation, so that it is confirmed once. */
  readonly originKey: string | null;
  readonly state: FindingState;
  readonly correction: string | null;
  readonly dueOn: LocalDate | null;
  readonly foundOn: LocalDate;
  readonly foundBy: AccountId | null;
  readonly foundByName: string;
  readonly answeredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly recheckVisitId: Id<'visit'> | null;
  readonly withdrawalCaseId: string | null;
  readonly remindedOn: LocalDate | null;
  /** How many levels up it was told that the correction is late, and when last. */
  readonly escalation: number;
  readonly escalatedOn: LocalDate | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Nothing of what comes later. */
export const newlyFound = {
  version: 1,
  state: 'open',
  correction: null,
  dueOn: null,
  answeredOn: null,
  closedOn: null,
  recheckVisitId: null,
  withdrawalCaseId: null,
  remindedOn: null,
  escalation: 0,
  escalatedOn: null,
} as const satisfies Partial<Finding>;

/**
 * The visit at which a finding may be concluded: the one it was found at; written down without a visit, the one that went to see it.
 * @example visitOf({ visitId: null, recheckVisitId: null }) // null
 */
export const visitOf = ({ visitId, recheckVisitId }: Pick<Finding, 'visitId' | 'recheckVisitId'>) =>
  visitId ?? recheckVisitId;

/**
 * Whether somebody who comes to inspections as a guest reads a finding: one that they wrote, or one of a visit that they read.
 * @example isReadByGuest({ foundBy: account, visitId: null, recheckVisitId: null }, account, () => false) // true
 */
export function isReadByGuest(
  finding: Pick<Finding, 'foundBy' | 'visitId' | 'recheckVisitId'>,
  accountId: AccountId,
  readsVisit: (visitId: Id<'visit'>) => boolean,
): boolean {
  const visitId = visitOf(finding);
  return finding.foundBy === accountId || (visitId !== null && readsVisit(visitId));
}

/**
 * Of some findings those that a person reads, in their order. `visitIds`: the visits that a guest reads; `null`: the person is none.
 * @example findingsRead(findings, { accountId, visitIds: null }) // findings
 */
export function findingsRead(
  findings: readonly Finding[],
  { accountId, visitIds }: { readonly accountId: AccountId | null; readonly visitIds: readonly Id<'visit'>[] | null },
): readonly Finding[] {
  if (visitIds === null || accountId === null) return findings;
  const visits = new Set(visitIds);
  return findings.filter((one) => isReadByGuest(one, accountId, (visitId) => visits.has(visitId)));
}

/** What the ledger keeps of a finding. */
export function findingContent({ madeAt: _made, changedAt: _changed, ...content }: Finding) {
  return content;
}

/**
 * Whether the correction that was asked for is late on a day: its last day is past and nobody has answered. The last day itself is in time.
 * @example isOverdue({ state: 'correcting', dueOn: date('2026-11-20') }, date('2026-11-21')) // true
 */
export function isOverdue({ state, dueOn }: Pick<Finding, 'state' | 'dueOn'>, today: LocalDate): boolean {
  return state === 'correcting' && dueOn !== null && dueOn < today;
}

/**
 * Whether a finding stands as not corrected: somebody checked and said so. One that was proposed for withdrawal is counted by its case.
 * @example wasNotCorrected({ state: 'verified' }) // false
 */
export const wasNotCorrected = ({ state }: Pick<Finding, 'state'>): boolean => state === 'not-corrected';

/** Who is told of a late correction, from the nearest up: the producer with its commune, the office of the province, its leaders. */
export const correctionLevels = ['commune', 'province', 'leaders'] as const;
export type CorrectionLevel = (typeof correctionLevels)[number];
