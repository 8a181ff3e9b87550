// The parts of the two forms that a producer fills in, and what each asks for beside what the register already holds
// (26/2026/QĐ-TTg, Phụ lục III, Mẫu số 01 and 02).

import type { Instant } from '#kernel/calendar.ts';
import type { AccountId, Id } from '#kernel/ids.ts';
import type { DossierId } from './dossier.ts';

/**
 * `registration` Mẫu 01 · `general` Mẫu 02 Phần I · `results` Phần II · `sheet` the score sheet of Phần III · `proofs` its
 * descriptions, criterion by criterion · `plan` Phần IV.
 */
export const partNames = ['registration', 'general', 'results', 'sheet', 'proofs', 'plan'] as const;
export type PartName = (typeof partNames)[number];

export interface Registration {
  /** Chức vụ, địa chỉ liên hệ, điện thoại, email */
  readonly position: string | null;
  readonly contactAddress: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly sampleCount: number | null;
}

export interface General {
  readonly specification: string | null;
  readonly standard: string | null;
  /** Ticks a) to d): papers of the producer and of the product. */
  readonly holds: readonly string[];
  readonly otherRight: string | null;
  readonly history: string | null;
  readonly organisation: string | null;
}

export interface Results {
  readonly materialAndTechnology: string | null;
  readonly qualityChanges: string | null;
  readonly markets: string | null;
  readonly businessResults: string | null;
  readonly revenueVnd: number | null;
  readonly profitVnd: number | null;
  /** What changed since the product was recognised; asked of an upgrade and a re-evaluation. */
  readonly changes: string | null;
}

export interface Sheet {
  /** As an address writes them: `1.1=3&1.2=2`. */
  readonly answers: string;
}

export interface Proofs {
  /** Leaf of the sheet → what the producer says to it. */
  readonly descriptions: Readonly<Record<string, string>>;
  /** Leaf of the sheet → pieces of the wallet that prove it. */
  readonly citations: Readonly<Record<string, readonly string[]>>;
}

export interface Plan {
  readonly plan: string | null;
}

export interface PartContents {
  readonly registration: Registration;
  readonly general: General;
  readonly results: Results;
  readonly sheet: Sheet;
  readonly proofs: Proofs;
  readonly plan: Plan;
}

export type DossierPartId = Id<'dossier-part'>;

/** One part as it was last saved. */
export interface DossierPart<Name extends PartName = PartName> {
  readonly id: DossierPartId;
  readonly dossierId: DossierId;
  readonly name: Name;
  readonly version: number;
  readonly content: PartContents[Name];
  readonly savedBy: AccountId | null;
  /** `null`: nobody has saved it yet, it holds what the register knew. */
  readonly savedAt: Instant | null;
}

/** The contents of all parts. */
export function contentsOf(parts: readonly DossierPart[]): PartContents {
  const of = (name: PartName): unknown => {
    const part = parts.find((one) => one.name === name);
    if (part === undefined) throw new Error(`a dossier without its part ${name}`);
    return part.content;
  };
  return Object.fromEntries(partNames.map((name) => [name, of(name)])) as unknown as PartContents;
}
