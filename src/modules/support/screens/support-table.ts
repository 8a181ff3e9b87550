// The list as a table for spreadsheets: one row a support, one column a source of money.

import type { Texts } from '#texts/index.ts';
import type { CsvTable } from '#web/page.ts';
import { budgetOf, moneySources, stateOf } from '../rules/support.ts';
import type { SupportLine } from '../use-cases/list-support.ts';
import { dayWords } from './words.tsx';

export function supportTable(t: Texts, lines: readonly SupportLine[]): CsvTable {
  const { columns: words, kinds, sources, states, view } = t.support;
  const columns = [
    words.kind,
    words.what,
    words.producerCode,
    words.producer,
    words.commune,
    words.product,
    words.number,
    words.body,
    words.decided,
    words.delivered,
    words.people,
    words.programme,
    words.total,
    words.budget,
    ...moneySources.map((source) => sources[source]),
    words.state,
    view.note,
  ];
  const rows = lines.map((one) => [
    kinds[one.kind],
    one.what,
    one.producerCode,
    one.producerName,
    one.commune,
    one.productName,
    one.decisionNumber,
    one.decisionBody,
    dayWords(one.decidedOn),
    one.deliveredOn === null ? null : dayWords(one.deliveredOn),
    one.people,
    one.programme,
    one.totalVnd,
    one.totalVnd === null ? null : budgetOf(one.shares),
    ...moneySources.map((source) => (one.totalVnd === null ? null : one.shares[source])),
    states[stateOf(one)],
    one.note,
  ]);
  return { columns, rows };
}

/** Which columns hold figures, by their place. */
export const isFigure = (place: number): boolean => place === 10 || (place >= 12 && place <= 13 + moneySources.length);
