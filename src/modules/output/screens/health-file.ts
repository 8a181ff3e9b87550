// /suc-khoe/bang.xlsx: the same list as a spreadsheet, with every signal and why.

import { ok } from '#kernel/result.ts';
import { reasonWords } from '#modules/inspections/services.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { listHealth } from '../use-cases/health.ts';
import { signalWords } from './health-words.tsx';
import { askedHealth } from './list-health.tsx';
import { healthListPath } from './paths.ts';

export const healthFile = defineFile({
  path: `${healthListPath}/bang.xlsx`,
  right: 'output/list-health',
  rate: 'search',
  async load(request) {
    const found = await request.run(listHealth, { ...askedHealth(request.query), whole: 'yes' });
    if (!found.ok) return found;
    const t = textsOf(request.lang);
    const words = t.commitments.health;
    const rows = found.value.lines.map((line, i) => [
      i + 1,
      line.code,
      line.name,
      line.producerName,
      line.commune,
      line.stars,
      words.levels[line.health.level],
      line.health.points,
      [
        ...line.health.reasons.map((one) => `${reasonWords(t, one)} (${one.points})`),
        ...line.health.signals.map((one) => signalWords(t, one)),
      ].join('\n'),
      words.acts[line.health.act],
    ]);
    const text = (heading: string, width: number) => ({ heading, kind: 'text', width }) as const;
    const number = (heading: string, width: number) => ({ heading, kind: 'number', width }) as const;
    const columns = [
      number('TT', 6),
      text(words.facts, 14),
      text(words.columns.product, 40),
      text(words.columns.producer, 32),
      text(words.columns.commune, 24),
      number(words.stars, 10),
      text(words.columns.level, 14),
      number(words.columns.points, 10),
      text(words.columns.signals, 80),
      text(words.columns.act, 28),
    ] as const;
    const title = [words.listHeading, words.listSummary];
    const fileName = `suc-khoe-san-pham-${request.today}.xlsx`;
    return ok(await workbookFile({ name: words.listHeading, title, columns }, rows, { now: request.now, fileName }));
  },
});
