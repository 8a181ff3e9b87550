// A frozen figure in the words of a paper: value, unit, parts; where it has no value, why.

import type { LocalDate } from '#kernel/calendar.ts';
import { parameterOn } from '#law/parameters.ts';
import type { ReportedFigure } from '#official-forms/decree-30-2020/office-report.ts';
import { textsOf } from '#texts/index.ts';
import type { FrozenFigure } from './rules/freeze.ts';
import { isTooSmall } from './rules/told-in-public.ts';
import { partName, valueWords } from './screens/figure-words.ts';
import type { PartNames } from './use-cases/view-figures.ts';

/** `publicOn`: the day on which everybody may read it; `null`: an office alone. Communes are too many for a line of a paper: stars, sectors and kinds alone. */
export function reportedFigure(figure: FrozenFigure, names: PartNames, publicOn: LocalDate | null): ReportedFigure {
  const t = textsOf('vi');
  const least = publicOn === null ? 0 : (parameterOn('smallest-told-count', publicOn)?.value ?? 0);
  const parts = figure.parts
    .filter(({ split, parts: own }) => split !== 'commune' && own.length > 1)
    .map(({ split, parts: own }) =>
      own.map(({ key, value }) => `${partName(t, names, split, key)}: ${value}`).join('; '),
    );
  return {
    name: figure.name,
    value: isTooSmall(figure, least) ? t.reporting.figures.fewerThan(least) : valueWords(t, figure),
    unit: figure.value === null ? '' : figure.unit,
    parts: [
      ...(figure.known === undefined || publicOn !== null ? [] : [t.reporting.figures.amongKnown(figure.known)]),
      ...parts,
    ].join('. '),
    isUnchecked: figure.isUnchecked === true && figure.value !== null,
  };
}
