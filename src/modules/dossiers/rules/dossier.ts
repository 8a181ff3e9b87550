// What a dossier is: which product asks for what, under which criteria set, and how it stands
// (26/2026/QĐ-TTg, Art. 6.1, 7.1).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId, RecognitionId } from '#kernel/ids.ts';
import type { DossierKind } from '#law/procedure-values.ts';
import type { EvidencePieceId } from '#modules/evidence/index.ts';
import type { LegacyFileId } from '#modules/legacy-files/index.ts';
import type { ConsentCover } from './consent-cover.ts';
import type { DossierState } from './lifecycle.ts';

export type DossierId = Id<'dossier'>;

/** How a producer gave its word for what an officer typed: in its own account, on a paper, or by a code that it read back. */
export const consentWays = ['own-account', 'signed-paper', 'thumbprint', 'one-time-code'] as const;
export type ConsentWay = (typeof consentWays)[number];

export interface Consent {
  readonly way: ConsentWay;
  readonly givenOn: LocalDate;
  /** Who gave it, and where the paper lies. */
  readonly note: string | null;
  readonly recordedBy: AccountId | null;
  /** How the code was sent; only of a code. */
  readonly delivery?: 'mail' | 'paper';
  /** The photograph of the paper. */
  readonly scanId?: string;
  /** What it is a yes to, and when that was read; absent in words of before November 2026. */
  readonly covers?: ConsentCover;
  readonly recordedAt?: Instant;
}

/** What the receipt fixed; all `null` before the dossier is sent. */
export interface Filing {
  readonly slipNumber: string | null;
  readonly receivedOn: LocalDate | null;
  /** The last day of the commune. */
  readonly dueOn: LocalDate | null;
  /** The last day was counted without the days off of its year, which were not known. */
  readonly dueEstimated: boolean;
  /** 0 for a re-evaluation. */
  readonly round: number | null;
  readonly roundYear: number | null;
  /** The officer who has it in hand. */
  readonly receivedBy: AccountId | null;
}

export const notFiled: Filing = {
  slipNumber: null,
  receivedOn: null,
  dueOn: null,
  dueEstimated: false,
  round: null,
  roundYear: null,
  receivedBy: null,
};

/** One thing that was taken over or must be written anew, as a page names it. */
export type CarriedName =
  | { readonly kind: 'line' | 'commitment' | 'criterion'; readonly name: string }
  | { readonly kind: 'piece'; readonly title: string }
  | { readonly kind: 'answers'; readonly count: number };

/** What was taken over when a dossier was opened. */
export interface CarriedOver {
  /** `null`: the last one was on paper. */
  readonly fromDossierId: DossierId | null;
  readonly fromLegacyFileId?: LegacyFileId;
  /** Lines, answers, descriptions and pieces that were taken over. */
  readonly carried: number;
  /** Pieces that were cited and no longer count, by title. */
  readonly toRenew: readonly string[];
  /** Lines that only today can say. */
  readonly newLines: number;
  /** All of it by name; absent in dossiers opened before November 2026. */
  readonly kept?: readonly CarriedName[];
  readonly fresh?: readonly CarriedName[];
  /** Papers of a paper dossier that count: which criterion they prove it did not say. */
  readonly offered?: readonly EvidencePieceId[];
}

export interface Dossier extends Filing {
  readonly id: DossierId;
  readonly version: number;
  readonly state: DossierState;
  readonly kind: DossierKind;
  readonly productId: ProductId;
  readonly producerId: ProducerId;
  /** Names as they are today, for lists. */
  readonly productName: string;
  readonly producerName: string;
  readonly provinceCode: string;
  /** The commune that receives it. */
  readonly communeCode: string;
  /** `26-2026/11` */
  readonly setId: string;
  /** The recognition that an upgrade or a re-evaluation goes out from. */
  readonly recognitionId: RecognitionId | null;
  /** An officer types what the producer brings; the producer confirms it before it is sent. */
  readonly byProxy: boolean;
  readonly openedBy: AccountId | null;
  readonly consent: Consent | null;
  /** `null`: there was no dossier of the product before. */
  readonly carried: CarriedOver | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** Fields of a dossier whose change is history. */
export const dossierFields = ['state', 'kind', 'setId', 'slipNumber', 'receivedOn', 'dueOn'] as const;

/** What the ledger keeps of a dossier. */
export function dossierContent(dossier: Dossier): Readonly<Record<string, unknown>> {
  const { madeAt, changedAt, ...content } = dossier;
  return content;
}

export type SubmissionId = Id<'dossier-submission'>;

/** A dossier as it was sent; never changed. */
export interface Submission {
  readonly id: SubmissionId;
  readonly dossierId: DossierId;
  /** 1 for the first sending, one more after each return. */
  readonly ordinal: number;
  readonly sentAt: Instant;
  readonly sentBy: AccountId | null;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Canonical JSON. */
  readonly content: string;
  /** SHA-256 of the content. */
  readonly contentHash: string;
  readonly privateFacts: Readonly<Record<string, unknown>>;
}

/** What a dossier is returned for: a part, `form-01` and `form-02` for the signed page of a form, `piece:…` for a paper, `samples`. */
export interface ReturnItem {
  readonly place: string;
  readonly note: string;
  /** Of a paper: its title as it was sent. */
  readonly title?: string;
}

/**
 * The paper that an item names; `null` for any other place.
 * @example pieceOfPlace('piece:0190') // '0190'
 */
export function pieceOfPlace(place: string): string | null {
  return place.startsWith('piece:') ? place.slice('piece:'.length) : null;
}

/** A dossier sent back to be completed: everything that lacks, at once. */
export interface DossierReturn {
  readonly id: Id<'dossier-return'>;
  readonly dossierId: DossierId;
  readonly ordinal: number;
  readonly returnedAt: Instant;
  readonly returnedOn: LocalDate;
  readonly returnedBy: AccountId | null;
  /** Working days of the commune's term that were used by then. */
  readonly usedDays: number;
  readonly items: readonly ReturnItem[];
  readonly note: string | null;
  /** The last day to complete it, that day counts: ours, the act names none. `null` in returns of before December 2026. */
  readonly dueOn: LocalDate | null;
  /** What was said of items that nobody had changed when it was sent again. */
  readonly answer: string | null;
  /** The day it came back complete; `null`: the clock stands still. */
  readonly completedOn: LocalDate | null;
}

/**
 * Places that the commune returned a dossier for and that nobody touched since. Of a return that was answered: none. Samples are seen by
 * nobody here: they always stay.
 * @example untouchedSince(undefined, () => null) // []
 */
export function untouchedSince(
  returned: Pick<DossierReturn, 'items' | 'returnedAt' | 'completedOn'> | undefined,
  touchedAt: (place: string) => Instant | null,
): readonly ReturnItem[] {
  if (returned === undefined || returned.completedOn !== null) return [];
  return returned.items.filter(({ place }) => (touchedAt(place) ?? '') <= returned.returnedAt);
}
