// /quan-ly/diem-ban/:pointId/ghi-nhanh and /hen: a visit that was made in half a minute, and one that goes to the phone with the checklist.

import { Button } from '#design/button.tsx';
import { ErrorSummary } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { ok, refuse } from '#kernel/result.ts';
import { drawnPhotos } from '#modules/products/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import { type PointView, viewPoint } from '../use-cases/view-point.ts';
import { logPointVisit, planPointVisit } from '../use-cases/visit-point.ts';
import { listPath, pointPath } from './paths.ts';
import { pointCrumbs } from './point-crumbs.ts';
import { dayWords, fieldLabel } from './words.tsx';

const MEGABYTE = 1_048_576;

async function load({ run, params }: PageRequest) {
  const view = await run(viewPoint, { pointId: params['pointId'] });
  return view.ok && !view.value.may.visit ? refuse(notFound) : view;
}

export const logVisitPage = definePage<PointView>({
  path: `${listPath}/:pointId/ghi-nhanh`,
  right: 'points-of-sale/log-visit',
  rate: 'upload',
  width: 'narrow',
  islands: ['smaller-photos'],
  maxBodyBytes: 61 * MEGABYTE,
  title: (_view, ui) => ui.t.pointsOfSale.log.heading,
  breadcrumbs: (view, ui) => pointCrumbs(view, ui),
  load,
  view({ point, shelf }, ui) {
    const { log: words, fields, cancel } = ui.t.pointsOfSale;
    const form = ui.state({ door: 'open', heldOn: dayWords(ui.today) });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={point.name} heading={words.heading} summary={words.summary} />
        <Form action={ui.href(pointPath(point.id, 'ghi-nhanh'))} {...ui.form()} files>
          <RadioField
            form={form}
            name="door"
            label={words.door}
            options={(['open', 'closed'] as const).map((value) => ({ value, label: words.doors[value] }))}
          />
          <TextAreaField form={form} name="words" label={fields.words} example={words.wordsExample} rows={3} />
          {shelf.length > 0 && (
            <CheckboxField
              form={form}
              name="shelfAsWritten"
              label={words.shelf}
              options={[{ value: 'yes', label: words.shelfAsWritten(shelf.length) }]}
              optional
            />
          )}
          <FileField
            form={form}
            name="photos"
            label={fields.photos}
            hint={words.photosHint}
            accept="image/jpeg,image/png,image/webp"
            shrinking={words.working}
            multiple
            optional
          />
          <DateField form={form} name="heldOn" label={fields.heldOn} />
          <TextField form={form} name="companions" label={fields.companions} hint={words.companionsHint} optional />
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
    const { door, words, heldOn, companions, shelfAsWritten } = request.input;
    const said = textsOf(request.lang).pointsOfSale.log;
    const first = door === 'closed' ? said.doorWords.closed : said.doorWords.open;
    const typed = typeof words === 'string' && words.trim() !== '' ? `${first}\n${words}` : words;
    const input = { pointId, words: typed, heldOn, companions, shelfAsWritten, photos: photos.value };
    const done = await request.run(logPointVisit, input);
    return done.ok ? ok({ to: pointPath(pointId), flash: said.done }) : done;
  },
});

export const planVisitPage = definePage<PointView>({
  path: `${listPath}/:pointId/hen`,
  right: 'points-of-sale/plan-visit',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.pointsOfSale.plan.heading,
  breadcrumbs: (view, ui) => pointCrumbs(view, ui),
  load,
  view({ point }, ui) {
    const { plan: words, log, fields, cancel } = ui.t.pointsOfSale;
    const form = ui.state({ plannedOn: dayWords(ui.today) });
    return (
      <>
        <ErrorSummary form={form} labelOf={(name) => fieldLabel(ui, name)} />
        <PageHeading caption={point.name} heading={words.heading} summary={words.summary} />
        <Form action={ui.href(pointPath(point.id, 'hen'))} {...ui.form()}>
          <DateField form={form} name="plannedOn" label={fields.plannedOn} />
          <TextAreaField
            form={form}
            name="reason"
            label={words.reason}
            example={words.reasonExample}
            rows={2}
            optional
          />
          <TextField form={form} name="companions" label={fields.companions} hint={log.companionsHint} optional />
          <FormActions t={ui.t.design} cancel={{ label: cancel, href: ui.href(pointPath(point.id)) }}>
            <Button>{words.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { pointId = '' } = request.params;
    const { plannedOn, reason, companions } = request.input;
    const done = await request.run(planPointVisit, { pointId, plannedOn, reason, companions });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).pointsOfSale.plan.done;
    return ok({ to: `/kiem-tra-giam-sat/luot/${done.value.visitId}`, flash });
  },
});
