// /chu-the/:code/tach/:merge: what parting two records gives back, then one red button.

import { ChangeList } from '#design/change-list.tsx';
import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { ok } from '#kernel/result.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type MergeUndoPreview, previewMergeUndo, undoProducerMerge } from '../use-cases/undo-producer-merge.ts';
import { listPath, recordPath } from './paths.ts';
import { fieldWords, valueWords, whenWords } from './words.ts';

/** Both by name and code: after a merge the two often have one name. */
function question({ from, into }: MergeUndoPreview, ui: Ui): string {
  const { part } = ui.t.producers;
  return part.heading(part.named(from.name, from.code), part.named(into.name, into.code));
}

export const undoMergePage = definePage<MergeUndoPreview>({
  path: `${listPath}/:code/tach/:merge`,
  right: 'producers/preview-merge-undo',
  postRight: 'producers/undo-producer-merge',
  rate: 'act',
  width: 'narrow',
  title: (preview, ui) => question(preview, ui),
  breadcrumbs: ({ into }, ui) => [
    { label: ui.t.producers.list.heading, href: listPath },
    { label: into.name, href: recordPath(into.code) },
  ],
  load: (request) => request.run(previewMergeUndo, { mergeId: request.params['merge'] }),
  view: (preview, ui) => {
    const { part, merge } = ui.t.producers;
    const { into, back, kept, products, productsElsewhere } = preview;
    const words = (field: string, value: unknown) => valueWords(ui.t, field, value, preview.unitNames);
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(recordPath(into.code, `tach/${preview.mergeId}`))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={question(preview, ui)}
            confirmLabel={part.confirm}
            cancelHref={ui.href(recordPath(into.code))}
          >
            <p>
              {part.mergedOn(whenWords(preview.mergedAt))}
              {preview.reason !== null && ` ${merge.reason}: ${preview.reason}.`}
            </p>
            <p>{back.length === 0 ? part.backNothing : part.back}</p>
            <ChangeList
              empty={ui.t.design.compare.empty}
              changes={back.map((change) => ({
                field: fieldWords(ui.t, change.field),
                from: words(change.field, change.from),
                to: words(change.field, change.to),
              }))}
            />
            {kept.length > 0 && <p>{part.kept(kept.map((field) => fieldWords(ui.t, field)).join(', '))}</p>}
            <div class="prose">
              <p>{part.products(products.length)}</p>
              {products.length > 0 && (
                <ul>
                  {products.map((product) => (
                    <li key={product.code}>{product.name}</li>
                  ))}
                </ul>
              )}
              {productsElsewhere > 0 && <p>{part.elsewhere(productsElsewhere)}</p>}
            </div>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(undoProducerMerge, { mergeId: request.params['merge'] });
    if (!done.ok) return done;
    const { code, name } = done.value;
    return ok({ to: recordPath(code), flash: textsOf(request.lang).producers.part.done(name) });
  },
});
