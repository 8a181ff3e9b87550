// /quan-ly/san-pham/:code/sua/:section: one section of a product. What another person saved meanwhile is shown beside,
// and nothing is overwritten.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { SummaryList } from '#design/summary-list.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { waitsForLook } from '../rules/lifecycle.ts';
import { changeProduct } from '../use-cases/change-product.ts';
import { type ProductFormChoices, productFormChoices } from '../use-cases/product-form.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { flatValues, inputOf, packRows, type SectionName, sectionInput, sectionNamed } from './form-values.ts';
import { formLabel } from './history-words.ts';
import { LikeProducts } from './like-products.tsx';
import { listPath, recordPath, sectionPath } from './paths.ts';
import { producerCodeOf, producerSearch } from './producer-choice.tsx';
import { AboutFields, GeneralFields, MaterialFields, SaleFields, SetFields, StatusField } from './product-fields.tsx';

interface Data {
  readonly section: SectionName;
  readonly product: ProductView;
  readonly choices: ProductFormChoices;
}

async function viewOf(request: PageRequest) {
  const section = sectionNamed(request.params['section']);
  if (section === undefined) return refuse(notFound);
  const product = await request.run(viewProduct, { code: request.params['code'] });
  if (!product.ok) return product;
  return product.value.may.change ? ok({ section, product: product.value }) : refuse(notFound);
}

function Fields({ data, ui, form }: { readonly data: Data; readonly ui: Ui; readonly form: FormState }) {
  const { section, product, choices } = data;
  switch (section) {
    case 'chung': {
      const { producerName } = product.product;
      const owner = producerName !== null && (
        <SummaryList
          items={[
            {
              label: ui.t.products.fields.producerCode,
              value: producerName,
              note: ui.t.productForms.change.ownerByTransfer,
            },
          ]}
        />
      );
      return (
        <>
          <GeneralFields
            ui={ui}
            form={form}
            choices={choices}
            owner={owner || undefined}
            nameHint={product.may.rename ? undefined : ui.t.productForms.change.nameWaits}
          />
          {!waitsForLook(product.product.status) && <StatusField ui={ui} form={form} />}
        </>
      );
    }
    case 'bo-san-pham':
      return <SetFields ui={ui} form={form} choices={choices} />;
    case 'quy-cach':
      return <SaleFields ui={ui} form={form} />;
    case 'nguyen-lieu':
      return <MaterialFields ui={ui} form={form} />;
    case 'gioi-thieu':
      return <AboutFields ui={ui} form={form} />;
  }
}

export const changeProductPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/sua/:section',
  right: 'products/change-product',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: (data, ui) => `${ui.t.productForms.change.sections[data.section]}: ${data.product.product.name}`,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: product.product.name, href: recordPath(product.product.code) },
  ],
  async load(request) {
    const view = await viewOf(request);
    if (!view.ok) return view;
    const { find, text } = producerSearch(request.posted);
    const choices = await request.run(productFormChoices, { find: find ? 'yes' : '', text });
    return choices.ok ? ok({ ...view.value, choices: choices.value }) : choices;
  },
  view(data, ui) {
    const { section, product } = data;
    const words = ui.t.productForms;
    const { code, name, version } = product.product;
    const action = ui.href(sectionPath(code, section));
    if (ui.problem?.code === 'records/changed-meanwhile') {
      return <ChangedMeanwhile ui={ui} view={product} section={section} action={action} />;
    }
    const form = ui.state(flatValues(sectionInput(section, inputOf(product))));
    const isLike = ui.problem?.code === 'products/looks-like-another';
    const shownVersion = Number(form.values['version'] ?? version);
    return (
      <>
        <PageHeading caption={name} heading={words.change.sections[section]} />
        {!isLike && <ErrorSummary form={form} labelOf={(name) => formLabel(ui.t, name)} />}
        <Form action={action} {...ui.form()} version={shownVersion} enterSaves keptOnDevice={ui.t.design}>
          <LikeProducts ui={ui} form={form} />
          <Fields data={data} ui={ui} form={form} />
          <FormActions t={ui.t.design} cancel={{ label: words.cancel, href: ui.href(recordPath(code)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input } = request;
    if (input['look-up'] !== undefined) return ok({ again: {} });
    if (input['add-row'] !== undefined) {
      const rows = packRows({ packRows: String(input['packRows'] ?? '') }) + 1;
      return ok({ again: { packRows: String(rows), 'add-row': undefined } });
    }
    const view = await viewOf(request);
    if (!view.ok) return view;
    const { section, product } = view.value;
    const current = inputOf(product);
    const typed: Record<string, unknown> = { ...sectionInput(section, input) };
    if (section === 'chung') {
      typed['producerCode'] = product.producerCode ?? producerCodeOf(input);
      if (input['provinceCode'] === undefined) typed['provinceCode'] = current['provinceCode'];
    }
    const keep = (input['keep'] ?? {}) as Readonly<Record<string, unknown>>;
    for (const [field, side] of Object.entries(keep)) {
      if (side === 'theirs' && field in typed) typed[field] = current[field];
    }
    const done = await request.run(changeProduct, {
      ...current,
      ...typed,
      code: product.product.code,
      version: input['version'],
      isAnother: input['isAnother'],
    });
    if (!done.ok) return done;
    const { change } = textsOf(request.lang).productForms;
    const { code, proposedName } = done.value;
    const proposes = proposedName !== null && proposedName !== product.product.proposedName;
    return ok({ to: recordPath(code), flash: proposes ? change.proposed(proposedName) : change.done });
  },
});
