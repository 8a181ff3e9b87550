// /quan-ly/san-pham/:code/ma/:id: gives a code its last day, or takes away one that was typed wrongly.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { changeCodes } from '../use-cases/change-codes.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, recordPath } from './paths.ts';

interface Data {
  readonly view: ProductView;
  readonly code: ProductView['codes'][number];
}

export const endCodePage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/ma/:id',
  right: 'products/change-codes',
  rate: 'act',
  width: 'narrow',
  title: ({ code }, ui) => ui.t.productForms.codes.endHeading(code.code),
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    const code = view.value.codes.find((one) => one.id === request.params['id']);
    return code === undefined || !view.value.may.changeCodes ? refuse(notFound) : ok({ view: view.value, code });
  },
  view({ view, code }, ui) {
    const words = ui.t.productForms.codes;
    const form = ui.state();
    const action = ui.href(recordPath(view.product.code, `ma/${code.id}`));
    const cancel = { label: ui.t.productForms.cancel, href: ui.href(recordPath(view.product.code, 'ma')) };
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.endHeading(code.code)} />
        <ErrorSummary form={form} labelOf={labelled({ validUntil: words.validUntil })} />
        {code.validUntil === null && (
          <Section id="end" title={words.endLegend}>
            <Form action={action} {...ui.form()} label={words.endLegend} hidden={{ act: 'end' }}>
              <DateField form={form} name="validUntil" label={words.validUntil} example="30/06/2025" />
              <FormActions t={ui.t.design} cancel={cancel}>
                <Button>{words.endSubmit}</Button>
              </FormActions>
            </Form>
          </Section>
        )}
        <Section id="remove" title={words.removeLegend} lead={words.removeText}>
          <Form action={action} {...ui.form()} label={words.removeLegend} hidden={{ act: 'remove' }}>
            <FormActions t={ui.t.design} cancel={cancel}>
              <Button kind="danger">{words.removeSubmit}</Button>
            </FormActions>
          </Form>
        </Section>
      </>
    );
  },
  async post(request) {
    const { code = '', id } = request.params;
    const act = request.input['act'] === 'remove' ? 'remove' : 'end';
    const { validUntil } = request.input;
    const done = await request.run(changeCodes, { code, codeId: id, act, validUntil });
    if (!done.ok) return done;
    const { codes } = textsOf(request.lang).productForms;
    return ok({ to: recordPath(code, 'ma'), flash: act === 'end' ? codes.ended : codes.removed });
  },
});
