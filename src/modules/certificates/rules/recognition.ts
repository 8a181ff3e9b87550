// A recognition: the stars that an authority gave a product by a decision, and everything that later happened to it.
// Also stars that were only reported (no decision known), and results below three stars, which carry none.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { ProductId, RecognitionId } from '#kernel/ids.ts';
import type { WithdrawalGround } from '#law/parameters.ts';
import type { IssuerKind } from './issuer.ts';

/** Instruments under which products were evaluated. */
export const evaluationInstruments = ['1048/QĐ-TTg', '148/QĐ-TTg', '26/2026/QĐ-TTg'] as const;
export type EvaluationInstrument = (typeof evaluationInstruments)[number];

/** Where the record comes from: typed from a paper, an office's spreadsheet, or an evaluation in this system. */
export const recognitionSources = ['entered', 'imported', 'evaluated'] as const;
export type RecognitionSource = (typeof recognitionSources)[number];

/** What the paper says. */
export interface RecognitionDraft {
  readonly stars: number;
  readonly decisionNumber: string | null;
  readonly issuedOn: LocalDate | null;
  /** Last valid day as the decision states it; it holds even where it is not 36 months. */
  readonly expiresOn: LocalDate | null;
  /** The issuer as printed, also one that no longer exists. */
  readonly issuer: string | null;
  readonly instrument: EvaluationInstrument | null;
  /** The product's code on the paper. */
  readonly productCode: string | null;
  /** The year a star was reported for, where that is all one knows. */
  readonly reportedYear: number | null;
  readonly note: string | null;
}

/** What happened to it later; every part is `null` until it happens. */
export interface RecognitionEvents {
  readonly extendedUntil: LocalDate | null;
  readonly extensionApprovedOn: LocalDate | null;
  readonly extensionReason: string | null;
  readonly extensionBasis: string | null;
  readonly suspendedFrom: LocalDate | null;
  /** Last day of the suspension; `null`: until further notice. */
  readonly suspendedUntil: LocalDate | null;
  /** The order of a competent body; without one nothing is suspended. */
  readonly suspensionOrder: string | null;
  /** The days on which the suspension, and its end by another paper, were recorded here. */
  readonly suspensionRecordedOn: LocalDate | null;
  readonly suspensionEndRecordedOn: LocalDate | null;
  readonly withdrawnOn: LocalDate | null;
  readonly withdrawalGround: WithdrawalGround | null;
  readonly withdrawalDecision: string | null;
  /** The day the withdrawal was recorded here, where its paper came later. */
  readonly withdrawalRecordedOn: LocalDate | null;
  /** The first day on which a newer recognition of the product took its place. */
  readonly supersededOn: LocalDate | null;
  /** Why the stated end is right although it lies after the law's term, as an officer confirmed; `null`: nobody has. */
  readonly termReason: string | null;
  /** The day the dossier of its re-evaluation was received; the dossiers' room tells it. */
  readonly reEvaluationFiledOn: LocalDate | null;
  /** The first day on which that dossier was open no more; `null`: it is open, or there is none. */
  readonly reEvaluationClosedOn: LocalDate | null;
  /** The day an extension was proposed; it waits for another officer. */
  readonly extensionProposedOn: LocalDate | null;
  /** The first day on which that proposal was open no more; `null`: it is open, or there is none. */
  readonly extensionProposalEndedOn: LocalDate | null;
  /** Why the newest correction was made. */
  readonly correctionReason: string | null;
  /** Of a council that met on paper and was recorded later: its own day, and the day it was recorded; both are public. */
  readonly paperCouncilOn: LocalDate | null;
  readonly paperCouncilRecordedOn: LocalDate | null;
}

export const noEvents: RecognitionEvents = {
  extendedUntil: null,
  extensionApprovedOn: null,
  extensionReason: null,
  extensionBasis: null,
  suspendedFrom: null,
  suspendedUntil: null,
  suspensionOrder: null,
  suspensionRecordedOn: null,
  suspensionEndRecordedOn: null,
  withdrawnOn: null,
  withdrawalGround: null,
  withdrawalDecision: null,
  withdrawalRecordedOn: null,
  supersededOn: null,
  termReason: null,
  reEvaluationFiledOn: null,
  reEvaluationClosedOn: null,
  extensionProposedOn: null,
  extensionProposalEndedOn: null,
  correctionReason: null,
  paperCouncilOn: null,
  paperCouncilRecordedOn: null,
};

/** A recognition in the register. */
export interface Recognition extends RecognitionDraft, RecognitionEvents {
  readonly id: RecognitionId;
  readonly version: number;
  readonly productId: ProductId;
  /** Units of today of the product when the recognition was recorded. */
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly issuerKind: IssuerKind | null;
  readonly source: RecognitionSource;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Fields whose change is history, in the order of the form. */
export const recognitionFields = [
  'stars',
  'decisionNumber',
  'issuedOn',
  'expiresOn',
  'issuer',
  'instrument',
  'productCode',
  'reportedYear',
  'note',
  'extendedUntil',
  'extensionApprovedOn',
  'extensionReason',
  'extensionBasis',
  'suspendedFrom',
  'suspendedUntil',
  'suspensionOrder',
  'suspensionRecordedOn',
  'suspensionEndRecordedOn',
  'withdrawnOn',
  'withdrawalGround',
  'withdrawalDecision',
  'withdrawalRecordedOn',
  'supersededOn',
  'termReason',
  'reEvaluationFiledOn',
  'reEvaluationClosedOn',
  'extensionProposedOn',
  'extensionProposalEndedOn',
  'correctionReason',
  'paperCouncilOn',
  'paperCouncilRecordedOn',
] as const satisfies readonly (keyof Recognition)[];
export type RecognitionField = (typeof recognitionFields)[number];

/** What the ledger keeps of a recognition. */
export function recognitionContent(recognition: Recognition): Readonly<Record<string, unknown>> {
  const { version, productId, issuerKind, source } = recognition;
  const content: Record<string, unknown> = { version, productId, issuerKind, source };
  for (const field of recognitionFields) content[field] = recognition[field];
  return content;
}

/**
 * Whether a decision with number and day is known; a star without one was only reported.
 * @example hasDecision({ decisionNumber: '12/QĐ-UBND', issuedOn: date('2024-01-15') }) // true
 */
export function hasDecision(recognition: Pick<RecognitionDraft, 'decisionNumber' | 'issuedOn'>): boolean {
  return recognition.decisionNumber !== null && recognition.issuedOn !== null;
}
