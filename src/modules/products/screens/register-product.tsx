// /quan-ly/san-pham/them: a new product. Only the name must be given; what is missing is completed on the record.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { type ProductFormChoices, productFormChoices } from '../use-cases/product-form.ts';
import { registerProduct } from '../use-cases/register-product.ts';
import { formLabel } from './history-words.ts';
import { LikeProducts } from './like-products.tsx';
import { listPath, recordPath } from './paths.ts';
import { producerAsTyped, producerCodeOf, producerSearch } from './producer-choice.tsx';
import { GeneralFields, SetFields } from './product-fields.tsx';

export const registerProductPage = definePage<ProductFormChoices>({
  path: `${listPath}/them`,
  right: 'products/register-product',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (_data, ui) => ui.t.productForms.register.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.products.list.heading, href: listPath }],
  load(request) {
    const { find, text } = producerSearch(request.posted);
    return request.run(productFormChoices, {
      find: find ? 'yes' : '',
      text,
      producerCode: request.query['chu-the'],
    });
  },
  view(data, ui) {
    const words = ui.t.productForms;
    const form = ui.state(data.given === null ? {} : { producerCode: producerAsTyped(data.given) });
    const isLike = ui.problem?.code === 'products/looks-like-another';
    return (
      <>
        <PageHeading
          heading={words.register.heading}
          summary={data.byItself ? words.register.ownSummary : words.register.summary}
        />
        {!isLike && <ErrorSummary form={form} labelOf={(name) => formLabel(ui.t, name)} />}
        <Form action={ui.href(`${listPath}/them`)} {...ui.form()} enterSaves keptOnDevice={ui.t.design}>
          <LikeProducts ui={ui} form={form} />
          <GeneralFields ui={ui} form={form} choices={data} />
          <SetFields ui={ui} form={form} choices={data} />
          {!data.byItself && (
            <Fieldset legend={words.register.codes}>
              <TextField
                form={form}
                name="officialCode"
                label={words.register.officialCode}
                hint={words.register.officialCodeHint}
                width="medium"
                optional
              />
              <TextField
                form={form}
                name="gtin"
                label={words.register.gtin}
                width="medium"
                inputMode="numeric"
                optional
              />
            </Fieldset>
          )}
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(listPath) }}>
            <Button>{data.byItself ? words.register.ownSubmit : words.register.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const input = { ...request.input, producerCode: producerCodeOf(request.input) };
    const done = await request.run(registerProduct, input);
    if (!done.ok) return done;
    const { register } = textsOf(request.lang).productForms;
    const { code, name, status } = done.value;
    return ok({ to: recordPath(code), flash: status === 'declared' ? register.sent(name) : register.done(name) });
  },
});
