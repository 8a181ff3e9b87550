// /quan-ly/san-pham/:code/tach/:id: parts two records that were merged, after asking once.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { undoProductMerge } from '../use-cases/undo-product-merge.ts';
import { type MergedProduct, type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { fieldWords } from './history-words.ts';
import { listPath, recordPath } from './paths.ts';

interface Data {
  readonly view: ProductView;
  readonly merged: MergedProduct;
}

export const undoMergePage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/tach/:id',
  right: 'products/undo-product-merge',
  rate: 'act',
  width: 'narrow',
  title: ({ merged }, ui) => ui.t.productForms.merge.undoQuestion(merged.code),
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    const merged = view.value.merged.find((one) => one.mergeId === request.params['id']);
    return merged === undefined || !view.value.may.undoMerge ? refuse(notFound) : ok({ view: view.value, merged });
  },
  view({ view, merged }, ui) {
    const words = ui.t.productForms.merge;
    const { code } = view.product;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(recordPath(code, `tach/${merged.mergeId}`))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.undoQuestion(merged.code)}
            confirmLabel={words.undoSubmit}
            cancelHref={ui.href(recordPath(code))}
          >
            <p>
              <strong>{merged.name}</strong>
            </p>
            <p>{words.undoText}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(undoProductMerge, { mergeId: request.params['id'] });
    if (!done.ok) return done;
    const t = textsOf(request.lang);
    const { merge } = t.productForms;
    const kept = done.value.kept.map((field) => fieldWords(t, field)).join(', ');
    const flash = kept === '' ? merge.undone(done.value.code) : merge.undoneKept(done.value.code, kept);
    return ok({ to: recordPath(done.value.code), flash });
  },
});
