// A sample that was taken at a visit: under which seal, whose hands it went through, what the laboratory answered. A failed test is a finding.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { KeptFile } from '#modules/evidence/index.ts';
import type { FindingId } from './finding.ts';

export type SampleId = Id<'visit-sample'>;

export const sampleResults = ['passed', 'failed'] as const;
export type SampleResult = (typeof sampleResults)[number];

export interface VisitSample {
  readonly id: SampleId;
  readonly version: number;
  readonly visitId: Id<'visit'>;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId | null;
  readonly productId: ProductId | null;
  readonly productName: string;
  readonly sealNumber: string;
  readonly quantity: string;
  readonly takenOn: LocalDate;
  readonly takenByName: string;
  /** What the laboratory is asked to test. */
  readonly asked: string;
  /** SHA-256 of photographs of the sealed sample. */
  readonly photos: readonly string[];
  readonly laboratory: string | null;
  readonly result: SampleResult | null;
  readonly resultNumber: string | null;
  readonly resultOn: LocalDate | null;
  readonly resultWords: string | null;
  readonly resultFile: KeptFile | null;
  /** The finding that a failed test opened. */
  readonly findingId: FindingId | null;
  /** The piece of the producer's evidence that the result became. */
  readonly evidenceId: string | null;
  readonly recordedBy: AccountId | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** One hand-over of a sample: from whom to whom, the seal whole or not. Rows are added, never changed. */
export interface SampleStep {
  readonly id: Id<'sample-step'>;
  readonly sampleId: SampleId;
  readonly fromName: string;
  readonly toName: string;
  readonly on: LocalDate;
  readonly sealWhole: boolean;
  readonly words: string | null;
  readonly byId: AccountId | null;
  readonly byName: string;
  readonly at: Instant;
}

/** What the ledger keeps of a sample. */
export function sampleContent({ madeAt: _made, changedAt: _changed, ...content }: VisitSample) {
  return content;
}

/**
 * Who holds a sample now: whom it was handed to last, else who took it.
 * @example holderOf(sample, []) // its takenByName
 */
export function holderOf(
  sample: Pick<VisitSample, 'takenByName'>,
  steps: readonly Pick<SampleStep, 'toName'>[],
): string {
  return steps.at(-1)?.toName ?? sample.takenByName;
}

/**
 * Whether every hand-over found the seal whole; a chain with a broken seal proves nothing of who opened it.
 * @example isSealWhole([]) // true
 */
export const isSealWhole = (steps: readonly Pick<SampleStep, 'sealWhole'>[]): boolean =>
  steps.every((step) => step.sealWhole);
