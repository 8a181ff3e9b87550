// What a producer asks for, and what it was answered.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { Id, ProducerId, ProductId } from '#kernel/ids.ts';
import type { SupportKind } from './support.ts';

export type SupportRequestId = Id<'support-request'>;

export const requestStates = ['open', 'agreed', 'refused', 'withdrawn'] as const;
export type RequestState = (typeof requestStates)[number];

export interface SupportRequest {
  readonly id: SupportRequestId;
  readonly version: number;
  readonly provinceCode: string;
  readonly communeCode: string | null;
  readonly producerId: ProducerId;
  readonly productId: ProductId | null;
  readonly kind: SupportKind;
  readonly policyRef: string | null;
  readonly words: string;
  readonly state: RequestState;
  readonly askedOn: LocalDate;
  readonly askedByName: string;
  /** An officer wrote it down in the producer's place. */
  readonly byProxy: boolean;
  readonly answer: string | null;
  readonly answeredOn: LocalDate | null;
  readonly answeredByName: string | null;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}
