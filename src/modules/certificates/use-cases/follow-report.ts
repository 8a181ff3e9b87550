// Whoever holds the secret address of a report reads what became of it; nothing else opens with it.

import { z } from 'zod';
import type { Instant, LocalDate } from '#kernel/calendar.ts';
import { ok, refuse } from '#kernel/result.ts';
import { findProductById } from '#modules/products/services.ts';
import { text } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { defineUseCase } from '#runner/use-case.ts';
import { hashOfReportToken } from '../report-tokens.ts';
import type { ReportAnswerState, ReportKind, ReportState } from '../rules/consumer-report.ts';
import { findAnswers, findReportBySecret } from '../store-reports.ts';

export interface FollowedReport {
  readonly number: string;
  readonly product: string;
  readonly kind: ReportKind;
  readonly state: ReportState;
  readonly triageDueOn: LocalDate;
  readonly madeAt: Instant;
  readonly answers: readonly { readonly state: ReportAnswerState; readonly words: string; readonly madeAt: Instant }[];
}

export const followReport = defineUseCase({
  name: 'certificates/follow-report',
  kind: 'read',
  legalBasis: null,
  input: z.object({ secret: text(100) }),
  async run({ secret }, { db }) {
    const report = await findReportBySecret(db, hashOfReportToken(secret));
    if (report === null) return refuse(notFound);
    const { number, kind, state, triageDueOn, madeAt } = report;
    const product = (await findProductById(db, report.productId))?.name ?? '';
    const answers = (await findAnswers(db, report.id)).map((one) => ({
      state: one.state,
      words: one.words,
      madeAt: one.madeAt,
    }));
    return ok<FollowedReport>({ number, product, kind, state, triageDueOn, madeAt, answers });
  },
});
