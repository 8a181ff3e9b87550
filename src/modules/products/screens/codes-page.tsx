// /quan-ly/san-pham/:code/ma: the codes of a product, and a form for one more. An older code stays findable.

import { Button } from '#design/button.tsx';
import { DataTable } from '#design/data-table.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { changeCodes } from '../use-cases/change-codes.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, recordPath } from './paths.ts';
import { dayWords } from './state-tag.tsx';

function Codes({ view, ui }: { readonly view: ProductView; readonly ui: Ui }) {
  const { record, kinds } = ui.t.products;
  return (
    <DataTable
      t={ui.t.design}
      caption={record.codesCaption}
      captionHidden
      rows={view.codes}
      rowKey={(code) => code.id}
      empty={<p class="muted">{record.noCodes}</p>}
      columns={[
        { key: 'code', label: record.code, lead: true, nowrap: true, cell: (code) => code.code },
        { key: 'kind', label: record.kind, cell: (code) => kinds[code.kind] },
        { key: 'from', label: record.validFrom, nowrap: true, cell: (code) => dayWords(code.validFrom) ?? '–' },
        {
          key: 'until',
          label: record.validUntil,
          nowrap: true,
          cell: (code) => dayWords(code.validUntil) ?? record.stillUsed,
        },
        {
          key: 'change',
          label: ui.t.productForms.act,
          cell: (code) => (
            <a href={ui.href(recordPath(view.product.code, `ma/${code.id}`))}>
              {ui.t.productForms.codes.change}
              <span class="visually-hidden"> {code.code}</span>
            </a>
          ),
        },
      ]}
    />
  );
}

export const codesPage = definePage<ProductView>({
  path: '/quan-ly/san-pham/:code/ma',
  right: 'products/change-codes',
  rate: 'act',
  width: 'narrow',
  title: (view, ui) => `${ui.t.productForms.codes.heading}: ${view.product.name}`,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: product.name, href: recordPath(product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    return view.ok && !view.value.may.changeCodes ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.productForms.codes;
    const form = ui.state({ kind: 'official' });
    const kinds = (['official', 'gtin', 'trace'] as const).map((value) => ({ value, label: words.kindOptions[value] }));
    const { code, name } = view.product;
    return (
      <>
        <PageHeading caption={name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            written: words.written,
            validFrom: words.validFrom,
            validUntil: words.validUntil,
            kind: words.kind,
          })}
        />
        <Codes view={view} ui={ui} />
        <Section id="add" title={words.add}>
          <Form action={ui.href(recordPath(code, 'ma'))} {...ui.form()}>
            <RadioField form={form} name="kind" label={words.kind} options={kinds} />
            <TextField
              form={form}
              name="written"
              label={words.written}
              hint={ui.t.productForms.register.officialCodeHint}
              width="medium"
            />
            <DateField form={form} name="validFrom" label={words.validFrom} example="01/06/2026" optional />
            <DateField form={form} name="validUntil" label={words.validUntil} optional />
            <FormActions t={ui.t.design} cancel={{ label: ui.t.productForms.cancel, href: ui.href(recordPath(code)) }}>
              <Button>{words.submit}</Button>
            </FormActions>
          </Form>
        </Section>
      </>
    );
  },
  async post(request) {
    const code = request.params['code'] ?? '';
    const done = await request.run(changeCodes, { ...request.input, code, act: 'add' });
    if (!done.ok) return done;
    return ok({ to: recordPath(code, 'ma'), flash: textsOf(request.lang).productForms.codes.added });
  },
});
