// /san-luong/bang.xlsx: the reports of a period as a spreadsheet, as they are filtered.

import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { outputPeriodWord } from '../rules/output-period.ts';
import { listOutput } from '../use-cases/list-output.ts';
import { askedOutput } from './list-output.tsx';
import { dayWords, doubtWords } from './output-words.tsx';
import { outputPath } from './paths.ts';

export const outputFile = defineFile({
  path: `${outputPath}/bang.xlsx`,
  right: 'output/list-output',
  rate: 'search',
  async load(request) {
    const found = await request.run(listOutput, { ...askedOutput(request.query), whole: 'yes' });
    if (!found.ok) return found;
    const { lines, period } = found.value;
    const t = textsOf(request.lang);
    const { list, states, periodTitle, channels } = t.output;
    const words = list.columns;
    const rows = lines.map((line, i) => {
      const { report } = line;
      const said =
        report === null
          ? [null, null, null, null, null, null, null, null, null]
          : [
              report.quantity,
              report.unit,
              report.priceVnd,
              report.revenueVnd,
              report.workers,
              report.channels.map((one) => channels[one]).join('; '),
              doubtWords(t, report.flags),
              report.by,
              dayWords(report.reportedOn),
            ];
      return [i + 1, line.code, line.name, line.producerName, line.commune, states[line.state], ...said];
    });
    const text = (heading: string, width: number) => ({ heading, kind: 'text', width }) as const;
    const number = (heading: string, width: number) => ({ heading, kind: 'number', width }) as const;
    const columns = [
      number('TT', 6),
      text(t.output.record.product, 14),
      text(words.product, 40),
      text(words.producer, 32),
      text(words.commune, 24),
      text(words.state, 26),
      number(words.quantity, 14),
      text(words.unit, 14),
      number(words.price, 16),
      number(words.revenue, 18),
      number(words.workers, 12),
      text(words.channels, 40),
      text(words.doubts, 40),
      text(words.by, 24),
      text(words.on, 14),
    ] as const;
    const title = [list.heading, periodTitle(period)];
    const fileName = `san-luong-${outputPeriodWord(period)}.xlsx`;
    return ok(await workbookFile({ name: list.ownHeading, title, columns }, rows, { now: request.now, fileName }));
  },
});
