// /quan-ly/san-pham/:code/anh: add a photograph, say what it shows, put them in order. Each picture is a form of its own.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Photo } from '#design/photo.tsx';
import { Section } from '#design/section.tsx';
import { atPath, invalidFields, type Problem } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type After, definePage, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { DrawnUpload } from '../drawn-upload.ts';
import { addPhoto, changePhoto } from '../use-cases/photos.ts';
import { type ProductView, viewProduct } from '../use-cases/view-product.ts';
import { listPath, photoPath, recordPath } from './paths.ts';

const MEGABYTE = 1_048_576;

type Shown = ProductView['photos'][number];

function AddForm({ view, ui, form }: { readonly view: ProductView; readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.productForms.photos;
  return (
    <Section id="add" title={words.add}>
      <Form action={ui.href(recordPath(view.product.code, 'anh'))} {...ui.form()} files label={words.add}>
        <FileField
          form={form}
          name="photo"
          label={words.file}
          hint={words.fileHint}
          accept="image/jpeg,image/png,image/webp"
        />
        <TextField
          form={form}
          name="caption"
          label={words.caption}
          hint={words.captionHint}
          example={words.captionExample}
          optional
        />
        <FormActions
          t={ui.t.design}
          cancel={{ label: ui.t.productForms.cancel, href: ui.href(recordPath(view.product.code)) }}
        >
          <Button icon="upload">{words.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

interface OneProps {
  readonly view: ProductView;
  readonly ui: Ui;
  readonly form: FormState;
  readonly photo: Shown;
  readonly at: number;
}

function One({ view, ui, form, photo, at }: OneProps) {
  const words = ui.t.productForms.photos;
  const { code, name } = view.product;
  const total = view.photos.length;
  const field = `captions.${photo.id}`;
  const own: FormState = { ...form, values: { [field]: photo.caption ?? '', ...form.values } };
  const place = words.position(at + 1, total);
  return (
    <li class="photo-place">
      <Photo
        t={ui.t.design}
        photo={{
          url: photoPath(code, photo.thumbnailHash),
          alt: photo.caption ?? words.alt(name, at + 1),
          width: photo.width,
          height: photo.height,
        }}
        caption={at === 0 ? words.main : place}
      />
      <Form action={ui.href(recordPath(code, 'anh'))} {...ui.form()} hidden={{ photoId: photo.id }} label={place}>
        <TextField form={own} name={field} label={words.caption} optional />
        <div class="actions">
          <Button kind="secondary" name="act" value="caption">
            {words.saveCaption}
          </Button>
          {at > 0 && (
            <Button kind="secondary" name="act" value="earlier">
              {words.earlier}
            </Button>
          )}
          {at < total - 1 && (
            <Button kind="secondary" name="act" value="later">
              {words.later}
            </Button>
          )}
          <a class="actions__way-out" href={ui.href(recordPath(code, `anh/${photo.id}/go`))}>
            {words.remove}
          </a>
        </div>
      </Form>
    </li>
  );
}

/** A refusal of the picture itself belongs to its field; a full shelf belongs to the whole form. */
function atField(problem: Problem): Problem {
  const ofPhoto = problem.code.startsWith('images/') || problem.code === 'products/photo-twice';
  return ofPhoto ? invalidFields([{ path: 'photo', code: problem.code, details: problem.details }]) : problem;
}

async function add(request: PostRequest, code: string): Promise<Result<After>> {
  const [file] = request.files['photo'] ?? [];
  if (file === undefined) return refuse(invalidFields([{ path: 'photo', code: 'products/photo-missing' }]));
  const drawn = await DrawnUpload.of(file.bytes);
  if (!drawn.ok) return refuse(atField(drawn.problem));
  const done = await request.run(addPhoto, { code, photo: drawn.value, caption: request.input['caption'] });
  if (!done.ok) return refuse(atField(done.problem));
  return ok({ to: recordPath(code, 'anh'), flash: textsOf(request.lang).productForms.photos.added });
}

async function change(request: PostRequest, code: string, photoId: string): Promise<Result<After>> {
  const captions = (request.input['captions'] ?? {}) as Readonly<Record<string, unknown>>;
  const done = await request.run(changePhoto, {
    code,
    photoId,
    act: request.input['act'],
    caption: captions[photoId],
  });
  if (done.ok) return ok({ to: recordPath(code, 'anh'), flash: textsOf(request.lang).productForms.photos.changed });
  return refuse(atPath(done.problem, 'caption', `captions.${photoId}`));
}

export const photosPage = definePage<ProductView>({
  path: '/quan-ly/san-pham/:code/anh',
  right: 'products/add-photo',
  rate: 'upload',
  maxBodyBytes: 11 * MEGABYTE,
  width: 'narrow',
  title: (view, ui) => `${ui.t.productForms.photos.heading}: ${view.product.name}`,
  breadcrumbs: ({ product }, ui) => [
    { label: ui.t.products.list.heading, href: listPath },
    { label: product.name, href: recordPath(product.code) },
  ],
  async load(request) {
    const view = await request.run(viewProduct, { code: request.params['code'] });
    return view.ok && !view.value.may.addPhoto ? refuse(notFound) : view;
  },
  view(view, ui) {
    const words = ui.t.productForms.photos;
    const form = ui.state();
    return (
      <>
        <PageHeading caption={view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled({ photo: words.file, caption: words.caption })} />
        <AddForm view={view} ui={ui} form={form} />
        {view.photos.length > 0 && (
          <Section id="photos" title={ui.t.products.record.photos}>
            <ol class="photo-shelf">
              {view.photos.map((photo, at) => (
                <One key={photo.id} view={view} ui={ui} form={form} photo={photo} at={at} />
              ))}
            </ol>
          </Section>
        )}
      </>
    );
  },
  async post(request) {
    const code = request.params['code'] ?? '';
    const { photoId } = request.input;
    return typeof photoId === 'string' ? await change(request, code, photoId) : await add(request, code);
  },
});
