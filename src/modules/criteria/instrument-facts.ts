// What a decision with criteria sets is on a day: its number, its period, whether it holds.

import type { LocalDate } from '#kernel/calendar.ts';
import { findCriteriaSet } from '#law/criteria-sets.ts';
import { type InstrumentState, instrumentByNumber, instrumentStateOn, instruments } from '#law/instruments.ts';
import { loadProductSets, type SetFolder } from '#law/product-sets.ts';

export interface InstrumentFacts {
  readonly folder: SetFolder;
  /** `26/2026/QĐ-TTg`. */
  readonly number: string;
  readonly title: string | null;
  readonly annex: string;
  readonly issuedOn: LocalDate | null;
  readonly amendedBy: readonly string[];
  readonly effectiveFrom: LocalDate;
  /** First day on which it no longer holds; `null`: it goes on. */
  readonly effectiveUntil: LocalDate | null;
  readonly state: InstrumentState | null;
  /** Sets of it are applied to dossiers received today. */
  readonly inForce: boolean;
}

/** The decision of a folder as it stands on a day. */
export async function instrumentFacts(folder: SetFolder, today: LocalDate): Promise<InstrumentFacts> {
  const { catalogues } = await loadProductSets();
  const { instrument: number, effectiveFrom, effectiveUntil } = catalogues[folder];
  const known = instrumentByNumber(number);
  const first = await findCriteriaSet(`${folder}/01`);
  return {
    folder,
    number,
    title: known?.title ?? null,
    annex: first?.instrument.annex ?? '',
    issuedOn: known?.issuedOn ?? null,
    amendedBy: instruments()
      .filter((one) => one.amends.includes(number))
      .map((one) => one.number),
    effectiveFrom,
    effectiveUntil,
    state: instrumentStateOn(number, today),
    inForce: effectiveFrom <= today && (effectiveUntil === null || today < effectiveUntil),
  };
}
