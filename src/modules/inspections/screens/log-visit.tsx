// /kiem-tra-giam-sat/ghi-nhanh: a visit of guidance or supervision just made, in one short form on a phone.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { CheckboxField } from '#design/fields/checkbox-field.tsx';
import { DateField } from '#design/fields/date-field.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { FilterBar } from '#design/filter-bar.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { typedValues } from '#design/form-state.ts';
import { PageHeading } from '#design/page-heading.tsx';
import type { Result } from '#kernel/result.ts';
import { ok } from '#kernel/result.ts';
import { drawnPhotos } from '#modules/products/services.ts';
import { textsOf } from '#texts/index.ts';
import { definePage } from '#web/page.ts';
import { logChoices, loggedKinds, logVisit } from '../use-cases/log-visit.ts';
import { listPath, logPath, visitPath } from './paths.ts';
import { dayWords } from './words.tsx';

const MEGABYTE = 1_048_576;
type Choices = Awaited<ReturnType<typeof logChoices.run>> extends Result<infer Value> ? Value : never;

export const logVisitPage = definePage<Choices>({
  path: logPath,
  right: 'inspections/log-visit',
  rate: 'upload',
  width: 'narrow',
  islands: ['smaller-photos'],
  maxBodyBytes: 61 * MEGABYTE,
  title: (_data, ui) => ui.t.inspections.log.heading,
  breadcrumbs: (_data, ui) => [{ label: ui.t.inspections.crumb, href: listPath }],
  load: ({ query, run }) => run(logChoices, { q: query['q'], producerCode: query['chu-the'] }),
  view(data, ui) {
    const words = ui.t.inspections.log;
    const form = ui.state({
      kind: 'guidance',
      heldOn: dayWords(ui.today),
      producerCode: data.chosen?.code ?? '',
    });
    const listed =
      data.chosen === null || data.producers.some((one) => one.code === data.chosen?.code)
        ? data.producers
        : [data.chosen, ...data.producers];
    const labels = {
      kind: words.kind,
      producerCode: words.producer,
      heldOn: words.heldOn,
      words: words.words,
      photos: words.photos,
      lateReason: words.lateReason,
      another: words.another,
    };
    return (
      <>
        <PageHeading heading={words.heading} summary={words.summary} />
        <ErrorSummary form={form} labelOf={labelled(labels)} />
        {(data.more || ui.query['q'] !== undefined) && (
          <FilterBar
            t={ui.t.design}
            action={ui.href(logPath)}
            search={{ name: 'q', label: words.search, value: ui.query['q'] ?? '', hint: words.searchHint }}
            count={data.more ? words.more : ui.t.inspections.planVisit.found(listed.length)}
          />
        )}
        <Form action={ui.href(logPath)} {...ui.form()} files>
          <RadioField
            form={form}
            name="kind"
            label={words.kind}
            options={loggedKinds.map((value) => ({ value, label: ui.t.inspections.kinds[value] }))}
          />
          <SelectField
            form={form}
            name="producerCode"
            label={words.producer}
            choices={listed.map(({ code, name }) => ({ value: code, label: name }))}
            emptyLabel={words.choose}
          />
          <FileField
            form={form}
            name="photos"
            label={words.photos}
            hint={words.photosHint}
            accept="image/jpeg,image/png,image/webp"
            shrinking={words.working}
            multiple
            optional
          />
          <TextAreaField form={form} name="words" label={words.words} example={words.wordsExample} rows={3} />
          <DateField form={form} name="heldOn" label={words.heldOn} />
          <TextField form={form} name="companions" label={words.companions} optional />
          <TextField form={form} name="lateReason" label={words.lateReason} hint={words.lateReasonHint} optional />
          {(form.errors.some((one) => one.name === 'another') || typedValues(form, 'another').length > 0) && (
            <CheckboxField
              form={form}
              name="another"
              label={words.another}
              options={[{ value: 'yes', label: words.anotherYes }]}
            />
          )}
          <FormActions t={ui.t.design} cancel={{ label: ui.t.inspections.cancel, href: ui.href(listPath) }}>
            <Button>{words.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const photos = await drawnPhotos(request);
    if (!photos.ok) return photos;
    const { kind, producerCode, words, heldOn, companions, lateReason, another, productCodes } = request.input;
    const said = { kind, producerCode, words, heldOn, companions, lateReason, another, productCodes };
    const done = await request.run(logVisit, { ...said, photos: photos.value });
    if (!done.ok) return done;
    const flash = textsOf(request.lang).inspections.log.done(done.value.producerName);
    return ok({ to: visitPath(done.value.visitId), flash });
  },
});
