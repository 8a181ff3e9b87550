// A request for a supplement: chosen items, a last day, a note to each; and the one answer to it. Both are frozen when they are
// sent, the answer beside the request, never in the dossier.

import { daysBetween, type Instant, type LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { EvidencePiece } from '#modules/evidence/index.ts';
import type { IntakeId } from './intake.ts';

export type SupplementRequestId = Id<'supplement-request'>;

/** What an item is about: a part of the forms, a criterion of the score sheet, a kind of evidence, the samples. */
export const itemKinds = ['part', 'criterion', 'evidence', 'samples'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Something that can be asked for in a dossier. */
export interface Choosable {
  /** The name of its field: `p-general`, `c-1-5`, `e-test-report`, `samples`. */
  readonly key: string;
  readonly kind: ItemKind;
  /** Part, criterion or kind. */
  readonly code: string;
  readonly title: string;
}

export interface SupplementItem extends Choosable {
  readonly note: string;
}

export interface RequestContent {
  readonly basis: '26/2026/QĐ-TTg, Điều 7 khoản 3';
  readonly product: string;
  readonly producer: string;
  /** Of the province. */
  readonly slipNumber: string;
  /** Of the commune, which the producer has in hand; absent in requests of before December 2026. */
  readonly communeSlip?: string;
  readonly ordinal: number;
  readonly askedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly note: string | null;
  readonly items: readonly SupplementItem[];
}

export interface SupplementRequest {
  readonly id: SupplementRequestId;
  readonly intakeId: IntakeId;
  readonly dossierId: DossierId;
  /** 1 for the first round of a dossier. */
  readonly ordinal: number;
  readonly askedAt: Instant;
  readonly askedOn: LocalDate;
  readonly askedBy: AccountId | null;
  /** That day counts. */
  readonly dueOn: LocalDate;
  /** Canonical JSON of `RequestContent`. */
  readonly content: string;
  readonly contentHash: string;
  readonly closedOn: LocalDate | null;
  /** Why the office waits no longer; `null` where it was answered or is open. */
  readonly endReason: string | null;
}

/** A piece as it was when an answer cited it. */
export type CitedPiece = Pick<
  EvidencePiece,
  'id' | 'version' | 'kind' | 'title' | 'number' | 'issuedOn' | 'expiresOn'
> & {
  readonly files: readonly string[];
};

/** What is kept of a piece that is cited: its words of now and the hashes of its files. */
export function citedPiece({
  id,
  version,
  kind,
  title,
  number,
  issuedOn,
  expiresOn,
  files,
}: EvidencePiece): CitedPiece {
  return { id, version, kind, title, number, issuedOn, expiresOn, files: files.map((file) => file.sha256) };
}

export interface AnsweredItem {
  readonly key: string;
  readonly text: string | null;
  readonly pieces: readonly CitedPiece[];
}

export interface AnswerContent {
  /** SHA-256 of the request that it answers. */
  readonly requestHash: string;
  readonly answeredOn: LocalDate;
  readonly items: readonly AnsweredItem[];
  /** Where an officer typed it: who of the producer said so, and where the paper lies. */
  readonly proxyNote: string | null;
}

export interface SupplementAnswer {
  readonly id: Id<'supplement-answer'>;
  readonly requestId: SupplementRequestId;
  readonly dossierId: DossierId;
  readonly answeredAt: Instant;
  readonly answeredOn: LocalDate;
  readonly answeredBy: AccountId | null;
  readonly content: string;
  readonly contentHash: string;
}

/** The field of a criterion, kind or part in a form. */
export const itemKey = (kind: ItemKind, code: string): string =>
  kind === 'samples' ? 'samples' : `${kind.charAt(0)}-${code.replaceAll('.', '-')}`;

/** What a request says, read back from its frozen copy. */
export function contentOfRequest(request: Pick<SupplementRequest, 'content'>): RequestContent {
  return JSON.parse(request.content) as RequestContent;
}

/** What an answer says, read back from its frozen copy. */
export function contentOfAnswer(answer: Pick<SupplementAnswer, 'content'>): AnswerContent {
  return JSON.parse(answer.content) as AnswerContent;
}

/**
 * Days by which an answer is late; 0 on the last day itself and before. A late answer is taken all the same: the act sets no
 * consequence (ours).
 * @example daysLate({ dueOn: date('2026-12-05') }, date('2026-12-07')) // 2
 */
export function daysLate(request: Pick<SupplementRequest, 'dueOn'>, on: LocalDate): number {
  return Math.max(0, daysBetween(request.dueOn, on));
}

/** How many days a request was, or is, open: the day it was asked is not counted. */
export function daysOpen(request: Pick<SupplementRequest, 'askedOn' | 'closedOn'>, today: LocalDate): number {
  return daysBetween(request.askedOn, request.closedOn ?? today);
}
