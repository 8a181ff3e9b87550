// /quan-ly/san-pham/:code/anh/:photo/go: asks once before a photograph is taken off a product.

import { ConfirmPanel } from '#design/confirm-panel.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { Form } from '#design/form.tsx';
import { Photo } from '#design/photo.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { removePhoto } from '../use-cases/photos.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, photoPath, recordPath } from './paths.ts';

interface Data {
  readonly view: ProductView;
  readonly photo: ProductView['photos'][number];
}

export const removePhotoPage = definePage<Data>({
  path: '/quan-ly/san-pham/:code/anh/:photo/go',
  right: 'products/remove-photo',
  rate: 'act',
  width: 'narrow',
  title: (_data, ui) => ui.t.productForms.photos.removeQuestion,
  breadcrumbs: ({ view }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: view.product.name, href: recordPath(view.product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    if (!view.ok) return view;
    const photo = view.value.photos.find((one) => one.id === request.params['photo']);
    return photo === undefined || !view.value.may.addPhoto ? refuse(notFound) : ok({ view: view.value, photo });
  },
  view({ view, photo }, ui) {
    const words = ui.t.productForms.photos;
    const { code, name } = view.product;
    return (
      <>
        <ErrorSummary form={ui.state()} />
        <Form action={ui.href(recordPath(code, `anh/${photo.id}/go`))} {...ui.form()}>
          <ConfirmPanel
            t={ui.t.design}
            question={words.removeQuestion}
            confirmLabel={words.remove}
            cancelHref={ui.href(recordPath(code, 'anh'))}
          >
            <Photo
              t={ui.t.design}
              photo={{
                url: photoPath(code, photo.thumbnailHash),
                alt: photo.caption ?? name,
                width: photo.width,
                height: photo.height,
              }}
            />
            <p>{words.removeText}</p>
          </ConfirmPanel>
        </Form>
      </>
    );
  },
  async post(request) {
    const { code = '', photo } = request.params;
    const done = await request.run(removePhoto, { code, photoId: photo });
    if (!done.ok) return done;
    return ok({ to: recordPath(code, 'anh'), flash: textsOf(request.lang).productForms.photos.removed });
  },
});
