// What figures are counted from, as the rooms that keep it hand it over. Plain facts: a measure asks nothing of anybody.

import type { LocalDate } from '#kernel/calendar.ts';
import type { SectorCode } from '#law/product-sets.ts';
import type { Recognition } from '#modules/certificates/index.ts';
import type { FindingKind, Severity } from '#modules/findings/index.ts';
import type { VisitKind } from '#modules/inspections/index.ts';
import type { PointKind, PointState } from '#modules/points-of-sale/index.ts';
import type { ProducerType } from '#modules/producers/index.ts';
import type { EventKind } from '#modules/promotion/index.ts';

/** A product with everything that was ever decided about its stars. */
export interface ProductFact {
  readonly code: string;
  readonly name: string;
  readonly producer: {
    readonly id: string;
    readonly code: string;
    readonly name: string;
    readonly type: ProducerType;
  } | null;
  readonly communeCode: string | null;
  /** The commune before July 2025 that is on record. */
  readonly oldCommuneCode: string | null;
  readonly sector: SectorCode | null;
  readonly recognitions: readonly Recognition[];
}

/** A dossier that was sent to a commune. */
export interface DossierFact {
  readonly id: string;
  readonly product: string;
  readonly producer: string;
  readonly communeCode: string;
  readonly receivedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** The day of the commune's report with which it went to the province. */
  readonly forwardedOn: LocalDate | null;
  readonly returnedOn: readonly LocalDate[];
  /** The last council that counts: the day, and the level it allowed. */
  readonly result: { readonly heldOn: LocalDate; readonly stars: number | null } | null;
}

/** A task that an office leads. */
export interface TaskFact {
  readonly id: string;
  readonly content: string;
  readonly lead: string;
  readonly communeCode: string | null;
  readonly assignedOn: LocalDate;
  readonly dueOn: LocalDate | null;
  /** The day it was handed in; the assigner accepted it. */
  readonly doneOn: LocalDate | null;
  /** The day it was handed in, taken or not; `null`: it was not, or came back. */
  readonly handedInOn: LocalDate | null;
  readonly isCancelled: boolean;
}

/** A report of output, as it counts today. */
export interface OutputFact {
  readonly productCode: string;
  /** Last day of its own period. */
  readonly periodEnd: LocalDate;
  readonly quantity: number;
  readonly revenueVnd: number | null;
  readonly channels: readonly string[];
}

/** A visit that was not cancelled. */
export interface VisitFact {
  readonly id: string;
  readonly producer: string;
  readonly place: string;
  readonly communeCode: string | null;
  readonly kind: VisitKind;
  readonly plannedOn: LocalDate;
  readonly heldOn: LocalDate | null;
}

/** A finding that was not dropped. */
export interface FindingFact {
  readonly id: string;
  /** `null`: about nobody of the register. */
  readonly producerId: string | null;
  readonly words: string;
  readonly of: string;
  readonly communeCode: string | null;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly foundOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly answeredOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  /** It was looked at again, and put right. */
  readonly isVerified: boolean;
}

/** A point of sale as it stood on the day asked for; one that was opened later is left out. */
export interface PointFact {
  readonly id: string;
  readonly name: string;
  readonly operator: string;
  readonly communeCode: string | null;
  readonly kind: PointKind;
  readonly openedOn: LocalDate;
  readonly state: PointState;
  readonly stateSince: LocalDate;
}

/** A fair or another meeting of producers and buyers that was not cancelled. */
export interface EventFact {
  readonly id: string;
  readonly name: string;
  readonly organiser: string;
  readonly communeCode: string | null;
  readonly kind: EventKind;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What one producer brought home from an event; `null`: nobody said. Its commune is the producer's of today, whoever held the event. */
export interface EventShareFact {
  readonly eventId: string;
  readonly event: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly producerId: string;
  readonly producer: string;
  readonly communeCode: string | null;
  /** It was written down that it came. */
  readonly attended: boolean;
  readonly salesVnd: number | null;
  readonly contractsVnd: number | null;
}

export interface Facts {
  readonly products: readonly ProductFact[];
  readonly dossiers: readonly DossierFact[];
  readonly tasks: readonly TaskFact[];
  readonly outputs: readonly OutputFact[];
  readonly visits: readonly VisitFact[];
  readonly findings: readonly FindingFact[];
  readonly points: readonly PointFact[];
  readonly events: readonly EventFact[];
  /** What producers brought home from events, also from those that others held. */
  readonly eventShares: readonly EventShareFact[];
  /** Of the producers that count on the day asked for, how many are represented by a woman: the numbers alone. */
  readonly ledByWomen: LedByWomen;
}

/** How many producers are represented by a woman, and of how many it is known. */
export interface LedByWomen {
  readonly women: number;
  readonly known: number;
}
export const noWomen: LedByWomen = { women: 0, known: 0 };
