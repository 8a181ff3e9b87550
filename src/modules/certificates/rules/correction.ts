// Who may put right what a recognition says, and who may type one. A slip is corrected by one officer; a star that would rise, a term that
// would grow, whatever follows from a session's decision, and a recognition of our days that no session of this system decided need the
// signed decision with its scan, and a second officer.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import { instrumentOfDay } from './check-recognition.ts';
import { hasDecision, type Recognition, type RecognitionDraft } from './recognition.ts';
import { endsBeyondTheTerm } from './validity.ts';

/** What the public reads of a recognition, and a certificate prints. */
export const weightyFacts = ['stars', 'decisionNumber', 'issuedOn', 'expiresOn', 'issuer'] as const;
export type WeightyFact = (typeof weightyFacts)[number];
export type WeightyFacts = Pick<RecognitionDraft, WeightyFact>;

export const factsOf = ({ stars, decisionNumber, issuedOn, expiresOn, issuer }: WeightyFacts): WeightyFacts => ({
  stars,
  decisionNumber,
  issuedOn,
  expiresOn,
  issuer,
});

/** The facts that differ, in the order of the form; all where nothing stood. */
export const changedFacts = (before: WeightyFacts | null, after: WeightyFacts): readonly WeightyFact[] =>
  weightyFacts.filter((fact) => before?.[fact] !== after[fact]);

/**
 * What a correction needs: `one-officer` · `two-officers`, with the correcting decision · `above-the-council`: never, since a level that
 * a council did not allow comes from no correction.
 * @law 26/2026/QĐ-TTg, Arts 4.1, 4.3, 7.3e
 * @example correctionNeeds({ ...imported, stars: 3 }, { ...imported, stars: 4 }) // 'two-officers'
 */
export function correctionNeeds(
  before: WeightyFacts & Pick<Recognition, 'source' | 'termReason'>,
  after: WeightyFacts,
): 'one-officer' | 'two-officers' | 'above-the-council' {
  const fromSession = before.source === 'evaluated';
  const rises = after.stars > before.stars;
  if (fromSession && rises) return 'above-the-council';
  const grows = before.expiresOn !== null && after.expiresOn !== null && after.expiresOn > before.expiresOn;
  // An end after the law's term counts for nothing until it is confirmed.
  const confirmed = before.termReason === null && isBeyondTheTerm(after);
  // Without its decision it could be given another one by who completes it.
  const losesDecision = hasDecision(before) && !hasDecision(after);
  const touched = fromSession && changedFacts(before, after).length > 0;
  return rises || grows || confirmed || losesDecision || touched ? 'two-officers' : 'one-officer';
}

const isBeyondTheTerm = ({ issuedOn, expiresOn }: Pick<RecognitionDraft, 'issuedOn' | 'expiresOn'>): boolean =>
  issuedOn !== null && expiresOn !== null && endsBeyondTheTerm(issuedOn, expiresOn);

/**
 * Whether a recognition that is typed by hand needs its signed decision and a second officer: since 26/2026 alone is in force, decisions
 * follow sessions, and a typed one could say otherwise than the council. An end after the law's term needs them at any time.
 * @law 26/2026/QĐ-TTg, Arts 4.1, 7.3
 * @example recordNeedsTwo({ stars: 4, decisionNumber: '1351/QĐ-UBND', issuedOn: date('2026-11-26'), expiresOn: null }) // true
 */
export function recordNeedsTwo(
  draft: Pick<RecognitionDraft, 'stars' | 'decisionNumber' | 'issuedOn' | 'expiresOn'>,
): boolean {
  const { stars, issuedOn } = draft;
  if (isBeyondTheTerm(draft)) return true;
  return stars >= 3 && hasDecision(draft) && issuedOn !== null && instrumentOfDay(issuedOn) === '26/2026/QĐ-TTg';
}

export type CorrectionId = Id<'recognition-correction'>;

/** `alone`: made at once by one officer, kept because the public had read it otherwise. */
export const correctionStates = ['open', 'confirmed', 'refused', 'taken-back', 'alone'] as const;
export type CorrectionState = (typeof correctionStates)[number];

/** `suspend` and `lift-suspension`: what an order of a competent body does, which a second officer confirms as well. */
export type CorrectionKind = 'correct' | 'record' | 'suspend' | 'lift-suspension';

export type SuspensionTurn = Pick<Recognition, 'suspendedFrom' | 'suspendedUntil' | 'suspensionOrder'>;

/** A correction of a recognition: what stood, what is to stand, by which paper, who proposed it and who decided. */
export interface Correction {
  readonly id: CorrectionId;
  readonly version: number;
  readonly kind: CorrectionKind;
  readonly productId: ProductId;
  /** `null`: one that is to be recorded is not there yet. */
  readonly recognitionId: RecognitionId | null;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly productName: string;
  readonly seenVersion: number | null;
  readonly factsBefore: WeightyFacts | null;
  readonly factsAfter: WeightyFacts;
  readonly draft: RecognitionDraft;
  /** What an order does; `null` where something is corrected or recorded. */
  readonly turn: SuspensionTurn | null;
  readonly termReason: string | null;
  readonly reason: string;
  readonly paperNumber: string | null;
  readonly paperDate: LocalDate | null;
  readonly paperBody: string | null;
  readonly file: KeptFile | null;
  readonly state: CorrectionState;
  readonly proposedBy: AccountId | null;
  readonly proposedOn: LocalDate;
  readonly decidedBy: AccountId | null;
  readonly decidedOn: LocalDate | null;
  readonly decisionNote: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** A correction that was made, as the public reads it. */
export interface ToldCorrection {
  readonly on: LocalDate;
  readonly paper: string | null;
  readonly before: WeightyFacts;
  readonly after: WeightyFacts;
}

/** What the ledger keeps of a correction. */
export function correctionContent({ madeAt: _made, changedAt: _changed, ...content }: Correction) {
  return content;
}

/**
 * Whether somebody may decide on a proposed correction: it is open, and they did not propose it.
 * @example decidesCorrection({ state: 'open', proposedBy: a }, a) // 'own'
 */
export function decidesCorrection(
  { state, proposedBy }: Pick<Correction, 'state' | 'proposedBy'>,
  accountId: AccountId | null,
): 'yes' | 'own' | 'not-now' {
  if (state !== 'open') return 'not-now';
  return proposedBy === accountId ? 'own' : 'yes';
}
