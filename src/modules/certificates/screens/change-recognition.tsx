// /quan-ly/san-pham/:code/cong-nhan/:id/bo-sung and …/sua: a reported star gets its decision; a wrong entry is put right,
// with the reason.

import { DateField } from '#design/fields/date-field.tsx';
import { Fieldset } from '#design/fields/fieldset.tsx';
import { FileField } from '#design/fields/file-field.tsx';
import { TextField } from '#design/fields/text-field.tsx';
import type { FormState } from '#design/form-state.ts';
import { ok, type Result, refuse } from '#kernel/result.ts';
import { optionalFile, SCAN_BODY, SCAN_KINDS } from '#modules/evidence/services.ts';
import { notFound } from '#runner/run-use-case.ts';
import { textsOf } from '#texts/index.ts';
import { definePage, type PageRequest } from '#web/page.ts';
import type { Ui } from '#web/ui.ts';
import { completeRecognition, correctRecognition } from '../use-cases/correct-recognition.ts';
import { type RecognitionView, viewRecognition } from '../use-cases/view-recognition.ts';
import { correctionPath, productListPath, productPath, recognitionPath } from './paths.ts';
import { recognitionInput } from './recognition-fields.tsx';
import { doneWords, RecognitionForm } from './recognition-form.tsx';

/** The view of the recognition that the address names; without one, a missing record. */
async function load(request: PageRequest): Promise<Result<RecognitionView>> {
  const { code, id } = request.params;
  const view = await request.run(viewRecognition, { code, id });
  if (view.ok) return view.value.recognition === null ? refuse(notFound) : view;
  return view.problem.kind === 'invalid' ? refuse(notFound) : view;
}

const breadcrumbs = ({ product }: RecognitionView, ui: { readonly t: ReturnType<typeof textsOf> }) => [
  { label: ui.t.recognitionForms.products, href: productListPath },
  { label: product.name, href: productPath(product.code) },
];

export const completeRecognitionPage = definePage<RecognitionView>({
  path: '/quan-ly/san-pham/:code/cong-nhan/:id/bo-sung',
  right: 'certificates/complete-recognition',
  rate: 'act',
  islands: ['keep-draft'],
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.recognitionForms.complete.heading}: ${product.name}`,
  breadcrumbs,
  load,
  view: (data, ui) => (
    <RecognitionForm
      ui={ui}
      data={data}
      action={recognitionPath(data.product.code, data.recognition?.id, 'bo-sung')}
      words={ui.t.recognitionForms.complete}
    />
  ),
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const { id } = request.params;
    const done = await request.run(completeRecognition, { ...recognitionInput(request.input), id });
    if (!done.ok) return done;
    const t = textsOf(request.lang);
    const flash = doneWords(t, t.recognitionForms.complete.done, done.value.doubts);
    return ok({ to: productPath(done.value.code), flash });
  },
});

/** The decision that corrects, where one is needed. */
function CorrectingDecision({ ui, form }: { readonly ui: Ui; readonly form: FormState }) {
  const words = ui.t.corrections.form;
  return (
    <Fieldset legend={words.legend} hint={words.hint}>
      <TextField form={form} name="paperNumber" label={words.number} width="medium" maxLength={60} optional />
      <DateField form={form} name="paperDate" label={words.date} optional />
      <TextField form={form} name="paperBody" label={words.body} maxLength={200} optional />
      <FileField form={form} name="file" label={words.file} hint={words.fileHint} accept={SCAN_KINDS} camera optional />
    </Fieldset>
  );
}

export const correctRecognitionPage = definePage<RecognitionView>({
  path: '/quan-ly/san-pham/:code/cong-nhan/:id/sua',
  right: 'certificates/correct-recognition',
  rate: 'upload',
  maxBodyBytes: SCAN_BODY,
  islands: ['keep-draft'],
  width: 'narrow',
  title: ({ product }, ui) => `${ui.t.recognitionForms.correct.heading}: ${product.name}`,
  breadcrumbs,
  load,
  view: (data, ui) => {
    const words = ui.t.recognitionForms.correct;
    return (
      <RecognitionForm
        ui={ui}
        data={data}
        action={recognitionPath(data.product.code, data.recognition?.id, 'sua')}
        words={words}
        more={(form) => <TextField form={form} name="reason" label={words.reason} example={words.reasonExample} />}
        below={(form) => <CorrectingDecision ui={ui} form={form} />}
      />
    );
  },
  async post(request) {
    if (request.input['look-up'] !== undefined) return ok({ again: {} });
    const { id } = request.params;
    const file = await optionalFile(request);
    if (!file.ok) return file;
    const done = await request.run(correctRecognition, { ...recognitionInput(request.input), id, file: file.value });
    if (!done.ok) return done;
    const t = textsOf(request.lang);
    const { correctionId } = done.value;
    if (correctionId !== null) return ok({ to: correctionPath(correctionId), flash: t.corrections.form.proposed });
    const flash = doneWords(t, t.recognitionForms.correct.done, done.value.doubts);
    return ok({ to: productPath(done.value.code), flash });
  },
});
