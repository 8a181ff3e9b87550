// A frozen figure in the words of a paper: value, unit, parts; where it has no value, why.

import type { ReportedFigure } from '#official-forms/decree-30-2020/office-report.ts';
import { textsOf } from '#texts/index.ts';
import type { FrozenFigure } from './rules/freeze.ts';
import { partName, valueWords } from './screens/figure-words.ts';
import type { PartNames } from './use-cases/view-figures.ts';

/** Communes are too many for a line of a paper: stars, sectors and kinds alone. */
export function reportedFigure(figure: FrozenFigure, names: PartNames): ReportedFigure {
  const t = textsOf('vi');
  const parts = figure.parts
    .filter(({ split, parts: own }) => split !== 'commune' && own.length > 1)
    .map(({ split, parts: own }) =>
      own.map(({ key, value }) => `${partName(t, names, split, key)}: ${value}`).join('; '),
    );
  return {
    name: figure.name,
    value: valueWords(t, figure),
    unit: figure.value === null ? '' : figure.unit,
    parts: parts.join('. '),
  };
}
