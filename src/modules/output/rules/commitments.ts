// What was promised in the ranked dossier of a product, on one page: what an inspection is held against
// (26/2026/QĐ-TTg, Art. 9: keeping the criteria as in the ranked dossier).

import type { LocalDate } from '#kernel/calendar.ts';
import type { ProductId } from '#kernel/ids.ts';
import { type CompiledSet, fittingAnswers } from '#modules/evaluation/index.ts';

/** A criterion with the option that counts and what the producer said to it. */
export interface PromisedCriterion {
  readonly code: string;
  readonly title: string;
  /** Text of the option; empty where none was chosen. */
  readonly option: string;
  readonly points: number;
  readonly maxPoints: number;
  /** What the producer wrote to it. */
  readonly promised: string;
  /** Codes of the evidence that the set names for it: `E04`. */
  readonly evidence: readonly string[];
}

/** A paper of the ranked dossier with the day it ends. */
export interface PromisedPaper {
  readonly kind: string;
  readonly title: string;
  readonly number: string | null;
  readonly endsOn: LocalDate | null;
  /** A later paper of the same kind in the wallet, with its own end; `null`: there is none. */
  readonly renewedUntil: LocalDate | null;
}

export interface Commitments {
  readonly productId: ProductId;
  /** `dossier`: of the ranked dossier in the system · `legacy`: typed from the paper dossier · `typed`: typed here from paper. */
  readonly from: 'dossier' | 'legacy' | 'typed';
  readonly receivedOn: LocalDate | null;
  /** Where it is written, in words: slip of a dossier, decision on paper. */
  readonly source: string;
  /** Who typed it from paper; `null` for a dossier. */
  readonly typedBy: string | null;
  /** `26-2026/11`; `null`: the paper says no criteria. */
  readonly setId: string | null;
  /** Whose choice the options are: what the council found, or what the producer wrote itself. */
  readonly optionsBy: 'council' | 'producer' | 'paper' | null;
  readonly criteria: readonly PromisedCriterion[];
  readonly papers: readonly PromisedPaper[];
  readonly capacity: { readonly value: number; readonly unit: string; readonly per: 'year' } | null;
  /** How much, where the paper says it in words only. */
  readonly volume: string | null;
  readonly rawMaterial: string | null;
  readonly rawMaterialArea: string | null;
  readonly workers: number | null;
  readonly labour: string | null;
  readonly environment: string | null;
  readonly packaging: string | null;
  readonly places: readonly string[];
  readonly plan: string | null;
}

/**
 * The option that stands for several sheets of one criterion: the middle one by points, the lower of two middles, so that at least half
 * of the members gave as many or more. The act averages totals and names no option; ours.
 * @example middleOption([{ number: 1, points: 3 }, { number: 2, points: 5 }])?.number // 1
 */
export function middleOption<Option extends { readonly points: number }>(options: readonly Option[]): Option | null {
  const sorted = [...options].sort((a, b) => a.points - b.points);
  return sorted[Math.ceil(sorted.length / 2) - 1] ?? null;
}

/** `1.1=3&1.2=2` as names and values. */
const entriesOf = (sheet: string): readonly (readonly [string, string])[] =>
  sheet.split('&').flatMap((pair) => {
    const [name, value] = pair.split('=');
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });

/**
 * The criteria of a set with the option that the sheets hold together, and what the producer wrote to each. Criteria that no sheet chose
 * an option for are left out unless something was promised.
 */
export function promisedCriteria(
  compiled: CompiledSet,
  sheets: readonly string[],
  descriptions: Readonly<Record<string, string>>,
): readonly PromisedCriterion[] {
  const choices = sheets.map((sheet) => fittingAnswers(compiled, entriesOf(sheet)).choices);
  return compiled.leaves.flatMap((leaf) => {
    const chosen = choices.flatMap((one) => {
      const number = one[leaf.code];
      const option = leaf.options.find((each) => each.number === number);
      return option === undefined ? [] : [option];
    });
    const option = middleOption(chosen);
    const promised = descriptions[leaf.code] ?? '';
    if (option === null && promised === '') return [];
    return [
      {
        code: leaf.code,
        title: leaf.title,
        option: option?.text ?? '',
        points: option?.points ?? 0,
        maxPoints: leaf.criterion.maxPoints,
        promised,
        evidence: leaf.criterion.evidence,
      },
    ];
  });
}
