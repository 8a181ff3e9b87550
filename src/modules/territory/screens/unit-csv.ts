// The lineage on a page as one flat table: a line for every step from an old unit to a unit of today.

import type { CsvTable } from '#web/page.ts';
import type { UnitDetail, UnitLabel, UnitStep } from '../rules/unit-detail.ts';
import { checkWords, type TerritoryWords } from './words.ts';

type Line = readonly (string | number | null)[];

function line(words: TerritoryWords, old: UnitLabel | null, today: UnitLabel | null, step: UnitStep | null): Line {
  return [
    old?.code ?? null,
    old?.fullName ?? null,
    old?.district ?? null,
    old?.province ?? null,
    step === null ? null : words.kinds[step.kind],
    today?.code ?? null,
    today?.fullName ?? null,
    today?.province ?? null,
    step?.ground?.instrument ?? null,
    step?.ground?.date ?? null,
    step?.ground?.clause ?? null,
    step === null ? null : checkWords(words, step),
  ];
}

function linesOf(words: TerritoryWords, unit: UnitDetail): readonly Line[] {
  const steps = [
    ...unit.became.map((step) => line(words, unit, step.unit, step)),
    ...unit.madeFrom.map((step) => line(words, step.unit, unit, step)),
  ];
  if (steps.length > 0) return steps;
  return [unit.era === 'since-2025-07' ? line(words, null, unit, null) : line(words, unit, null, null)];
}

/** Every step of the units once, in their order. */
export function lineageTable(words: TerritoryWords, units: readonly UnitDetail[]): CsvTable {
  const rows = new Map(
    units.flatMap((unit) => linesOf(words, unit)).map((cells) => [`${cells[0]}>${cells[5]}`, cells]),
  );
  return { columns: Object.values(words.csv), rows: [...rows.values()] };
}
