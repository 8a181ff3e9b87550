// /quan-ly/diem-ban/:pointId/doanh-thu: what a point sold in a month; one box, a minute on a phone.

import { Button } from '#design/button.tsx';
import { Details } from '#design/details.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { MoneyField } from '#design/fields/money-field.tsx';
import { NumberField } from '#design/fields/number-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormValues } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { addDays } from '#kernel/calendar.ts';
import { formatWhole } from '#kernel/money.ts';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import {
  firstDayOf,
  type MonthSales,
  monthOf,
  monthsBefore,
  monthWord,
  readMonth,
  type SalesMonth,
  sameMonth,
} from '../rules/sales.ts';
import { reportSales } from '../use-cases/report-sales.ts';
import { type PointView, salesSayings, viewPoint } from '../use-cases/view-point.ts';
import { listPath, pointPath, salesPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { dayWords, fieldLabel } from './words.tsx';

/** Months that are offered beside the one asked. */
const CHOICES = 6;

interface Reporting {
  readonly view: PointView;
  readonly month: SalesMonth;
  readonly sayings: readonly MonthSales[];
}

function filled(sayings: readonly MonthSales[]): FormValues {
  const [last] = sayings;
  const money = (value: number | null | undefined): string => (value == null ? '' : formatWhole(value));
  return {
    revenueVnd: money(last?.revenueVnd),
    ocopRevenueVnd: money(last?.ocopRevenueVnd),
    customers: money(last?.customers),
    note: last?.note ?? '',
    seen: String(last?.ordinal ?? 0),
  };
}

export const reportSalesPage = definePage<Reporting>({
  path: `${listPath}/:pointId/doanh-thu`,
  right: 'points-of-sale/report-sales',
  rate: 'act',
  width: 'narrow',
  islands: ['keep-draft'],
  title: ({ month }, ui) => ui.t.pointsOfSale.sales.heading(month),
  breadcrumbs: ({ view }, ui) => pointCrumbs(view, ui),
  async load({ run, params, query, posted, today }) {
    const pointId = params['pointId'];
    const view = await run(viewPoint, { pointId });
    if (!view.ok) return view;
    if (!view.value.may.sales) return refuse(notFound);
    // The month that ended is what one comes for; of a point opened since then, the month that runs.
    const { openedOn } = view.value.point;
    const before = monthOf(addDays(firstDayOf(monthOf(today)), -1));
    const usual = firstDayOf(before) < firstDayOf(monthOf(openedOn)) ? monthOf(today) : before;
    const asked = typeof posted?.['month'] === 'string' ? posted['month'] : (query['thang'] ?? '');
    const month = readMonth(asked) ?? usual;
    const sayings = await run(salesSayings, { pointId, month: monthWord(month) });
    return sayings.ok ? ok({ view: view.value, month, sayings: sayings.value }) : sayings;
  },
  view({ view, month, sayings }, ui) {
    const { sales: words, view: of, money, monthTitle, cancel } = ui.t.pointsOfSale;
    const { point } = view;
    const form = ui.state(filled(sayings));
    const doubtful = ui.problem?.code === 'points-of-sale/doubtful' || form.values['confirmed'] === 'yes';
    const others = monthsBefore(ui.today, CHOICES).filter(
      (one) => !sameMonth(one, month) && firstDayOf(one) >= firstDayOf(monthOf(point.openedOn)),
    );
    return (
      <>
        {doubtful && <Notice t={ui.t.design} tone="warning" title={words.doubtTitle} text={words.doubtText} />}
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={point.name} heading={words.heading(month)} summary={words.summary} />
        {sameMonth(month, monthOf(ui.today)) && <p class="quiet">{words.running}</p>}
        {sayings.length > 0 && (
          <Details summary={words.before}>
            <ul class="plain-list">
              {sayings.map((one) => (
                <li key={one.id}>
                  {words.beforeLine(
                    money(one.revenueVnd),
                    of.salesBy(one.madeByName, one.byOperator, dayWords(one.reportedOn)),
                    dayWords(one.reportedOn),
                  )}
                  {one.reason === null ? '' : ` (${one.reason})`}
                </li>
              ))}
            </ul>
          </Details>
        )}
        <Form
          action={ui.href(pointPath(point.id, 'doanh-thu'))}
          {...ui.form()}
          hidden={{ month: monthWord(month), seen: String(form.values['seen'] ?? '0') }}
          keptOnDevice={ui.t.design}
        >
          <MoneyField form={form} name="revenueVnd" label={words.all} example={words.allExample} />
          <MoneyField form={form} name="ocopRevenueVnd" label={words.ocop} hint={words.ocopHint} optional />
          <NumberField form={form} name="customers" label={words.customers} unit={words.customersUnit} whole optional />
          <TextField form={form} name="note" label={words.note} example={words.noteExample} optional />
          {sayings.length > 0 && (
            <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          )}
          {doubtful && (
            <CheckboxField
              form={form}
              name="confirmed"
              label={words.confirm}
              options={[{ value: 'yes', label: words.confirmed }]}
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(point.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
        {others.length > 0 && (
          <Details summary={words.otherMonths}>
            <ul class="plain-list">
              {others.map((one) => (
                <li key={monthWord(one)}>
                  <a href={ui.href(salesPath(point.id, one))}>{monthTitle(one)}</a>
                </li>
              ))}
            </ul>
          </Details>
        )}
      </>
    );
  },
  async post(request) {
    const { pointId = '' } = request.params;
    const done = await request.run(reportSales, { ...request.input, pointId });
    if (!done.ok) return done;
    const words = textsOf(request.lang).pointsOfSale.sales;
    const month = readMonth(String(request.input['month'] ?? '')) ?? monthOf(request.today);
    return ok({ to: pointPath(pointId), flash: (done.value.ordinal === 1 ? words.done : words.corrected)(month) });
  },
});
