// What travels with a dossier: a batch of samples with lot and best-before day, or one printed set with its code and page
// numbers; and each step of its way with who gave, who took, when, how many and why.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import { foldName } from '#kernel/vietnamese-text.ts';
import type { DossierId } from '#modules/dossiers/index.ts';
import type { BatchCorrection } from './correction.ts';
import type { CustodyKind, CustodyPlace } from './places.ts';

export type CustodyItemId = Id<'custody-item'>;
export type CustodyMoveId = Id<'custody-move'>;

/** How samples must be kept. */
export const keepings = ['dry', 'cool', 'chilled', 'frozen'] as const;
export type Keeping = (typeof keepings)[number];

export interface SampleFacts {
  /** What one sample is: hộp, gói, chai. */
  readonly unit: string;
  /** The lot that the pack prints. */
  readonly lot: string | null;
  readonly producedOn: LocalDate | null;
  readonly keeping: Keeping;
  /** The cupboard, shelf or fridge. */
  readonly keptAt: string;
  readonly note: string | null;
  /** What was put right since, the first first; absent where nothing was. */
  readonly corrections?: readonly BatchCorrection[];
}

/** One line of the contents of a printed set; pages are numbered through. */
export interface PrintedPiece {
  readonly title: string;
  readonly pages: number;
}

export interface PaperFacts {
  /** 1 for the set that the act asks for; further ones are copies. */
  readonly copy: number;
  /** Which sending of the dossier it prints, with the hash of that frozen copy. */
  readonly ordinal: number;
  readonly contentHash: string;
  /** Pages of the forms, counted by hand. */
  readonly formPages: number;
  /** Pages of evidence, counted by hand. */
  readonly evidencePages: number;
  /** The pieces that the dossier was frozen with, and the pages of their files. */
  readonly pieces: readonly PrintedPiece[];
  /** Why the pages counted are not those of the frozen dossier; `null` where they are. */
  readonly difference: string | null;
  /** What is torn, wet or missing; `null` while it is whole. */
  readonly damage: { readonly on: LocalDate; readonly note: string } | null;
}

/** Whose dossier it belongs to, as its label prints it. */
export interface CustodyOwner {
  readonly dossierId: DossierId;
  readonly slipNumber: string | null;
  readonly productName: string;
  readonly producerName: string;
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly producerId: ProducerId;
}

interface CustodyBase extends CustodyOwner {
  readonly id: CustodyItemId;
  readonly version: number;
  /** M… for samples (mẫu), G… for paper (giấy); scanned or typed. */
  readonly code: string;
  /** Samples received; 1 for a paper set. */
  readonly quantity: number;
  /** The last day on which the samples are good; `null` where the pack names none. */
  readonly bestBefore: LocalDate | null;
  readonly firstPlace: CustodyPlace;
  readonly receivedOn: LocalDate;
  /** Who took them in, by name. */
  readonly receivedBy: string;
  /** Where some of it lies now, for lists; follows from the moves. */
  readonly places: readonly CustodyPlace[];
  /** What a search looks through: product, producer, slip and code, folded. */
  readonly searchText: string;
  /** The office that some of it is on the way to. */
  readonly onTheWayTo: CustodyPlace | null;
  readonly madeBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export interface SampleBatch extends CustodyBase {
  readonly kind: 'samples';
  readonly facts: SampleFacts;
}
export interface PaperSet extends CustodyBase {
  readonly kind: 'paper-set';
  readonly facts: PaperFacts;
}
export type CustodyItem = SampleBatch | PaperSet;

/** `on-the-way`: the other office has not counted yet · `recalled`: taken back before it was. */
export const moveStates = ['done', 'on-the-way', 'recalled'] as const;
export type MoveState = (typeof moveStates)[number];

/** One step; never changed but for the receipt it waits for. */
export interface CustodyMove {
  readonly id: CustodyMoveId;
  readonly itemId: CustodyItemId;
  readonly ordinal: number;
  readonly fromPlace: CustodyPlace;
  readonly toPlace: CustodyPlace;
  readonly quantity: number;
  readonly movedOn: LocalDate;
  readonly handedBy: string;
  readonly takenBy: string;
  readonly reason: string;
  readonly state: MoveState;
  readonly recordedBy: AccountId | null;
  readonly recordedAt: Instant;
  /** What the other office counted; the rest was lost on the way. */
  readonly arrived: number | null;
  readonly arrivedOn: LocalDate | null;
  readonly acknowledgedBy: string | null;
  readonly acknowledgedAccount: AccountId | null;
  readonly acknowledgedAt: Instant | null;
  readonly remark: string | null;
}

/** Codes of each kind begin with their letter. */
export const codePrefixes = { samples: 'M', 'paper-set': 'G' } as const satisfies Record<CustodyKind, string>;

/** What the ledger keeps of an item. */
export function itemContent(item: CustodyItem): Readonly<Record<string, unknown>> {
  const { madeAt: _madeAt, changedAt: _changedAt, searchText: _searchText, ...content } = item;
  return content;
}

/** What a search for this item looks through. */
export function searchTextOf(owner: CustodyOwner, code: string): string {
  return foldName([owner.productName, owner.producerName, owner.slipNumber ?? '', code].join(' '));
}
