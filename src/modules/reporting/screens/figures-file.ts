// /bao-cao/so-lieu/bang.xlsx: the figures of a unit as a spreadsheet, with what they were asked.

import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { viewFigures } from '../use-cases/view-figures.ts';
import { dayWords, partName, periodIn, valueWords } from './figure-words.ts';
import { figuresPath } from './paths.ts';
import { askedIn } from './question-form.tsx';

export const figuresFile = defineFile({
  path: `${figuresPath}/bang.xlsx`,
  right: 'reporting/view-figures',
  rate: 'search',
  async load(request) {
    const found = await request.run(viewFigures, askedIn(request.query));
    if (!found.ok) return found;
    const { question, figures, names, unitName } = found.value;
    const t = textsOf(request.lang);
    const words = t.reporting.figures;
    const rows = figures.flatMap((one, i) => {
      const { name, unit } = one.indicator;
      const parts = one.parts.flatMap(({ split, parts: own }) =>
        own.map((part) => [null, `  ${partName(t, names, split, part.key)}`, unit, part.value, words.splits[split]]),
      );
      return [[i + 1, name, unit, one.value ?? valueWords(t, one), one.indicator.source], ...parts];
    });
    const columns = [
      { heading: 'TT', kind: 'number', width: 6 },
      { heading: words.indicator, kind: 'text', width: 62 },
      { heading: words.unit, kind: 'text', width: 14 },
      { heading: words.value, kind: 'number', width: 16 },
      { heading: words.source, kind: 'text', width: 44 },
    ] as const;
    const title = [
      `${words.title}: ${unitName}`,
      words.summary(periodIn(t, question.period), dayWords(t, question.asOf)),
    ];
    const fileName = `so-lieu-${found.value.unit}-${question.asOf}.xlsx`;
    return ok(await workbookFile({ name: words.title, title, columns }, rows, { now: request.now, fileName }));
  },
});
