// What the advisory team found: for every documentary criterion the option that the papers bear out, with a note and the evidence
// that was seen; and its opinion. It scores nothing: the council does (26/2026/QĐ-TTg, Art. 7.3c).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { SetMarking } from '#law/marking.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { CompiledSet, SheetAnswers } from '#modules/evaluation/index.ts';
import { type ConditionLine, unansweredConditions } from './conditions.ts';
import type { TeamId, TeamMember } from './intake.ts';
import type { CitedPiece } from './supplement.ts';

/** The team's own sheet, as it was last saved; earlier versions stand in the ledger. */
export interface AdvisoryReview {
  readonly id: Id<'advisory-review'>;
  readonly version: number;
  readonly dossierId: DossierId;
  readonly teamId: TeamId;
  /** As an address writes them: `1.1=3&1.2=2`. */
  readonly answers: string;
  /** Leaf → what was found. */
  readonly notes: Readonly<Record<string, string>>;
  /** Leaf → pieces of the wallet that were seen. */
  readonly seen: Readonly<Record<string, readonly string[]>>;
  readonly opinion: string | null;
  readonly savedBy: AccountId | null;
  readonly savedAt: Instant;
}

/** A criterion as the team found it. */
export interface VerifiedFinding {
  readonly criterion: string;
  /** 1-based; `null`: looked at, and none of the printed options holds. */
  readonly option: number | null;
  /** What the producer chose for itself; `null`: nothing, or none. */
  readonly claimed: number | null;
  readonly note: string | null;
  readonly seen: readonly CitedPiece[];
}

export interface OpinionContent {
  readonly basis: '26/2026/QĐ-TTg, Điều 7 khoản 3 điểm c';
  readonly set: { readonly id: string; readonly contentSha256: string };
  readonly team: { readonly decision: string; readonly decidedOn: LocalDate; readonly members: readonly TeamMember[] };
  /** Documentary criteria alone: those that are judged at the table are the council's. */
  readonly findings: readonly VerifiedFinding[];
  readonly conditions: Readonly<Record<string, boolean>>;
  /** Every condition that ends an evaluation with both answers; absent in opinions of before they were kept. */
  readonly conditionLines?: readonly ConditionLine[];
  readonly opinion: string;
  readonly ordinal: number;
  readonly issuedOn: LocalDate;
}

/** An opinion as it was issued; never changed. */
export interface AdvisoryOpinion {
  readonly id: Id<'advisory-opinion'>;
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly issuedAt: Instant;
  readonly issuedOn: LocalDate;
  readonly issuedBy: AccountId | null;
  /** Canonical JSON of `OpinionContent`. */
  readonly content: string;
  readonly contentHash: string;
}

/** Whether a criterion follows from papers; without a marking, one to which the authors link evidence. */
export function isDocumentary(compiled: CompiledSet, marking: SetMarking | null, code: string): boolean {
  const mark = marking?.get(code)?.mark;
  return mark === undefined ? (compiled.byCode.get(code)?.criterion.evidence.length ?? 0) > 0 : mark === 'documentary';
}

/** The option of a leaf: its number, `null` where none holds, `undefined` where nobody looked. */
export function optionAt(answers: SheetAnswers, code: string): number | null | undefined {
  return answers.choices[code] ?? (answers.none.includes(code) ? null : undefined);
}

/** What keeps an opinion from being issued. */
export interface OpenInReview {
  /** Documentary criteria that nobody has looked at. */
  readonly unseen: readonly string[];
  /** Criteria found otherwise than the producer says, without a note why. */
  readonly unexplained: readonly string[];
  /** Conditions that the producer said yes to, and the team has not answered. */
  readonly unanswered: readonly string[];
}

/**
 * What an opinion still lacks: a finding at every documentary criterion, and a note wherever it differs from what the producer
 * chose, and an answer to every condition that the producer said yes to. That a difference needs its note is ours.
 */
export function openInReview(
  compiled: CompiledSet,
  marking: SetMarking | null,
  review: {
    readonly found: SheetAnswers;
    readonly claimed: SheetAnswers;
    readonly notes: AdvisoryReview['notes'];
    readonly conditions: readonly ConditionLine[];
  },
): OpenInReview {
  const codes = compiled.leaves.map((leaf) => leaf.code).filter((code) => isDocumentary(compiled, marking, code));
  const { found, claimed, notes } = review;
  return {
    unanswered: unansweredConditions(review.conditions),
    unseen: codes.filter((code) => optionAt(found, code) === undefined),
    unexplained: codes.filter((code) => {
      const option = optionAt(found, code);
      return option !== undefined && option !== (optionAt(claimed, code) ?? null) && notes[code] === undefined;
    }),
  };
}

/** What an opinion says, read back from its frozen copy. */
export function contentOfOpinion(opinion: Pick<AdvisoryOpinion, 'content'>): OpinionContent {
  return JSON.parse(opinion.content) as OpinionContent;
}
