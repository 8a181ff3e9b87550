// A criteria set without its words: what the browser needs to count as the server counts.

import type { CriteriaSet, Criterion } from '#law/criteria-set.ts';

const slimCriterion = (criterion: Criterion): Criterion => ({
  ...criterion,
  title: '',
  guidance: [],
  evidence: [],
  cases: criterion.cases.map(({ code }) => ({ code, title: null })),
  options: criterion.options.map((option) => ({ ...option, text: '' })),
  criteria: criterion.criteria.map(slimCriterion),
});

/** The same set with every sentence left out; points, marks, cases, bands and conditions stay. */
export function slimSet(set: CriteriaSet): CriteriaSet {
  return {
    ...set,
    parts: set.parts.map((part) => ({
      ...part,
      title: '',
      groups: part.groups.map((group) => ({ ...group, title: '', criteria: group.criteria.map(slimCriterion) })),
    })),
    bands: set.bands.map((band) => ({ ...band, printed: '' })),
    conditions: set.conditions.map((condition) => ({ ...condition, text: '', note: null })),
    supervisingMinistry: [],
    provenance: { ...set.provenance, sources: [], notes: '', corrections: [] },
  };
}
