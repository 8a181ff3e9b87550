// A point that shows and sells OCOP products: where, whose, of which kind, how it stands. Kinds follow 920 and 950/QĐ-BCT as far as a secondary
// source tells them, and the letters that add residential areas and places of travel; the acts themselves were not read.

import type { Instant, LocalDate } from '#kernel/calendar.ts';
import type { AccountId, FileHash, Id, ProducerId } from '#kernel/ids.ts';

export type PointId = Id<'point-of-sale'>;

export const pointKinds = ['residential', 'tourist-site', 'stop', 'hotel', 'market', 'e-commerce'] as const;
export type PointKind = (typeof pointKinds)[number];

export const pointStates = ['open', 'paused', 'closed'] as const;
export type PointState = (typeof pointStates)[number];

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** The key of the checklist that a point is held against. */
export const pointChecklist = 'point-of-sale@1';

export interface PointOfSale {
  readonly id: PointId;
  readonly version: number;
  readonly provinceCode: string;
  /** `null`: of the whole province, as a shop in the net. */
  readonly communeCode: string | null;
  readonly name: string;
  readonly kind: PointKind;
  readonly place: string;
  readonly position: Position | null;
  /** Of a point that sells in the net. */
  readonly link: string | null;
  /** A producer of the register that keeps the point; `null`: somebody else. */
  readonly operatorProducerId: ProducerId | null;
  readonly operatorName: string;
  readonly openingHours: string | null;
  readonly note: string | null;
  readonly openedOn: LocalDate;
  readonly state: PointState;
  readonly stateSince: LocalDate;
  readonly stateReason: string | null;
  /** How often it was opened again after it was closed. */
  readonly reopened: number;
  readonly photos: readonly FileHash[];
  readonly madeBy: AccountId | null;
  readonly madeByName: string;
  readonly madeAt: Instant;
  readonly changedAt: Instant;
}

/** What the ledger keeps of a point. */
export function pointContent(point: PointOfSale): Readonly<Record<string, unknown>> {
  const { madeAt: _made, changedAt: _changed, ...content } = point;
  return content;
}
