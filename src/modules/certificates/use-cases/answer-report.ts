// The offices read what consumers report about products of their unit, and answer: taken up, so it was, so it was not.

import { z } from 'zod';
import type { Subject } from '#access/reach.ts';
import { problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { findProductsByIds } from '#modules/products/services.ts';
import { lines, oneOf, text, version } from '#runner/fields.ts';
import { notFound } from '#runner/run-use-case.ts';
import { type Context, defineUseCase } from '#runner/use-case.ts';
import {
  answersIn,
  type ConsumerReport,
  type ReportAnswer,
  reportAnswers,
  reportContent,
} from '../rules/consumer-report.ts';
import { findAnswers, findReportByNumber, insertAnswer, listReports as list, updateReport } from '../store-reports.ts';

/** A report as an office sees it. */
export interface ReportView {
  readonly report: Omit<ConsumerReport, 'secretHash'>;
  readonly product: { readonly code: string; readonly name: string } | null;
  readonly answers: readonly Omit<ReportAnswer, 'madeBy'>[];
}

async function subjectOf(context: Context, number: string): Promise<Result<Subject>> {
  const report = await findReportByNumber(context.db, number);
  return report === null
    ? refuse(notFound)
    : ok({ provinceCode: report.provinceCode, communeCode: report.communeCode });
}

const told = ({ secretHash: _secret, ...report }: ConsumerReport): Omit<ConsumerReport, 'secretHash'> => report;

export const listReports = defineUseCase({
  name: 'certificates/list-reports',
  kind: 'read',
  legalBasis: null,
  input: z.object({}),
  async run(_input, { db, reach }) {
    const reports = await list(db, reach, 200);
    const products = new Map(
      (
        await findProductsByIds(
          db,
          reports.map((one) => one.productId),
        )
      ).map((one) => [one.id, one]),
    );
    return ok(
      reports.map((report) => {
        const product = products.get(report.productId) ?? null;
        return { report: told(report), product: product && { code: product.code, name: product.name } };
      }),
    );
  },
});

export const viewReport = defineUseCase({
  name: 'certificates/list-reports',
  kind: 'read',
  legalBasis: null,
  input: z.object({ number: text(30) }),
  subject: ({ number }, context) => subjectOf(context, number),
  async run({ number }, { db }) {
    const report = await findReportByNumber(db, number);
    if (report === null) return refuse(notFound);
    const [product] = await findProductsByIds(db, [report.productId]);
    const answers = (await findAnswers(db, report.id)).map(({ madeBy: _by, ...answer }) => answer);
    return ok<ReportView>({
      report: told(report),
      product: product === undefined ? null : { code: product.code, name: product.name },
      answers,
    });
  },
});

export const answerReport = defineUseCase({
  name: 'certificates/answer-report',
  kind: 'act',
  legalBasis: '26/2026/QĐ-TTg, Điều 8 và Điều 9',
  input: z.object({ number: text(30), version, state: oneOf(reportAnswers), words: lines(1_000) }),
  subject: ({ number }, context) => subjectOf(context, number),
  async run({ number, version: seen, state, words }, context) {
    const before = await findReportByNumber(context.db, number);
    if (before === null) return refuse(notFound);
    if (before.version !== seen) return refuse(problem('conflict', 'records/changed-meanwhile'));
    if (!answersIn(before.state).includes(state)) return refuse(problem('conflict', 'certificates/report-settled'));
    const changes = { state, changedAt: context.now };
    if (!(await updateReport(context.db, before, changes)))
      return refuse(problem('conflict', 'records/changed-meanwhile'));
    const id = context.newId<'consumer-report-answer'>();
    await insertAnswer(context.db, {
      id,
      reportId: before.id,
      state,
      words,
      madeBy: context.actor.accountId,
      madeAt: context.now,
    });
    const after = { ...before, ...changes, version: before.version + 1 };
    context.touch({
      kind: 'consumer-report',
      id: before.id,
      before: reportContent(before),
      after: reportContent(after),
    });
    return ok({ number });
  },
});
