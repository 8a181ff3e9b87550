// /ho-so/:dossierId/mau-03/anh: photographs of what the commune found. Several are sent at once by a plain form; each has its caption
// and can be taken off, as long as the report is a draft.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import type { FormState } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import { Section } from '#design/section.tsx';
import { atPath, type FieldProblem, invalidFields } from '#kernel/problem.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { DrawnUpload, readDrawnPhoto } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { type After, defineFile, definePage, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { type FindingName, findingNames } from '../rules/commune-report.ts';
import { mostPhotosAtOnce, mostPhotosOfMatter, roomAt } from '../rules/report-photo.ts';
import { addReportPhotos, changeReportPhoto, openReportPhoto, removeReportPhoto } from '../use-cases/report-photos.ts';
import type { DossierView } from '../use-cases/view-dossier.ts';
import { type ReportView, type ShownPhoto, viewReport } from '../use-cases/view-report.ts';
import { partCrumbs } from './fill-part.tsx';
import { dossierPath, reportPhotosPath } from './paths.ts';
import { ReportPicture } from './report-matters.tsx';
import { viewWhere } from './view-where.ts';

const MEGABYTE = 1_048_576;

interface PhotosData {
  readonly view: DossierView;
  readonly report: ReportView;
  /** The matter of the address. */
  readonly matter: FindingName;
}
interface Frame {
  readonly ui: Ui;
  readonly data: PhotosData;
  readonly form: FormState;
}

const matterOf = (word: unknown): FindingName => findingNames.find((name) => name === word) ?? 'material';

function AddForm({ ui, data, form }: Frame) {
  const words = ui.t.dossierReport.photos;
  const { matters } = ui.t.dossiers.report;
  const { dossier } = data.view;
  return (
    <Section id="them" title={words.add}>
      <Form action={ui.href(reportPhotosPath(dossier.id))} {...ui.form()} files label={words.add}>
        <RadioField
          form={form}
          name="matter"
          label={words.matter}
          options={findingNames.map((value) => ({
            value,
            label: matters[value],
            hint: words.room(roomAt(data.report.photos, value)),
          }))}
        />
        <FileField
          form={form}
          name="photos"
          label={words.file}
          hint={words.fileHint(mostPhotosOfMatter)}
          accept="image/jpeg,image/png,image/webp"
          shrinking={words.shrinking}
          multiple
        />
        <TextField
          form={form}
          name="caption"
          label={words.caption}
          hint={words.captionHint}
          example={words.captionExample}
          maxLength={200}
          optional
        />
        <FormActions t={ui.t.design} cancel={{ label: words.back, href: ui.href(dossierPath(dossier.id, 'mau-03')) }}>
          <Button icon="upload">{words.submit}</Button>
        </FormActions>
      </Form>
    </Section>
  );
}

function One({ ui, data, form, photo, place }: Frame & { readonly photo: ShownPhoto; readonly place: number }) {
  const words = ui.t.dossierReport.photos;
  const to = ui.href(reportPhotosPath(data.view.dossier.id));
  const field = `captions.${photo.id}`;
  const own: FormState = { ...form, values: { [field]: photo.caption ?? '', ...form.values } };
  const label = words.alt(ui.t.dossiers.report.matters[photo.matter], place);
  return (
    <li class="photo-place">
      <ReportPicture ui={ui} dossierId={data.view.dossier.id} photo={photo} place={place} />
      <div>
        <Form action={to} {...ui.form()} version={photo.version} hidden={{ photo: photo.id }} label={label}>
          <TextField form={own} name={field} label={words.caption} maxLength={200} optional />
          <div class="actions">
            <Button kind="secondary" name="act" value="caption">
              {words.saveCaption}
            </Button>
            <Button kind="secondary" name="act" value="remove">
              {words.remove}
            </Button>
          </div>
        </Form>
      </div>
    </li>
  );
}

/** What is wrong with each file, at the field; photographs that are fine are drawn. */
async function drawnOf(request: PostRequest): Promise<Result<readonly DrawnUpload[]>> {
  const sent = (request.files['photos'] ?? []).filter((file) => file.bytes.byteLength > 0 || file.name !== '');
  if (sent.length === 0) return refuse(invalidFields([{ path: 'photos', code: 'dossiers/photo-missing' }]));
  const most = mostPhotosAtOnce;
  if (sent.length > most) {
    const details = { most: mostPhotosOfMatter, room: most };
    return refuse(invalidFields([{ path: 'photos', code: 'dossiers/too-many-photos', details }]));
  }
  const drawn: DrawnUpload[] = [];
  const wrong = new Map<string, FieldProblem>();
  for (const file of sent) {
    const one = await DrawnUpload.of(file.bytes);
    if (one.ok) drawn.push(one.value);
    else wrong.set(one.problem.code, { path: 'photos', code: one.problem.code, details: one.problem.details });
  }
  return wrong.size > 0 ? refuse(invalidFields([...wrong.values()])) : ok(drawn);
}

async function add(request: PostRequest, dossierId: string): Promise<Result<After>> {
  const drawn = await drawnOf(request);
  if (!drawn.ok) return drawn;
  const { matter, caption } = request.input;
  const done = await request.run(addReportPhotos, { dossierId, matter, caption, photos: drawn.value });
  if (!done.ok) {
    const { code, details } = done.problem;
    const ofPhotos = code === 'dossiers/too-many-photos';
    return ofPhotos ? refuse(invalidFields([{ path: 'photos', code, details }])) : done;
  }
  const flash = textsOf(request.lang).dossierReport.photos.added(done.value.added);
  return ok({ to: `${reportPhotosPath(dossierId)}?noi-dung=${matterOf(matter)}`, flash });
}

async function change(request: PostRequest, dossierId: string, photoId: string): Promise<Result<After>> {
  const words = textsOf(request.lang).dossierReport.photos;
  const to = reportPhotosPath(dossierId);
  if (request.input['act'] === 'remove') {
    const gone = await request.run(removeReportPhoto, { photoId });
    return gone.ok ? ok({ to, flash: words.removed }) : gone;
  }
  const captions = (request.input['captions'] ?? {}) as Readonly<Record<string, unknown>>;
  const { version } = request.input;
  const done = await request.run(changeReportPhoto, { photoId, version, caption: captions[photoId] });
  if (done.ok) return ok({ to, flash: words.captionSaved });
  return refuse(atPath(done.problem, 'caption', `captions.${photoId}`));
}

export const reportPhotosPage = definePage<PhotosData>({
  path: '/ho-so/:dossierId/mau-03/anh',
  right: 'dossiers/add-report-photos',
  rate: 'upload',
  width: 'narrow',
  islands: ['smaller-photos'],
  maxBodyBytes: 61 * MEGABYTE,
  title: (_data, ui) => ui.t.dossierReport.photos.heading,
  breadcrumbs: ({ view }, ui) => [
    ...partCrumbs(view, ui),
    { label: ui.t.dossiers.report.heading, href: dossierPath(view.dossier.id, 'mau-03') },
  ],
  async load(request) {
    const view = await viewWhere(request, 'assess');
    if (!view.ok) return view;
    const report = await request.run(viewReport, { dossierId: request.params['dossierId'] });
    if (!report.ok) return report;
    return ok({ view: view.value, report: report.value, matter: matterOf(request.query['noi-dung']) });
  },
  view(data, ui) {
    const words = ui.t.dossierReport.photos;
    const { matters } = ui.t.dossiers.report;
    const form = ui.state({ matter: data.matter });
    const frame = { ui, data, form };
    return (
      <>
        <PageHeading caption={data.view.product.name} heading={words.heading} summary={words.summary} />
        <ErrorSummary
          form={form}
          labelOf={labelled({ matter: words.matter, photos: words.file, caption: words.caption })}
        />
        <AddForm {...frame} />
        {findingNames.map((name) => {
          const photos = data.report.photos.filter((photo) => photo.matter === name);
          return (
            <Section key={name} id={name} title={matters[name]}>
              {photos.length === 0 ? (
                <p>{words.none}</p>
              ) : (
                <ol class="photo-shelf">
                  {photos.map((photo, i) => (
                    <One key={photo.id} {...frame} photo={photo} place={i + 1} />
                  ))}
                </ol>
              )}
            </Section>
          );
        })}
      </>
    );
  },
  async post(request) {
    const { dossierId = '' } = request.params;
    const { photo } = request.input;
    return typeof photo === 'string' ? await change(request, dossierId, photo) : await add(request, dossierId);
  },
});

/** A photograph of the report, for who may read it. */
export const reportPhotoFile = defineFile({
  path: '/ho-so/:dossierId/mau-03/anh/:photoId/:size',
  right: 'dossiers/view-report',
  rate: 'page',
  async load(request) {
    const { dossierId, photoId, size } = request.params;
    const found = await request.run(openReportPhoto, { dossierId, photoId, size });
    if (!found.ok) return found;
    const photo = await readDrawnPhoto(request.ports.files, found.value.hash);
    return photo === null ? refuse(notFound) : ok({ ...photo, cacheSeconds: 300 });
  },
});
