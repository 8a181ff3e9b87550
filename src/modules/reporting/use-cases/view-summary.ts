// The register summed up within the reader's reach: commune, set, stars, kind of producer, how many, how many end within six months; and the
// products of one line.

import { z } from 'zod';
import { addMonths, type LocalDate } from '#kernel/calendar.ts';
import { ok } from '#kernel/result.ts';
import { producerTypes } from '#modules/producers/index.ts';
import { optionalOneOf, optionalText, optionalWhole } from '#runner/fields.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { DUE_MONTHS, type SummaryKey, type SummaryLine, type SummaryProduct } from '../rules/summary.ts';
import { listSummedUp, sumUpRegister } from '../store-summary.ts';

export interface RegisterSummary {
  readonly day: LocalDate;
  /** The last day that is near. */
  readonly dueBy: LocalDate;
  readonly columns: readonly ['communeCode', 'setNumber', 'stars', 'producerType', 'products', 'due'];
  readonly lines: readonly SummaryLine[];
}

export const viewSummary = defineUseCase({
  name: 'reporting/view-summary',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({}),
  async run(_input, { db, reach, today }) {
    const dueBy = addMonths(today, DUE_MONTHS);
    return ok<RegisterSummary>({
      day: today,
      dueBy,
      columns: ['communeCode', 'setNumber', 'stars', 'producerType', 'products', 'due'],
      lines: await sumUpRegister(db, reach, today, dueBy),
    });
  },
});

export interface SummedUp {
  readonly day: LocalDate;
  readonly key: SummaryKey;
  readonly products: readonly SummaryProduct[];
}

export const listSummary = defineUseCase({
  name: 'reporting/list-summary',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({
    commune: optionalText(10),
    set: optionalWhole(1, 99),
    stars: optionalWhole(3, 5),
    producerType: optionalOneOf(producerTypes),
    /** Those alone that end within six months. */
    onlyDue: optionalOneOf(['yes']),
  }),
  async run({ commune, set, stars, producerType, onlyDue }, { db, reach, today }) {
    const key: SummaryKey = { communeCode: commune, setNumber: set, stars: stars ?? 3, producerType };
    const dueBy = addMonths(today, DUE_MONTHS);
    const products = (await listSummedUp(db, reach, today, key)).filter(
      ({ lastDay }) => onlyDue === null || (lastDay !== null && lastDay <= dueBy),
    );
    return ok<SummedUp>({ day: today, key, products });
  },
});
