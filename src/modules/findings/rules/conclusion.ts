// The conclusion of a visit (kết luận kiểm tra, giám sát): drawn up from minutes and findings, numbered by the book of letters, signed. It alone
// starts the term of a withdrawal on these grounds (26/2026/QĐ-TTg, Art. 8.4).

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { FindingId } from './finding.ts';

export type ConclusionId = Id<'visit-conclusion'>;

/** A notice of the conclusion, as Decree 30/2020/NĐ-CP names kinds; or a paper that offices call kết luận. */
export const conclusionSeries = ['thong-bao', 'ket-luan'] as const;
export type ConclusionSeries = (typeof conclusionSeries)[number];

/** What a further conclusion of a visit does to an earlier one. */
export const conclusionRelations = ['supplements', 'replaces'] as const;
export type ConclusionRelation = (typeof conclusionRelations)[number];

export interface VisitConclusion {
  readonly id: ConclusionId;
  readonly version: number;
  readonly visitId: Id<'visit'>;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly producerName: string;
  readonly state: 'draft' | 'issued' | 'dropped';
  /** The findings that it states. */
  readonly findingIds: readonly FindingId[];
  readonly content: string;
  readonly demands: string;
  /** `null`: the first of its visit. */
  readonly relation: ConclusionRelation | null;
  readonly relatesTo: ConclusionId | null;
  /** Why it rests on a nearly empty sheet; `null`: it does not. */
  readonly sparseReason: string | null;
  readonly draftedBy: AccountId | null;
  readonly draftedByName: string;
  readonly draftedOn: LocalDate;
  readonly series: ConclusionSeries | null;
  readonly number: string | null;
  readonly serial: string | null;
  readonly issuedYear: number | null;
  readonly issuedOn: LocalDate | null;
  readonly signer: string | null;
  readonly file: KeptFile | null;
  readonly letterId: string | null;
  readonly issuedBy: AccountId | null;
  readonly issuedByName: string | null;
  readonly recordedOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
  readonly dropReason: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

export const notIssued = {
  version: 1,
  state: 'draft',
  series: null,
  number: null,
  serial: null,
  issuedYear: null,
  issuedOn: null,
  signer: null,
  file: null,
  letterId: null,
  issuedBy: null,
  issuedByName: null,
  recordedOn: null,
  droppedOn: null,
  dropReason: null,
} as const satisfies Partial<VisitConclusion>;

/** What the ledger keeps of a conclusion. */
export function conclusionContent({ madeAt: _made, changedAt: _changed, ...content }: VisitConclusion) {
  return content;
}

/**
 * The issued conclusion that took the place of one; `null`: it stands.
 * @example replacementOf([], id) // null
 */
export function replacementOf(all: readonly VisitConclusion[], id: ConclusionId): VisitConclusion | null {
  return all.find((one) => one.state === 'issued' && one.relation === 'replaces' && one.relatesTo === id) ?? null;
}

/**
 * The conclusions of a visit that were issued and that no other one replaced, the first issued first.
 * @example standingAmong([]) // []
 */
export function standingAmong(all: readonly VisitConclusion[]): readonly VisitConclusion[] {
  return all
    .filter((one) => one.state === 'issued' && replacementOf(all, one.id) === null)
    .sort((a, b) => ((a.issuedOn ?? '') < (b.issuedOn ?? '') ? -1 : 1));
}

/**
 * The conclusion that states a finding, was issued and stands: the one that starts a term; the newest where several do. `null`: none.
 * @example conclusionOn(drafts, findingId) // null
 */
export function conclusionOn(all: readonly VisitConclusion[], findingId: FindingId): VisitConclusion | null {
  const issued = standingAmong(all).filter((one) => one.findingIds.includes(findingId));
  return issued.at(-1) ?? null;
}

/**
 * The row of the book that a number is of, by its symbol.
 * @example seriesOf('12/KL-SNNMT') // 'ket-luan'
 */
export const seriesOf = (number: string): ConclusionSeries =>
  /^\s*\d+[a-zđ]?\s*\/\s*KL-/iu.test(number) ? 'ket-luan' : 'thong-bao';
