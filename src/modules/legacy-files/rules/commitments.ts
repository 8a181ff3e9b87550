// What the producer promised in its dossier, typed once from the paper so that inspections and later dossiers need not read
// the scan again (26/2026/QĐ-TTg, Art. 9; Phụ lục III, Mẫu số 02). Every saving is kept; the last one counts.

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { LegacyFileId } from './legacy-file.ts';

/**
 * The matters, in the order of Mẫu 02: how much · quality standard · raw material and its area · technology · local labour ·
 * packaging and label · codes and traceability · environment · linkage and purchase contracts · markets · plan.
 */
export const commitmentNames = [
  'volume',
  'standard',
  'rawMaterial',
  'technology',
  'labour',
  'packaging',
  'traceability',
  'environment',
  'linkage',
  'markets',
  'plan',
] as const;
export type CommitmentName = (typeof commitmentNames)[number];

/** What was promised on each matter, in the words of the paper; `null` where the paper says nothing. */
export type Commitments = Readonly<Record<CommitmentName, string | null>>;

export interface SavedCommitments {
  readonly id: Id<'legacy-commitments'>;
  readonly legacyFileId: LegacyFileId;
  /** 1 for the first saving. */
  readonly ordinal: number;
  readonly content: Commitments;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
}

/**
 * How many matters the paper speaks of.
 * @example countCommitments(read) // 1, where only `volume` was said
 */
export function countCommitments(content: Commitments): number {
  return commitmentNames.filter((name) => content[name] !== null).length;
}
