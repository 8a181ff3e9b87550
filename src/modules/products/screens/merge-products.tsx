// /quan-ly/san-pham/:code/gop: finds the record that stays, shows both side by side, then makes one of two.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { DataTable } from '#design/data-table.tsx';
import { EmptyState } from '#design/empty-state.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import type { FormState } from '#design/form-state.ts';
import { typedValue } from '#design/form-state.ts';
import { Notice } from '#design/notice.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { withQuery } from '#web/with-query.ts';
import { type ListedProduct, listProducts } from '../use-cases/list-products.ts';
import { mergeProducts, type ProductMergePreview, previewProductMerge } from '../use-cases/merge-products.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { fieldWords, valueWords } from './history-words.ts';
import { listPath, recordPath } from './paths.ts';

interface Data {
  readonly view: ProductView;
  /** Candidates for the record that stays, or the preview of one. */
  readonly step: { readonly found: readonly ListedProduct[] } | { readonly preview: ProductMergePreview };
}

function Choose({
  view,
  found,
  ui,
}: {
  readonly view: ProductView;
  readonly found: readonly ListedProduct[];
  readonly ui: Ui;
}) {
  const words = ui.t.productForms.merge;
  const { list, unknownProducer } = ui.t.products;
  const { code } = view.product;
  return (
    <>
      <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
      <FilterBar
        t={ui.t.design}
        action={ui.href(recordPath(code, 'gop'))}
        search={{ name: 'q', label: words.search, value: ui.query['q'] ?? view.product.name }}
        count={list.count(found.length)}
        primary
      />
      <DataTable
        t={ui.t.design}
        caption={list.caption}
        captionHidden
        rows={found}
        rowKey={(line) => line.id}
        empty={<EmptyState title={words.none} />}
        columns={[
          { key: 'name', label: list.columns.product, lead: true, cell: (line) => line.name },
          { key: 'producer', label: list.columns.producer, cell: (line) => line.producerName ?? unknownProducer },
          { key: 'commune', label: list.columns.commune, cell: (line) => (line.commune === '' ? '–' : line.commune) },
          { key: 'code', label: list.columns.code, nowrap: true, cell: (line) => line.code },
          {
            key: 'choose',
            label: ui.t.productForms.act,
            cell: (line) => (
              <a href={ui.href(withQuery(recordPath(code, 'gop'), { vao: line.code }))}>
                {words.choose}
                <span class="visually-hidden"> {line.name}</span>
              </a>
            ),
          },
        ]}
      />
    </>
  );
}

function SideWords({
  side,
  title,
  ui,
}: {
  readonly side: ProductMergePreview['from'];
  readonly title: string;
  readonly ui: Ui;
}) {
  const words = ui.t.productForms.merge;
  return (
    <div class="merge-side">
      <p class="merge-side__title">{title}</p>
      <p class="merge-side__name">{side.name}</p>
      <p>{side.code}</p>
      <p>{side.producerName ?? ui.t.products.unknownProducer}</p>
      <p>{words.counts(side.recognitions, side.photos, side.codes.length)}</p>
    </div>
  );
}

function Differences({
  preview,
  form,
  ui,
}: {
  readonly preview: ProductMergePreview;
  readonly form: FormState;
  readonly ui: Ui;
}) {
  const words = ui.t.productForms.merge;
  if (preview.fields.length === 0) return null;
  const option = (field: string, side: 'from' | 'into', value: unknown, proposed: string) => {
    const chosen = typedValue(form, `keep.${field}`) || proposed;
    const shown = valueWords(ui.t, field, value);
    const title = side === 'from' ? words.goes : words.stays;
    return (
      <label class="merge-choice">
        <input
          class="option__input"
          type="radio"
          name={`keep.${field}`}
          value={side}
          checked={chosen === side}
          aria-label={words.keep(title, fieldWords(ui.t, field))}
        />
        <span>{shown === '' ? <em class="compare__empty">{ui.t.products.record.empty}</em> : shown}</span>
      </label>
    );
  };
  return (
    <>
      <DataTable
        t={ui.t.design}
        caption={words.fields}
        rows={preview.fields}
        rowKey={(row) => row.field}
        columns={[
          { key: 'field', label: words.field, lead: true, cell: (row) => fieldWords(ui.t, row.field) },
          { key: 'into', label: words.stays, cell: (row) => option(row.field, 'into', row.into, row.proposed) },
          { key: 'from', label: words.goes, cell: (row) => option(row.field, 'from', row.from, row.proposed) },
        ]}
      />
      <p class="muted">{words.same}</p>
    </>
  );
}

function Preview({
  view,
  preview,
  ui,
}: {
  readonly view: ProductView;
  readonly preview: ProductMergePreview;
  readonly ui: Ui;
}) {
  const words = ui.t.productForms.merge;
  const form = ui.state();
  const { code } = view.product;
  const { from, into } = preview;
  return (
    <>
      <ErrorSummary form={form} />
      <Form
        action={ui.href(withQuery(recordPath(code, 'gop'), { vao: into.code }))}
        {...ui.form()}
        version={from.version}
        hidden={{ intoVersion: String(into.version) }}
      >
        <ConfirmPanel
          t={ui.t.design}
          question={words.question}
          confirmLabel={words.submit}
          cancelHref={ui.href(recordPath(code, 'gop'))}
        >
          <p>{words.explain}</p>
          <div class="merge-sides">
            <SideWords side={from} title={words.goes} ui={ui} />
            <SideWords side={into} title={words.stays} ui={ui} />
          </div>
          {preview.otherOwner && <Notice t={ui.t.design} tone="warning" text={words.otherOwner} />}
          <Differences preview={preview} form={form} ui={ui} />
          <TextField form={form} name="reason" label={words.reason} optional />
        </ConfirmPanel>
      </Form>
    </>
  );
}

export const mergeProductsPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/gop',
  right: 'products/merge-products',
  rate: 'act',
  title: ({ view }, ui) => `${ui.t.productForms.merge.heading} ${view.product.name}`,
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    if (!view.value.may.merge) return refuse(notFound);
    const { code, name } = view.value.product;
    const into = request.query['vao'];
    if (into !== undefined && into !== '') {
      const preview = await request.run(previewProductMerge, { code, into });
      return preview.ok ? ok({ view: view.value, step: { preview: preview.value } }) : preview;
    }
    const list = await request.run(listProducts, { text: request.query['q']?.slice(0, 120) ?? name });
    if (!list.ok) return list;
    return ok({
      view: view.value,
      step: { found: list.value.lines.filter((line) => line.code !== code).slice(0, 20) },
    });
  },
  view: ({ view, step }, ui) =>
    'preview' in step ? (
      <Preview view={view} preview={step.preview} ui={ui} />
    ) : (
      <Choose view={view} found={step.found} ui={ui} />
    ),
  async post(request) {
    const done = await request.run(mergeProducts, {
      ...request.input,
      code: request.params['code'],
      into: request.query['vao'],
    });
    if (!done.ok) return done;
    const { merge } = textsOf(request.lang).productForms;
    return ok({ to: recordPath(done.value.code), flash: merge.done(done.value.code, done.value.recognitions) });
  },
});
