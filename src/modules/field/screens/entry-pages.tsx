// Below a record, for its team: something added, a photograph, the word that it is finished, the right version of two, a correction.

import { Button } from '#design/button.tsx';
import { ErrorSummary, labelled } from '#design/error-summary.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { RadioField } from '#design/fields/radio-field.tsx';
import { SelectField } from '#design/fields/select-field.tsx';
import { TextAreaField } from '#design/fields/text-area-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import { Form } from '#design/form.tsx';
import { FormActions } from '#design/form-actions.tsx';
import { PageHeading } from '#design/page-heading.tsx';
import { invalidFields, problem } from '#kernel/problem.ts';
import { ok, refuse } from '#kernel/result.ts';
import { optionalFile } from '#modules/evidence/services.ts';
import { findingKinds, severities } from '#modules/findings/index.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PostRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { askedOf } from '../rules/checklist.ts';
import { valuesOf } from '../rules/completeness.ts';
import { answerField } from '../rules/visit-field.ts';
import { addEntry } from '../use-cases/add-entry.ts';
import { correctEntry, resolveConflict } from '../use-cases/decide-entry.ts';
import { finishRecord } from '../use-cases/finish-record.ts';
import { keepPhoto } from '../use-cases/keep-photo.ts';
import { type RecordView, viewRecord } from '../use-cases/view-record.ts';
import { loadToWrite } from './desk-pages.tsx';
import { fromAddress, inAddress, recordPath } from './paths.ts';
import { recordCrumbs } from './record-page.tsx';
import { Said } from './record-parts.tsx';
import { contentWords, fieldWords, saidWords } from './words.tsx';

const back = (view: RecordView, ui: Ui) => ({
  label: ui.t.field.record.back,
  href: ui.href(recordPath(view.visit.id)),
});
const visitOf = (request: PostRequest): string => String(request.params['visitId']);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export const addEntryPage = definePage<RecordView>({
  path: '/phieu-kiem-tra/:visitId/them',
  right: 'field/add-entry',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.field.entry.heading,
  breadcrumbs: recordCrumbs,
  load: loadToWrite,
  view(view, ui) {
    const { entry } = ui.t.field;
    const { kinds, severities: grades } = ui.t.findings;
    const form = ui.state({ entry: 'note' });
    return (
      <>
        <PageHeading caption={view.visit.producerName} heading={entry.heading} />
        <ErrorSummary
          form={form}
          labelOf={labelled({
            words: entry.words,
            kind: entry.findingKind,
            severity: entry.severity,
            seal: entry.seal,
            quantity: entry.quantity,
            reason: entry.lateReason,
          })}
        />
        <Form action={ui.href(recordPath(view.visit.id, 'them'))} {...ui.form()}>
          <RadioField
            form={form}
            name="entry"
            label={entry.kind}
            options={(['note', 'finding', 'sample'] as const).map((value) => ({ value, label: entry.kinds[value] }))}
          />
          <TextAreaField form={form} name="words" label={entry.words} rows={4} maxLength={4_000} />
          <SelectField
            form={form}
            name="productId"
            label={entry.product}
            choices={view.products.map((one) => ({ value: one.id, label: one.name }))}
            optional
          />
          <SelectField
            form={form}
            name="kind"
            label={entry.findingKind}
            choices={findingKinds.map((value) => ({ value, label: kinds[value] }))}
            optional
          />
          <SelectField
            form={form}
            name="severity"
            label={entry.severity}
            choices={severities.map((value) => ({ value, label: grades[value] }))}
            optional
          />
          <TextField form={form} name="law" label={entry.law} optional />
          <TextField form={form} name="seal" label={entry.seal} optional />
          <TextField form={form} name="quantity" label={entry.quantity} optional />
          <TextField form={form} name="witness" label={entry.witness} optional />
          {view.record.finished !== null && (
            <TextAreaField
              form={form}
              name="reason"
              label={entry.lateReason}
              hint={entry.lateHint}
              rows={2}
              maxLength={2_000}
            />
          )}
          <FormActions t={ui.t.design} cancel={back(view, ui)}>
            <Button>{entry.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { input } = request;
    const kind = text(input['entry']);
    const words = text(input['words']);
    const wrong = [
      ...(words === '' ? [{ path: 'words', code: 'field/words-missing' }] : []),
      ...(kind === 'finding' && (text(input['kind']) === '' || text(input['severity']) === '')
        ? [{ path: text(input['kind']) === '' ? 'kind' : 'severity', code: 'field/finding-missing' }]
        : []),
      ...(kind === 'sample' && (text(input['seal']) === '' || text(input['quantity']) === '')
        ? [{ path: text(input['seal']) === '' ? 'seal' : 'quantity', code: 'field/sample-missing' }]
        : []),
    ];
    if (wrong.length > 0) return refuse(invalidFields(wrong));
    const { productId, seal, quantity, witness, law, severity } = input;
    const what =
      kind === 'finding'
        ? { entry: kind, kind: input['kind'], severity, words, law, productId }
        : kind === 'sample'
          ? { entry: kind, what: words, seal, quantity, witness, productId }
          : { entry: 'note', words };
    const done = await request.run(addEntry, { visitId: visitOf(request), what, reason: input['reason'] });
    if (!done.ok) return refuse(unnested(done.problem));
    return ok({ to: recordPath(visitOf(request)), flash: textsOf(request.lang).field.entry.done });
  },
});

/** The form names its boxes without the part that the act's input has before them. */
const unnested = <P extends { readonly fields?: readonly { readonly path: string }[] }>(refused: P): P =>
  refused.fields === undefined
    ? refused
    : {
        ...refused,
        fields: refused.fields.map((one) => ({
          ...one,
          path: one.path.replace(/^what\.what$/, 'words').replace(/^what\./, ''),
        })),
      };

export const addPhotoPage = definePage<RecordView>({
  path: '/phieu-kiem-tra/:visitId/them-anh',
  right: 'field/keep-photo',
  rate: 'act',
  width: 'narrow',
  maxBodyBytes: 13 * 1_048_576,
  title: (_view, ui) => ui.t.field.entry.photoHeading,
  breadcrumbs: recordCrumbs,
  load: loadToWrite,
  view(view, ui) {
    const { entry } = ui.t.field;
    const form = ui.state({});
    const questions = view.checklists.map((checklist) => ({
      label: checklist.title,
      choices: askedOf(checklist, valuesOf(view.record, checklist.key)).map(({ question }) => ({
        value: answerField(checklist.key, question.code),
        label: question.text,
      })),
    }));
    return (
      <>
        <PageHeading caption={view.visit.producerName} heading={entry.photoHeading} />
        <ErrorSummary form={form} labelOf={labelled({ file: entry.file })} />
        <Form action={ui.href(recordPath(view.visit.id, 'them-anh'))} {...ui.form()} files>
          <FileField
            form={form}
            name="file"
            label={entry.file}
            hint={entry.fileHint}
            accept="image/jpeg,image/png,image/webp"
          />
          <SelectField form={form} name="of" label={entry.of} choices={questions} emptyLabel={entry.ofNone} optional />
          <TextField form={form} name="words" label={entry.caption} optional />
          <FormActions t={ui.t.design} cancel={back(view, ui)}>
            <Button>{entry.save}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const visitId = visitOf(request);
    const file = await optionalFile(request);
    if (!file.ok) return file;
    if (file.value === null) return refuse(invalidFields([{ path: 'file', code: 'evidence/file-missing' }]));
    const { sha256 } = file.value;
    const kept = await request.run(keepPhoto, { visitId, sha256, file: file.value });
    if (!kept.ok) {
      const { kind, code, details } = kept.problem;
      return kind === 'not-found' ? kept : refuse(invalidFields([{ path: 'file', code, details }]));
    }
    const what = { entry: 'photo', sha256, of: request.input['of'], words: request.input['words'] };
    const done = await request.run(addEntry, { visitId, what });
    if (!done.ok) return refuse(unnested(done.problem));
    return ok({ to: `${recordPath(visitId)}#anh`, flash: textsOf(request.lang).field.entry.photoDone });
  },
});

export const finishPage = definePage<RecordView>({
  path: '/phieu-kiem-tra/:visitId/ghi-xong',
  right: 'field/finish-record',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.field.finish.heading,
  breadcrumbs: recordCrumbs,
  load: loadToWrite,
  view(view, ui) {
    const { finish, record } = ui.t.field;
    const form = ui.state({});
    const { toAnswer, toPhotograph } = view.lacks;
    return (
      <>
        <PageHeading caption={view.visit.producerName} heading={finish.heading} summary={finish.lead} />
        <ErrorSummary form={form} />
        {toAnswer.length > 0 && <p>{record.lacksAnswers(toAnswer.length)}</p>}
        {toPhotograph.length > 0 && <p>{record.lacksPhotos(toPhotograph.length)}</p>}
        <Form action={ui.href(recordPath(view.visit.id, 'ghi-xong'))} {...ui.form()}>
          <TextAreaField form={form} name="words" label={finish.words} rows={4} maxLength={4_000} optional />
          <FormActions t={ui.t.design} cancel={back(view, ui)}>
            <Button>{finish.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const done = await request.run(finishRecord, { visitId: visitOf(request), words: request.input['words'] });
    if (!done.ok) return done;
    return ok({ to: recordPath(visitOf(request)), flash: textsOf(request.lang).field.finish.done });
  },
});

interface OneField extends RecordView {
  readonly field: string;
}

/** The record with the field that the address names. */
const loadConflict = async (request: Parameters<typeof loadToWrite>[0]) => {
  const found = await request.run(viewRecord, { visitId: request.params['visitId'] });
  if (!found.ok) return found;
  const field = fromAddress(request.params['field']);
  const may = found.value.decides[field];
  if (request.posted !== null || may === 'yes') return ok<OneField>({ ...found.value, field });
  return refuse(
    may === undefined ? problem('conflict', 'field/no-conflict') : problem('forbidden', `field/decides-${may}`),
  );
};

/** The same for an entry that its team corrects. */
const loadField = async (request: Parameters<typeof loadToWrite>[0]) => {
  const found = await loadToWrite(request);
  if (!found.ok) return found;
  const field = fromAddress(request.params['field']);
  return field === '' ? refuse(notFound) : ok<OneField>({ ...found.value, field });
};

export const resolvePage = definePage<OneField>({
  path: '/phieu-kiem-tra/:visitId/chon/:field',
  right: 'field/resolve-conflict',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.field.resolve.heading,
  breadcrumbs: recordCrumbs,
  load: loadConflict,
  view(view, ui) {
    const { resolve } = ui.t.field;
    const form = ui.state({});
    const open = view.record.conflicts.find((one) => one.field === view.field && one.resolvedBy === null);
    const kept = view.applied.filter((one) => open?.candidates.includes(one.operation.id));
    return (
      <>
        <PageHeading
          caption={fieldWords(ui, view.checklists, view.field)}
          heading={resolve.heading}
          summary={resolve.lead}
        />
        <ErrorSummary form={form} labelOf={labelled({ chosen: resolve.chosen, reason: resolve.reason })} />
        <Form action={ui.href(recordPath(view.visit.id, `chon/${inAddress(view.field)}`))} {...ui.form()}>
          <RadioField
            form={form}
            name="chosen"
            label={resolve.chosen}
            options={kept.map((one) => ({
              value: one.operation.id,
              label: (
                <>
                  <strong>{saidWords(ui, view.checklists, one.operation)}</strong>
                  <br />
                  <Said kept={one} view={view} ui={ui} />
                </>
              ),
            }))}
          />
          <TextAreaField form={form} name="reason" label={resolve.reason} rows={3} maxLength={2_000} />
          <FormActions t={ui.t.design} cancel={back(view, ui)}>
            <Button>{resolve.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { chosen, reason } = request.input;
    const field = fromAddress(request.params['field']);
    const done = await request.run(resolveConflict, { visitId: visitOf(request), field, chosen, reason });
    if (!done.ok) return done;
    return ok({ to: recordPath(visitOf(request)), flash: textsOf(request.lang).field.resolve.done });
  },
});

export const correctPage = definePage<OneField>({
  path: '/phieu-kiem-tra/:visitId/dinh-chinh/:field',
  right: 'field/correct-entry',
  rate: 'act',
  width: 'narrow',
  title: (_view, ui) => ui.t.field.correct.heading,
  breadcrumbs: recordCrumbs,
  load: loadField,
  view(view, ui) {
    const { correct } = ui.t.field;
    const { findings, notes, samples, photos } = view.record;
    const entry = [...findings, ...notes, ...samples, ...photos].find((one) => one.field === view.field);
    const now = entry?.value == null ? '' : contentWords(ui, view.checklists, view.field, entry.value);
    const form = ui.state({ words: now });
    return (
      <>
        <PageHeading
          caption={fieldWords(ui, view.checklists, view.field)}
          heading={correct.heading}
          summary={correct.lead}
        />
        <ErrorSummary form={form} labelOf={labelled({ reason: correct.reason })} />
        <Form
          action={ui.href(recordPath(view.visit.id, `dinh-chinh/${inAddress(view.field)}`))}
          {...ui.form()}
          hidden={{ sees: entry?.heads.at(-1)?.operation ?? '' }}
        >
          <TextAreaField form={form} name="words" label={correct.words} rows={4} maxLength={4_000} optional />
          <TextAreaField form={form} name="reason" label={correct.reason} rows={3} maxLength={2_000} />
          <FormActions t={ui.t.design} cancel={back(view, ui)}>
            <Button>{correct.submit}</Button>
          </FormActions>
        </Form>
      </>
    );
  },
  async post(request) {
    const { sees, reason, words } = request.input;
    const field = fromAddress(request.params['field']);
    const done = await request.run(correctEntry, {
      visitId: visitOf(request),
      field,
      sees,
      reason,
      words: text(words),
    });
    if (!done.ok) return done;
    return ok({ to: recordPath(visitOf(request)), flash: textsOf(request.lang).field.correct.done });
  },
});
