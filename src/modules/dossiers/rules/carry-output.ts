// What a new dossier of a product that is evaluated again takes over from the reports of its output: the line on results and the revenue of
// the last year, said by the producer before and not typed again.

import type { OutputReport } from '#modules/output/index.ts';
import type { CarriedName, CarriedOver } from './dossier.ts';
import type { PartContents } from './parts.ts';

const LINE = 'businessResults';
const NAMED: CarriedName = { kind: 'line', name: LINE };

const nothing: CarriedOver = { fromDossierId: null, carried: 0, toRenew: [], newLines: 0, kept: [], fresh: [] };

interface Start {
  readonly contents: PartContents;
  readonly carried: CarriedOver | null;
}

/**
 * The reports of the last year that a dossier tells of: those of the same kind of period as the last, the last first.
 * @example lastYear(eightQuarters).length // 4
 */
export function lastYear(reports: readonly OutputReport[]): readonly OutputReport[] {
  const kind = reports[0]?.period.kind;
  const many = { month: 12, quarter: 4, 'half-year': 2, year: 1 };
  return kind === undefined ? [] : reports.filter((one) => one.period.kind === kind).slice(0, many[kind]);
}

/**
 * The start of a dossier with the line on results filled in (`words`) and the revenue of the reports; without reports as it was. A line that
 * was filled already stays.
 * @law 26/2026/QĐ-TTg, Art. 6.1c
 */
export function withOutput(start: Start, reports: readonly OutputReport[], words: string): Start {
  const { results } = start.contents;
  if (reports.length === 0 || (results.businessResults ?? '') !== '') return start;
  const said = reports.flatMap((one) => one.revenueVnd ?? []);
  const revenueVnd = said.length === reports.length ? said.reduce((sum, one) => sum + one, 0) : results.revenueVnd;
  const carried = start.carried ?? nothing;
  const fresh = (carried.fresh ?? []).filter((one) => one.kind !== 'line' || one.name !== LINE);
  return {
    contents: { ...start.contents, results: { ...results, businessResults: words, revenueVnd } },
    carried: {
      ...carried,
      carried: carried.carried + 1,
      newLines: carried.newLines - ((carried.fresh ?? []).length - fresh.length),
      kept: [...(carried.kept ?? []), NAMED],
      fresh,
    },
  };
}
