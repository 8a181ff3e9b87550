// What a phone takes along of the findings of earlier visits.

import type { LocalDate } from '#kernel/calendar.ts';
import type { FindingKind, Severity } from '#modules/findings/index.ts';

/** A finding that is not settled, as somebody needs it who goes there again. */
export interface KnownFinding {
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly productName: string | null;
  readonly foundOn: LocalDate;
  readonly correction: string | null;
  readonly dueOn: LocalDate | null;
  /** Nobody has answered it: its correction is still to be made, and its last day counts. */
  readonly waits: boolean;
}
