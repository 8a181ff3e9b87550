// /san-luong/:productCode/:period/xem-xet: an officer says of a doubtful report that it is right, or asks the producer again.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { outputPeriodWord } from '../rules/output-period.ts';
import { reviewOutput } from '../use-cases/review-output.ts';
import { type OutputView, viewOutput } from '../use-cases/view-output.ts';
import { amountWords, dayWords, doubtWords, moneyWords } from './output-words.tsx';
import { outputCrumbs, outputPath, productOutputPath } from './paths.ts';

export const reviewOutputPage = definePage<OutputView>({
  path: `${outputPath}/:productCode/:period/xem-xet`,
  right: 'output/review-output',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.output.review.heading,
  breadcrumbs: outputCrumbs,
  async load({ run, params }) {
    const view = await run(viewOutput, { productCode: params['productCode'], period: params['period'] });
    return view.ok && (!view.value.may.review || view.value.form.sayings.length === 0) ? refuse(notFound) : view;
  },
  view(view, ui) {
    const { review: words, record, periodTitle } = ui.t.output;
    const [report] = view.form.sayings;
    const form = ui.state({ outcome: '', words: '', reportId: report?.id ?? '' });
    if (report === undefined) return <p>{record.none}</p>;
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <SummaryList
          items={[
            { label: record.columns.period, value: periodTitle(report.period) },
            { label: record.columns.quantity, value: amountWords(ui.t, report) },
            { label: record.columns.price, value: moneyWords(ui.t, report.priceVnd) },
            { label: record.columns.revenue, value: moneyWords(ui.t, report.revenueVnd) },
            { label: record.columns.workers, value: report.workers === null ? null : String(report.workers) },
            { label: record.columns.by, value: `${report.by}, ${dayWords(report.reportedOn)}` },
            {
              label: record.columns.doubts,
              value: report.flags.length === 0 ? null : doubtWords(ui.t, report.flags),
              note: report.confirmation === null ? undefined : record.confirmed(report.confirmation),
            },
          ]}
        />
        <Form
          action={ui.href(productOutputPath(view.product.code, `${outputPeriodWord(report.period)}/xem-xet`))}
          {...ui.form()}
          hidden={{ reportId: report.id }}
        >
          <RadioField
            form={form}
            name="outcome"
            label={words.outcome}
            options={[
              { value: 'right', label: words.right, hint: words.rightHint },
              { value: 'ask-again', label: words.askAgain, hint: words.askAgainHint },
            ]}
          />
          <TextAreaField
            form={form}
            name="words"
            label={words.words}
            hint={words.wordsHint}
            example={words.wordsExample}
            rows={2}
            optional
          />
          <FormActions
            t={ui.t.design}
            cancel={{ label: ui.t.output.form.cancel, href: ui.href(productOutputPath(view.product.code)) }}
          >
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { productCode = '' } = request.params;
    const done = await request.run(reviewOutput, request.input);
    if (!done.ok) return done;
    return ok({ to: productOutputPath(productCode), flash: textsOf(request.lang).output.review.done });
  },
});
