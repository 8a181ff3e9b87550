// /bao-cao/bao-phu/:letterId/bang.xlsx: the whole coverage of a letter, a row for each clause at each unit.

import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { defineFile } from '#web/page.ts';
import { workbookFile } from '#web/workbook-file.ts';
import { citedWords } from '../cited-words.ts';
import { viewCoverage } from '../use-cases/view-coverage.ts';
import { dayWords, numberIn } from './figure-words.ts';
import { coveragePath } from './paths.ts';

export const coverageFile = defineFile({
  path: `${coveragePath}/:letterId/bang.xlsx`,
  right: 'reporting/view-coverage',
  rate: 'search',
  async load(request) {
    const found = await request.run(viewCoverage, { letterId: request.params['letterId'] });
    if (!found.ok) return found;
    const { letter, clauses, cells } = found.value;
    const words = textsOf(request.lang);
    const { coverage: t, figures } = words.reporting;
    const { states } = words.officeReports;
    const rows = cells.map((cell, i) => {
      const clause = clauses.find((one) => one.id === cell.clauseId);
      const said = cell.said?.figures.map((one) => `${one.name}: ${numberIn(words, one.value)} ${one.unit}`) ?? [];
      return [
        i + 1,
        clause?.ordinal ?? null,
        clause?.text ?? null,
        cell.unit?.label ?? t.nobody,
        cell.hole === null ? null : t.holes[cell.hole],
        cell.light === null ? null : t.lights[cell.light],
        cell.dueOn,
        cell.said?.words ?? null,
        said.join('; '),
        cell.said?.on ?? null,
        cell.evidence.join(', '),
        cell.reports.map((one) => `${one.officeLabel} (${states[one.state]})`).join('; '),
      ];
    });
    const columns = [
      { heading: 'TT', kind: 'number', width: 6 },
      { heading: t.ordinal, kind: 'text', width: 8 },
      { heading: t.clause, kind: 'text', width: 60 },
      { heading: t.unit, kind: 'text', width: 28 },
      { heading: t.hole, kind: 'text', width: 20 },
      { heading: t.state, kind: 'text', width: 20 },
      { heading: t.dueOn, kind: 'date', width: 12 },
      { heading: t.said, kind: 'text', width: 50 },
      { heading: figures.value, kind: 'text', width: 30 },
      { heading: t.saidDay, kind: 'date', width: 12 },
      { heading: t.evidenceNames, kind: 'text', width: 30 },
      { heading: t.report, kind: 'text', width: 30 },
    ] as const;
    const title = [t.title, citedWords(letter), t.made(dayWords(words, request.today))];
    const fileName = `bao-phu-${request.today}.xlsx`;
    return ok(await workbookFile({ name: t.sheet, title, columns }, rows, { now: request.now, fileName }));
  },
});
