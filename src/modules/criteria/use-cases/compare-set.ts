// A set beside the older ones it took the place of, or an older one beside those of today: by the map of product sets.

import { z } from 'zod';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findCriteriaSet, setIdOf } from '#law/criteria-sets.ts';
import type { Confidence } from '#law/law-reader.ts';
import { loadProductSets, type ProductSets, type SetFolder } from '#law/product-sets.ts';
import { text } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { compareSets, type SetComparison } from '../rules/compare-sets.ts';
import { type SetSummary, summaryOf } from '../rules/set-summary.ts';

export interface ComparedPair extends SetComparison {
  readonly older: SetSummary;
  readonly newer: SetSummary;
  /** How sure it is that the one took the place of the other: S secondary source, I inferred from the names. */
  readonly confidence: Confidence;
  /** Criteria of both were read; otherwise only the points of the parts are known. */
  readonly comparable: boolean;
}

export interface ComparedSet {
  readonly set: SetSummary;
  readonly pairs: readonly ComparedPair[];
  /** Older decisions in which the set has no predecessor, or of an older set: today, where it has no successor. */
  readonly without: readonly SetFolder[];
}

interface Edge {
  readonly older: string;
  readonly newer: string;
  readonly confidence: Confidence;
}

/** The steps of the map that lead to a set of today from an older decision. */
function edgesInto(sets: ProductSets, from: SetFolder, number: number): readonly Edge[] {
  return sets.catalogues[from].sets.flatMap((set) => {
    const edge = sets.todayOf(from, set.number);
    if (edge === undefined || !edge.to.includes(number)) return [];
    const { confidence } = edge;
    return [{ older: setIdOf(from, set.number), newer: setIdOf('26-2026', number), confidence }];
  });
}

function edgesOf(sets: ProductSets, folder: SetFolder, number: number) {
  if (folder !== '26-2026') {
    const edge = sets.todayOf(folder, number);
    const older = setIdOf(folder, number);
    const edges = (edge?.to ?? []).map((to) => ({
      older,
      newer: setIdOf('26-2026', to),
      confidence: edge?.confidence ?? 'I',
    }));
    return { edges, without: edges.length === 0 ? (['26-2026'] as const) : [] };
  }
  const before = (['148-2023', '1048-2019'] as const).map((from) => [from, edgesInto(sets, from, number)] as const);
  return {
    edges: before.flatMap(([, edges]) => edges),
    without: before.filter(([, edges]) => edges.length === 0).map(([from]) => from),
  };
}

export const compareSet = defineUseCase({
  name: 'criteria/compare-set',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Phụ lục II',
  input: z.object({ set: text(20) }),
  async run({ set: id }) {
    const set = await findCriteriaSet(id);
    if (set === null) return refuse(problem('not-found', 'criteria/no-such-set', { set: id }));
    const { edges, without } = edgesOf(await loadProductSets(), set.folder, set.number);
    const pairs: ComparedPair[] = [];
    for (const edge of edges) {
      const [older, newer] = [await findCriteriaSet(edge.older), await findCriteriaSet(edge.newer)];
      if (older === null || newer === null)
        throw new Error(`the map leads to ${edge.older} or ${edge.newer}, not there`);
      const [before, after] = [summaryOf(older), summaryOf(newer)];
      pairs.push({
        older: before,
        newer: after,
        confidence: edge.confidence,
        comparable: before.criteria > 0 && after.criteria > 0,
        ...compareSets(older, newer),
      });
    }
    return ok<ComparedSet>({ set: summaryOf(set), pairs, without });
  },
});
