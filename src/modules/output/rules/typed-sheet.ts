// What a ranked dossier that is only on paper promised, typed once: criteria with the option that counts, capacity, raw material and the
// rest. Every saving is kept with its source and who typed it; the last one counts.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';

export interface TypedSheet {
  readonly id: Id<'output-sheet'>;
  /** 1 for the first saving. */
  readonly ordinal: number;
  /** Which paper it was typed from, and where that lies. */
  readonly source: string;
  readonly receivedOn: LocalDate | null;
  /** `26-2026/11`; `null`: the paper holds no sheet. */
  readonly setId: string | null;
  /** As an address writes them: `1.1=3&1.2=2`; empty without a sheet. */
  readonly answers: string;
  readonly capacity: number | null;
  readonly capacityUnit: string | null;
  readonly rawMaterial: string | null;
  readonly rawMaterialArea: string | null;
  readonly workers: number | null;
  readonly environment: string | null;
  readonly places: readonly string[];
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
}
