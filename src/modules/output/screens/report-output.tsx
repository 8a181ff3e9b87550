// /san-luong/:productCode/bao-cao: what was made in a period, filled with what was said last; a minute on a phone.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { formatWhole } from '#kernel/money.ts';
import { problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { daysOfPeriod, outputPeriodWord, readOutputPeriod, samePeriod } from '../rules/output-period.ts';
import { salesChannels } from '../rules/output-report.ts';
import { reportOutput } from '../use-cases/report-output.ts';
import { type OutputView, viewOutput } from '../use-cases/view-output.ts';
import { amountWords, dayWords } from './output-words.tsx';
import { outputCrumbs, outputPath, productOutputPath, reportPath } from './paths.ts';

interface Frame {
  readonly ui: Ui;
  readonly view: OutputView;
}

/** The last figures as they are typed. What was made changes each time: it is filled only where it is corrected. */
function filled({ view, ui }: Frame): Readonly<Record<string, string | readonly string[]>> {
  const { filledFrom: last, sayings, units } = view.form;
  const [own] = sayings;
  const money = (value: number | null | undefined): string => (value == null ? '' : formatWhole(value));
  return {
    quantity: own === undefined ? '' : ui.t.output.amount(own.quantity),
    unit: last?.unit ?? units[0] ?? 'kg',
    priceVnd: money(last?.priceVnd),
    revenueVnd: money(own?.revenueVnd),
    workers: last?.workers == null ? '' : String(last.workers),
    channels: last?.channels ?? [],
    note: own?.note ?? '',
    seen: String(own?.ordinal ?? 0),
  };
}

function Doubtful({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.output.form;
  return (
    <>
      <CheckboxField
        form={form}
        name="confirmed"
        label={words.doubts}
        options={[{ value: 'yes', label: words.confirmed }]}
      />
      <TextField
        form={form}
        name="confirmation"
        label={words.confirmation}
        example={words.confirmationExample}
        optional
      />
    </>
  );
}

function Before({ ui, view }: Frame) {
  const words = ui.t.output.form;
  const { sayings } = view.form;
  if (sayings.length === 0) return null;
  return (
    <Details summary={words.before}>
      <ul class="plain-list">
        {sayings.map((one) => (
          <li key={one.id}>
            {words.beforeLine(amountWords(ui.t, one), one.by, dayWords(one.reportedOn))}
            {one.reason === null ? '' : ` (${one.reason})`}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function OtherPeriods({ ui, view }: Frame) {
  const { form: words, periodTitle } = ui.t.output;
  const others = view.form.periods.filter((one) => !samePeriod(one, view.form.period));
  if (others.length === 0) return null;
  return (
    <Details summary={words.otherPeriod}>
      <ul class="plain-list">
        {others.map((one) => (
          <li key={outputPeriodWord(one)}>
            <a href={ui.href(reportPath(view.product.code, one))}>{periodTitle(one)}</a>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Fields({ ui, view, form }: Frame & { readonly form: FormState }) {
  const { form: words, channels } = ui.t.output;
  return (
    <>
      <NumberField form={form} name="quantity" label={words.quantity} hint={words.quantityHint} />
      <SelectField
        form={form}
        name="unit"
        label={words.unit}
        choices={view.form.units.map((value) => ({ value, label: value }))}
        emptyLabel={null}
      />
      <MoneyField form={form} name="priceVnd" label={words.price} example={words.priceExample} optional />
      <MoneyField form={form} name="revenueVnd" label={words.revenue} example={words.revenueExample} optional />
      <NumberField form={form} name="workers" label={words.workers} unit={words.workersUnit} whole optional />
      <CheckboxField
        form={form}
        name="channels"
        label={words.channels}
        options={salesChannels.map((value) => ({ value, label: channels[value] }))}
        optional
      />
      <TextAreaField
        form={form}
        name="note"
        label={words.note}
        hint={words.noteHint}
        example={words.noteExample}
        rows={2}
        optional
      />
    </>
  );
}

export const reportOutputPage = definePage<OutputView>({
  path: `${outputPath}/:productCode/bao-cao`,
  right: 'output/report-output',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: (view, ui) => ui.t.output.form.heading(ui.t.output.period(view.form.period)),
  breadcrumbs: outputCrumbs,
  async load({ run, params, query, posted, today }) {
    const period = typeof posted?.['period'] === 'string' ? posted['period'] : query['ky'];
    const view = await run(viewOutput, { productCode: params['productCode'], period });
    if (view.ok && !view.value.may.report) return refuse(notFound);
    const until = view.ok ? daysOfPeriod(view.value.form.period).to : today;
    // A period that goes on cannot be reported: no form that is refused in the end.
    if (view.ok && posted === null && until >= today) {
      return refuse(problem('conflict', 'output/period-not-over', { until }));
    }
    return view;
  },
  view(view, ui) {
    const { form: words, period: periodWords } = ui.t.output;
    const { product, form: asked } = view;
    const name = periodWords(asked.period);
    const correcting = asked.sayings.length > 0;
    const state = ui.state(filled({ ui, view }));
    const doubtful = ui.problem?.code === 'output/doubtful' || state.values['confirmed'] === 'yes';
    // Questions to think about are no errors.
    const form = doubtful ? { ...state, t: { ...state.t, form: { ...state.t.form, error: words.question } } } : state;
    const isOwn = ui.actor.grants.some((grant) => grant.role === 'producer');
    return (
      <>
        {doubtful ? (
          <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={words.doubtText} />
        ) : (
          <ErrorSummary form={form} />
        )}
        <PageHeading
          caption={product.name}
          heading={correcting ? words.correctHeading(name) : words.heading(name)}
          summary={words.summary}
        />
        {!correcting && asked.filledFrom !== null && (
          <p class="quiet">{words.filled(periodWords(asked.filledFrom.period))}</p>
        )}
        {!isOwn && <Notice t={ui.t.design} tone="info" text={words.filledProxy(product.producerName ?? '')} />}
        <Before ui={ui} view={view} />
        <Form
          action={ui.href(productOutputPath(product.code, 'bao-cao'))}
          {...ui.form()}
          hidden={{
            period: outputPeriodWord(asked.period),
            seen: String(form.values['seen'] ?? '0'),
          }}
          // What was just sent stands in the form already: the device offers nothing beside the questions.
          keptOnDevice={doubtful ? undefined : ui.t.design}
        >
          <Fields ui={ui} view={view} form={form} />
          {correcting && <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />}
          {doubtful && <Doubtful ui={ui} form={form} />}
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(productOutputPath(product.code)) }}>
            <Button>{correcting ? words.correct : words.submit}</Button>
          </FormActions>
        </Form>
        <OtherPeriods ui={ui} view={view} />
      </>
    );
  },
  async post(request) {
    const { productCode = '' } = request.params;
    const done = await request.run(reportOutput, { ...request.input, productCode });
    if (!done.ok) return done;
    const { form, period: words } = textsOf(request.lang).output;
    const period = readOutputPeriod(String(request.input['period'] ?? ''));
    const named = period === null ? '' : words(period);
    const say = done.value.ordinal === 1 ? form.done : form.corrected;
    return ok({ to: productOutputPath(productCode), flash: say(done.value.product, named) });
  },
});
