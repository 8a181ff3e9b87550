// /quan-ly/san-pham/:code/chuyen: the product goes to another producer, from a day, on a paper.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type ProductFormChoices, productFormChoices } from '../use-cases/product-form.ts';
import { transferProduct } from '../use-cases/transfer-product.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, recordPath } from './paths.ts';
import { ProducerField, producerCodeOf, producerSearch } from './producer-choice.tsx';

interface Data {
  readonly view: ProductView;
  readonly choices: ProductFormChoices;
}

export const transferProductPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/chuyen',
  right: 'products/transfer-product',
  rate: 'act',
  width: 'narrow',
  title: ({ view }, ui) => `${ui.t.productForms.transfer.heading}: ${view.product.name}`,
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    if (!view.value.may.transfer) return refuse(notFound);
    const { find, text } = producerSearch(request.posted);
    const choices = await request.run(productFormChoices, { find: find ? 'yes' : '', text });
    return choices.ok ? ok({ view: view.value, choices: choices.value }) : choices;
  },
  view({ view, choices }, ui) {
    const words = ui.t.productForms.transfer;
    const form = ui.state();
    const { code, name, version, producerName } = view.product;
    return (
      <>
        <PageHeading caption={name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            producerCode: words.to,
            from: words.from,
            reason: words.reason,
            document: words.document,
          })}
        />
        <SummaryList items={[{ label: words.now, value: producerName ?? ui.t.products.unknownProducer }]} />
        <Form action={ui.href(recordPath(code, 'chuyen'))} {...ui.form()} version={version} enterSaves>
          <ProducerField form={form} label={words.to} hint={words.toHint} found={choices.producers} />
          <DateField form={form} name="from" label={words.from} example="20/11/2026" />
          <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />
          <TextField form={form} name="document" label={words.document} example={words.documentExample} />
          <CheckboxField
            form={form}
            name="takesPlace"
            label={ui.t.products.record.place}
            options={[{ value: 'yes', label: words.takesPlace }]}
            optional
          />
          <FormActions t={ui.t.design} cancel={{ label: ui.t.productForms.cancel, href: ui.href(recordPath(code)) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const code = request.params['code'] ?? '';
    const done = await request.run(transferProduct, {
      ...request.input,
      code,
      producerCode: producerCodeOf(request.input),
    });
    if (!done.ok) return done;
    const { transfer } = textsOf(request.lang).productForms;
    return ok({ to: recordPath(done.value.code), flash: transfer.done(done.value.owner) });
  },
});
