// /quan-ly/diem-ban/:pointId/anh: photographs of a point, added and taken away; and the files themselves, for offices and for everybody.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import type { FileHash } from '#kernel/ids.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { drawnPhotos, readDrawnPhoto } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type Download, defineFile, definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { keepPhotos, MOST_PHOTOS } from '../use-cases/keep-photos.ts';
import { publicPhotos } from '../use-cases/public-points.ts';
import { type PointView, pointPhotos, viewPoint } from '../use-cases/view-point.ts';
import { listPath, pointPath, publicListPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { fieldLabel } from './words.tsx';

const MEGABYTE = 1_048_576;

/** The photographs of a point in a row; `base` is the address below which they lie. */
export function PhotoRow({ ui, base, count }: { readonly ui: Ui; readonly base: string; readonly count: number }) {
  const { view: words } = ui.t.pointsOfSale;
  return (
    <ul class="photo-row">
      {Array.from({ length: count }, (_, index) => (
        <li key={index}>
          <Photo
            t={ui.t.design}
            photo={{ url: `${base}/anh/${index + 1}`, alt: words.photo(index + 1), width: 1_200, height: 900 }}
          />
        </li>
      ))}
    </ul>
  );
}

export const pointPhotosPage = definePage<PointView>({
  path: `${listPath}/:pointId/anh`,
  right: 'points-of-sale/keep-photos',
  rate: 'upload',
  width: 'narrow',
  islands: ['smaller-photos'],
  maxBodyBytes: 81 * MEGABYTE,
  title: (_view, ui) => ui.t.pointsOfSale.photos.heading,
  breadcrumbs: (view, ui) => pointCrumbs(view, ui),
  async load({ run, params }) {
    const view = await run(viewPoint, { pointId: params['pointId'] });
    return view.ok && !view.value.may.change ? refuse(notFound) : view;
  },
  view({ point }, ui) {
    const { photos: words, log, cancel } = ui.t.pointsOfSale;
    const form = ui.state();
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={point.name} heading={words.heading} summary={words.summary} />
        {point.photos.length > 0 && <PhotoRow ui={ui} base={pointPath(point.id)} count={point.photos.length} />}
        <Form action={ui.href(pointPath(point.id, 'anh'))} {...ui.form()} version={point.version} files>
          <FileField
            form={form}
            name="photos"
            label={words.add}
            hint={words.addHint(MOST_PHOTOS)}
            accept="image/jpeg,image/png,image/webp"
            shrinking={log.working}
            multiple
            optional
          />
          {point.photos.length > 0 && (
            <CheckboxField
              form={form}
              name="remove"
              label={words.remove}
              options={point.photos.map((hash, index) => ({ value: hash, label: words.removeOne(index + 1) }))}
              optional
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(point.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const photos = await drawnPhotos(request);
    if (!photos.ok) return photos;
    const { pointId = '' } = request.params;
    const { version, remove } = request.input;
    const done = await request.run(keepPhotos, { pointId, version, remove, photos: photos.value });
    if (!done.ok) return done;
    return ok({ to: pointPath(pointId), flash: textsOf(request.lang).pointsOfSale.photos.done(done.value.photos) });
  },
});

async function photoOf(request: PageRequest, hashes: readonly FileHash[]): Promise<Result<Download>> {
  const hash = hashes[Number(request.params['place']) - 1];
  const photo = hash === undefined ? null : await readDrawnPhoto(request.ports.files, hash);
  return photo === null ? refuse(notFound) : ok(photo);
}

export const pointPhotoFile = defineFile({
  path: `${listPath}/:pointId/anh/:place`,
  right: 'points-of-sale/view-point',
  rate: 'page',
  async load(request) {
    const photos = await request.run(pointPhotos, { pointId: request.params['pointId'] });
    return photos.ok ? await photoOf(request, photos.value) : photos;
  },
});

export const publicPhotoFile = defineFile({
  path: `${publicListPath}/:pointId/anh/:place`,
  right: 'points-of-sale/view-public-point',
  rate: 'page',
  async load(request) {
    const photos = await request.run(publicPhotos, { pointId: request.params['pointId'] });
    return photos.ok ? await photoOf(request, photos.value) : photos;
  },
});
