// Who of the communes below a province sent the periodic report of a period, and who did not.

import { z } from 'zod';
import { ok, refuse } from '#kernel/result.ts';
import { loadUnitLabels } from '#modules/producers/services.ts';
import { optionalDate, optionalOneOf } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { type ChainLine, chainOf } from '../duties.ts';
import { readQuestion } from '../read-question.ts';
import { periodKinds, type ReportPeriod } from '../rules/period.ts';

export interface ChainView {
  readonly unitName: string;
  readonly period: ReportPeriod;
  readonly lines: readonly ChainLine[];
}

/** Only who stands for a whole province: a commune has nobody below it. */
export const viewChain = defineUseCase({
  name: 'reporting/list-reports',
  kind: 'read',
  legalBasis: '26/2026/QĐ-TTg, Điều 10 khoản 3 và 4',
  input: z.object({ periodKind: optionalOneOf(periodKinds), from: optionalDate }),
  async run({ periodKind, from }, context) {
    const question = await readQuestion({ unit: null, periodKind, from, to: from, asOf: null }, context);
    if (!question.ok) return question;
    const { provinceCode, communeCode, period } = question.value;
    if (communeCode !== null) return refuse(notFound);
    return ok<ChainView>({
      unitName: (await loadUnitLabels()).place(question.value),
      period,
      lines: await chainOf(context, provinceCode, period),
    });
  },
});
