// /xuc-tien/:eventId/xem-lai/:saleId: an officer looks at a figure of sales that was doubtful and confirmed.

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
import type { Sale } from '../rules/sale.ts';
import { reviewSale } from '../use-cases/review-sale.ts';
import { type EventView, viewEvent } from '../use-cases/view-event.ts';
import { eventPath } from './paths.ts';
import { dayWords, doubtWords, Earlier, eventsCrumb, moneyOr, quantityWords } from './words.tsx';

const salesOf = (eventId: string): string => `${eventPath(eventId)}?phan=doanh-so`;

interface Reviewing {
  readonly view: EventView;
  readonly sale: Sale;
}

export const reviewSalePage = definePage<Reviewing>({
  path: '/xuc-tien/:eventId/xem-lai/:saleId',
  right: 'promotion/review-sale',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.promotion.review.heading,
  breadcrumbs: ({ view: { event } }, ui) => [eventsCrumb(ui), { label: event.name, href: salesOf(event.id) }],
  async load({ run, params }) {
    const view = await run(viewEvent, { eventId: params['eventId'] });
    if (!view.ok) return view;
    const sale = view.value.sales.find((one) => one.id === params['saleId'] && one.review !== null);
    return sale === undefined || !view.value.may.review ? refuse(notFound) : ok({ view: view.value, sale });
  },
  view({ view, sale }, ui) {
    const { review: words, event: labels } = ui.t.promotion;
    const form = ui.state(sale.review === 'waits' ? {} : { verdict: sale.review ?? '', words: sale.reviewWords ?? '' });
    return (
      <>
        <ErrorSummary form={form} />
        <PageHeading caption={view.event.name} heading={words.heading} summary={words.summary} />
        <SummaryList
          items={[
            { label: labels.producer, value: view.producers[sale.producerId]?.name ?? '' },
            { label: labels.product, value: view.products[sale.productId]?.name ?? '' },
            { label: labels.day, value: dayWords(ui.t, sale.soldOn) },
            { label: labels.quantity, value: quantityWords(ui.t, sale) },
            { label: labels.money, value: moneyOr(ui.t, sale.salesVnd) },
            { label: words.why, value: doubtWords(ui.t, sale) },
            {
              label: words.by,
              value: (
                <>
                  {sale.madeByName}
                  <Earlier t={ui.t} sale={sale} />
                </>
              ),
            },
          ]}
        />
        <Form action={ui.href(eventPath(view.event.id, `xem-lai/${sale.id}`))} {...ui.form()} version={sale.version}>
          <RadioField
            form={form}
            name="verdict"
            label={words.verdict}
            options={[
              { value: 'right', label: words.right },
              { value: 'wrong', label: words.wrong, hint: words.wrongHint },
            ]}
          />
          <TextAreaField form={form} name="words" label={words.words} example={words.wordsExample} rows={2} />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.promotion.cancel, href: ui.href(salesOf(view.event.id)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { eventId = '', saleId = '' } = request.params;
    const { version, verdict, words } = request.input;
    const done = await request.run(reviewSale, { eventId, saleId, version, verdict, words });
    return done.ok ? ok({ to: salesOf(eventId), flash: textsOf(request.lang).promotion.review.done }) : done;
  },
});
